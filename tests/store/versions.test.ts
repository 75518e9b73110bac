import { sql } from 'kysely';
import { policy } from '../../src/checks/conditional-access-cases';
import { oneMemory } from '../../src/store/migrations/021-one-memory';
import { saveObjects } from '../../src/store/objects';
import { insertVersions, listStates, listVersions } from '../../src/store/versions';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const collection = 'conditional-access-policies';
const named = (n: number | string) => ({ ...policy({ displayName: `v${n}` }) });
const whole = { from: at(0), until: at(59) };

it('gives how a policy stood, as far back as asked for, and twenty changes at most', async () => {
  const tenantId = newTenant();
  const inOne = store.db.transaction();
  const change = (minute: number) =>
    inOne.execute((tx) =>
      insertVersions(tx, tenantId, [
        {
          collection,
          objectId: 'p1',
          name: 'A policy',
          before: named(minute - 1),
          after: named(minute),
          since: at(minute - 1),
          at: at(minute),
        },
      ]),
    );
  const names = async (since: number) =>
    (await listStates(store.db, tenantId, collection, { objectId: 'p1', since: at(since) })).map(
      ({ displayName }) => displayName,
    );

  for (let minute = 1; minute <= 25; minute += 1) await change(minute);
  await inOne.execute((tx) => saveObjects(tx, tenantId, collection, [named('25')], at(25)));

  // What was in force at the minute asked for counts too; unchanged since, it is as it was last read.
  expect(await names(23)).toEqual(['v25', 'v24', 'v23']);
  expect(await names(30)).toEqual(['v25']);
  expect(await names(0)).toHaveLength(21);
  expect(await listStates(store.db, tenantId, collection, { objectId: 'p2', since: at(0) })).toEqual([]);
});

it('what only the older memory of policies knew is moved, once and in its place', async () => {
  const tenantId = newTenant();
  const { db } = store;
  await sql`create table policy_versions (tenant_id text not null, seq bigint generated always as identity,
    policy_id text not null, object jsonb not null, at timestamptz not null)`.execute(db);
  for (const minute of [1, 5, 9])
    await sql`insert into policy_versions (tenant_id, policy_id, object, at)
      values (${tenantId}, 'p1', ${JSON.stringify(named(minute))}, ${at(minute)})`.execute(db);
  await db
    .transaction()
    .execute((tx) =>
      insertVersions(tx, tenantId, [
        { collection, objectId: 'p1', name: 'v9', before: named(5), after: named(9), since: at(8), at: at(9) },
      ]),
    );

  await oneMemory.up(db as never);

  const moved = await listVersions(db, tenantId, whole);
  expect(moved.map(({ name, since, at: seen }) => [name, since, seen])).toEqual([
    ['v9', at(8), at(9)],
    ['v5', at(1), at(5)],
  ]);
  const states = await listStates(db, tenantId, collection, { objectId: 'p1', since: at(0) });
  expect(states.map(({ displayName }) => displayName)).toEqual(['v9', 'v5', 'v1']);
});
