import type { FindingFact } from '../../src/model/finding';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';
import { compare, skippedWithout } from './rights';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const mfa = 'identity.mfa-not-registered';
const without = (all: readonly string[], ...others: readonly (readonly string[])[]): readonly string[] =>
  all.filter((id) => !others.some((ids) => ids.includes(id)));

const expected: Readonly<Record<string, (look: Look) => readonly string[]>> = {
  [mfa]: ({ demo }) => without(demo.truth().usersWithoutMfa, demo.truth().people.membersWithMfaElsewhere),
  'identity.admin-not-phishing-resistant': ({ demo }) => {
    const { roles, adminsWithoutMfa, people } = demo.truth();
    return without(roles.adminsWithoutPhishingResistant, adminsWithoutMfa, roles.guestsInHighRoles, people.federated);
  },
  'identity.risky-user-open': ({ demo }) => demo.truth().people.riskOpen.map(({ id }) => id),
  'identity.weak-methods-allowed': ({ demo }) => (demo.truth().access.weakMethods.length > 0 ? ['tenant'] : []),
  'identity.older-methods-count': ({ demo }) => (demo.truth().access.olderMethodsCount ? ['tenant'] : []),
};

it.each(seeds)('finds exactly who is unprotected, and says of whom it cannot tell: %s', async (seed) => {
  const look = await lookAt(store, { seed });

  await look.read();

  await compare(look, expected);
  const { people, guestsWithoutMfa } = look.demo.truth();
  const couldNot = (await look.posture(mfa)).unchecked.reduce((sum, { count }) => sum + count, 0);
  expect(couldNot).toBe(people.membersWithMfaElsewhere.length + guestsWithoutMfa.length);
});

it.each(seeds)('says of everybody at risk what was seen, by what Graph shows of it: %s', async (seed) => {
  const look = await lookAt(store, { seed, users: 400 });
  const open = look.demo.truth().people.riskOpen;
  const shown = (await look.demo.all("/identityProtection/riskDetections?$filter=riskState eq 'atRisk'")).value;

  await look.read();

  const told = await seenOf(look);
  expect(open.length).toBeGreaterThan(0);
  for (const { id } of open) {
    const own = shown.filter(({ userId }) => userId === id);
    expect(told[id]?.split('; ')).toHaveLength(own.length);
    for (const { activityDateTime, location } of own) {
      expect(told[id]).toContain(activityDateTime.slice(0, 10));
      if (location) expect(told[id]).toContain(`${location.city}, ${location.countryOrRegion}`);
    }
  }
});

/** What the findings of accounts at risk say was seen, by account. */
async function seenOf({ deps }: Look): Promise<Readonly<Record<string, string>>> {
  const rows = await store.db
    .selectFrom('findings')
    .select(['subject_id', 'facts'])
    .where('tenant_id', '=', deps.tenantId)
    .where('check_id', '=', 'identity.risky-user-open')
    .execute();
  return Object.fromEntries(
    rows.map(({ subject_id, facts }) => [
      subject_id,
      (facts as FindingFact[])
        .flatMap(({ name, value }) => (/^(What was|Also) seen$/.test(name) ? [value] : []))
        .join('; '),
    ]),
  );
}

it('without the permission for detections the risk is found all the same, and it is said what was not seen', async () => {
  const look = await lookAt(store, { users: 400, withoutPermissions: ['IdentityRiskEvent.Read.All'] });
  const risky = 'identity.risky-user-open';

  await look.read();

  const told = await seenOf(look);
  expect(Object.keys(told).toSorted()).toEqual(
    look.demo
      .truth()
      .people.riskOpen.map(({ id }) => id)
      .toSorted(),
  );
  expect(new Set(Object.values(told))).toEqual(
    new Set(['not shown to me: Entra admin centre, Risk detections, has it']),
  );
  expect((await look.posture(risky)).unseen).toEqual([]);
  expect((await look.posture(risky)).untold).toMatchObject([
    { collection: 'risk-detections', outcome: { reason: 'no-permission' } },
  ]);
});

