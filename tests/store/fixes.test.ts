import {
  claimFix,
  findFix,
  finishFix,
  freeLeases,
  insertFix,
  listFixSteps,
  recordIntent,
  recordResult,
  releaseFix,
} from '../../src/store/fixes';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const due = async (tenant: string, ...ids: readonly string[]): Promise<void> => {
  await store.db.transaction().execute(async (tx) => {
    for (const id of ids) await insertFix(tx, tenant, { id, approvalId: `approval of ${id}` });
  });
};
const claim = (tenant: string, now: string, leaseUntil = at(10)) => claimFix(store.db, tenant, now, leaseUntil);
const finish = (tenant: string, id: string, state: 'done' | 'failed' = 'done') =>
  store.db.transaction().execute((tx) => finishFix(tx, tenant, id, { state, note: null, at: at(5) }));

it('is one for each approval', async () => {
  const tenant = newTenant();
  await due(tenant, 'f1');

  const again = store.db
    .transaction()
    .execute((tx) => insertFix(tx, tenant, { id: 'f2', approvalId: 'approval of f1' }));

  await expect(again).rejects.toMatchObject({ code: '23505' });
  expect(await findFix(store.db, tenant, 'approval of f1')).toEqual({
    id: 'f1',
    approvalId: 'approval of f1',
    state: 'due',
    note: null,
    finishedAt: null,
  });
});

it('is taken by one of many who come together', async () => {
  const tenant = newTenant();
  await due(tenant, 'f1', 'f2', 'f3');

  const taken = await Promise.all(Array.from({ length: 8 }, () => claim(tenant, at(1))));

  const ids = taken.flatMap((fix) => fix?.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await claim(tenant, at(2), at(12)).then((fix) => fix && ids.includes(fix.id))).not.toBe(true);
});

const leases: readonly { name: string; now: string; taken: boolean }[] = [
  { name: 'while the lease lasts it is not', now: at(9), taken: false },
  { name: 'at its very end it is not', now: at(10), taken: false },
  { name: 'after it, it is: whoever had it was killed', now: at(11), taken: true },
];
it.each(leases)('taken again? $name', async ({ now, taken }) => {
  const tenant = newTenant();
  await due(tenant, 'f1');
  await claim(tenant, at(1), at(10));

  expect((await claim(tenant, now, at(20)))?.id).toBe(taken ? 'f1' : undefined);
});

it('given back, it waits until its time', async () => {
  const tenant = newTenant();
  await due(tenant, 'f1');
  await claim(tenant, at(1), at(30));

  await releaseFix(store.db, tenant, 'f1', at(2));

  expect(await claim(tenant, at(2))).toBeUndefined();
  expect(await claim(tenant, at(3))).toMatchObject({ id: 'f1' });
});

it('ends once and is never taken again', async () => {
  const tenant = newTenant();
  await due(tenant, 'f1');
  await claim(tenant, at(1), at(2));

  const ended = await Promise.all([finish(tenant, 'f1', 'done'), finish(tenant, 'f1', 'failed')]);

  expect(ended.filter(Boolean)).toHaveLength(1);
  expect(await findFix(store.db, tenant, 'approval of f1')).toMatchObject({
    state: ended[0] ? 'done' : 'failed',
    finishedAt: at(5),
  });
  await releaseFix(store.db, tenant, 'f1', at(1));
  expect(await claim(tenant, at(30))).toBeUndefined();
});

it('an only process frees what a killed one held; other tenants’ stay', async () => {
  const [tenant, other] = [newTenant(), newTenant()];
  await due(tenant, 'f1');
  await due(other, 'f1');
  await claim(tenant, at(1), at(30));
  await claim(other, at(1), at(30));

  await freeLeases(store.db, tenant);

  expect(await claim(tenant, at(2))).toMatchObject({ id: 'f1' });
  expect(await claim(other, at(2))).toBeUndefined();
});

it('remembers what it was about to do, and what came of it', async () => {
  const tenant = newTenant();
  await due(tenant, 'f1');
  const calls = [
    { method: 'DELETE', path: '/a' },
    { method: 'PATCH', path: '/b', body: { x: null } },
  ] as const;

  await store.db.transaction().execute((tx) => recordIntent(tx, tenant, 'f1', 0, calls[0], at(1)));
  await store.db
    .transaction()
    .execute((tx) =>
      recordResult(tx, tenant, 'f1', 0, { status: 204, requestId: 'r1', code: null, words: null, at: at(2) }),
    );
  await store.db.transaction().execute((tx) => recordIntent(tx, tenant, 'f1', 1, calls[1], at(3)));

  expect(await listFixSteps(store.db, tenant, 'f1')).toMatchObject([
    { n: 0, call: calls[0], intentAt: at(1), status: 204, requestId: 'r1', resultAt: at(2), tries: 1 },
    { n: 1, call: calls[1], intentAt: at(3), status: null, requestId: null },
  ]);
});

it('a call that is made again keeps one row', async () => {
  const tenant = newTenant();
  await due(tenant, 'f1');

  for (const minute of [1, 4])
    await store.db
      .transaction()
      .execute((tx) => recordIntent(tx, tenant, 'f1', 0, { method: 'DELETE', path: '/a' }, at(minute)));

  expect(await listFixSteps(store.db, tenant, 'f1')).toMatchObject([{ n: 0, intentAt: at(4), status: null, tries: 2 }]);
});
