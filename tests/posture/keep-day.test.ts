import { keepDay } from '../../src/posture/keep-day';
import { postureOf } from '../../src/posture/posture-of';
import { findCheckDayBefore } from '../../src/store/check-days';
import { saveCollection } from '../../src/store/collections';
import { saveUnchecked } from '../../src/store/unchecked';
import { insertStoreRows } from '../../src/store/whole-store';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

const checkId = 'identity.mfa-not-registered';
let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const keptOn = async (tenant: string, dayAfter: string) =>
  (await findCheckDayBefore(store.db, tenant, dayAfter))?.checks.find((one) => one.checkId === checkId);

it('keeps how many things a check could not judge', async () => {
  const tenant = newTenant();
  for (const name of ['users', 'registrations', 'role-assignments'])
    await saveCollection(store.db, tenant, name, { readAt: '2026-03-01T07:00:00.000Z' });
  await store.db.transaction().execute((tx) =>
    saveUnchecked(
      tx,
      tenant,
      checkId,
      new Map([
        ['a', 'not in the report yet'],
        ['b', 'not in the report yet'],
        ['c', 'not read'],
      ]),
    ),
  );
  await keepDay(store.db, tenant, await postureOf(store.db, tenant), '2026-03-01T10:00:00.000Z');

  expect(await keptOn(tenant, '2026-03-02')).toMatchObject({ unjudged: 3 });
});

it('of a day that an earlier release kept and exported it is not known, which is not none', async () => {
  const tenant = newTenant();
  const row = { tenant_id: tenant, day: '2026-03-01', check_id: checkId, result: 'passed', standing: 0 };
  await store.db.transaction().execute((tx) => insertStoreRows(tx, tenant, 'check_days', [row]));

  expect(await keptOn(tenant, '2026-03-02')).toEqual({ checkId, result: 'passed', standing: 0, unjudged: null });
});
