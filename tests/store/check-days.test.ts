import { findCheckDayBefore, saveCheckDay } from '../../src/store/check-days';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

it('keeps the last word of each day, and finds the day before this one', async () => {
  const tenant = newTenant();
  const save = (day: string, standing: number) =>
    saveCheckDay(store.db, tenant, day, [
      { checkId: 'a.b-c', result: standing === 0 ? 'passed' : 'failed', standing, unjudged: standing },
    ]);
  await save('2026-03-01', 1);
  await save('2026-03-03', 5);
  await save('2026-03-03', 0);
  await save('2026-03-04', 2);

  expect(await findCheckDayBefore(store.db, tenant, '2026-03-04')).toEqual({
    day: '2026-03-03',
    checks: [{ checkId: 'a.b-c', result: 'passed', standing: 0, unjudged: 0 }],
  });
  expect(await findCheckDayBefore(store.db, tenant, '2026-03-01')).toBeUndefined();
  expect(await findCheckDayBefore(store.db, newTenant(), '2026-03-09')).toBeUndefined();
});
