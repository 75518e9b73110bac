import fc from 'fast-check';
import { policyRow } from '../../src/graph/collections/conditional-access-policies';
import type { Json } from '../../src/model/canonical';
import { type AdminAtDoor, locksEverybodyOut } from '../../src/model/lockout';
import type { Plan, Remedy } from '../../src/model/remedy';
import { type Ground, whyProtected } from '../../src/remediation/protection';
import { findRemedy } from '../../src/remedies';
import { strengths } from '../remedies/world';

/** A tenant as the test sees it: Graph's own JSON, and what each admin really has. */
interface Admin {
  readonly id: string;
  readonly isEnabled: boolean;
  readonly hasMfa: boolean;
  readonly hasKey: boolean;
  readonly groups: readonly string[];
}
type RawPolicy = { readonly [key: string]: Json };

const ids = ['a', 'b', 'c'];
const groups = ['g1', 'g2'];
const role = '62e90394-69f5-4237-9190-012177145e10';
const some = <T>(...list: readonly T[]) => fc.subarray([...list]);

const admin = (id: string): fc.Arbitrary<Admin> =>
  fc.record({
    id: fc.constant(id),
    isEnabled: fc.boolean(),
    hasMfa: fc.boolean(),
    hasKey: fc.boolean(),
    groups: some(...groups),
  });
const policy: fc.Arbitrary<RawPolicy> = fc
  .record({
    id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
    displayName: fc.constant('P'),
    state: fc.constantFrom('enabled', 'enabled', 'enabled', 'disabled', 'enabledForReportingButNotEnforced'),
    users: fc.record({
      includeUsers: fc.oneof(fc.constant(['All']), some(...ids), fc.constant(['None'])),
      excludeUsers: some(...ids),
      includeGroups: some(...groups),
      excludeGroups: some(...groups),
      includeRoles: some(role),
      excludeRoles: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(role) }),
    }),
    apps: fc.constantFrom(['All'], ['All'], ['Office365'], ['None'], []),
    clientAppTypes: fc.constantFrom(['all'], ['browser'], ['exchangeActiveSync', 'other'], []),
    risk: fc.constantFrom([], [], [], ['high']),
    platforms: fc.option(fc.record({ include: some('all', 'windows', 'iOS'), exclude: some('windows', 'linux') })),
    locations: fc.option(
      fc.record({ include: some('All', 'AllTrusted', 'office'), exclude: some('AllTrusted', 'office', 'shop') }),
    ),
    operator: fc.constantFrom('AND', 'OR'),
    controls: some('mfa', 'block', 'compliantDevice', 'passwordChange'),
    strength: fc.option(fc.constantFrom('s-weak', 's-strong', 's-unknown')),
    termsOfUse: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(['t1']) }),
  })
  .map(({ id, displayName, state, users, apps, clientAppTypes, risk, platforms, locations, ...grant }) => ({
    id,
    displayName,
    state,
    conditions: {
      users,
      clientAppTypes,
      userRiskLevels: [],
      signInRiskLevels: risk,
      applications: { includeApplications: apps, excludeApplications: [] },
      platforms: platforms && { includePlatforms: platforms.include, excludePlatforms: platforms.exclude },
      locations: locations && { includeLocations: locations.include, excludeLocations: locations.exclude },
    },
    grantControls: {
      operator: grant.operator,
      builtInControls: grant.controls,
      termsOfUse: grant.termsOfUse,
      authenticationStrength: grant.strength === null ? null : { id: grant.strength },
    },
  }));
const policies = fc.uniqueArray(policy, { maxLength: 4, selector: ({ id }) => String(id) });
const admins = fc.tuple(...ids.map(admin));

type Lists<Name extends string> = Readonly<Record<Name, string[]>>;
/** The part of Graph's JSON, made above, that decides about a sign-in. */
interface GraphPolicy {
  readonly state: string;
  readonly conditions: Lists<'clientAppTypes' | 'signInRiskLevels'> & {
    readonly users: Lists<
      'includeUsers' | 'includeGroups' | 'includeRoles' | 'excludeUsers' | 'excludeGroups' | 'excludeRoles'
    >;
    readonly applications: Lists<'includeApplications'>;
    readonly platforms: Lists<'includePlatforms' | 'excludePlatforms'> | null;
    readonly locations: Lists<'includeLocations' | 'excludeLocations'> | null;
  };
  readonly grantControls: Lists<'builtInControls' | 'termsOfUse'> & {
    readonly operator: string;
    readonly authenticationStrength: { readonly id: string } | null;
  };
}

/**
 * A sign-in, played through by itself: for every device and place, does every policy that is on let this admin in? It
 * reads Graph's JSON, and knows nothing of how the product looks at it. Managed devices and terms are never given.
 */
