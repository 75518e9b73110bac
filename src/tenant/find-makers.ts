import { askForLinks, readMadeLinks, readSearchState } from '../graph/audit-search';
import { dayMs, hourMs } from '../model/durations';
import { makerOf } from '../model/link-maker';
import type { SharedLink } from '../model/tenant';
import { findCollection, saveCollection } from '../store/collections';
import { appendJournal } from '../store/journal';
import {
  type AuditSearch,
  findLastSearch,
  listUnknownMakers,
  saveMaker,
  saveSearch,
  type UnknownMaker,
} from '../store/link-makers';
import type { TenantDeps } from './deps';
import { readOutcome } from './read-outcome';

/** The log knows of an event after an hour or two; of one that it does not know after two days it never will. */
const soughtMs = 48 * hourMs;
const askEveryMs = hourMs / 2;
/** A search that runs for longer than this will not end. */
const longestMs = 6 * hourMs;
/** A link was made at most this long before it was seen. */
const beforeMs = dayMs;
const mostLinks = 500;

/** Finds in the audit log who made the links that came up lately; what it finds goes onto their cards. */
export async function findMakers(deps: TenantDeps): Promise<void> {
  const { db, tenantId } = deps;
  const now = deps.now();
  const links = await listSought(deps, now);
  if (links.length === 0) return;
  await readOutcome(deps, 'link-makers', async () => {
    const last = await findLastSearch(db, tenantId);
    if (last && !last.isOver) {
      await take(deps, last, links);
      return undefined;
    }
    if (last && Date.parse(last.askedAt) + askEveryMs > now.getTime()) return undefined;
    const firstSeen = Math.min(...links.map(({ firstSeenAt }) => Date.parse(firstSeenAt)));
    const id = await askForLinks(deps.graph, { from: new Date(firstSeen - beforeMs), until: now });
    await saveSearch(db, tenantId, { id, askedAt: now.toISOString(), isOver: false });
    deps.wake('makers', 60);
    return undefined;
  });
}

/** What stood at the first reading is not sought: nobody knows how old it is. */
async function listSought({ db, tenantId }: TenantDeps, now: Date): Promise<readonly UnknownMaker[]> {
  const first = (await findCollection(db, tenantId, 'first-read')).readAt;
  if (first === null) return [];
  const since = new Date(Math.max(Date.parse(first), now.getTime() - soughtMs)).toISOString();
  return listUnknownMakers(db, tenantId, { since, limit: mostLinks });
}

/** Takes in what a search has found, once it is done. */
async function take(deps: TenantDeps, search: AuditSearch, links: readonly UnknownMaker[]): Promise<void> {
  const { db, tenantId, graph } = deps;
  const state = await readSearchState(graph, search.id);
  const at = deps.now().toISOString();
  if (state === 'running' && Date.parse(search.askedAt) + longestMs > Date.parse(at)) {
    deps.wake('makers', 120);
    return;
  }
  const made = state === 'done' ? await readMadeLinks(graph, search.id) : [];
  const found = links.flatMap(({ firstSeenAt, ...link }) => {
    const maker = makerOf({ ...link, firstSeenAt }, made);
    return maker ? [{ ...link, madeBy: maker.by, madeAt: maker.at }] : [];
  });
  await db.transaction().execute(async (tx) => {
    const standing: SharedLink[] = [];
    for (const link of found) if (await saveMaker(tx, tenantId, link)) standing.push(link);
    const reading = { per: 'sharingLink', standing, goneIds: [], at, since: at, isBaseline: false } as const;
    const entries = standing.length > 0 ? await deps.onFound(tx, reading) : [];
    await saveCollection(tx, tenantId, 'link-makers', { readAt: at });
    if (entries.length > 0) await appendJournal(tx, tenantId, entries);
  });
  await saveSearch(db, tenantId, { ...search, isOver: true });
  if (found.length > 0) deps.wake('deliver');
}
