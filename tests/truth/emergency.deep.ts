import { decideNomination, insertNomination } from '../../src/store/emergency';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';
import { compare } from './rights';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const missing = 'identity.emergency-accounts-missing';
const notExcluded = 'identity.emergency-account-not-excluded';
const signedIn = 'identity.emergency-account-signed-in';
const all = [missing, notExcluded, signedIn];
const by = { id: 'lena', name: 'Lena Lead' };

/** Names the demo tenant's own emergency accounts, as an admin and a lead would. */
async function name({ deps, demo }: Look): Promise<readonly string[]> {
  const ids = demo.truth().people.emergency.map(({ id }) => id);
  const at = deps.now().toISOString();
  await store.db.transaction().execute(async (tx) => {
    const people = ids.map((id) => ({ id, name: id, upn: id }));
    await insertNomination(tx, deps.tenantId, { id: 'n1', people, askedBy: { id: 'adam', name: 'Adam' }, askedAt: at });
    await decideNomination(tx, deps.tenantId, 'n1', { state: 'approved', whyNot: null, by, at });
  });
  return ids;
}

const days14 = 14 * 86_400_000;
const expected: Readonly<Record<string, (look: Look) => readonly string[]>> = {
  [missing]: () => [],
  [notExcluded]: ({ demo }) => demo.truth().access.emergencyNotExcluded.map(({ id }) => id),
  [signedIn]: ({ demo }) =>
    demo
      .truth()
      .people.emergency.flatMap(({ id, lastSignInAt }) =>
        lastSignInAt && demo.at.now.getTime() - Date.parse(lastSignInAt) < days14
          ? [`${id}/${lastSignInAt.slice(0, 10)}`]
          : [],
      ),
};

it.each(seeds)('finds which policies reach them, and when one was used: %s', async (seed) => {
  const look = await lookAt(store, { seed });
  await name(look);

  await look.read();

  await compare(look, expected);
});

it('before they are named that is what is found, and of the rest nothing is said', async () => {
  const look = await lookAt(store);

  await look.read();

  expect(await look.standing(missing)).toEqual(['tenant']);
  for (const id of [notExcluded, signedIn]) {
    expect([id, await look.standing(id), await look.skipped(id)]).toEqual([id, [], ['not-readable']]);
  }
});

it('one that is disabled, one that is gone, and a sign-in come up at the next reading', async () => {
  const look = await lookAt(store, { seed: 'truth-0' });
  const [first = '', second = ''] = await name(look);
  await look.read();
  const before = await look.standing(signedIn);

  await look.demo.call('POST', `/demo/users/${first}/sign-in`, { body: {} });
  await look.demo.call('PATCH', `/users/${first}`, { body: { accountEnabled: false } });
  await look.demo.call('DELETE', `/users/${second}`);
  look.moveDays(1);
  await look.read();

  expect((await look.standing(missing)).toSorted()).toEqual([first, second].toSorted());
  expect(await look.standing(signedIn)).toEqual([...before, `${first}/2026-03-02`].toSorted());
  expect(await look.facts(missing)).toContain('0 of 2');
});

it('without a licence or a permission they are skipped, never passed', async () => {
  const skippedWith = async (options: Parameters<typeof lookAt>[1]) => {
    const look = await lookAt(store, { users: 60, ...options });
    await name(look);
    await look.read();
    return Object.fromEntries(
      await Promise.all(all.map(async (id) => [id, (await look.skipped(id))[0] ?? 'ran'] as const)),
    );
  };

  expect(await skippedWith({ licences: { p1: false } })).toEqual({
    [missing]: 'ran',
    [notExcluded]: 'not-licensed',
    [signedIn]: 'not-licensed',
  });
  expect(await skippedWith({ withoutPermissions: ['User.Read.All'] })).toEqual(
    Object.fromEntries(all.map((id) => [id, 'no-permission'])),
  );
  expect(await skippedWith({ withoutPermissions: ['AuditLog.Read.All'] })).toMatchObject({
    [missing]: 'ran',
    [signedIn]: 'no-permission',
  });
  expect(await skippedWith({ withoutPermissions: ['Policy.Read.All'] })).toMatchObject({
    [notExcluded]: 'no-permission',
    [signedIn]: 'ran',
  });
});
