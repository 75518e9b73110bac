import { type DeliverDeps, deliver } from '../../src/alerts/deliver';
import { escalate } from '../../src/alerts/escalate';
import { createPace } from '../../src/alerts/pace';
import { wantFindings, wantOnNewRoute } from '../../src/alerts/want';
import { check } from '../../src/checks/anonymous-links';
import { AppError } from '../../src/model/errors';
import type { Finding } from '../../src/model/finding';
import { endByTime } from '../../src/posture/end-by-time';
import { snoozeGroup } from '../../src/posture/group-life';
import type { LifeDeps } from '../../src/posture/life-deps';
import { saveConversation } from '../../src/store/conversations';
import { saveFinding } from '../../src/store/findings';
import { saveRoute } from '../../src/store/routes';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const start = Date.UTC(2026, 2, 2, 9);
const after = (seconds: number): string => new Date(start + seconds * 1000).toISOString();
const finding = (n: number, at: string): Finding => ({
  key: `${check.id}:d/i/${n}`,
  checkId: check.id,
  subjectId: `d/i/${n}`,
  subject: `File ${n}.docx`,
  severity: 'high',
  because: 'anyone can view',
  facts: [],
  url: null,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at,
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
});

/** A tenant with one route, and a Teams that keeps what stands in it. */
async function open() {
  const tenantId = newTenant();
  let nowMs = start;
  const cards = new Map<string, string[]>();
  const replies: string[] = [];
  let posts = 0;
  const times: number[] = [];
  const refusals: AppError[] = [];
  const conversation = { id: '19:c', kind: 'channel', serviceUrl: 'http://x/', botId: 'b', userId: null } as const;
  await saveConversation(store.db, tenantId, conversation, after(0));
  const by = { by: 'a', at: after(0) };
  await store.db
    .transaction()
    .execute((tx) => saveRoute(tx, tenantId, { conversationId: conversation.id, showsNames: true, ...by }));
  const deps = {
    db: store.db,
    tenantId,
    canFix: true,
    holder: null,
    mayPersonSee: async () => true,
    chat: {
      async post(_where: unknown, message: { card: object }) {
        const refused = refusals.pop();
        if (refused) throw refused;
        posts += 1;
        times.push(nowMs - start);
        cards.set(`a${posts}`, [JSON.stringify(message.card)]);
        return { threadId: `t${posts}`, activityId: `a${posts}` };
      },
      async update(_where: unknown, { activityId }: { activityId: string }, message: { card: object }) {
        cards.get(activityId)?.push(JSON.stringify(message.card));
      },
      reply: async (_where: unknown, _place: unknown, message: { summary: string }) => {
        replies.push(message.summary);
      },
    },
    now: () => new Date(nowMs),
    wake: () => undefined,
    pace: createPace(store.db, tenantId),
    async sleep(ms: number) {
      nowMs += ms;
    },
    fault: () => undefined,
    log: { warn: () => undefined, error: (text: string, facts: { error?: unknown }) => fail(text, facts.error) },
    onConversationDead: () => undefined,
    meter: { delivery: () => undefined },
    onChanged: wantFindingsIn(tenantId),
    onAsked: async () => undefined,
    leads: async () => [],
  } as unknown as DeliverDeps & LifeDeps;
  const see = async (
    from: number,
    to: number,
    seconds: number,
    state: Finding['state'] = 'open',
    severity: Finding['severity'] = 'high',
  ): Promise<void> => {
    const findings = Array.from({ length: to - from }, (_, n) => ({
      ...finding(from + n, after(seconds)),
      state,
      severity,
    }));
    await store.db.transaction().execute(async (tx) => {
      for (const one of findings) await saveFinding(tx, tenantId, one);
      await wantFindings(tx, tenantId, findings, after(seconds));
    });
    nowMs = Math.max(nowMs, start + seconds * 1000);
    await deliver(deps);
  };
  const newest = () => [...cards.values()].map((states) => states.at(-1) ?? '');
  return {
    deps,
    see,
    newest,
    titles: () => newest().map((card) => /"text":"([^"]+)"(?:,"wrap":true)?,"size"/.exec(card)?.[1]),
    replies,
    times,
    refusals,
    updates: () => [...cards.values()].reduce((sum, states) => sum + states.length, 0),
    to: (seconds: number) => {
      nowMs = start + seconds * 1000;
    },
  };
}
const wantFindingsIn =
  (tenantId: string): LifeDeps['onChanged'] =>
  (tx, findings, at) =>
    wantFindings(tx, tenantId, findings, at);
const fail = (text: string, error: unknown): never => {
  throw new Error(text, { cause: error });
};
const single = check.headline;

