import { type SelfDeps, type Trouble, watchSelf } from '../../src/alerts/watch-self';
import { saveConversation } from '../../src/store/conversations';
import { findNotice } from '../../src/store/notices';
import { saveRoute } from '../../src/store/routes';
import { listTroubles } from '../../src/store/troubles';
import { at, newTenant, openTestDb } from '../open-test-db';

const opened = openTestDb();
afterAll(async () => (await opened).close());

const channel = '19:posture@thread.tacv2';
const trouble: Trouble = { id: 'stale:users', what: 'I could not read.', cure: 'Look.', over: 'It is read again.' };

async function scene() {
  const { db } = await opened;
  const tenantId = newTenant();
  const conversation = { id: channel, kind: 'channel' as const, serviceUrl: 'https://x', botId: 'b', userId: null };
  await saveConversation(db, tenantId, conversation, at(0));
  await db
    .transaction()
    .execute((tx) =>
      saveRoute(tx, tenantId, { conversationId: channel, showsNames: true, settings: {}, by: 'adam', at: at(0) }),
    );
  let found: readonly Trouble[] = [];
  let minute = 1;
  const deps: SelfDeps = {
    db,
    tenantId,
    now: () => new Date(at(minute)),
    insiders: async () => new Set(),
    lookForTroubles: async () => found,
    wake: () => undefined,
  };
  const due = async () =>
    db
      .selectFrom('deliveries')
      .select(['subject_id', 'conversation_id', 'wanted'])
      .where('tenant_id', '=', tenantId)
      .where('subject_kind', '=', 'notice')
      .execute();
  return {
    db,
    tenantId,
    due,
    async look(now: readonly Trouble[]) {
      found = now;
      minute += 1;
      await watchSelf(deps);
    },
  };
}

it('tells of a trouble once, and says on the same card when it is over', async () => {
  const { db, tenantId, due, look } = await scene();

  await look([trouble]);
  await look([trouble]);

  const [card, ...others] = await due();
  expect(others).toEqual([]);
  expect(card).toMatchObject({ conversation_id: channel, wanted: 1 });
  expect(await findNotice(db, tenantId, card?.subject_id ?? '')).toEqual([trouble.what, trouble.cure]);

  await look([]);

  expect(await due()).toMatchObject([{ subject_id: card?.subject_id, wanted: 2 }]);
  expect((await findNotice(db, tenantId, card?.subject_id ?? ''))?.[0]).toBe(trouble.over);
  expect(await listTroubles(db, tenantId)).toEqual([]);
});

it('tells anew of one that comes back', async () => {
  const { due, look } = await scene();

  for (const now of [[trouble], [], [trouble]]) await look(now);

  expect(await due()).toHaveLength(2);
});

it('writes nothing while nothing is wrong', async () => {
  const { db, tenantId, look } = await scene();
  const count = async () =>
    (await db.selectFrom('journal').select('seq').where('tenant_id', '=', tenantId).execute()).length;
  const before = await count();

  await look([]);

  expect(await count()).toBe(before);
});
