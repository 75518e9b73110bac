import type { ConditionalAccessPolicy } from '../../src/model/objects/access';
import type { Plan, Remedy } from '../../src/model/remedy';
import { type Ground, whyProtected } from '../../src/remediation/protection';
import { findRemedy } from '../../src/remedies';
import { emergency, policyOf, strengths } from '../remedies/world';

const role = '62e90394-69f5-4237-9190-012177145e10';
const seen = { roleIds: [role], isIn: () => false };
const admin = (id: string, change: Partial<Ground['admins'][number]> = {}): Ground['admins'][number] => ({
  id,
  ...seen,
  isEnabled: true,
  hasMfa: true,
  hasResistantKey: true,
  ...change,
});
const excluding = (id: string, users: readonly string[] = ['e1', 'e2'], state = 'enabled'): ConditionalAccessPolicy =>
  policyOf(id, { state, conditions: { users: { excludeUsers: users } } });
const ground = (change: Partial<Ground> = {}): Ground => ({
  emergency: emergency.map((one) => ({ ...one, ...seen })),
  policies: [excluding('p1')],
  strengths,
  admins: [admin('e1'), admin('e2'), admin('u1')],
  ...change,
});
const plan = (calls: Plan['calls'], undoes: string | null = null): Plan => ({
  remedyId: 'x',
  findingKey: 'x',
  summary: '',
  consequences: [],
  calls,
  sees: '',
  reach: 'tenant',
  undo: null,
  cannotUndo: null,
  undoes,
});
const disable = (id: string): Plan['calls'][number] => ({
  method: 'PATCH',
  path: `/users/${id}`,
  body: { accountEnabled: false },
});
const enable = (id: string) => ({ ...disable(id), body: { accountEnabled: true } });
const patch = (id: string, body: NonNullable<Plan['calls'][number]['body']>): Plan['calls'][number] => ({
  method: 'PATCH',
  path: `/identity/conditionalAccess/policies/${id}`,
  body,
});
const off = (at: number) => ground().emergency.map((one, index) => (index === at ? { ...one, isEnabled: false } : one));

const cases: readonly {
  readonly name: string;
  readonly remedy?: string;
  readonly given?: Ground;
  readonly calls?: Plan['calls'];
  readonly undoes?: string;
  readonly asked?: { approverIds?: readonly string[]; ownIds?: readonly string[] };
  readonly why: RegExp | undefined;
}[] = [
  { name: 'an account of somebody else', why: undefined },
  { name: 'nobody is named', given: ground({ emergency: [] }), why: /two emergency accounts have to be named/ },
  { name: 'one only', given: ground({ emergency: ground().emergency.slice(1) }), why: /have to be named/ },
  {
    name: 'one is gone',
    given: ground({ emergency: ground().emergency.map((one, at) => (at === 0 ? { ...one, displayName: null } : one)) }),
    why: /is gone/,
  },
  { name: 'one is disabled', given: ground({ emergency: off(1) }), why: /is disabled/ },
  {
    name: 'a policy that is on reaches one',
    given: ground({ policies: [excluding('p1', ['e1'])] }),
    why: /“Policy p1” would not surely leave both/,
  },
  {
    name: 'a policy that only watches reaches one',
    given: ground({ policies: [excluding('p1', ['e1'], 'disabled')] }),
    why: undefined,
  },
  {
    name: 'a group could not be looked through',
    given: ground({
      policies: [policyOf('p1', { conditions: { users: { excludeGroups: ['g1'] } } })],
      emergency: ground().emergency.map((one) => ({ ...one, isIn: () => null })),
    }),
    why: /would not surely leave both/,
  },
  { name: 'an emergency account itself', calls: [disable('e1')], why: /no fix touches/ },
  {
    name: 'an emergency account in a list of people',
    remedy: 'confirm-compromised',
    calls: [{ method: 'POST', path: '/identityProtection/riskyUsers/confirmCompromised', body: { userIds: ['e2'] } }],
    why: /no fix touches/,
  },
  { name: 'the approver', asked: { approverIds: ['u9'] }, why: /your own account/ },
  {
    name: 'what Keyholder runs as',
    asked: { ownIds: ['APP-1'] },
    calls: [{ method: 'PATCH', path: '/servicePrincipals/app-1', body: { accountEnabled: false } }],
    why: /what I run as myself/,
  },
  {
    name: 'enabling the emergency account that is disabled',
    remedy: 'enable-account',
    given: ground({ emergency: off(0), admins: [admin('e1', { isEnabled: false }), admin('e2')] }),
    calls: [enable('e1')],
    why: undefined,
  },
  {
    name: 'and taking that back',
    remedy: 'enable-account',
    calls: [disable('e1')],
    undoes: 'fix-1',
    why: /no fix touches/,
  },
  {
    name: 'leaving them out of a policy while another still reaches them',
    remedy: 'exclude-emergency-accounts',
    given: ground({ policies: [excluding('p1', []), excluding('p2', [])] }),
    calls: [patch('p1', { conditions: excluding('p1').whole.conditions ?? null })],
    why: undefined,
  },
  {
    name: 'a change that takes an exclusion away',
    remedy: 'put-policy-back',
    calls: [patch('p1', { conditions: excluding('p1', ['e1']).whole.conditions ?? null })],
    why: /would not surely leave both/,
  },
  {
    name: 'an undo is not held up by that',
    remedy: 'put-policy-back',
    given: ground({ emergency: [], policies: [excluding('p1')] }),
    calls: [patch('p1', { state: 'disabled' })],
    undoes: 'fix-1',
    why: undefined,
  },
  {
    name: 'a block that reaches every admin who could repair it',
    remedy: 'switch-on-policy',
    given: ground({
      admins: [admin('u1')],
      policies: [policyOf('p2', { state: 'disabled', grantControls: { builtInControls: ['block'] } })],
      emergency: ground().emergency.map((one) => ({ ...one, roleIds: [] })),
    }),
    calls: [patch('p2', { state: 'enabled', conditions: excluding('p2').whole.conditions ?? null })],
    why: /no Global Administrator would surely get in/,
  },
];

it.each(cases)('$name', ({ remedy = 'disable-account', given = ground(), calls = [disable('u9')], ...rest }) => {
  const asked = { approverIds: [], ownIds: [], ...rest.asked };

  const why = whyProtected(given, findRemedy(remedy) as Remedy, plan(calls, rest.undoes ?? null), asked);

  if (rest.why === undefined) expect(why).toBeUndefined();
  else expect(why).toMatch(rest.why);
});
