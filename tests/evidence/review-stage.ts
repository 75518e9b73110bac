import { sql } from 'kysely';
import { type DeliverDeps, deliver } from '../../src/alerts/deliver';
import { noticeMessage, wantNotice } from '../../src/alerts/notices';
import { wantFindings } from '../../src/alerts/want';
import { check } from '../../src/checks/anonymous-links';
import { check as guestStale } from '../../src/checks/guest-stale';
import { check as outsidePerson } from '../../src/checks/outside-person-new';
import type { ReviewDeps } from '../../src/evidence/review/deps';
import { reviewMessage } from '../../src/evidence/review/messages';
import { runReviews } from '../../src/evidence/review/run';
import type { Graph } from '../../src/graph/graph';
import { GraphError } from '../../src/graph/graph-error';
import { joinId } from '../../src/model/check';
import { AppError } from '../../src/model/errors';
import { outsideId } from '../../src/model/outside-id';
import { saveCollection } from '../../src/store/collections';
import { saveConversation } from '../../src/store/conversations';
import { saveFinding } from '../../src/store/findings';
import { saveRoute } from '../../src/store/routes';
import { newTenant, type TestDb } from '../open-test-db';

export const start = Date.UTC(2026, 2, 2, 9);
export const dayMs = 86_400_000;
export const channel = '19:c';
export interface Posted {
  readonly to: string;
  readonly atMs: number;
  readonly card: Record<string, unknown>;
  readonly summary: string;
}
export interface SeedOptions {
  readonly owners: number;
  readonly linksEach: number;
  /** Whose chat Teams closes, by number. */
  readonly unreachable?: readonly number[];
  readonly withFindings?: boolean;
  /** People from outside on one file of each owner. */
  readonly outside?: number;
  /** Guests who no longer come. */
  readonly staleGuests?: number;
}

