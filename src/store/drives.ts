import { sql } from 'kysely';
import type { Drive } from '../model/tenant';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';

export interface DriveState {
  readonly id: string;
  readonly name: string;
  readonly siteName: string | null;
  readonly ownerName: string | null;
  readonly ownerId: string | null;
  readonly webUrl: string;
  /** Kinds of files that it was seen to hold; `null`: not looked at yet. */
  readonly extensions: readonly string[] | null;
  /** Graph's link to the next page or the next delta; `null` before the first page. */
  readonly cursor: string | null;
  /** When a reading last reached the end. `null`: the first reading still runs. */
  readonly readAt: string | null;
  readonly notifiedAt: string | null;
}

export async function saveDrives(tx: Db | Tx, tenantId: string, drives: readonly Drive[], at: string): Promise<void> {
  if (drives.length === 0) return;
  await tx
    .insertInto('drives')
    .values(
      [...new Map(drives.map((drive) => [drive.id, drive])).values()].map((drive) => ({
        tenant_id: tenantId,
        id: drive.id,
        name: drive.name,
        web_url: drive.webUrl,
        site_name: drive.siteName,
        owner_name: drive.ownerName,
        owner_id: drive.ownerId,
        seen_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet((excluded) => ({
        name: excluded.ref('excluded.name'),
        web_url: excluded.ref('excluded.web_url'),
        site_name: excluded.ref('excluded.site_name'),
        owner_name: excluded.ref('excluded.owner_name'),
        owner_id: excluded.ref('excluded.owner_id'),
      })),
    )
    .execute();
}

const columns = [
  'id',
  'name',
  'site_name',
  'owner_name',
  'owner_id',
  'web_url',
  'extensions',
  'cursor',
  'read_at',
  'notified_at',
] as const;

const toState = (row: {
  id: string;
  name: string;
  site_name: string | null;
  owner_name: string | null;
  owner_id: string | null;
  web_url: string;
  extensions: unknown;
  cursor: string | null;
  read_at: string | null;
  notified_at: string | null;
}): DriveState => ({
  id: row.id,
  name: row.name,
  siteName: row.site_name,
  ownerName: row.owner_name,
  ownerId: row.owner_id,
  webUrl: row.web_url,
  extensions: row.extensions as readonly string[] | null,
  cursor: row.cursor,
  readAt: row.read_at,
  notifiedAt: row.notified_at,
});

export async function findDrive(db: Db | Tx, tenantId: string, id: string): Promise<DriveState | undefined> {
  const row = await db
    .selectFrom('drives')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toState(row);
}

/** Drives never read to the end, or notified after the last reading began. */
export async function listDueDrives(db: Db, tenantId: string, limit: number): Promise<readonly DriveState[]> {
  const rows = await db
    .selectFrom('drives')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where((is) => is.or([is('read_at', 'is', null), is('notified_at', '>=', is.ref('read_at'))]))
    .orderBy('notified_at', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toState);
}

export async function listDriveIds(db: Db, tenantId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('drives').select('id').where('tenant_id', '=', tenantId).orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** Ids of all drives in pages, in order. */
export async function* eachDriveId(db: Db, tenantId: string, pageSize = 500): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('drives')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    after = rows.at(-1)?.id ?? after;
  }
}

/** `https://…/sites/finance/Shared Documents` → `https://…/sites/finance`: where a site begins. */
const siteOf = (webUrl: string): string =>
  /^https?:\/\/[^/]+(\/(sites|teams|personal)\/[^/]+)?/i.exec(webUrl)?.[0] ?? webUrl;

/** The drives of the site that this drive is in, itself among them. */
export async function listDrivesOfSite(db: Db, tenantId: string, driveId: string): Promise<readonly string[]> {
  const drives = db.selectFrom('drives').select(['id', 'web_url']).where('tenant_id', '=', tenantId);
  const own = await drives.where('id', '=', driveId).executeTakeFirst();
  if (!own) return [driveId];
  const site = siteOf(own.web_url);
  const near = await drives.where(sql`starts_with(web_url, ${site})`, '=', true).execute();
  return near.filter(({ web_url }) => siteOf(web_url) === site).map(({ id }) => id);
}

export async function noteDrivesNotified(
  tx: Db | Tx,
  tenantId: string,
  ids: readonly string[],
  at: string,
): Promise<void> {
  for (const some of inParts(ids)) {
    await tx
      .updateTable('drives')
      .set({ notified_at: at })
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', some)
      .execute();
  }
}

/**
 * Keeps others from moving on in this drive until the transaction ends. Its row stays free: whoever holds findings, or
 * brings a notification, notes the drive as due meanwhile.
 */
export async function lockDrive(tx: Tx, tenantId: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`drive ${id} of ${tenantId}`}))`.execute(tx);
}

/** @returns false: somebody has moved on from `cursor`, or the drive is gone; if not, nobody does until the transaction ends */
export async function holdDriveAt(tx: Tx, tenantId: string, id: string, cursor: string | null): Promise<boolean> {
  await lockDrive(tx, tenantId, id);
  const row = await tx
    .selectFrom('drives')
    .select('cursor')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.cursor === cursor;
}

/** `readAt` is the time the reading began: a notification that came meanwhile keeps the drive due. */
export async function saveDriveCursor(
  tx: Tx,
  tenantId: string,
  id: string,
  cursor: string | null,
  readAt?: string | null,
): Promise<void> {
  await tx
    .updateTable('drives')
    .set({ cursor, ...(readAt === undefined ? {} : { read_at: readAt }) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

export async function saveExtensions(
  tx: Tx,
  tenantId: string,
  id: string,
  extensions: readonly string[],
): Promise<void> {
  await tx
    .updateTable('drives')
    .set({ extensions: JSON.stringify(extensions) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

export async function deleteDrive(tx: Tx, tenantId: string, id: string): Promise<void> {
  await tx.deleteFrom('drives').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** All drives, and those that were read to their end. */
export async function countDrives(db: Db, tenantId: string): Promise<{ readonly all: number; readonly read: number }> {
  return db
    .selectFrom('drives')
    .select([sql<number>`count(*)::int`.as('all'), sql<number>`count(read_at)::int`.as('read')])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
}

/** Ids of people who have a OneDrive, in pages. */
export async function* eachDriveOwner(db: Db, tenantId: string, pageSize = 1000): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('drives')
      .select('owner_id')
      .distinct()
      .where('tenant_id', '=', tenantId)
      .where('owner_id', '>', after)
      .where('web_url', 'like', '%/personal/%')
      .orderBy('owner_id')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    const ids = rows.flatMap(({ owner_id }) => owner_id ?? []);
    yield ids;
    after = ids.at(-1) ?? after;
  }
}
