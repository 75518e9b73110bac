import type { Db, Tx } from './db';

/** Something that may report backups: it proves itself with its secret. Revoked, it has none. */
export interface BackupSource {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const columns = [
  'id',
  'name',
  'secret',
  'created_by as createdBy',
  'created_at as createdAt',
  'revoked_at as revokedAt',
] as const;

/** One that was revoked and comes by the same id stands again. */
export async function insertBackupSource(
  tx: Tx,
  tenantId: string,
  source: Omit<BackupSource, 'revokedAt'>,
): Promise<void> {
  const { id, name, secret, createdBy, createdAt } = source;
  await tx
    .insertInto('backup_sources')
    .values({ tenant_id: tenantId, id, name, secret, created_by: createdBy, created_at: createdAt })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ revoked_at: null }))
    .execute();
}

/** Those that are not revoked. */
export const listBackupSources = (db: Db | Tx, tenantId: string): Promise<readonly BackupSource[]> =>
  db
    .selectFrom('backup_sources')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute();

export const findBackupSource = (db: Db, tenantId: string, id: string): Promise<BackupSource | undefined> =>
  db
    .selectFrom('backup_sources')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();

/** What one source reports comes in one after the other. @returns false when it was revoked meanwhile */
export async function lockBackupSource(tx: Tx, tenantId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('backup_sources')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns its name; undefined when it was revoked already */
export async function markSourceRevoked(tx: Tx, tenantId: string, id: string, at: string): Promise<string | undefined> {
  const row = await tx
    .updateTable('backup_sources')
    // What proves nothing any more is not kept.
    .set({ revoked_at: at, secret: '' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('name')
    .executeTakeFirst();
  return row?.name;
}

/** @returns false when this very request was taken before */
export async function noteBackupRequest(tx: Tx, tenantId: string, signature: string, at: string): Promise<boolean> {
  const row = await tx
    .insertInto('backup_requests')
    .values({ tenant_id: tenantId, signature, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('signature')
    .executeTakeFirst();
  return row !== undefined;
}
