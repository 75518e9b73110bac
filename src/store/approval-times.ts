import type { Db, Tx } from './db';

/** Single approvals whose time ran out before anybody decided. */
export async function listLapsed(db: Db, tenantId: string, at: string, limit = 200): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('approvals')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .where('bulk_id', 'is', null)
    .where('expires_at', '<=', at)
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Single approvals that nobody was reminded of yet and that end before `before`. */
export async function listEnding(db: Db, tenantId: string, before: string, limit = 200): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('approvals')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .where('bulk_id', 'is', null)
    .where('reminded_at', 'is', null)
    .where('expires_at', '<=', before)
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Once for each. @returns false when somebody else did it, or it is open no more */
export async function noteReminded(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('approvals')
    .set({ reminded_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .where('reminded_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends an approval whose time ran out. @returns false when it was decided in time */
export async function lapseApproval(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('approvals')
    .set({ state: 'lapsed' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .where('expires_at', '<=', at)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
