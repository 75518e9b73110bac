import { type DeliverDeps, deliver } from '../../src/alerts/deliver';
import { deliveryReport } from '../../src/alerts/delivery-report';
import { createPace } from '../../src/alerts/pace';
import { wantFindings } from '../../src/alerts/want';
import { deliveryReportCard, deliveryReportData } from '../../src/cards/delivery-report';
import { type Conversation, personAsConversation } from '../../src/model/conversation';
import { AppError } from '../../src/model/errors';
import type { Finding } from '../../src/model/finding';
import { assign } from '../../src/posture/assign';
import { saveConversation } from '../../src/store/conversations';
import { listUnreachable } from '../../src/store/reach';
import { saveRoute } from '../../src/store/routes';
import { saveUsers } from '../../src/store/users';
import { wantCard } from '../../src/store/wanted-cards';
import { openTestDb, type TestDb } from '../open-test-db';
import { adam, findingIn, inDays, lena, luis, openLife, start } from '../posture/stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const channel = { id: '19:c', kind: 'channel', serviceUrl: 'http://x/', botId: 'b', userId: null } as const;
const chatOf = (userId: string): Conversation => ({ ...channel, id: `a:${userId}`, kind: 'personal', userId });

/** A tenant with one finding in a channel, and a Teams in which the own chats of these people are closed. */
async function open(closed: Set<string>, installFor: DeliverDeps['installFor'] = null) {
  const finding: Finding = findingIn('open');
  const life = await openLife(store, finding);
  const { tenantId } = life;
  let nowMs = start;
  const came: string[] = [];
  await saveConversation(store.db, tenantId, channel, inDays(0));
  await store.db.transaction().execute(async (tx) => {
    await saveRoute(tx, tenantId, { conversationId: channel.id, showsNames: true, by: 'a', at: inDays(0) });
    const users = [adam, lena, luis].map(({ id, name }) => ({
      id,
      displayName: name,
      userPrincipalName: `${id}@x.example`,
      userType: 'member' as const,
      accountEnabled: true,
      createdAt: null,
    }));
    await saveUsers(tx, tenantId, users as unknown as Parameters<typeof saveUsers>[2], {
      at: inDays(0),
      isBaseline: true,
    });
    await wantFindings(tx, tenantId, [finding], inDays(0));
  });
  const deps = {
    db: store.db,
    tenantId,
    canFix: true,
    holder: null,
    mayPersonSee: async () => true,
    insiders: async () => new Set([adam.id, lena.id, luis.id]),
    leads: async () => [lena, luis],
    installFor,
    chat: {
      post: async ({ id }: Conversation, { card }: { card: object }) => {
        came.push(`${id}: ${JSON.stringify(card)}`);
        return { threadId: id, activityId: `x${came.length}` };
      },
      update: async () => undefined,
      reply: async () => undefined,
      async personal(userId: string) {
        if (closed.has(userId))
          throw new AppError('delivery-failed', 'closed', {
            status: 403,
            code: 'MessageWritesBlocked',
            isClosed: true,
          });
        return chatOf(userId);
      },
    },
    others: { notice: async (id: string) => ({ card: { id, notice: true }, summary: id }) },
    now: () => new Date(nowMs),
    wake: () => undefined,
    pace: createPace(store.db, tenantId),
    sleep: async (ms: number) => {
      nowMs += ms;
    },
    fault: () => undefined,
    log: { warn: () => undefined, error: (text: string, facts: object) => fail(text, facts) },
    meter: { delivery: () => undefined },
    onConversationDead: () => undefined,
  } as unknown as DeliverDeps;
  const byHand = {
    ...life.deps,
    onAsked: async (tx: Parameters<typeof wantCard>[0], subjectId: string, ids: readonly string[], at: string) => {
      for (const id of ids)
        await wantCard(tx, tenantId, {
          conversationId: personAsConversation(id),
          subjectKind: 'finding',
          subjectId,
          at,
        });
    },
  };
  return {
    deps,
    life,
    came: (id: string) => came.filter((one) => one.startsWith(`${id}:`)),
    give: (to: typeof adam) => assign(byHand, finding.key, to, adam),
    deliver: () => deliver(deps),
    later: (ms: number) => {
      nowMs += ms;
    },
  };
}
const fail = (text: string, facts: object): never => {
  throw new Error(text, { cause: facts });
};

it('somebody who cannot be reached is named, with why; the card goes on to the next person', async () => {
  const stage = await open(new Set([luis.id]));

  await stage.give(luis);
  await stage.deliver();
  stage.later(60_000);
  await stage.deliver();

  const { tenantId } = stage.deps;
  expect(await listUnreachable(store.db, tenantId)).toMatchObject([
    { name: 'Luis Lead', why: expect.stringContaining('not installed') },
  ]);
  expect(stage.came('a:b1')).toHaveLength(1);
  expect(await stage.life.life()).toContain('not-reachable');
  expect(await stage.life.journal()).toContain('person.unreachable');
  // A channel hears that somebody cannot be reached, and not who.
  expect(stage.came('19:c').some((one) => one.includes('unreachable-bare:'))).toBe(true);
  expect(stage.came('19:c').some((one) => one.includes('"unreachable:'))).toBe(false);
  const card = JSON.stringify(deliveryReportCard(deliveryReportData(await deliveryReport(stage.deps, null))));
  expect(card).toContain('Luis Lead');
  expect(card).toMatch(/Given up, tried once, last .*Teams answered 403/);
  expect(card).toContain('Posted 2026-03-02');
});

it('once they say hello they are reached, and get what waited', async () => {
  const closed = new Set([luis.id]);
  const stage = await open(closed);
  await stage.give(luis);
  await stage.deliver();

  closed.clear();
  await saveConversation(store.db, stage.deps.tenantId, chatOf(luis.id), inDays(0));
  await stage.deliver();

  expect(stage.came('a:c2')).toHaveLength(1);
  expect(await listUnreachable(store.db, stage.deps.tenantId)).toEqual([]);
});

it('where the bot may install itself it does, and the card comes; nobody else is bothered', async () => {
  const closed = new Set([luis.id]);
  const stage = await open(closed, async (userId) => {
    closed.delete(userId);
    return 'installed';
  });

  await stage.give(luis);
  await stage.deliver();
  stage.later(60_000);
  await stage.deliver();

  expect(stage.came('a:c2')).toHaveLength(1);
  expect(stage.came('a:b1')).toHaveLength(0);
  expect(await listUnreachable(store.db, stage.deps.tenantId)).toEqual([]);
});

it.each(['was-there', 'not-permitted'] as const)('an installation that ends as %s changes nothing', async (made) => {
  const stage = await open(new Set([luis.id]), async () => made);

  await stage.give(luis);
  await stage.deliver();

  const [one] = await listUnreachable(store.db, stage.deps.tenantId);
  expect(one?.why).toContain(made === 'was-there' ? 'may have blocked' : 'not installed');
});

it('with nobody left it says so, and is told once', async () => {
  const stage = await open(new Set([adam.id, lena.id, luis.id]));

  await stage.give(luis);
  for (let n = 0; n < 5; n += 1) {
    await stage.deliver();
    stage.later(60_000);
  }

  expect(await listUnreachable(store.db, stage.deps.tenantId)).toHaveLength(3);
  expect((await stage.life.journal()).filter((kind) => kind === 'person.unreachable')).toHaveLength(3);
});
