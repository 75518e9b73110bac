import { collections } from '../graph/collections';
import type { Collection } from '../graph/collections/define';
import { GraphError } from '../graph/graph-error';
import { outcomeOf } from '../graph/outcome-of';
import { canonical, type Json, sha256 } from '../model/canonical';
import type { Per, Things } from '../model/check';
import { isTracked } from '../model/configuration';
import { type EntityObjects, isPolicyCollection, type ObjectCollection, type Objects } from '../model/objects';
import type { Outcome } from '../model/tenant';
import { type CollectionState, findCollection, listCollections, saveCollection } from '../store/collections';
import type { Tx } from '../store/db';
import { appendJournal, type JournalEntry } from '../store/journal';
import { countObjects, listObjects, removeObjects, removeOtherObjects, saveObjects } from '../store/objects';
import type { TenantDeps } from './deps';
import { changesSince, placeBefore } from './follow-changes';
import { judgeAgain } from './judge-again';
import { keepChanges } from './keep-changes';
import { readContextOf } from './read-context';

/** A collection that could not be read is asked for again after this; a permission may have been given meanwhile. */
const unseenEveryS = 300;

/** `small`: the policies. `quick`: these, and the long collections but for the slow ones. */
type Which = 'small' | 'quick' | 'slow' | 'all';

const isMeant = ({ name, isSlow }: Collection, which: Which): boolean =>
  which === 'all' || (which === 'slow' ? isSlow === true : !isSlow && (which === 'quick' || isPolicyCollection(name)));

/** Reads the collections anew, whole or what changed in them, each collection when its interval is over. One that fails holds up no other. */
export async function syncObjects(deps: TenantDeps, which: Which = 'all'): Promise<void> {
  const states = new Map((await listCollections(deps.db, deps.tenantId)).map((state) => [state.name, state]));
  const changed = new Set<string>();
  for (const collection of collections) {
    if (!isMeant(collection, which)) continue;
    if (!isReady(collection, states)) continue;
    const isStale = (collection.from ?? []).some((name) => changed.has(name));
    if (isStale || isDue(collection, states.get(collection.name), deps.now())) {
      if (await readOne(deps, collection)) changed.add(collection.name);
    } else if (states.get(collection.name)?.judgeAgain) await judgeLeaning(deps, collection.name);
  }
}

const isReady = ({ after = [] }: Collection, states: ReadonlyMap<string, CollectionState>): boolean =>
  after.every((name) => (states.get(name)?.readAt ?? null) !== null);

function isDue({ everyS }: Collection, state: CollectionState | undefined, now: Date): boolean {
  if (!state?.triedAt) return true;
  const waitS = state.outcome.kind === 'ran' ? everyS : Math.min(everyS, unseenEveryS);
  return Date.parse(state.triedAt) + waitS * 1000 <= now.getTime();
}

/** Makes every collection due at once, and whole. */
export async function readAllAgain({ db, tenantId }: TenantDeps): Promise<void> {
  for (const { name } of collections) await saveCollection(db, tenantId, name, { triedAt: null, cursor: null });
}

/** Public for the one caller who knows that this collection has just changed. @returns whether it did */
export async function readOne(deps: TenantDeps, collection: Collection): Promise<boolean> {
  const { db, tenantId, log } = deps;
  const before = await findCollection(db, tenantId, collection.name);
  const at = deps.now().toISOString();
  let { outcome, isChanged } = await tryToRead(deps, collection, before, at);
  // Licensed tenants were seen to answer "not licensed" now and then: one answer does not undo what was readable.
  if (isUnlicensed(outcome) && before.outcome.kind === 'ran')
    ({ outcome, isChanged } = await tryToRead(deps, collection, before, at));
  if (outcome.kind === 'skipped') {
    const isNewReason = before.outcome.kind === 'ran' || before.outcome.reason !== outcome.reason;
    isChanged = isNewReason;
    if (isNewReason) log.warn('could not look', { collection: collection.name, ...outcome });
    const isNews = isUnlicensed(outcome) && !isUnlicensed(before.outcome) && isPolicyCollection(collection.name);
    await inOne(deps, async (tx) => {
      await saveCollection(tx, tenantId, collection.name, {
        outcome,
        triedAt: at,
        ...(isNews && { judgeAgain: true }),
      });
      // What is not licensed is empty, and that may change what rests on it.
      return isNews ? judgePolicies(tx, deps, collection.name, { at, since: before.readAt }) : nothing;
    });
  }
  await judgeLeaning(deps, collection.name);
  return isChanged;
}

const isUnlicensed = (outcome: Outcome): boolean => outcome.kind === 'skipped' && outcome.reason === 'not-licensed';

/** The mark is set with the change and taken away when all was judged: a kill between them loses nothing. */
async function judgeLeaning(deps: TenantDeps, name: ObjectCollection): Promise<void> {
  const { judgeAgain: isDueAgain, readAt } = await findCollection(deps.db, deps.tenantId, name);
  if (!isDueAgain) return;
  const at = readAt ?? deps.now().toISOString();
  await judgeAgain(deps, name, { at, since: readAt });
  await saveCollection(deps.db, deps.tenantId, name, { judgeAgain: false });
}

