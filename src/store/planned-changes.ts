import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Area } from '../model/areas';
import type { Comparison, PlannedChange } from '../model/planned-change';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

// What stands in the table was put there by the functions below.
const toChange = (row: Selectable<Tables['planned_changes']>): PlannedChange => ({
  id: row.id,
  area: row.area as Area,
  by: { id: row.by_id, name: row.by_name },
  conversationId: row.conversation_id,
  beginsAt: row.begins_at,
  untilAt: row.until_at,
  endedAt: row.ended_at,
  before: row.before as PlannedChange['before'],
  comparison: row.comparison as Comparison | null,
});

/** @returns false when a change of this area runs already */
export async function insertChange(
  tx: Tx,
  tenantId: string,
  change: Omit<PlannedChange, 'endedAt' | 'comparison'>,
): Promise<boolean> {
  const row = await tx
    .insertInto('planned_changes')
    .values({
      tenant_id: tenantId,
      id: change.id,
      area: change.area,
      by_id: change.by.id,
      by_name: change.by.name,
      conversation_id: change.conversationId,
      begins_at: change.beginsAt,
      until_at: change.untilAt,
      before: JSON.stringify(change.before),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findChange(db: Db | Tx, tenantId: string, id: string): Promise<PlannedChange | undefined> {
  const row = await db
    .selectFrom('planned_changes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toChange(row);
}

export async function listRunningChanges(db: Db | Tx, tenantId: string): Promise<readonly PlannedChange[]> {
  const rows = await db
    .selectFrom('planned_changes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null)
    .orderBy('begins_at')
    .execute();
  return rows.map(toChange);
}

/** @returns false when it has ended already */
export async function endChange(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('planned_changes')
    .set({ ended_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveComparison(tx: Tx, tenantId: string, id: string, comparison: Comparison): Promise<void> {
  await tx
    .updateTable('planned_changes')
    .set({ comparison: JSON.stringify(comparison) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** These findings wait for the change to end. */
export async function holdFindings(tx: Tx, tenantId: string, changeId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .insertInto('held_findings')
    .values(keys.map((key) => ({ tenant_id: tenantId, change_id: changeId, key })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listHeld(tx: Tx, tenantId: string, changeId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('held_findings')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('change_id', '=', changeId)
    .orderBy('key')
    .execute();
  return rows.map(({ key }) => key);
}

/** Names of what differs in these collections since then, as last read. What is gone leaves no row. */
export async function listChangedNames(
  tx: Tx,
  tenantId: string,
  collections: readonly string[],
  since: string,
): Promise<readonly string[]> {
  if (collections.length === 0) return [];
  const rows = await tx
    .selectFrom('objects')
    .select(sql<string>`coalesce(object->>'displayName', object->>'name', id)`.as('name'))
    .where('tenant_id', '=', tenantId)
    .where('collection', 'in', collections)
    .where('changed_at', '>=', since)
    .orderBy('changed_at')
    .limit(20)
    .execute();
  return rows.map(({ name }) => name);
}
