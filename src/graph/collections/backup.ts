import { z } from 'zod/v4';
import { dayMs } from '../../model/durations';
import type {
  BackupCoverage,
  BackupKind,
  BackupPolicy,
  BackupService,
  RestorePoints,
} from '../../model/objects/backup';
import type { Graph } from '../graph';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { readSites } from '../read-sites';
import { defineCollection, listOf, objectOf, type ReadContext } from './define';

const root = '/solutions/backupRestore';
const units = `${root}/protectionUnits`;
/** Points are made every ten minutes; a day's pause may be a long maintenance. */
const staleMs = 2 * dayMs;
const searchMs = 30 * dayMs;
/** Units of each kind whose restore points are looked at: a kind stands still as a whole, or is looked at in parts. */
const sample = 20;

const states: Readonly<Record<string, BackupService['state']>> = {
  enabled: 'on',
  disabled: 'off',
  protectionChangeLocked: 'locked',
  restoreLocked: 'locked',
};

const serviceRow = z
  .object({
    serviceStatus: z.object({ status: z.string().nullish(), backupServiceConsumer: z.string().nullish() }).nullish(),
  })
  .transform(
    ({ serviceStatus }): BackupService => ({
      id: 'backup-service',
      state: states[serviceStatus?.status ?? ''] ?? null,
      isThirdParty: serviceStatus?.backupServiceConsumer === 'thirdparty',
    }),
  );

/** @see https://learn.microsoft.com/graph/api/backuprestoreroot-get */
export const backupService = defineCollection({
  name: 'backup-service',
  label: 'Microsoft 365 Backup: whether it is on',
  permission: 'BackupRestore-Control.Read.All',
  licence: null,
  everyS: 900,
  read: objectOf(`${root}?$select=id,serviceStatus`, serviceRow),
});

const kindOfType = (type: string | undefined): BackupKind | null => {
  if (type === undefined) return null;
  if (/\.(exchange|mailbox)Protection/i.test(type)) return 'mailboxes';
  if (/\.(sharePoint|site)Protection/i.test(type)) return 'sites';
  return /\.(oneDriveForBusiness|drive)Protection/i.test(type) ? 'onedrives' : null;
};

const policyRow = z
  .object({
    '@odata.type': z.string().optional(),
    id: z.string(),
    displayName: z.string().nullish(),
    status: z.string().nullish(),
  })
  .transform(
    ({ '@odata.type': type, ...wire }): BackupPolicy => ({
      id: wire.id,
      kind: kindOfType(type),
      displayName: wire.displayName ?? wire.id,
      status: wire.status ?? 'unknown',
    }),
  );

/** @see https://learn.microsoft.com/graph/api/backuprestoreroot-list-protectionpolicies */
export const backupPolicies = defineCollection({
  name: 'backup-policies',
  label: 'Microsoft 365 Backup: policies',
  permission: 'BackupRestore-Configuration.Read.All',
  licence: null,
  everyS: 900,
  read: listOf(`${root}/protectionPolicies`, policyRow),
});

const unitRow = z.object({
  '@odata.type': z.string().optional(),
  id: z.string(),
  status: z.string().nullish(),
  error: z.object({ code: z.string().nullish() }).nullish(),
  directoryObjectId: z.string().nullish(),
  siteId: z.string().nullish(),
  siteWebUrl: z.string().nullish(),
});

/** Being taken in counts as inside; being taken out does not. */
const inside = new Set(['protected', 'protectRequested', 'cancelOffboardRequested']);

/** `id` is Graph's, of the unit; `ofId` of the person or the site that it holds. */
interface Unit {
  readonly id: string;
  readonly kind: BackupKind;
  readonly ofId: string;
  readonly siteUrl: string | null;
  readonly isFailing: boolean;
}

export async function* eachUnit(graph: Graph, { signal }: Pick<ReadContext, 'signal'>): AsyncGenerator<Unit> {
  for await (const rows of rowPages(graph, `${units}?$top=999`, unitRow, { signal })) {
    for (const { '@odata.type': type, id, status, error, directoryObjectId, siteId, siteWebUrl } of rows) {
      const kind = kindOfType(type);
      if (kind === null || !inside.has(status ?? '')) continue;
      const isFailing = (error ?? null) !== null;
      yield {
        id,
        kind,
        ofId: (siteId ?? directoryObjectId ?? id).toLowerCase(),
        siteUrl: siteWebUrl ?? null,
        isFailing,
      };
    }
  }
}

const personRow = z.object({
  id: z.string(),
  assignedPlans: z.array(z.object({ service: z.string().nullish(), capabilityStatus: z.string().nullish() })).nullish(),
});