async function tryToRead(
  deps: TenantDeps,
  collection: Collection,
  before: CollectionState,
  at: string,
): Promise<{ outcome: Outcome; isChanged: boolean }> {
  try {
    const missing = await missingFor(deps, collection);
    if (missing) return { outcome: missing, isChanged: false };
    return { outcome: { kind: 'ran' }, isChanged: await readPages(deps, collection, before, at) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { outcome: outcomeOf(error), isChanged: false };
  }
}

/** Why one that says what is to be read could not be read itself. */
async function missingFor({ db, tenantId }: TenantDeps, { from = [] }: Collection): Promise<Outcome | undefined> {
  for (const name of from) {
    const { outcome } = await findCollection(db, tenantId, name);
    if (outcome.kind === 'skipped')
      return { ...outcome, detail: `rests on ${name.replaceAll('-', ' ')}: ${outcome.detail}` };
  }
  return undefined;
}

/** Small collections change in one transaction, so that no check sees half of one; long ones a page at a time. @returns whether anything did */
async function readPages(
  deps: TenantDeps,
  collection: Collection,
  before: CollectionState,
  at: string,
): Promise<boolean> {
  const { tenantId, now } = deps;
  const { name } = collection;
  const when = { at, since: before.readAt };
  const isBaseline = before.readAt === null;
  const named = new Set<string>();
  const context = readContextOf(deps, name, { now: now(), named });
  const hash: string[] = [];
  const small: Objects[ObjectCollection][] = [];
  let changes = 0;
  let isChanged = false;
  const since = await changesSince(deps, collection, before, context);
  const cursor = since?.cursor ?? (await placeBefore(deps, collection, at, context));
  for await (const page of since ? [since.standing] : collection.read(deps.graph, context)) {
    for (const object of page) {
      named.add(object.id);
      hash.push(sha256(canonical(object as unknown as Json)));
    }
    if (isPolicyCollection(name)) small.push(...page);
    else
      changes += await inOne(deps, async (tx) => {
        const changed = await saveObjects<ObjectCollection>(tx, tenantId, name, page, at, isBaseline);
        const standing = changed.map(({ now: object }) => object);
        return { count: changed.length, entries: await judgeThings(tx, deps, name, { standing, goneIds: [] }, when) };
      });
  }
  const wasSkipped = before.readAt === null || before.outcome.kind === 'skipped';
  await inOne(deps, async (tx) => {
    const changed = await saveObjects(tx, tenantId, name, small, at, isBaseline);
    const kept = isTracked(name) ? await listObjects(tx, tenantId, name) : [];
    const goneIds = since
      ? await removeObjects(tx, tenantId, name, since.goneIds)
      : await removeOtherObjects(tx, tenantId, name, named);
    const gone = kept.map(({ object }) => object).filter(({ id }) => goneIds.includes(id));
    const versions = await keepChanges(tx, tenantId, name, { changed, gone }, when);
    const count = changes + changed.length + goneIds.length;
    const items = await countObjects(tx, tenantId, name);
    await saveCollection(tx, tenantId, name, { readAt: at, triedAt: at, outcome: { kind: 'ran' }, items });
    // Whoever took the place away meanwhile wants everything read. Asked after the row is ours: nobody can from here on.
    const isHeld = (await findCollection(tx, tenantId, name)).cursor === before.cursor;
    await saveCollection(tx, tenantId, name, { cursor: isHeld ? cursor : null });
    // Something was changed by us since: what rests on it is judged even if it was put back meanwhile.
    if (count === 0 && !wasSkipped && !before.judgeAgain) return nothing;
    if (isPolicyCollection(name)) await saveCollection(tx, tenantId, name, { judgeAgain: true });
    const body = {
      collection: name,
      count: items,
      changed: count,
      // Of what was read now: all of it, or what Graph told of since the last time.
      read: since ? 'changes' : 'whole',
      hash: sha256(hash.toSorted().join('')),
    };
    const entries = isPolicyCollection(name)
      ? (await judgePolicies(tx, deps, name, when)).entries
      : await judgeThings(tx, deps, name, { standing: [], goneIds }, when);
    isChanged = true;
    return { count, entries: [{ kind: 'reading.changed', at, body }, ...versions, ...entries] };
  });
  return isChanged;
}

interface When {
  readonly at: string;
  readonly since: string | null;
}
interface Found {
  readonly count: number;
  readonly entries: readonly JournalEntry[];
}
const nothing: Found = { count: 0, entries: [] };

async function judgePolicies(tx: Tx, deps: TenantDeps, collection: string, when: When): Promise<Found> {
  const entries = await deps.onFound(tx, { per: 'tenant', collection, ...when, isBaseline: when.since === null });
  return { count: entries.length, entries };
}

async function judgeThings(
  tx: Tx,
  deps: TenantDeps,
  name: ObjectCollection,
  { standing, goneIds }: { standing: readonly Objects[ObjectCollection][]; goneIds: readonly string[] },
  when: When,
): Promise<readonly JournalEntry[]> {
  if (standing.length === 0 && goneIds.length === 0) return [];
  const per = name as keyof EntityObjects & Per;
  const things = standing as unknown as readonly Things[typeof per][]; // a long collection's name is its checks' `per`
  return deps.onFound(tx, { per, standing: things, goneIds, ...when, isBaseline: when.since === null });
}

/** One transaction with its journal; what came up in it is delivered after it. @returns how much changed */
async function inOne(deps: TenantDeps, work: (tx: Tx) => Promise<Found>): Promise<number> {
  const found = await deps.db.transaction().execute(async (tx) => {
    const done = await work(tx);
    if (done.entries.length > 0) await appendJournal(tx, deps.tenantId, done.entries);
    return done;
  });
  if (found.entries.length > 0) deps.wake('deliver');
  return found.count;
}