it('given the permission, the findings say what was seen; taken away again, new ones say that nothing is shown', async () => {
  const look = await lookAt(store, { users: 400, withoutPermissions: ['IdentityRiskEvent.Read.All'] });
  const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
  const without = async (...permissions: string[]) => {
    await look.demo.call('POST', '/demo/without-permissions', { body: { permissions } });
    look.moveDays(1);
    await look.read();
    return seenOf(look);
  };
  await look.read();

  const given = await without();
  await look.demo.call('POST', `/demo/users/${STELLA}/raise-risk`, { body: { riskLevel: 'high' } });
  const taken = await without('IdentityRiskEvent.Read.All');
  const again = await without();

  expect(Object.values(given).join()).not.toContain('not shown to me');
  expect(taken).toEqual({ ...given, [STELLA]: expect.stringContaining('not shown to me') });
  expect(again[STELLA]).toContain('sign-in unlike its earlier ones');
});

const people = [mfa, 'identity.admin-not-phishing-resistant'];
const methods = ['identity.weak-methods-allowed', 'identity.older-methods-count'];

it.each([
  ['AuditLog.Read.All', people],
  ['Domain.Read.All', people],
  ['Policy.Read.All', [...people, ...methods]],
  ['GroupMember.Read.All', people.slice(1)],
  ['IdentityRiskyUser.Read.All', ['identity.risky-user-open']],
])('without %s its checks are skipped', async (permission, ids) => {
  const skipped = await skippedWithout(store, ['identity'], { withoutPermissions: [permission] });

  for (const id of [...people, ...methods, 'identity.risky-user-open'])
    expect([id, skipped[id]]).toEqual([id, ids.includes(id) ? 'no-permission' : undefined]);
});

it('a risk comes up, and goes when somebody has looked at it; without P2 it is not seen', async () => {
  const look = await lookAt(store);
  const risky = 'identity.risky-user-open';
  const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
  await look.read();

  await look.demo.call('POST', `/demo/users/${STELLA}/raise-risk`, { body: { riskLevel: 'high' } });
  look.moveDays(1);
  await look.read();
  const during = await look.standing(risky);
  await look.demo.call('POST', '/identityProtection/riskyUsers/dismiss', { body: { userIds: [STELLA] } });
  look.moveDays(1);
  await look.read();

  expect(during).toContain(STELLA);
  expect(await look.standing(risky)).not.toContain(STELLA);
  expect((await skippedWithout(store, ['identity'], { licences: { p2: false } }))[risky]).toBe('not-licensed');
});

it('text messages come up when they are allowed, go when they are not, and are not passed while older settings count', async () => {
  const look = await lookAt(store);
  const weak = 'identity.weak-methods-allowed';
  const policy = '/policies/authenticationMethodsPolicy';
  const set = async (sms: 'enabled' | 'disabled', policyMigrationState: string): Promise<readonly string[]> => {
    for (const [id, state] of [
      ['Sms', sms],
      ['Voice', 'disabled'],
    ])
      await look.demo.call('PATCH', `${policy}/authenticationMethodConfigurations/${id}`, { body: { state } });
    await look.demo.call('PATCH', policy, { body: { policyMigrationState } });
    look.moveDays(1);
    await look.read();
    return look.standing(weak);
  };
  await look.read();

  expect(await set('enabled', 'migrationInProgress')).toEqual(['tenant']);
  expect(await look.facts(weak)).toContain('text message');
  expect(await look.standing('identity.older-methods-count')).toEqual(['tenant']);
  await set('disabled', 'migrationInProgress');
  expect(await look.skipped(weak)).toEqual(['not-readable']);
  expect(await set('disabled', 'migrationComplete')).toEqual([]);
  expect(await look.skipped(weak)).toEqual([]);
  expect(await look.standing('identity.older-methods-count')).toEqual([]);
});
