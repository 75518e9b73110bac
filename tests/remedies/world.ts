import { policyRow } from '../../src/graph/collections/conditional-access-policies';
import type { Json } from '../../src/model/canonical';
import type { Finding } from '../../src/model/finding';
import type { ConditionalAccessPolicy } from '../../src/model/objects/access';
import type { GraphCall, World } from '../../src/model/remedy';
import { at } from '../open-test-db';

export const findingOf = (subjectId: string, because = ''): Finding => ({
  key: `check:${subjectId}`,
  checkId: 'check',
  subjectId,
  subject: 'It',
  severity: 'high',
  because,
  facts: [],
  url: null,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at(1),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
});

type Object_ = { readonly [key: string]: Json };
const isObject = (value: Json | undefined): value is Object_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Graph does with the body of a PATCH. */
export const merge = (object: Json, change: Json): Json =>
  isObject(object) && isObject(change)
    ? {
        ...object,
        ...Object.fromEntries(
          Object.entries(change).map(([name, value]) => [name, merge(object[name] ?? null, value)]),
        ),
      }
    : change;

export const policyOf = (id: string, change: Object_ = {}): ConditionalAccessPolicy =>
  policyRow.parse(
    merge(
      {
        id,
        displayName: `Policy ${id}`,
        state: 'enabled',
        conditions: {
          clientAppTypes: ['all'],
          userRiskLevels: [],
          signInRiskLevels: [],
          users: {
            includeUsers: ['All'],
            excludeUsers: [],
            includeGroups: [],
            excludeGroups: [],
            includeRoles: [],
            excludeRoles: [],
          },
          applications: { includeApplications: ['All'], excludeApplications: [] },
        },
        grantControls: { operator: 'OR', builtInControls: ['mfa'] },
        sessionControls: null,
      },
      change,
    ),
  );

export const emergency = ['e1', 'e2'].map((id) => ({
  id,
  displayName: `Emergency ${id}`,
  userPrincipalName: `${id}@contoso.example`,
  isEnabled: true,
}));

export const strengths = [
  { id: 's-weak', displayName: 'MFA', allowedCombinations: ['fido2', 'password,sms'] },
  { id: 's-strong', displayName: 'Phishing-resistant MFA', allowedCombinations: ['fido2', 'windowsHelloForBusiness'] },
];

/** The policies after these calls, as a fresh reading shows them. */
function policiesAfter(policies: readonly ConditionalAccessPolicy[], calls: readonly GraphCall[]) {
  let now = policies;
  for (const { method, path, body = {} } of calls) {
    const id = path.split('/')[4] ?? '';
    if (method === 'POST') now = [...now, policyRow.parse({ ...body, id: 'made' })];
    else if (method === 'DELETE') now = now.filter((one) => one.id !== id);
    else now = now.map((one) => (one.id === id ? policyRow.parse({ ...(merge(one.whole, body) as object), id }) : one));
  }
  return now;
}

/** The world after these calls. */
export function worldAfter(world: World, calls: readonly GraphCall[]): World {
  const { access } = world;
  if (!access) return world;
  const subject = access.subject ? (policiesAfter([access.subject], calls)[0] ?? null) : access.subject;
  return {
    ...world,
    access: {
      ...access,
      ...(access.policies ? { policies: policiesAfter(access.policies, calls) } : {}),
      ...(subject === undefined ? {} : { subject }),
    },
  };
}