it('five stand alone, from the sixth on they stand in one card with their count', async () => {
  const stage = await open();

  await stage.see(0, 5, 0);
  expect(stage.titles()).toEqual(Array(5).fill(single));

  await stage.see(5, 6, 30);
  await stage.see(6, 9, 50);
  expect(stage.titles()).toEqual([...Array(5).fill(single), `4 ${check.plural}`]);

  await stage.see(9, 10, 200);
  expect(stage.titles().at(-1)).toBe(single);
});

it('changes of a member change the group’s card only; when all are over it says so', async () => {
  const stage = await open();
  await stage.see(0, 8, 0);
  const before = stage.updates();

  await stage.see(6, 7, 300, 'fixed');
  expect(stage.updates()).toBe(before + 1);
  expect(stage.newest().at(-1)).toContain('2 open, 1 fixed');

  await stage.see(5, 8, 400, 'fixed');
  expect(stage.newest().at(-1)).toContain('All of them are over');
  expect(stage.newest().at(-1)).toContain('"id":"state","text":"Fixed"');
  expect(stage.newest().at(-1)).not.toContain('"verb":"group.snooze"');
});

it('are put off together, and end with one reply', async () => {
  const stage = await open();
  await stage.see(0, 30, 0);
  const groupId = /"groupId":"([^"]+)"/.exec(stage.newest().at(-1) ?? '')?.[1] ?? '';

  stage.to(100);
  const by = { id: 'a', name: 'Adam Admin' };
  expect(await snoozeGroup(stage.deps, groupId, after(86_500), by)).toEqual({ ok: true });
  await deliver(stage.deps);
  expect(stage.newest().at(-1)).toContain('25 snoozed.');

  stage.to(90_000);
  await endByTime(stage.deps);
  await deliver(stage.deps);
  expect(stage.newest().at(-1)).toContain('25 open.');
  expect(stage.replies).toEqual([expect.stringContaining('25 of these')]);
  expect(await snoozeGroup(stage.deps, groupId, after(3), by)).toMatchObject({ ok: false });
  expect(await snoozeGroup(stage.deps, 'another', after(100_000), by)).toMatchObject({ ok: false });
});

it('a route made later gets five single cards of a check at most, and the group', async () => {
  const stage = await open();
  await stage.see(0, 12, 0);
  const { db, tenantId } = stage.deps;
  const before = await db.selectFrom('deliveries').select('id').where('tenant_id', '=', tenantId).execute();

  await db.transaction().execute(async (tx) => {
    await saveRoute(tx, tenantId, { conversationId: '19:new', showsNames: true, by: 'a', at: after(5) });
    await wantOnNewRoute(tx, tenantId, '19:new', after(5));
  });

  const rows = await db.selectFrom('deliveries').select('id').where('tenant_id', '=', tenantId).execute();
  expect(rows.length - before.length).toBe(5 + 1 + 1);
});

it('a route that wants it only later gets the group when one of it changes; a critical group goes on once', async () => {
  const stage = await open();
  const { db, tenantId } = stage.deps;
  const settings = { least: 'critical', digest: 'never' } as const;
  await db
    .transaction()
    .execute((tx) =>
      saveRoute(tx, tenantId, { conversationId: '19:next', showsNames: true, settings, by: 'a', at: after(1) }),
    );
  await stage.see(0, 8, 2);
  const groups = async () => {
    const rows = await db
      .selectFrom('deliveries')
      .select(['conversation_id', 'subject_kind'])
      .where('tenant_id', '=', tenantId)
      .execute();
    return rows.filter((row) => row.subject_kind === 'group').map((row) => row.conversation_id);
  };
  expect(await groups()).toEqual(['19:c']);

  await stage.see(6, 7, 100, 'open', 'critical');
  expect((await groups()).toSorted()).toEqual(['19:c', '19:next']);

  await db.transaction().execute((tx) =>
    saveRoute(tx, tenantId, {
      conversationId: '19:last',
      showsNames: true,
      settings: { ...settings, notHere: ['sharing'] },
      by: 'a',
      at: after(101),
    }),
  );
  const wake = () => undefined;
  const now = (hours: number) => () => new Date(start + hours * 3_600_000);
  for (const hours of [1, 5, 6, 30]) await escalate({ db, tenantId, now: now(hours), wake });
  expect((await groups()).toSorted()).toEqual(['19:c', '19:last', '19:next']);
});

it('nothing goes faster than Teams takes it, and what was refused goes after the time that Teams asked for', async () => {
  const stage = await open();
  stage.refusals.push(new AppError('delivery-failed', 'Teams answered 429', { status: 429, waitMs: 5000 }));

  await stage.see(0, 5, 0);
  expect(stage.times).toEqual([]);

  stage.to(5.1);
  for (const seconds of [100, 200]) await stage.see(seconds, seconds + 5, seconds);
  await stage.see(300, 306, 300);

  expect(stage.times).toHaveLength(21);
  for (const from of stage.times) {
    expect(stage.times.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(7);
    expect(stage.times.filter((at) => at >= from && at < from + 2000).length).toBeLessThanOrEqual(8);
  }
});
