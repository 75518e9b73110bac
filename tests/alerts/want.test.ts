import { sql } from 'kysely';
import { beginChange, endDueChanges } from '../../src/alerts/changes';
import { wantFindings } from '../../src/alerts/want';
import type { Finding } from '../../src/model/finding';
import { lockFindings, saveFinding } from '../../src/store/findings';
import { saveRoute } from '../../src/store/routes';
import { itOnServer, newTenant, openTestDb, type TestDb } from '../open-test-db';
import { findingIn, inDays } from '../posture/stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const at = inDays(0);
const found = (checkId: string, reading: number): Finding =>
  findingIn('open', { key: `${checkId}:d/i/${reading}`, checkId, subjectId: `d/i/${reading}` });
const [viewed, edited] = ['sharing.anonymous-link-open', 'sharing.anonymous-link-can-edit'];

/** Resolves when a transaction waits for another, or when this is over. */
async function waitsOr(isOver: () => boolean, what = 'advisory'): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where not granted and locktype = ${what}
      and pid in (select pid from pg_stat_activity where datname = current_database())`.execute(store.db);
    if (rows.length > 0 || isOver()) return;
  }
}

itOnServer('two readings that tell of the same checks in another order both come through', async () => {
  const tenantId = newTenant();
  await store.db
    .transaction()
    .execute((tx) => saveRoute(tx, tenantId, { conversationId: '19:c', showsNames: true, by: 'a', at }));
  let isFirstTold = false;
  let second: Promise<unknown> = Promise.resolve();

  await store.db.transaction().execute(async (tx) => {
    await wantFindings(tx, tenantId, [found(viewed, 1)], at);
    second = store.db.transaction().execute(async (other) => {
      await wantFindings(other, tenantId, [found(edited, 2)], at);
      isFirstTold = true;
      await wantFindings(other, tenantId, [found(viewed, 2)], at);
    });
    await waitsOr(() => isFirstTold);
    await wantFindings(tx, tenantId, [found(edited, 1)], at);
  });
  await second;

  const cards = await store.db.selectFrom('deliveries').select('id').where('tenant_id', '=', tenantId).execute();
  expect(cards).toHaveLength(4);
});

itOnServer('a planned change that ends, and a reading of what it held, both come through', async () => {
  const tenantId = newTenant();
  const held = found(viewed, 1);
  const deps = { db: store.db, tenantId, now: () => new Date(at), wake: () => undefined };
  const by = { id: 'a', name: 'Adam Admin' };
  await beginChange(deps, { area: 'sharing', until: at, untilText: 'nine', by, conversationId: '19:c' });
  await store.db.transaction().execute(async (tx) => {
    await saveRoute(tx, tenantId, { conversationId: '19:c', showsNames: true, by: 'a', at });
    await saveFinding(tx, tenantId, held);
    await wantFindings(tx, tenantId, [held], at);
  });
  let isOver = false;
  let ending: Promise<unknown> = Promise.resolve();

  await store.db.transaction().execute(async (tx) => {
    await lockFindings(tx, tenantId, [held.key]);
    ending = endDueChanges(deps).then(() => {
      isOver = true;
    });
    await waitsOr(() => isOver, 'transactionid');
    await wantFindings(tx, tenantId, [held], at);
  });
  await ending;

  const cards = await store.db
    .selectFrom('deliveries')
    .select('subject_id')
    .where('tenant_id', '=', tenantId)
    .execute();
  expect(cards.map(({ subject_id }) => subject_id)).toContain(held.key);
});
