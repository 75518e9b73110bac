import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_APP_IDS, type DemoOptions } from '../../src/demo';
import { lookAtBackups } from '../../src/evidence/backups/look';
import { createGraph } from '../../src/graph/client';
import { fixedToken } from '../../src/graph/tokens';
import { assess } from '../../src/posture/assess';
import { kinds, leaningOn } from '../../src/posture/can-look';
import { type CheckPosture, postureOf } from '../../src/posture/posture-of';
import { listDriveIds, noteDrivesNotified } from '../../src/store/drives';
import { listStandingIds } from '../../src/store/findings';
import { dailyPass } from '../../src/tenant/daily-pass';
import type { TenantDeps } from '../../src/tenant/deps';
import { listDrives } from '../../src/tenant/list-drives';
import { syncDueDrives } from '../../src/tenant/sync-drives';
import { syncGroups } from '../../src/tenant/sync-groups';
import { syncObjects } from '../../src/tenant/sync-objects';
import { syncReports } from '../../src/tenant/sync-reports';
import { syncUsers } from '../../src/tenant/sync-users';
import { type Demo, startDemo } from '../demo/start-demo';
import { newTenant, type TestDb } from '../open-test-db';

/** A demo tenant, and what Keyholder makes of it: real readers, real store, real checks, no bot. */
export interface Look {
  readonly deps: TenantDeps;
  readonly demo: Demo;
  /** Reads what is due by the demo's clock, and judges it. */
  readonly read: () => Promise<void>;
  /** Finds every library and reads its sharing. */
  readonly readDrives: () => Promise<void>;
  /** The daily pass over what is kept. */
  readonly pass: () => Promise<void>;
  readonly moveDays: (days: number) => void;
  /** Ids of what a check finds wrong. */
  readonly standing: (checkId: string) => Promise<readonly string[]>;
  /** What its findings say, as text. */
  readonly facts: (checkId: string) => Promise<string>;
  readonly posture: (checkId: string) => Promise<CheckPosture>;
  /** Why the check could not run; empty: it ran. */
  readonly skipped: (checkId: string) => Promise<readonly string[]>;
}

/** How many organisations are looked at: two, or `SEEDS`. */
export const seeds: readonly string[] = Array.from(
  { length: Number(process.env.SEEDS ?? 2) },
  (_, at) => `truth-${at}`,
);

export async function lookAt(store: TestDb, options: Partial<DemoOptions> = {}): Promise<Look> {
  const { db } = store;
  const demo = await startDemo({ users: 120, sites: 1, itemsPerSite: 4, itemsPerOneDrive: 2, ...options });
  const tenantId = newTenant();
  const now = (): Date => demo.at.now;
  const graph = createGraph({
    baseUrl: `${demo.url}/v1.0`,
    getToken: fixedToken('demo-read'),
    now: () => new Date(),
    sleep: (ms, signal) => pause(ms, undefined, { signal }),
  });
  const deps: TenantDeps = {
    db,
    tenantId,
    graph,
    groupsIn: graph,
    watch: null,
    groupIds: ['f1', 'f2'].map((end) => `dece0000-0000-4000-8000-0000000000${end}`),
    now,
    onFound: async (tx, found) =>
      (await assess(tx, tenantId, found, { mfaGraceHours: 24, ownAppIds: DEMO_APP_IDS })).entries,
    kinds,
    leaningOn,
    onProgress: () => undefined,
    onFirstRead: async () => [],
    wake: () => undefined,
    fault: () => undefined,
    log: { info: () => undefined, warn: () => undefined },
    notifyUrl: 'http://127.0.0.1:9',
  };
  const posture: Look['posture'] = async (checkId) => {
    const found = (await postureOf(db, tenantId)).find((check) => check.checkId === checkId);
    if (!found) throw new Error(`there is no check ${checkId}`);
    return found;
  };
  return {
    deps,
    demo,
    async read() {
      await syncObjects(deps, 'small');
      await syncUsers(deps);
      await syncGroups(deps);
      await syncReports(deps);
      await syncObjects(deps);
      await lookAtBackups({ db, tenantId, now, onFound: deps.onFound, wake: deps.wake });
    },
    async readDrives() {
      await listDrives(deps);
      await noteDrivesNotified(db, tenantId, await listDriveIds(db, tenantId), now().toISOString());
      // A reading that begins with the notification is not yet newer than it.
      demo.at.now = new Date(demo.at.now.getTime() + 1000);
      await syncDueDrives(deps);
    },
    pass: () => dailyPass(deps),
    moveDays(days) {
      demo.at.now = new Date(demo.at.now.getTime() + days * 86_400_000);
    },
    standing: (checkId) => db.transaction().execute((tx) => listStandingIds(tx, tenantId, checkId)),
    facts: async (checkId) =>
      JSON.stringify(
        await db
          .selectFrom('findings')
          .select('facts')
          .where('tenant_id', '=', tenantId)
          .where('check_id', '=', checkId)
          .execute(),
      ),
    posture,
    skipped: async (checkId) =>
      (await posture(checkId)).unseen.map(({ outcome }) => (outcome.kind === 'skipped' ? outcome.reason : 'ran')),
  };
}
