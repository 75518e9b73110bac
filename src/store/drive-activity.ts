import { sql } from 'kysely';
import type { HourOfActivity } from '../model/drive-loss';
import { dayMs } from '../model/durations';
import type { Db, Tx } from './db';

const keptDays = 28;

/** Adds to the hour; what is older than four weeks goes. */
export async function addActivity(
  tx: Tx,
  tenantId: string,
  driveId: string,
  { hour, deleted, renamed }: HourOfActivity,
): Promise<void> {
  await tx
    .insertInto('drive_activity')
    .values({ tenant_id: tenantId, drive_id: driveId, hour, deleted, renamed })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'drive_id', 'hour']).doUpdateSet({
        deleted: sql`drive_activity.deleted + excluded.deleted`,
        renamed: sql`drive_activity.renamed + excluded.renamed`,
      }),
    )
    .execute();
  await tx
    .deleteFrom('drive_activity')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .where('hour', '<', new Date(Date.parse(hour) - keptDays * dayMs).toISOString())
    .execute();
}

export async function listActivity(db: Db | Tx, tenantId: string, driveId: string): Promise<readonly HourOfActivity[]> {
  return db
    .selectFrom('drive_activity')
    .select(['hour', 'deleted', 'renamed'])
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .execute();
}

export async function deleteActivity(tx: Tx, tenantId: string, driveId: string): Promise<void> {
  await tx.deleteFrom('drive_activity').where('tenant_id', '=', tenantId).where('drive_id', '=', driveId).execute();
}
