import type { DemoLicences } from './rights';
import type { Org } from './seed/org';
import { seedNumber } from './seed/random';

export interface DemoOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Where the log of writes lives; null keeps the tenant in memory only. */
  readonly dataDir?: string | null;
  readonly users?: number;
  readonly sites?: number;
  /** Mean items of a site library and of a OneDrive. */
  readonly itemsPerSite?: number;
  readonly itemsPerOneDrive?: number;
  /** From 0 to 1: how many of the staff have a OneDrive. */
  readonly oneDriveShare?: number;
  readonly seed?: string | number;
  readonly now: () => Date;
  readonly latencyMs?: number;
  /** So many requests a second and no more; left out, as many as come. */
  readonly quotaPerS?: number;
  /** For example `429:0.05,cut:0.01`; see `faults.ts`. */
  readonly faults?: string;
  /** Every Graph exchange is appended here, one JSON line each. */
  readonly recordFile?: string;
  /** How far the registration report is behind. */
  readonly reportLagMs?: number;
  /** Left out, the organisation has E5 with Copilot and backup. */
  readonly licences?: Partial<DemoLicences>;
  /** Permissions that the read-only registration was not given. */
  readonly withoutPermissions?: readonly string[];
}

export const DEMO_TENANT_ID = 'dece0000-0000-4000-8000-000000000001';
/** About 15,000 items in all: 40 site libraries of 200 and some 140 OneDrives of 50. */
export const DEMO_DEFAULTS = {
  port: 3979,
  host: '127.0.0.1',
  dataDir: null,
  users: 240,
  sites: 40,
  itemsPerSite: 200,
  itemsPerOneDrive: 50,
  seed: 'keyholder',
  latencyMs: 0,
  faults: '',
  reportLagMs: 6 * 3_600_000,
} as const;

/** The least that holds the four demo people, the admins, the service accounts and some staff. */
const LEAST_USERS = 20;

export function orgOf(options: DemoOptions): Org {
  const filled = { ...DEMO_DEFAULTS, ...options };
  if (filled.users < LEAST_USERS) throw new Error(`users: at least ${LEAST_USERS}, not ${filled.users}`);
  if (filled.sites < 1) throw new Error(`sites: at least 1, not ${filled.sites}`);
  return {
    seed: seedNumber(String(filled.seed)),
    users: filled.users,
    sites: filled.sites,
    itemsPerSite: filled.itemsPerSite,
    itemsPerOneDrive: filled.itemsPerOneDrive,
    ...(options.oneDriveShare === undefined ? {} : { oneDriveShare: options.oneDriveShare }),
    bornMs: options.now().getTime(),
  };
}
