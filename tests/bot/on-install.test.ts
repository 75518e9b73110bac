import type { TurnContext } from 'botbuilder';
import { leave } from '../../src/alerts/leave';
import type { BotDeps } from '../../src/bot/deps';
import { onInstall } from '../../src/bot/on-install';
import { saveConversation, takeWelcome } from '../../src/store/conversations';
import { listRoutes, saveRoute } from '../../src/store/routes';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const adam = 'dece0000-0000-4000-8000-0000000000b1';

/** A bot that is brought to places and taken out of them; `said`: what it posted. */
function open() {
  const tenantId = newTenant();
  const said: string[] = [];
  const routeDeps = {
    db: store.db,
    tenantId,
    now: () => new Date(at(5)),
    insiders: async () => new Set([adam]),
    wake: () => undefined,
  };
  const deps = {
    saveConversation: (one: Parameters<typeof saveConversation>[2]) => saveConversation(store.db, tenantId, one, at(1)),
    takeWelcome: (id: string) => takeWelcome(store.db, tenantId, id, at(1)),
    forgetConversation: (one: Parameters<typeof leave>[1], by: string) => leave(routeDeps, one, by),
    rolesOf: async () => ({ isAdmin: true, isLead: false }),
    isRoute: async () => false,
    hasRoute: async () => (await listRoutes(store.db, tenantId)).length > 0,
    async makeRoute(conversation: { id: string }) {
      await store.db
        .transaction()
        .execute((tx) =>
          saveRoute(tx, tenantId, { conversationId: conversation.id, showsNames: true, by: adam, at: at(1) }),
        );
      return { showsNames: true, outsiders: 0 };
    },
  } as unknown as BotDeps;
  const turn = (action: string, id: string, conversationType: string) =>
    onInstall(deps, {
      activity: {
        action,
        serviceUrl: 'http://127.0.0.1',
        from: { id: '29:admin', name: 'Adam', aadObjectId: adam },
        recipient: { id: 'bot' },
        conversation: { id, conversationType },
      },
      sendActivity: async ({ summary }: { summary: string }) => said.push(summary),
    } as unknown as TurnContext);
  const notices = async () => {
    const rows = await store.db
      .selectFrom('deliveries')
      .select('conversation_id')
      .where('tenant_id', '=', tenantId)
      .where('subject_kind', '=', 'notice')
      .execute();
    return rows.map(({ conversation_id }) => conversation_id);
  };
  return { turn, said, notices, tenantId };
}

it.each([
  ['personal', 'a:adam', 'Hello from Keyholder'],
  ['groupChat', '19:chat@unq.gbl.spaces', 'Hello from Keyholder'],
  ['channel', '19:x@thread.tacv2', 'Alerts come here from now on.'],
])('%s: greets once, however often Teams says that it came', async (kind, id, summary) => {
  const stage = open();

  await stage.turn('add', id, kind);
  await stage.turn('add', id, kind);
  expect(stage.said).toEqual([summary]);

  await stage.turn('remove', id, kind);
  await stage.turn('add', id, kind);
  expect(stage.said).toEqual([summary, summary]);
});

it('taken out of a channel, its route ends, and the admins hear of it in another place', async () => {
  const stage = open();
  await stage.turn('add', 'a:adam', 'personal');
  await stage.turn('add', '19:x@thread.tacv2', 'channel');
  expect(await listRoutes(store.db, stage.tenantId)).toHaveLength(1);

  await stage.turn('remove', '19:x@thread.tacv2', 'channel');

  expect(await listRoutes(store.db, stage.tenantId)).toEqual([]);
  expect(await stage.notices()).toEqual([`person:${adam}`]);
});
