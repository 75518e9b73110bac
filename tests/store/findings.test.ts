import type { Finding, FindingEvent, FindingState } from '../../src/model/finding';
import { listFindingsBy } from '../../src/store/finding-list';
import { moveFinding } from '../../src/store/finding-moves';
import { countFindings, findFinding, listDueFindings, listUntold, saveFinding } from '../../src/store/findings';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const finding = (key: string, more: Partial<Finding> = {}): Finding => ({
  key,
  checkId: 'sharing.anonymous-link-open',
  subjectId: 'd1/i1/l1',
  subject: 'Payroll.xlsx',
  severity: 'high',
  because: 'anyone can view, no end date',
  facts: [{ name: 'File', value: 'Payroll.xlsx', personal: true }],
  url: 'https://contoso.example/payroll',
  state: 'open',
  isBaseline: false,
  firstSeenAfter: at(0),
  firstSeenAt: at(1),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
  ...more,
});
const save = (tenant: string, ...findings: readonly Finding[]) =>
  store.db.transaction().execute(async (tx) => {
    for (const one of findings) await saveFinding(tx, tenant, one);
  });
const move = (tenant: string, key: string, event: FindingEvent) =>
  store.db.transaction().execute((tx) => moveFinding(tx, tenant, key, { event, at: at(9) }));

it('gives back what was saved', async () => {
  const tenant = newTenant();
  const one = finding('k1', { dueAt: at(30), closedAt: at(31), url: null, firstSeenAfter: null });

  await save(tenant, one);

  expect(await findFinding(store.db, tenant, 'k1')).toEqual(one);
  expect(await findFinding(store.db, newTenant(), 'k1')).toBeUndefined();
});

it('writes what is seen now over what was', async () => {
  const tenant = newTenant();
  const later = finding('k1', {
    subject: 'Pay.xlsx',
    severity: 'medium',
    because: 'ends soon',
    facts: [],
    url: null,
    state: 'fixed',
    closedAt: at(5),
  });

  await save(tenant, finding('k1'), later);

  expect(await findFinding(store.db, tenant, 'k1')).toEqual(later);
});

const moves: readonly { from: FindingState; event: FindingEvent; to: FindingState | undefined; closed: boolean }[] = [
  { from: 'open', event: 'fix-asked', to: 'fix-asked', closed: false },
  { from: 'open', event: 'gone', to: 'fixed', closed: true },
  { from: 'pending', event: 'gone', to: 'dismissed', closed: true },
  { from: 'fixing', event: 'fix-done', to: 'fixed', closed: true },
  { from: 'fixing', event: 'fix-failed', to: 'failed', closed: false },
  { from: 'snoozed', event: 'wake', to: 'open', closed: false },
  { from: 'accepted', event: 'gone', to: 'fixed', closed: true },
  { from: 'fixing', event: 'gone', to: undefined, closed: false },
  { from: 'fixed', event: 'fix-asked', to: undefined, closed: false },
  { from: 'fix-asked', event: 'fix-asked', to: undefined, closed: false },
];

it.each(moves)('moves $from by $event to $to', async ({ from, event, to, closed }) => {
  const tenant = newTenant();
  await save(tenant, finding('k1', { state: from }));

  const moved = await move(tenant, 'k1', event);

  expect(moved?.state).toBe(to);
  const stands = await findFinding(store.db, tenant, 'k1');
  expect(stands).toEqual(moved ?? finding('k1', { state: from }));
  expect(stands?.closedAt).toBe(closed ? at(9) : null);
});

it('does not move what it does not know', async () => {
  expect(await move(newTenant(), 'k1', 'gone')).toBeUndefined();
});

it('lets one of many that ask at the same time through', async () => {
  const tenant = newTenant();
  await save(tenant, finding('k1'));

  const moved = await Promise.all(Array.from({ length: 8 }, () => move(tenant, 'k1', 'fix-asked')));

  expect(moved.filter((one) => one !== undefined)).toHaveLength(1);
});

it('lists what waits and is due, soonest first', async () => {
  const tenant = newTenant();
  await save(
    tenant,
    finding('later', { state: 'pending', dueAt: at(11) }),
    finding('second', { state: 'pending', dueAt: at(10) }),
    finding('first', { state: 'pending', dueAt: at(5) }),
    finding('open', { state: 'open', dueAt: at(5) }),
  );

  const due = await listDueFindings(store.db, tenant, at(10));

  expect(due.map(({ key }) => key)).toEqual(['first', 'second']);
});

it('counts by check and state, and lists what stands, newest first', async () => {
  const tenant = newTenant();
  await save(
    tenant,
    finding('old', { firstSeenAt: at(1), state: 'failed' }),
    finding('new', { firstSeenAt: at(2) }),
    finding('fixed', { state: 'fixed' }),
    finding('dismissed', { state: 'dismissed' }),
    finding('pending', { state: 'pending' }),
    finding('other', { checkId: 'identity.mfa-not-registered' }),
  );

  const all = { limit: 10, offset: 0 };
  const counts = await countFindings(store.db, tenant);
  const standing = await listFindingsBy(store.db, tenant, { checkIds: ['sharing.anonymous-link-open'] }, all);

  expect(counts).toHaveLength(6);
  expect(counts.every(({ count }) => count === 1)).toBe(true);
  expect(standing.map(({ key }) => key)).toEqual(['new', 'old']);
  expect(await listFindingsBy(store.db, tenant, {}, { limit: 1, offset: 1 })).toHaveLength(1);
});

it('tells a new route what cannot wait, or what came up since', async () => {
  const tenant = newTenant();
  await save(
    tenant,
    finding('urgent', { isBaseline: true, severity: 'critical' }),
    finding('calm', { isBaseline: true }),
    finding('gone', { isBaseline: true, severity: 'critical', state: 'fixed' }),
    finding('since', {}),
    finding('waiting', { state: 'pending' }),
  );

  const keysOf = async (which: Parameters<typeof listUntold>[2]): Promise<readonly string[]> =>
    (await listUntold(store.db, tenant, which)).map(({ key }) => key);

  expect(await keysOf({ isBaseline: true, severity: 'critical', limit: 10 })).toEqual(['urgent']);
  expect(await keysOf({ isBaseline: false, severity: null, limit: 10 })).toEqual(['since']);
});
