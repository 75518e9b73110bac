import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';
import { compare, idsOfArea, skippedOf, skippedWithout } from './rights';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const days = 86_400_000;
const if_ = (isFound: boolean, ...ids: readonly string[]): readonly string[] => (isFound ? ids : []);

/** What each check must find, worked out from what the demo tenant itself says of itself. */
const expected: Readonly<Record<string, (look: Look) => readonly string[]>> = {
  'access.legacy-authentication-allowed': ({ demo }) => if_(!demo.truth().access.legacyAuthBlocked, 'tenant'),
  'access.admin-mfa-not-required': ({ demo }) => if_(!demo.truth().access.mfaForAdmins, 'tenant'),
  'access.mfa-not-required': ({ demo }) => if_(!demo.truth().access.mfaForAll, 'tenant'),
  'access.phishing-resistant-admins-not-required': ({ demo }) =>
    if_(!demo.truth().access.phishingResistantForAdmins, 'tenant'),
  'access.security-defaults-off': () => [],
  'access.report-only-too-long': ({ demo }) =>
    demo
      .truth()
      .access.reportOnly.filter(({ since }) => demo.at.now.getTime() - Date.parse(since) >= 30 * days)
      .map(({ id }) => id),
  'access.policy-excludes-many': ({ demo }) =>
    demo
      .truth()
      .access.exclusions.filter(({ id, people }) => people > 10 && !demo.truth().access.disabled.includes(id))
      .map(({ id }) => id),
  'access.policy-refers-to-gone': ({ demo }) =>
    demo
      .truth()
      .access.goneReferences.map(({ id }) => id)
      .filter((id) => !demo.truth().access.disabled.includes(id)),
  'access.risk-not-handled': ({ demo }) => if_(!demo.truth().access.risksHandled, 'sign-in-risk', 'user-risk'),
  'access.device-not-required': ({ demo }) => if_(!demo.truth().access.devicesRequired, 'tenant'),
  'access.policy-weakened': () => [],
};
it.each(seeds)('every check of the sign-in rules finds exactly what is there: %s', async (seed) => {
  const look = await lookAt(store, { seed });

  await look.read();

  await compare(look, expected);
});

const all = (reason: string, ...ids: readonly string[]): object =>
  Object.fromEntries(ids.map((id) => [`access.${id}`, reason]));

it('without P1 nothing can be in force; what needs more than that is skipped', async () => {
  const look = await lookAt(store, { licences: { p1: false } });
  await look.read();

  expect(await skippedOf(look, idsOfArea('access'))).toEqual(
    all('not-licensed', 'phishing-resistant-admins-not-required', 'policy-refers-to-gone', 'risk-not-handled'),
  );
  expect(await look.standing('access.security-defaults-off')).toEqual(['tenant']);
  expect(await look.standing('access.mfa-not-required')).toEqual(['tenant']);
});

it('without P2 nobody is asked for an answer to risk; without Intune nobody for a managed device', async () => {
  expect(await skippedWithout(store, ['access'], { licences: { p2: false } })).toEqual(
    all('not-licensed', 'risk-not-handled'),
  );
  expect(await skippedWithout(store, ['access'], { licences: { intune: false } })).toEqual(
    all('not-licensed', 'device-not-required'),
  );
});

it('without the permission every check is skipped, and none passes', async () => {
  const skipped = await skippedWithout(store, ['access'], { withoutPermissions: ['Policy.Read.All'] });

  expect(skipped).toEqual(Object.fromEntries(idsOfArea('access').map((id) => [id, 'no-permission'])));
});

it.each(['User.Read.All', 'GroupMember.Read.All'])('without %s what a policy names is not known', async (one) => {
  const skipped = await skippedWithout(store, ['access'], { withoutPermissions: [one] });

  expect(skipped['access.policy-refers-to-gone']).toBe('no-permission');
  expect(skipped['access.mfa-not-required']).toBeUndefined();
});

it('a policy that is loosened comes up, and goes when it is as before', async () => {
  const look = await lookAt(store, { seed: 'keyholder' });
  await look.read();
  const policies = '/identity/conditionalAccess/policies';
  const { value } = await look.demo.all(policies);
  const { id, conditions } = value.find(({ state }) => state === 'enabled');
  const setGroups = (excludeGroups: readonly string[]): Promise<unknown> =>
    look.demo.call('PATCH', `${policies}/${id}`, {
      body: { conditions: { ...conditions, users: { ...conditions.users, excludeGroups } } },
    });

  await setGroups(['11111111-1111-4111-8111-111111111111']);
  look.moveDays(1);
  await look.read();
  expect(await look.standing('access.policy-weakened')).toEqual([id]);
  expect(await look.standing('access.policy-refers-to-gone')).toContain(id);

  await setGroups(conditions.users.excludeGroups);
  look.moveDays(1);
  await look.read();
  expect(await look.standing('access.policy-weakened')).toEqual([]);
  expect(await look.standing('access.policy-refers-to-gone')).not.toContain(id);
});