/** A tenant whose owners share things, a Teams that keeps what is posted, and a Graph that says who owns what. */
export async function openReview(store: TestDb, seed: SeedOptions) {
  const { db } = store;
  const tenantId = newTenant();
  let nowMs = start;
  const posted: Posted[] = [];
  const updates: Posted[] = [];
  const asked: string[] = [];
  const wakes = new Set<string>();
  const ownersNow = new Map<string, readonly string[]>();
  const graphDown = { is: false };
  /** Whom Graph names as whose manager; who is not here has none. */
  const managers = new Map<string, Record<string, unknown> | 403 | 503>();
  const managersAsked: string[] = [];
  const managerReply = (id: string) => {
    managersAsked.push(id);
    const found = managers.get(id) ?? 404;
    const status = typeof found === 'number' ? found : 200;
    const body =
      typeof found === 'number' ? null : { '@odata.type': '#microsoft.graph.user', accountEnabled: true, ...found };
    return { status, headers: {}, requestId: null, body };
  };
  const managerOf = (path: string) => /^\/users\/([^/]+)\/manager/.exec(path)?.[1];
  const narrowed: { readonly key: string; readonly how: string; readonly by: string }[] = [];
  const closed = new Set((seed.unreachable ?? []).map((n) => `user-${n}`));
  const iso = (ms: number): string => new Date(ms).toISOString();

  await sql`insert into users (tenant_id, id, display_name, user_principal_name, user_type, account_enabled, first_seen_at, is_baseline)
    select ${tenantId}, 'user-' || n, 'Person ' || n, 'p' || n || '@contoso.example', 'member', true, ${iso(start)}::timestamptz, true
    from generate_series(0, ${seed.owners - 1}::int) n`.execute(db);
  await sql`insert into drives (tenant_id, id, name, web_url, owner_name, owner_id, read_at, seen_at)
    select ${tenantId}, 'drive-' || n, 'OneDrive', 'https://c/personal/p' || n, 'Person ' || n, 'user-' || n, ${iso(start)}::timestamptz, ${iso(start)}::timestamptz
    from generate_series(0, ${seed.owners - 1}::int) n`.execute(db);
  await sql`insert into sharing_links (tenant_id, drive_id, item_id, id, item_name, is_folder, scope, type, has_password, first_seen_at)
    select ${tenantId}, 'drive-' || n, 'item-' || m, 'link-' || m, 'File ' || m || '.docx', false, 'anonymous', 'view', false, ${iso(start - 5 * dayMs)}::timestamptz
    from generate_series(0, ${seed.owners - 1}::int) n, generate_series(0, ${seed.linksEach - 1}::int) m`.execute(db);
  if (seed.outside)
    await sql`insert into outside_grants (tenant_id, drive_id, item_id, permission_id, who, name, can_edit, item_name, is_folder, first_seen_at, is_baseline)
      select ${tenantId}, 'drive-' || n, 'item-0', 'perm', 'guest-' || m || '@fabrikam.example', 'Guest ' || m, true, 'File 0.docx', false, ${iso(start - 9 * dayMs)}::timestamptz, true
      from generate_series(0, ${seed.owners - 1}::int) n, generate_series(1, ${seed.outside}::int) m`.execute(db);
  for (let n = 0; n < seed.owners; n += 1) ownersNow.set(`drive-${n}`, [`user-${n}`]);
  await saveCollection(db, tenantId, 'first-read', { readAt: iso(start - 90 * dayMs), outcome: { kind: 'ran' } });
  const conversation = { id: channel, kind: 'channel', serviceUrl: 'http://x/', botId: 'b', userId: null } as const;
  await saveConversation(db, tenantId, conversation, iso(start));
  await db.transaction().execute(async (tx) => {
    await saveRoute(tx, tenantId, { conversationId: channel, showsNames: true, by: 'a', at: iso(start) });
    for (let n = 0; n < (seed.staleGuests ?? 0); n += 1) await saveFinding(tx, tenantId, staleGuest(n, iso(start)));
    if (seed.withFindings)
      for (let n = 0; n < seed.owners; n += 1)
        for (let m = 0; m < seed.linksEach; m += 1) await saveFinding(tx, tenantId, findingOf(n, m, iso(start)));
  });

  const fail = (status: number) =>
    new GraphError({ status, graphCode: 'x', requestId: null, retryAfterS: null, asked: 'GET', isNotLicensed: false });
  const driveReply = (id: string) => {
    const ids = ownersNow.get(id);
    if (ids === undefined) return { status: 404, headers: {}, body: null, requestId: null };
    const owner = ids.length === 1 ? { user: { id: ids[0] } } : { group: { id: `group-of-${id}` } };
    return { status: 200, headers: {}, requestId: null, body: { id, owner: ids.length === 0 ? null : owner } };
  };
  const idOf = (path: string): string => decodeURIComponent(/^\/drives\/([^?/]+)/.exec(path)?.[1] ?? '');
  const graph = {
    async get(path: string) {
      asked.push(path);
      if (graphDown.is) throw fail(503);
      const userId = managerOf(path);
      const reply = userId === undefined ? driveReply(idOf(path)) : managerReply(userId);
      if (reply.status !== 200) throw fail(reply.status);
      return reply;
    },
    async page(path: string) {
      asked.push(path);
      const id = decodeURIComponent(/group-of-([^/]+)\/owners/.exec(path)?.[1] ?? '');
      const value = (ownersNow.get(id) ?? []).map((one) => ({ id: one }));
      return { status: 200, headers: {}, body: null, requestId: null, value, nextLink: null, deltaLink: null };
    },
    async batch(requests: readonly { id: string; path: string }[]) {
      if (graphDown.is) throw fail(503);
      return requests.map(({ id, path }) => {
        const userId = managerOf(path);
        return { ...(userId === undefined ? driveReply(idOf(path)) : managerReply(userId)), id };
      });
    },
  } as unknown as Graph;

  const deps: ReviewDeps = {
    db,
    tenantId,
    now: () => new Date(nowMs),
    isQuarterly: false,
    read: graph,
    readNow: graph,
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at),
    notify: (tx, notice) => wantNotice(tx, tenantId, notice),
    async narrow(item, how, by) {
      narrowed.push({ key: item.findingKey, how: how.how, by: by.id });
      return { ok: false, why: 'nothing narrows here' };
    },
    async requestFix(item, _how, by) {
      narrowed.push({ key: item.findingKey, how: 'asked a lead', by: by.id });
      return { ok: false, why: 'nothing is fixed here' };
    },
    askToAccept: async () => ({ ok: true }),
    wake: (name) => wakes.add(name),
    log: { warn: () => undefined },
  };
  const delivery = {
    db,
    tenantId,
    canFix: true,
    holder: null,
    mayPersonSee: async () => true,
    insiders: async () => new Set<string>(),
    leads: async () => [],
    installFor: null,
    others: {
      review: (id: string) => reviewMessage(deps, id),
      notice: (id: string) => noticeMessage(deps, id),
    },
    chat: {
      async personal(userId: string) {
        if (closed.has(userId))
          throw new AppError('delivery-failed', 'closed', { status: 403, code: 'BotNotInstalled', isClosed: true });
        return { id: `a:${userId}`, kind: 'personal', serviceUrl: 'http://x/', botId: 'b', userId };
      },
      async post(where: { id: string }, { card, summary }: { card: Record<string, unknown>; summary: string }) {
        posted.push({ to: where.id, atMs: nowMs, card, summary });
        return { threadId: where.id, activityId: `m${posted.length}` };
      },
      async update(
        where: { id: string },
        _place: unknown,
        { card, summary }: { card: Record<string, unknown>; summary: string },
      ) {
        updates.push({ to: where.id, atMs: nowMs, card, summary });
      },
      async reply(
        where: { id: string },
        _place: unknown,
        { card, summary }: { card: Record<string, unknown>; summary: string },
      ) {
        posted.push({ to: `${where.id} reply`, atMs: nowMs, card, summary });
      },
    },
    now: () => new Date(nowMs),
    wake: () => undefined,
    // Kept by tests of its own; here it would only cost time.
    pace: { take: async () => 0, hold: async () => undefined },
    async sleep(ms: number) {
      nowMs += ms;
    },
    fault: () => undefined,
    meter: new Proxy({}, { get: () => () => undefined }),
    log: {
      warn: () => undefined,
      error(text: string, facts: { error?: unknown }) {
        throw new Error(text, { cause: facts.error });
      },
    },
    onConversationDead: () => undefined,
  } as unknown as DeliverDeps;
  /** One minute of the program: its job, and what it wakes. */
  const minute = async (): Promise<void> => {
    do {
      wakes.clear();
      await runReviews(deps);
    } while (wakes.has('reviews'));
    await deliver(delivery);
  };
  return {
    deps,
    tenantId,
    posted,
    updates,
    asked,
    narrowed,
    ownersNow,
    graphDown,
    managers,
    managersAsked,
    closed,
    minute,
    /** So many minutes, one after the other. */
    async minutes(count: number) {
      for (let n = 0; n < count; n += 1) {
        const nextMs = nowMs + 60_000;
        await minute();
        nowMs = Math.max(nowMs, nextMs);
      }
    },
    move(ms: number) {
      nowMs += ms;
    },
    nowMs: () => nowMs,
    async journal(kind: string) {
      const rows = await db
        .selectFrom('journal')
        .select('body')
        .where('tenant_id', '=', tenantId)
        .where('kind', '=', kind)
        .orderBy('seq')
        .execute();
      return rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    },
    /** Everything of the reviews that a refused press must leave as it was. */
    async state() {
      const rows = [
        await db.selectFrom('review_items').selectAll().where('tenant_id', '=', tenantId).orderBy('id').execute(),
        await db
          .selectFrom('review_owners')
          .selectAll()
          .where('tenant_id', '=', tenantId)
          .orderBy('owner_id')
          .execute(),
        await db.selectFrom('reviews').selectAll().where('tenant_id', '=', tenantId).orderBy('id').execute(),
        await db.selectFrom('journal').select('seq').where('tenant_id', '=', tenantId).execute(),
      ];
      return JSON.stringify(rows);
    },
  };
}

