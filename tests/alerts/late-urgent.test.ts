import { wantFindings, wantOnNewRoute } from '../../src/alerts/want';
import type { Finding } from '../../src/model/finding';
import { saveCollection } from '../../src/store/collections';
import { saveFinding } from '../../src/store/findings';
import { saveRoute } from '../../src/store/routes';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const finding = (checkId: string, n: number, more: Partial<Finding> = {}): Finding => ({
  key: `${checkId}:${n}`,
  checkId,
  subjectId: `${n}`,
  subject: `Somebody ${n}`,
  severity: 'critical',
  because: 'to another organisation',
  facts: [],
  url: null,
  state: 'open',
  isBaseline: true,
  firstSeenAfter: null,
  firstSeenAt: at(1),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
  ...more,
});
const rules = 'email.rule-forwarding-outside';
const some = (checkId: string, count: number, more: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, n) => finding(checkId, n, more));

/** A tenant with a route and its summary; `see` is a reading that found these. */
async function open(isDone = true) {
  const tenantId = newTenant();
  const inTx = store.db.transaction();
  await inTx.execute(async (tx) => {
    await saveRoute(tx, tenantId, { conversationId: '19:c', showsNames: true, by: 'a', at: at(0) });
    if (isDone) await saveCollection(tx, tenantId, 'first-read', { readAt: at(0), outcome: { kind: 'ran' } });
    if (isDone) await wantOnNewRoute(tx, tenantId, '19:c', at(0));
  });
  return async (findings: readonly Finding[]) => {
    await store.db.transaction().execute(async (tx) => {
      for (const one of findings) await saveFinding(tx, tenantId, one);
      await wantFindings(tx, tenantId, findings, at(1));
    });
    const rows = await store.db
      .selectFrom('deliveries')
      .select('subject_id')
      .where('tenant_id', '=', tenantId)
      .where('subject_kind', '<>', 'baseline')
      .execute();
    return rows.map(({ subject_id }) => subject_id).toSorted();
  };
}
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key).toSorted();

it('what cannot wait of mailboxes read after the summary has a card', async () => {
  const see = await open();

  expect(await see(some(rules, 2))).toEqual(keys(some(rules, 2)));
});

it.each<[string, Partial<Finding>]>([
  ['what can wait', { severity: 'high' }],
  ['what waits for its grace', { state: 'pending' }],
  ['what was seen before', { firstSeenAt: at(0) }],
])('%s has none', async (_name, more) => {
  const see = await open();

  expect(await see(some(rules, 2, more))).toEqual([]);
});

it('none comes before the summary', async () => {
  const see = await open(false);

  expect(await see(some(rules, 2))).toEqual([]);
});

it('five of a check and ten in all have cards, over several readings', async () => {
  const see = await open();

  expect(await see(some(rules, 3))).toHaveLength(3);
  expect(await see(some(rules, 9).slice(3))).toHaveLength(5);
  expect(await see(some('identity.mfa-not-registered', 4))).toHaveLength(9);
  expect(await see(some('apps.high-app-role', 4))).toHaveLength(10);
  expect(await see(some('access.mfa-not-required', 1))).toHaveLength(10);
});