/** People whose licence brings a mailbox. */
async function* eachMailbox(graph: Graph, { signal }: ReadContext): AsyncGenerator<readonly string[]> {
  for await (const rows of rowPages(graph, '/users?$select=id,assignedPlans&$top=999', personRow, { signal }))
    yield rows
      .filter(({ assignedPlans }) =>
        assignedPlans?.some(
          ({ service, capabilityStatus }) => service === 'exchange' && capabilityStatus === 'Enabled',
        ),
      )
      .map(({ id }) => id);
}

async function* eachSite(graph: Graph, { signal }: ReadContext): AsyncGenerator<readonly string[]> {
  for await (const sites of readSites(graph, signal))
    yield sites.filter(({ isPersonal }) => !isPersonal).map(({ id }) => id);
}

/**
 * What is in the backup, against what there is. Beside its own permission it needs those of accounts and sites.
 * @see https://learn.microsoft.com/graph/api/backuprestoreroot-list-protectionunits
 */
export const backupCoverage = defineCollection({
  name: 'backup-coverage',
  label: 'Microsoft 365 Backup: what is in it',
  permission: 'BackupRestore-Configuration.Read.All',
  licence: null,
  everyS: 6 * 3600,
  after: ['drives'],
  probe: `${units}?$top=1`,
  async *read(graph, context) {
    const held: Record<BackupKind, Set<string>> = { mailboxes: new Set(), sites: new Set(), onedrives: new Set() };
    const failing: Record<BackupKind, number> = { mailboxes: 0, sites: 0, onedrives: 0 };
    for await (const { kind, ofId, isFailing } of eachUnit(graph, context)) {
      held[kind].add(ofId);
      if (isFailing) failing[kind] += 1;
    }
    const all = {
      mailboxes: eachMailbox(graph, context),
      sites: eachSite(graph, context),
      onedrives: context.eachDriveOwner(),
    };
    const rows: BackupCoverage[] = [];
    for (const id of ['mailboxes', 'sites', 'onedrives'] as const) {
      let outside = 0;
      for await (const ids of all[id]) outside += ids.filter((one) => !held[id].has(one.toLowerCase())).length;
      rows.push({ id, inside: held[id].size, outside, failing: failing[id] });
    }
    yield rows;
  },
});

const searchRow = z.object({
  searchResults: z
    .array(
      z.object({
        restorePoint: z
          .object({ protectionDateTime: z.string().nullish(), protectionUnit: z.object({ id: z.string() }).nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});

/** The newest point of each unit that was made before `before`, as far back as is searched. */
export async function newestPoints(
  graph: Graph,
  ids: readonly string[],
  { before, signal }: { readonly before: Date; readonly signal?: AbortSignal | undefined },
): Promise<ReadonlyMap<string, string>> {
  const body = {
    protectionUnitIds: ids,
    protectionTimePeriod: {
      startDateTime: new Date(before.getTime() - searchMs).toISOString(),
      endDateTime: before.toISOString(),
    },
    restorePointPreference: 'latest',
  };
  const path = `${root}/restorePoints/search`;
  const reply = await graph.call({ method: 'POST', path, body, canRepeat: true, signal });
  const { searchResults } = parseBody(searchRow, reply.body, `POST ${path}`);
  return new Map(
    (searchResults ?? []).flatMap(({ restorePoint }) => {
      const id = restorePoint?.protectionUnit?.id;
      const at = restorePoint?.protectionDateTime;
      return id && at ? [[id, at] as const] : [];
    }),
  );
}

/**
 * Whether restore points are still made, of the first units of each kind.
 * @see https://learn.microsoft.com/graph/api/restorepoint-search
 */
export const restorePoints = defineCollection({
  name: 'restore-points',
  label: 'Microsoft 365 Backup: restore points, of a sample of each kind',
  permission: 'BackupRestore-Search.Read.All',
  licence: null,
  everyS: 3600,
  async *read(graph, context) {
    const picked = new Map<BackupKind, string[]>();
    for await (const { id, kind } of eachUnit(graph, context)) {
      const ids = picked.get(kind) ?? [];
      if (ids.length < sample) picked.set(kind, [...ids, id]);
    }
    const limitMs = context.now.getTime() - staleMs;
    const isFresh = (at: string | undefined): boolean => at !== undefined && Date.parse(at) >= limitMs;
    const rows: RestorePoints[] = [];
    for (const [id, ids] of picked) {
      const points = await newestPoints(graph, ids, { before: context.now, signal: context.signal });
      const stale = ids.filter((one) => !isFresh(points.get(one)));
      const known = stale.flatMap((one) => points.get(one) ?? []).toSorted();
      rows.push({ id, looked: ids.length, stale: stale.length, oldestAt: known[0] ?? null });
    }
    yield rows;
  },
});
