import { wantBaseline, wantDrill, wantFindings, wantSummaryAgain } from '../alerts/want';
import type { SeenWithin } from '../cards/baseline';
import type { Config } from '../config';
import type { Graph } from '../graph/graph';
import type { Fault } from '../model/fault';
import type { Log } from '../model/log';
import type { SharedLink } from '../model/tenant';
import type { WakeName } from '../model/wake';
import { assess } from '../posture/assess';
import { kinds, leaningOn } from '../posture/can-look';
import { endGrace } from '../posture/end-grace';
import { keepDay } from '../posture/keep-day';
import { postureOf } from '../posture/posture-of';
import type { Db, Tx } from '../store/db';
import { noteDrillSeen } from '../store/drills';
import type { JournalEntry } from '../store/journal';
import { dailyPass } from '../tenant/daily-pass';
import type { TenantDeps } from '../tenant/deps';
import { findMakers } from '../tenant/find-makers';
import { firstRead, isFirstReadDone } from '../tenant/first-read';
import { followAudits } from '../tenant/follow-audits';
import { listDrives } from '../tenant/list-drives';
import { nameChangers } from '../tenant/name-changers';
import { pollDrives, roundEvery } from '../tenant/poll-drives';
import { preflight } from '../tenant/preflight';
import { ensureSubscriptions } from '../tenant/subscribe';
import { reconcileDrives, syncDueDrives } from '../tenant/sync-drives';
import { syncGroups } from '../tenant/sync-groups';
import { readAllAgain, syncObjects } from '../tenant/sync-objects';
import { lookAgain, syncReports } from '../tenant/sync-reports';
import { syncUsers } from '../tenant/sync-users';
import { sizeOf } from '../tenant/tenant-size';
import type { Graphs } from './graph';

interface Wiring {
  readonly config: Config;
  readonly db: Db;
  readonly graphs: Graphs;
  /** Where the groups of admins and leads are. */
  readonly groupsIn: Graph;
  readonly now: () => Date;
  readonly onFound: TenantDeps['onFound'];
  /** What else is judged when the first reading ends. */
  readonly assessMore: (tx: Tx, at: string) => Promise<readonly JournalEntry[]>;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly fault: Fault;
  readonly log: Log;
  readonly notifyUrl: () => string;
  readonly onError: (error: unknown) => void;
}

/** Runs the checks on what was read, and says what must be told; in the transaction that stores it. */
export const onFoundOf =
  (
    { tenantId, mfaGraceHours }: Config,
    { ownAppIds, now }: { readonly ownAppIds: readonly string[]; readonly now: () => Date },
  ): TenantDeps['onFound'] =>
  async (tx, found) => {
    const { changed, entries } = await assess(tx, tenantId, found, { mfaGraceHours, ownAppIds });
    await wantFindings(tx, tenantId, changed, found.at);
    if (found.per === 'sharingLink' && 'standing' in found)
      await seeDrill(tx, tenantId, found.standing as readonly SharedLink[], now().toISOString());
    return entries;
  };

/** Whether a drill's link is among them: it is noticed the way everybody's are. */
async function seeDrill(tx: Tx, tenantId: string, links: readonly SharedLink[], at: string): Promise<void> {
  for (const id of await noteDrillSeen(tx, tenantId, links, at)) await wantDrill(tx, tenantId, id, [], at);
}

/** What keeps the picture of the tenant: reading, judging what was read, and saying what must be told. */
export function tenantOf(wiring: Wiring) {
  const { config, db, graphs, now, onFound, assessMore, wake, fault, log, notifyUrl, onError } = wiring;
  const { tenantId } = config;
  const measure = async (): Promise<void> => graphs.sized(await sizeOf(db, tenantId));
  const tenant: TenantDeps = {
    db,
    tenantId,
    graph: graphs.read,
    watch: graphs.watch,
    groupsIn: wiring.groupsIn,
    groupIds: [config.adminGroupId, config.leadGroupId],
    now,
    onFound,
    kinds,
    leaningOn,
    onProgress: everySoOften(now, async () => {
      try {
        await wantSummaryAgain(db, tenantId, now().toISOString());
        wake('deliver');
        await measure();
      } catch (error) {
        onError(error);
      }
    }),
    async onFirstRead(tx, at) {
      const entries = await assessMore(tx, at);
      await wantBaseline(tx, tenantId, at);
      return entries;
    },
    wake,
    fault,
    log,
    get notifyUrl() {
      return notifyUrl();
    },
  };
  const wantedS = roundWantedS(config, graphs.watch !== null);
  const keepToday = async (): Promise<void> =>
    keepDay(db, tenantId, await postureOf(db, tenantId), now().toISOString());
  return {
    tenant,
    isFirstReadDone: () => isFirstReadDone(tenant),
    preflight: () => preflight(graphs.read, now()),
    seenWithin: seenWithinOf(tenant, { isTold: graphs.watch !== null, config }),
    async scanNow() {
      await readAllAgain(tenant);
      for (const name of ['users', 'reports', 'objects', 'mailboxes', 'reconcile', 'list-drives'] as const) wake(name);
    },
    work: {
      async firstRead() {
        await measure();
        await firstRead(tenant);
      },
      isFirstReadDone: () => isFirstReadDone(tenant),
      syncDueDrives: () => syncDueDrives(tenant),
      syncUsers: () => syncUsers(tenant),
      async syncReports() {
        await syncGroups(tenant);
        await syncReports(tenant);
      },
      async syncObjects() {
        await syncObjects(tenant, 'quick');
        await nameChangers(tenant);
      },
      syncMailboxes: () => syncObjects(tenant, 'slow'),
      findMakers: () => findMakers(tenant),
      followAudits: () => followAudits(tenant),
      ensureSubscriptions: () => ensureSubscriptions(tenant),
      endGrace: () => endGrace({ db, tenantId, now, lookAgain: (ids) => lookAgain(tenant, ids) }),
      reconcile: () => reconcileDrives(tenant),
      pollDrives: () => pollDrives(tenant, wantedS),
      async listDrives() {
        await measure();
        await listDrives(tenant);
        await ensureSubscriptions(tenant);
        await syncDueDrives(tenant);
      },
      dailyPass: () => dailyPass(tenant),
      keepDay: keepToday,
    },
  };
}

/** Teams is not asked to change a card more often than people look at it. */
function everySoOften(now: () => Date, work: () => Promise<void>): () => void {
  let nextAt = 0;
  return () => {
    if (now().getTime() < nextAt) return;
    nextAt = now().getTime() + 5000;
    void work();
  };
}

/** With notifications an hourly round finds what they missed; without them this is how changes are seen. */
const roundWantedS = ({ pollDrivesS }: Config, isTold: boolean): number => (isTold ? 3600 : pollDrivesS);

/** How soon a new link is seen. */
export const seenWithinOf =
  (tenant: Pick<TenantDeps, 'db' | 'tenantId'>, { isTold, config }: { isTold: boolean; config: Config }) =>
  async (): Promise<SeenWithin> =>
    isTold ? { how: 'told' } : { how: 'asked', everyS: await roundEvery(tenant, roundWantedS(config, isTold)) };
