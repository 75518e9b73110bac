import { type DeliverDeps, deliver } from '../../src/alerts/deliver';
import { createPace } from '../../src/alerts/pace';
import { wantFindings } from '../../src/alerts/want';
import { AppError } from '../../src/model/errors';
import { endByTime } from '../../src/posture/end-by-time';
import { saveConversation } from '../../src/store/conversations';
import { saveRoute } from '../../src/store/routes';
import { openTestDb, type TestDb } from '../open-test-db';
import { findingIn, inDays, openLife } from '../posture/stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const channel = { id: '19:c', kind: 'channel', serviceUrl: 'http://x/', botId: 'b', userId: null } as const;

/** A finding whose card is wanted in a channel. `onPost`: what goes on while Teams takes it. */
async function open(onPost: () => Promise<void>) {
  const finding = findingIn('open', { firstSeenAt: inDays(0) });
  const life = await openLife(store, finding);
  const { tenantId } = life;
  const replies: string[] = [];
  let day = 0;
  const moveTo = (days: number): void => {
    day = days;
    life.moveTo(days);
  };
  await saveConversation(store.db, tenantId, channel, inDays(0));
  await store.db.transaction().execute(async (tx) => {
    await saveRoute(tx, tenantId, { conversationId: channel.id, showsNames: true, by: 'a', at: inDays(0) });
    await wantFindings(tx, tenantId, [finding], inDays(0));
  });
  const deps = {
    ...life.deps,
    canFix: true,
    holder: null,
    mayPersonSee: async () => true,
    chat: {
      async post() {
        await onPost();
        return { threadId: 't', activityId: 'a' };
      },
      update: async () => undefined,
      reply: async (_where: unknown, _place: unknown, { summary }: { summary: string }) => {
        replies.push(summary);
      },
    },
    pace: createPace(store.db, tenantId),
    sleep: async (ms: number) => moveTo(day + ms / 86_400_000),
    fault: () => undefined,
    log: { warn: () => undefined, error: () => undefined },
    meter: { delivery: () => undefined },
    onConversationDead: () => undefined,
  } as unknown as DeliverDeps;
  return {
    replies,
    deliver: () => deliver(deps),
    /** Days go by in which nobody touches it. */
    async leaveAlone(days: number) {
      moveTo(days);
      await endByTime({
        ...life.deps,
        onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at, 'people'),
      });
    },
    moveTo,
  };
}

it('what happens while its card is on the way is said under it', async () => {
  const stage = await open(() => stage.leaveAlone(4));

  await stage.deliver();
  await stage.deliver();

  expect(stage.replies).toEqual([expect.stringContaining('Nobody has touched this yet')]);
});

it('what happened before its card was made it says by coming', async () => {
  const stage = await open(async () => undefined);
  await stage.leaveAlone(4);

  await stage.deliver();
  await stage.deliver();

  expect(stage.replies).toEqual([]);
});

it('so does one that did not arrive at first', async () => {
  let posts = 0;
  const stage = await open(async () => {
    posts += 1;
    if (posts > 1) return;
    await stage.leaveAlone(4);
    throw new AppError('delivery-failed', 'no answer', { status: 0 });
  });
  await stage.deliver();

  stage.moveTo(5);
  await stage.deliver();

  expect(posts).toBe(2);
  expect(stage.replies).toEqual([]);
});
