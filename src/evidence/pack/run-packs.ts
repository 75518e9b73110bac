import { personAsConversation } from '../../model/conversation';
import { dayMs } from '../../model/durations';
import { AppError } from '../../model/errors';
import type { Fault } from '../../model/fault';
import type { WakeName } from '../../model/wake';
import type { Tx } from '../../store/db';
import { appendJournal } from '../../store/journal';
import {
  type ClaimedPack,
  claimPack,
  deletePackParts,
  finishPack,
  insertPackPart,
  putAwayPacks,
  releasePack,
  renewPack,
} from '../../store/packs';
import { wantCard, wantCardAgain } from '../../store/wanted-cards';
import { mayKeySign } from '../sign-head';
import { type MadePack, makePack, type PackDeps } from './make-pack';
import { partBytes } from './packs';

export interface RunDeps extends PackDeps {
  readonly now: () => Date;
  /** In whose name packs are taken; null on an embedded store. */
  readonly holder: number | null;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly fault: Fault;
  readonly log: {
    readonly warn: (text: string, facts?: object) => void;
    readonly error: (text: string, facts?: object) => void;
  };
}

const leaseMs = 5 * 60_000;
const otherKeyS = 60;
/** Teams is not told more often. */
const tellEveryMs = 3000;
const keepMs = dayMs;

/** Makes every pack that is due. One that a kill broke off is made anew from its beginning. */
export async function runPacks(deps: RunDeps): Promise<void> {
  await putAway(deps);
  for (;;) {
    const at = deps.now().toISOString();
    const pack = await claimPack(deps.db, deps.tenantId, { at, leaseUntil: leaseFrom(deps), heldBy: deps.holder });
    if (!pack) return;
    try {
      await runOne(deps, pack);
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') continue;
      deps.log.error('a pack could not be made', { pack: pack.id, error });
      await end(deps, pack, {
        state: 'failed',
        bytes: null,
        sha256: null,
        note: 'It could not be made; the log says why.',
      });
    }
  }
}

const leaseFrom = ({ now }: Pick<RunDeps, 'now'>): string => new Date(now().getTime() + leaseMs).toISOString();

async function runOne(deps: RunDeps, claimed: ClaimedPack): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  if (!(await db.transaction().execute((tx) => mayKeySign(tx, deps, at)))) {
    const again = new Date(deps.now().getTime() + otherKeyS * 1000).toISOString();
    deps.log.warn('a pack waits for the instance that has the journal’s key', { pack: claimed.id });
    await releasePack(db, tenantId, claimed.id, again, 'It waits for the instance that has the journal’s key.');
    deps.wake('packs', otherKeyS + 1);
    return;
  }
  let pack = claimed;
  let toldMs = 0;
  const made = await makePack(
    {
      ...deps,
      async onProgress(doing, done) {
        pack = await renewPack(db, tenantId, pack, { leaseUntil: laterLease(deps, pack), doing, done });
        if (deps.now().getTime() - toldMs < tellEveryMs) return;
        toldMs = deps.now().getTime();
        await db.transaction().execute((tx) => showAgain(tx, deps, pack));
        deps.wake('deliver');
      },
    },
    claimed,
    at,
  );
  try {
    deps.fault('pack-made');
    pack = await keepParts(deps, pack, made);
  } finally {
    await made.file.drop();
  }
  await end(deps, pack, { state: 'ready', bytes: made.bytes, sha256: made.sha256, note: null }, made);
}

/** A lease is told from the one before it by its time. */
const laterLease = (deps: RunDeps, { leaseUntil }: ClaimedPack): string => {
  const next = leaseFrom(deps);
  return next > leaseUntil ? next : new Date(Date.parse(leaseUntil) + 1).toISOString();
};

/** Each part goes in only while the pack is ours: a maker that was slow does not write into another's. */
async function keepParts(deps: RunDeps, claimed: ClaimedPack, { file }: MadePack): Promise<ClaimedPack> {
  const { db, tenantId } = deps;
  let pack = claimed;
  let n = 0;
  let waiting: Buffer = Buffer.alloc(0);
  const put = async (bytes: Buffer): Promise<void> => {
    pack = await db.transaction().execute(async (tx) => {
      const held = await renewPack(tx, tenantId, pack, { leaseUntil: laterLease(deps, pack) });
      if (n === 0) await deletePackParts(tx, tenantId, pack.id);
      await insertPackPart(tx, tenantId, pack.id, n, bytes);
      return held;
    });
    n += 1;
  };
  for await (const chunk of file.chunks()) {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= partBytes) {
      await put(waiting.subarray(0, partBytes));
      waiting = waiting.subarray(partBytes);
    }
  }
  if (waiting.length > 0) await put(waiting);
  return pack;
}

async function end(
  deps: RunDeps,
  pack: ClaimedPack,
  how: Omit<Parameters<typeof finishPack>[3], 'at'>,
  made?: MadePack,
): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  await db.transaction().execute(async (tx) => {
    if (!(await finishPack(tx, tenantId, pack.id, { ...how, at }))) return;
    await showAgain(tx, deps, pack);
    const about = { pack: pack.id, by: pack.askedBy.id };
    await appendJournal(tx, tenantId, [
      made
        ? {
            kind: 'pack.made',
            at,
            body: { ...about, sha256: made.sha256, bytes: made.bytes, rows: made.rows, head: made.head.seq },
          }
        : { kind: 'pack.failed', at, body: about },
    ]);
  });
  deps.wake('deliver');
}

const showAgain = (tx: Tx, { tenantId, now }: RunDeps, { id, askedBy }: ClaimedPack): Promise<void> =>
  wantCard(tx, tenantId, {
    conversationId: personAsConversation(askedBy.id),
    subjectKind: 'pack',
    subjectId: id,
    at: now().toISOString(),
  });

/** What nobody took within a day is not kept: it is made anew in no time, and holds names. */
async function putAway(deps: RunDeps): Promise<void> {
  const { db, tenantId } = deps;
  const now = deps.now();
  const before = new Date(now.getTime() - keepMs).toISOString();
  const ids = await db.transaction().execute(async (tx) => {
    const gone = await putAwayPacks(tx, tenantId, before);
    await wantCardAgain(tx, tenantId, 'pack', gone, now.toISOString());
    return gone;
  });
  if (ids.length > 0) deps.wake('deliver');
}
