import { type DeliverDeps, deliver } from '../../src/alerts/deliver';
import { createPace } from '../../src/alerts/pace';
import { wantFindings } from '../../src/alerts/want';
import { createAdapter } from '../../src/bot/adapter';
import { createChat } from '../../src/bot/chat';
import { oneTry } from '../../src/bot/one-try';
import { check } from '../../src/checks/anonymous-links';
import type { Finding } from '../../src/model/finding';
import { saveConversation } from '../../src/store/conversations';
import { saveFinding } from '../../src/store/findings';
import { saveRoute } from '../../src/store/routes';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';
import { startStrictTeams, troubles } from './strict-teams';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(() => store.close());

const start = Date.UTC(2026, 2, 2, 9);
const instances = 4;
/** Found in one reading. A tenth of what it holds for: `FINDINGS=5000` tries that. */
const many = Number(process.env.FINDINGS ?? 500);
const mended = Math.floor(many / 5);
const text = (n: number): string => n.toLocaleString('en');

/** Every so many calls one goes wrong, each way in its turn. */
function troubleEvery(n: number) {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % n === 0 ? troubles[(calls / n) % troubles.length] : undefined;
  };
}

/** A tenant with one channel, four instances that deliver, and a clock that moves when all of them wait. */
async function open(troubleOf: Parameters<typeof startStrictTeams>[1]) {
  const tenantId = newTenant();
  let nowMs = start;
  let wokenS: number[] = [];
  let running = 0;
  let sleepers: { readonly untilMs: number; readonly ok: () => void }[] = [];
  // Time goes on only when nobody does anything: what is on its way arrives when it was sent.
  const moveOn = (): void => {
    if (sleepers.length === 0 || sleepers.length < running) return;
    nowMs = Math.max(nowMs, Math.min(...sleepers.map(({ untilMs }) => untilMs)));
    const awake = sleepers.filter(({ untilMs }) => untilMs <= nowMs);
    sleepers = sleepers.filter(({ untilMs }) => untilMs > nowMs);
    for (const { ok } of awake) ok();
  };
  const now = () => new Date(nowMs);
  const teams = await startStrictTeams(() => nowMs, troubleOf);
  closing.push(teams.close);
  const channel = { id: '19:c', kind: 'channel', serviceUrl: teams.url, botId: '28:b', userId: null } as const;
  await saveConversation(store.db, tenantId, channel, now().toISOString());
  await store.db
    .transaction()
    .execute((tx) =>
      saveRoute(tx, tenantId, { conversationId: channel.id, showsNames: true, by: 'a', at: now().toISOString() }),
    );
  const one = {
    db: store.db,
    tenantId,
    canFix: true,
    holder: null,
    mayPersonSee: async () => true,
    chat: createChat({
      named: null,
      adapter: createAdapter(null, { httpClient: oneTry }),
      appId: '',
      tenantId,
      findPersonalChat: async () => undefined,
      anyRoute: async () => undefined,
      saveConversation: async () => undefined,
    }),
    now,
    wake: (_name: string, afterS = 0) => wokenS.push(afterS),
    pace: createPace(store.db, tenantId),
    sleep: (ms: number) =>
      new Promise<void>((ok) => {
        sleepers.push({ untilMs: nowMs + ms, ok });
        moveOn();
      }),
    fault: () => undefined,
    log: {
      warn: () => undefined,
      error: (text: string, { error }: { error?: unknown }) => {
        throw new Error(text, { cause: error });
      },
    },
    onConversationDead: () => undefined,
    meter: { delivery: () => undefined },
  } as unknown as DeliverDeps;
  const due = async (): Promise<number> => {
    const rows = await store.db
      .selectFrom('deliveries')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .whereRef('wanted', '>', 'shown')
      .execute();
    return rows.length;
  };
  return {
    teams,
    see: (findings: readonly Finding[]) =>
      store.db.transaction().execute(async (tx) => {
        for (const finding of findings) await saveFinding(tx, tenantId, finding);
        await wantFindings(tx, tenantId, findings, now().toISOString());
      }),
    later: (ms: number) => {
      nowMs += ms;
    },
    at: () => now().toISOString(),
    /** All instances deliver at once, again and again, as their wakes say, until everything stands. */
    async settle() {
      for (let round = 0; round < 500; round += 1) {
        wokenS = [];
        running = instances;
        await Promise.all(
          Array.from({ length: instances }, async () => {
            await deliver(one);
            running -= 1;
            moveOn();
          }),
        );
        if ((await due()) === 0) return;
        nowMs += Math.max(1, Math.min(...wokenS, 60)) * 1000;
      }
      throw new Error(`${await due()} cards do not come to stand`);
    },
  };
}

const finding = (n: number, at: string, state: Finding['state'] = 'open'): Finding => ({
  key: `${check.id}:d/i/${n}`,
  checkId: check.id,
  subjectId: `d/i/${n}`,
  subject: `File ${n}.docx`,
  severity: 'high',
  because: 'anyone can view',
  facts: [],
  url: null,
  state,
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at,
  dueAt: null,
  closedAt: state === 'fixed' ? at : null,
  assignee: null,
  until: null,
  regressions: 0,
});
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, n) => from + n);

it('four instances bring each alert once, within the limits, whatever goes wrong; every card ends true', async () => {
  const stage = await open(troubleEvery(4));
  const alone = 20;
  for (const n of range(0, alone)) {
    stage.later(61_000);
    await stage.see([finding(n, stage.at())]);
    if (n % 10 === 9) await stage.settle();
  }
  stage.later(61_000);
  await stage.see(range(alone, alone + many).map((n) => finding(n, stage.at())));
  await stage.settle();

  await stage.see(range(0, 10).map((n) => finding(n, stage.at(), 'fixed')));
  await stage.settle();
  await stage.see(range(alone, alone + mended).map((n) => finding(n, stage.at(), 'fixed')));
  await stage.settle();

  const { tooFast, unansweredPosts, had } = stage.teams.counts();
  const cards = stage.teams.cards();
  const last = (words: string) => cards.filter(({ states }) => JSON.stringify(states.at(-1)).includes(words));
  const copiesOf = (n: number) =>
    cards.filter(({ states }) => JSON.stringify(states[0]).includes(`"${check.id}:d/i/${n}"`));
  expect(tooFast).toBe(0);
  expect(Object.values(had).every((times) => times > 1)).toBe(true);
  // Five stand alone, then all others in one card; a second copy only where Teams took a post and did not say so.
  expect(cards).toHaveLength(alone + 5 + 1 + unansweredPosts);
  for (const n of range(0, alone + 5)) expect(copiesOf(n).length).toBeGreaterThan(0);
  expect(last(`${text(many - 5)} `).length).toBe(copiesOfGroup(cards));
  const group = JSON.stringify(last(`${text(many - 5)} `).at(0)?.states[0]);
  expect(group.match(/"type":"TableRow"/g)).toHaveLength(16);
  expect(Buffer.byteLength(group)).toBeLessThan(28_000);
  expect(last(`${text(many - mended)} open, ${text(mended - 5)} fixed`).length).toBeGreaterThanOrEqual(1);
  for (const n of range(0, 10))
    expect(copiesOf(n).filter(({ states }) => JSON.stringify(states.at(-1)).includes('"text":"Fixed"'))).toHaveLength(
      1,
    );
}, 400_000);

const copiesOfGroup = (cards: ReturnType<Awaited<ReturnType<typeof startStrictTeams>>['cards']>): number =>
  cards.filter(({ states }) => JSON.stringify(states[0]).includes(`${text(many - 5)} `)).length;
