import type { BackupResult, StoredWhere, Workload } from '../model/objects/backup';
import type { Db, Tx } from './db';

/** One run of a backup, as its product tells of it. */
export interface BackupReport {
  /** The product's own id of the run. */
  readonly id: string;
  readonly streamId: string;
  readonly product: string;
  readonly workload: Workload;
  readonly scope: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string;
  readonly result: BackupResult;
  readonly items: number | null;
  readonly failures: number | null;
  readonly restorePointAt: string | null;
  readonly encrypted: boolean | null;
  readonly stored: StoredWhere | null;
  readonly immutable: boolean | null;
  /** Of everything that was said of it. */
  readonly hash: string;
}

const columns = [
  'id',
  'stream_id as streamId',
  'product',
  'workload',
  'scope',
  'started_at as startedAt',
  'finished_at as finishedAt',
  'result',
  'items',
  'failures',
  'restore_point_at as restorePointAt',
  'encrypted',
  'stored',
  'immutable',
  'hash',
] as const;

/** What is kept under these ids already: the hash of each. */
export async function mapReportHashes(
  tx: Tx,
  tenantId: string,
  sourceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('backup_reports')
    .select(['id', 'hash'])
    .where('tenant_id', '=', tenantId)
    .where('source_id', '=', sourceId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

export async function insertReports(
  tx: Tx,
  tenantId: string,
  sourceId: string,
  reports: readonly BackupReport[],
  at: string,
): Promise<void> {
  const rows = reports.map(({ streamId, startedAt, finishedAt, restorePointAt, ...same }) => ({
    tenant_id: tenantId,
    source_id: sourceId,
    stream_id: streamId,
    started_at: startedAt,
    finished_at: finishedAt,
    restore_point_at: restorePointAt,
    received_at: at,
    ...same,
  }));
  await tx.insertInto('backup_reports').values(rows).execute();
}

/** The last reports of one stream, newest first by their own end: late ones take their place. */
export const listStreamReports = (
  db: Db | Tx,
  tenantId: string,
  streamId: string,
  most: number,
): Promise<readonly BackupReport[]> =>
  db
    .selectFrom('backup_reports')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('stream_id', '=', streamId)
    .orderBy('finished_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();

/** The newest that made a copy, however long ago. */
export const findNewestGood = (tx: Tx, tenantId: string, streamId: string): Promise<BackupReport | undefined> =>
  tx
    .selectFrom('backup_reports')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('stream_id', '=', streamId)
    .where('result', '!=', 'failed')
    .orderBy((eb) => eb.fn.coalesce('restore_point_at', 'finished_at'), 'desc')
    .limit(1)
    .executeTakeFirst();

/** Requests are remembered for longer than a timestamp is good; reports for as long as a pack may ask for them. */
export async function deleteOldReports(
  tx: Tx,
  tenantId: string,
  before: { readonly requests: string; readonly reports: string },
): Promise<void> {
  await tx.deleteFrom('backup_requests').where('tenant_id', '=', tenantId).where('at', '<', before.requests).execute();
  await tx
    .deleteFrom('backup_reports')
    .where('tenant_id', '=', tenantId)
    .where('finished_at', '<', before.reports)
    .execute();
}
