import { randomBytes, randomUUID } from 'node:crypto';
import { insertBackupSource, listBackupSources, markSourceRevoked } from '../../store/backup-sources';
import { appendJournal } from '../../store/journal';
import { listObjects, removeOtherObjects } from '../../store/objects';
import type { BackupDeps } from './deps';
import { judgeBackups } from './look';

const mostSources = 20;
/** Lines that admins give in their chat have no secret: nobody can sign for them. */
export const csvSource = { id: 'csv', name: 'CSV in chat' } as const;

interface Person {
  readonly id: string;
  readonly name: string;
}

/** A product that may report. The secret is said here once and never again. */
export async function addSource(
  { db, tenantId, now }: BackupDeps,
  name: string,
  by: Person,
): Promise<
  { readonly ok: true; readonly id: string; readonly secret: string } | { readonly ok: false; readonly why: string }
> {
  const at = now().toISOString();
  const source = { id: randomUUID(), name, secret: randomBytes(32).toString('hex'), createdBy: by.id, createdAt: at };
  const why = await db.transaction().execute(async (tx) => {
    const standing = await listBackupSources(tx, tenantId);
    if (standing.length >= mostSources) return `There are ${mostSources} sources already. Revoke one first.`;
    if (standing.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      return 'There is a source of that name already. Revoke it first, or choose another name.';
    await insertBackupSource(tx, tenantId, source);
    const body = { source: source.id, name, by: by.id };
    await appendJournal(tx, tenantId, [{ kind: 'backup.source-added', at, body, personal: { byName: by.name } }]);
    return undefined;
  });
  return why === undefined ? { ok: true, id: source.id, secret: source.secret } : { ok: false, why };
}

/** What it reported counts no more. @returns its name; undefined when it was revoked already */
export async function revokeSource(deps: BackupDeps, id: string, by: Person): Promise<string | undefined> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const name = await db.transaction().execute(async (tx) => {
    const revoked = await markSourceRevoked(tx, tenantId, id, at);
    if (revoked === undefined) return undefined;
    const streams = await listObjects(tx, tenantId, 'reported-backups');
    const others = streams
      .map(({ object }) => object.id)
      .filter((one) => !one.startsWith(`${encodeURIComponent(id)}/`));
    await removeOtherObjects(tx, tenantId, 'reported-backups', new Set(others));
    const entries = await judgeBackups(tx, deps, at);
    const body = { source: id, by: by.id };
    await appendJournal(tx, tenantId, [
      { kind: 'backup.source-revoked', at, body, personal: { byName: by.name } },
      ...entries,
    ]);
    return revoked;
  });
  if (name !== undefined) deps.wake('deliver');
  return name;
}

/** Those that report, with the time of their last report. */
export async function sourcesNow({ db, tenantId }: Pick<BackupDeps, 'db' | 'tenantId'>) {
  const [sources, streams] = await Promise.all([
    listBackupSources(db, tenantId),
    listObjects(db, tenantId, 'reported-backups'),
  ]);
  return sources.map(({ id, name, createdAt }) => ({
    id,
    name,
    createdAt,
    lastAt:
      streams
        .filter(({ object }) => object.id.startsWith(`${encodeURIComponent(id)}/`))
        .map(({ object }) => object.lastAt)
        .toSorted()
        .at(-1) ?? null,
  }));
}