function getsIn(one: Admin, raw: readonly RawPolicy[]): boolean {
  if (!one.isEnabled) return false;
  // `shop` and `office` are trusted; `street` is not.
  const places = ['street', 'office', 'shop'];
  const devices = ['windows', 'macOS', 'linux', 'iOS', 'android', 'windowsPhone'];
  const stops = (policy: GraphPolicy, place: string, device: string): boolean => {
    const { users, applications, clientAppTypes, signInRiskLevels, platforms, locations } = policy.conditions;
    const inAny = (list: string[], mine: readonly string[]) => list.some((entry) => mine.includes(entry));
    const isOut =
      users.excludeUsers.includes(one.id) ||
      inAny(users.excludeGroups, one.groups) ||
      users.excludeRoles.includes(role);
    const isIn =
      users.includeUsers.includes('All') ||
      users.includeUsers.includes(one.id) ||
      inAny(users.includeGroups, one.groups) ||
      users.includeRoles.includes(role);
    const at = (list: string[]): boolean =>
      list.includes('All') || list.includes(place) || (list.includes('AllTrusted') && place !== 'street');
    const on = (list: string[]): boolean => list.includes('all') || list.includes(device);
    const applies =
      policy.state === 'enabled' &&
      isIn &&
      !isOut &&
      applications.includeApplications.some((app: string) => app !== 'None') &&
      (clientAppTypes.length === 0 || inAny(clientAppTypes, ['all', 'browser'])) &&
      signInRiskLevels.length === 0 &&
      (!platforms ||
        ((platforms.includePlatforms.length === 0 || on(platforms.includePlatforms)) &&
          !on(platforms.excludePlatforms))) &&
      (!locations ||
        ((locations.includeLocations.length === 0 || at(locations.includeLocations)) &&
          !at(locations.excludeLocations)));
    if (!applies) return false;
    const { operator, builtInControls, termsOfUse, authenticationStrength } = policy.grantControls;
    if (builtInControls.includes('block')) return true;
    const has: Record<string, boolean> = {
      mfa: one.hasMfa,
      's-weak': one.hasMfa,
      's-strong': one.hasKey,
    };
    const asked = [...builtInControls, ...(authenticationStrength ? [authenticationStrength.id] : []), ...termsOfUse];
    if (asked.length === 0) return false;
    const given = asked.map((control: string) => has[control] ?? false);
    return operator === 'OR' ? !given.includes(true) : given.includes(false);
  };
  return places.some((place) =>
    devices.some((device) => !raw.some((policy) => stops(policy as unknown as GraphPolicy, place, device))),
  );
}

const atDoor = (one: Admin): AdminAtDoor => ({
  id: one.id,
  isEnabled: one.isEnabled,
  hasMfa: one.hasMfa,
  hasResistantKey: one.hasKey,
  roleIds: [role],
  isIn: (group) => one.groups.includes(group),
});

it('whoever says that somebody gets in is right, in any tenant', () => {
  const seen = { open: 0, shut: 0, shutRightly: 0 };
  fc.assert(
    fc.property(admins, policies, (people, raw) => {
      const door = { policies: raw.map((one) => policyRow.parse(one)), strengths };
      const isShut = locksEverybodyOut(people.map(atDoor), door);
      const somebody = people.some((one) => getsIn(one, raw));
      seen[isShut ? 'shut' : 'open'] += 1;
      if (isShut && !somebody) seen.shutRightly += 1;
      if (!isShut) expect(somebody).toBe(true);
    }),
    { numRuns: 3000 },
  );
  // Neither answer is given always, and the careful one is mostly right.
  expect(seen.open).toBeGreaterThan(300);
  expect(seen.shutRightly).toBeGreaterThan(300);
  expect(seen.shutRightly / seen.shut).toBeGreaterThan(0.8);
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
/** It asks for two accounts that work, and leaves open which policies reach them: what is left is the lock-out. */
const remedy = findRemedy('exclude-emergency-accounts') as Remedy;
const asked = { approverIds: [], ownIds: [] };
const change: fc.Arbitrary<Plan['calls'][number]> = fc.oneof(
  policy.map((body) => ({ method: 'POST' as const, path: '/identity/conditionalAccess/policies', body })),
  policy.map(({ id, ...body }) => ({
    method: 'PATCH' as const,
    path: `/identity/conditionalAccess/policies/${id}`,
    body,
  })),
);

/** What Graph does with it. */
function rawAfter(raw: readonly RawPolicy[], { method, path, body = {} }: Plan['calls'][number]): readonly RawPolicy[] {
  return method === 'POST'
    ? [...raw, body]
    : raw.map((one) => (path.endsWith(`/${one.id}`) ? { ...one, ...body } : one));
}

it('a plan that would lock every admin out is refused, over random tenants and plans', () => {
  const seen = { refused: 0, taken: 0 };
  fc.assert(
    fc.property(admins, policies, change, (people, raw, call) => {
      const doors = people.map(atDoor);
      const emergency = doors.slice(0, 2).map((one) => ({
        ...one,
        displayName: one.id,
        userPrincipalName: one.id,
        isEnabled: true,
      }));
      const ground: Ground = {
        emergency,
        policies: raw.map((one) => policyRow.parse(one)),
        strengths,
        admins: doors,
      };
      const why = whyProtected(ground, remedy, plan([call]), asked);
      const after = rawAfter(raw, call);
      const isLockOut = !people.some((one) => getsIn(one, after));
      seen[why === undefined ? 'taken' : 'refused'] += 1;
      if (isLockOut) expect(why).toContain('no Global Administrator would surely get in');
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(300);
});