export const keyOf = (owner: number, link: number): string =>
  `${check.id}:${joinId(`drive-${owner}`, `item-${link}`, `link-${link}`)}`;

const staleGuest = (n: number, at: string) => ({
  ...findingOf(0, 0, at),
  key: `${guestStale.id}:guest-${n}`,
  checkId: guestStale.id,
  subjectId: `guest-${n}`,
  subject: `Gone Guest ${n}`,
  because: 'last here on 2025-06-01',
  facts: n === 2 ? [{ name: 'Sponsor', value: 'Sue Sponsor', personal: true }] : [],
});

export function outsideFinding(grant: Parameters<typeof outsideId>[0]) {
  const subjectId = outsideId(grant);
  return {
    ...findingOf(0, 0, new Date(start).toISOString()),
    key: `${outsidePerson.id}:${subjectId}`,
    checkId: outsidePerson.id,
    subjectId,
  };
}

const findingOf = (n: number, m: number, at: string) => ({
  key: keyOf(n, m),
  checkId: check.id,
  subjectId: joinId(`drive-${n}`, `item-${m}`, `link-${m}`),
  subject: `File ${m}.docx`,
  severity: 'high' as const,
  because: 'anyone can view',
  facts: [],
  url: null,
  state: 'open' as const,
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at,
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
});
