import { sql } from 'kysely';
import { type RouteSettings, routeSettings } from '../model/route-settings';
import type { Db, Tx } from './db';

/** A conversation that gets alerts. Without `showsNames` its cards carry counts and no names. */
export interface Route {
  readonly conversationId: string;
  readonly showsNames: boolean;
  /** So many outsiders were there when a lead allowed names all the same; 0: nobody did. */
  readonly allowedOutsiders: number;
  readonly rosterReadAt: string;
  readonly createdAt: string;
  readonly settings: RouteSettings;
}

/**
 * Held until the transaction ends: who is told what is changed by one transaction at a time. So a new route either is told, or
 * sees what it missed; and bursts, groups and cards, which many readings touch at once in any order, never wait in a circle.
 */
export async function lockRoutes(tx: Tx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`routes of ${tenantId}`}))`.execute(tx);
}

export async function listRoutes(db: Db | Tx, tenantId: string): Promise<readonly Route[]> {
  const rows = await db
    .selectFrom('routes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('created_at')
    .orderBy('conversation_id')
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    showsNames: row.shows_names,
    allowedOutsiders: row.allowed_outsiders,
    rosterReadAt: row.roster_read_at,
    createdAt: row.created_at,
    settings: routeSettings.parse(row.settings),
  }));
}

export async function saveRoute(
  tx: Tx,
  tenantId: string,
  route: {
    conversationId: string;
    showsNames: boolean;
    allowedOutsiders?: number;
    /** For a new route; one that is there keeps its own. */
    settings?: Partial<RouteSettings>;
    by: string;
    at: string;
  },
): Promise<void> {
  const seen = {
    shows_names: route.showsNames,
    allowed_outsiders: route.allowedOutsiders ?? 0,
    roster_read_at: route.at,
  };
  await tx
    .insertInto('routes')
    .values({
      tenant_id: tenantId,
      conversation_id: route.conversationId,
      created_by: route.by,
      created_at: route.at,
      settings: JSON.stringify(route.settings ?? {}),
      ...seen,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id']).doUpdateSet(seen))
    .execute();
}

/** @returns false when there was none */
export async function deleteRoute(tx: Tx, tenantId: string, conversationId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('routes')
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .returning('conversation_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns false when there is no such route */
export async function saveRouteSettings(
  tx: Tx,
  tenantId: string,
  conversationId: string,
  settings: RouteSettings,
): Promise<boolean> {
  const row = await tx
    .updateTable('routes')
    .set({ settings: JSON.stringify(settings) })
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .returning('conversation_id')
    .executeTakeFirst();
  return row !== undefined;
}
