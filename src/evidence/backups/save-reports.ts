import { canonical, sha256 } from '../../model/canonical';
import {
  type BackupReport,
  findNewestGood,
  insertReports,
  listStreamReports,
  mapReportHashes,
} from '../../store/backup-reports';
import { lockBackupSource, noteBackupRequest } from '../../store/backup-sources';
import type { Tx } from '../../store/db';
import { appendJournal } from '../../store/journal';
import { saveObjects } from '../../store/objects';
import type { BackupDeps } from './deps';
import { judgeBackups } from './look';
import { mostLooked, streamOf } from './stream';

export type Saved =
  | { readonly kind: 'taken'; readonly accepted: number; readonly known: number }
  | { readonly kind: 'replayed' }
  | { readonly kind: 'revoked' }
  /** Reports under an id that stood for something else before. */
  | { readonly kind: 'changed'; readonly ids: readonly string[] };

/** Keeps what a source reports, once, and judges what follows from it; in one transaction with its journal. */
export async function saveReports(
  deps: BackupDeps,
  source: { readonly id: string; readonly name: string },
  reports: readonly BackupReport[],
  how: { readonly signature?: string; readonly via: 'api' | 'csv'; readonly by?: { id: string; name: string } },
): Promise<Saved> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const saved = await db.transaction().execute(async (tx): Promise<Saved> => {
    if (!(await lockBackupSource(tx, tenantId, source.id))) return { kind: 'revoked' };
    if (how.signature !== undefined && !(await noteBackupRequest(tx, tenantId, how.signature, at)))
      return { kind: 'replayed' };
    const hashes = await mapReportHashes(
      tx,
      tenantId,
      source.id,
      reports.map(({ id }) => id),
    );
    const changed = reports.filter(({ id, hash }) => hashes.has(id) && hashes.get(id) !== hash);
    if (changed.length > 0) return { kind: 'changed', ids: changed.map(({ id }) => id) };
    const fresh = reports.filter(({ id }) => !hashes.has(id));
    const taken = { kind: 'taken', accepted: fresh.length, known: reports.length - fresh.length } as const;
    if (fresh.length === 0) return taken;
    await insertReports(tx, tenantId, source.id, fresh, at);
    await saveStreams(tx, tenantId, source.name, fresh, at);
    const body = {
      source: source.id,
      via: how.via,
      ...(how.by ? { by: how.by.id } : {}),
      count: fresh.length,
      hash: sha256(canonical(fresh.map(({ hash }) => hash).toSorted())),
    };
    const personal = how.by ? { personal: { byName: how.by.name } } : {};
    const entries = await judgeBackups(tx, deps, at);
    await appendJournal(tx, tenantId, [{ kind: 'backup.reported', at, body, ...personal }, ...entries]);
    return taken;
  });
  if (saved.kind === 'taken' && saved.accepted > 0) deps.wake('deliver');
  return saved;
}

/** Each part of the backup that something new was said of, as it stands now. */
async function saveStreams(
  tx: Tx,
  tenantId: string,
  source: string,
  fresh: readonly BackupReport[],
  at: string,
): Promise<void> {
  const streams = [];
  for (const streamId of new Set(fresh.map((report) => report.streamId))) {
    const [newest, ...older] = await listStreamReports(tx, tenantId, streamId, mostLooked);
    if (newest) streams.push(streamOf(source, [newest, ...older], await findNewestGood(tx, tenantId, streamId)));
  }
  await saveObjects(tx, tenantId, 'reported-backups', streams, at);
}
