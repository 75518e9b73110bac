import type { Db } from './db';

/** Which organisation a conversation speaks of. `teamsTenantId`: the tenant that the conversation is in, not the one it speaks of. */
export async function findHome(db: Db, teamsTenantId: string, conversationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('homes')
    .select('organisation_id')
    .where('tenant_id', '=', teamsTenantId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  return row?.organisation_id;
}

/** @returns false when it speaks of another one than `from` by now */
export async function saveHome(
  db: Db,
  teamsTenantId: string,
  home: {
    readonly conversationId: string;
    readonly organisationId: string;
    readonly from: string | undefined;
    readonly at: string;
  },
): Promise<boolean> {
  const row = { organisation_id: home.organisationId, at: home.at };
  const saved = await db
    .insertInto('homes')
    .values({ tenant_id: teamsTenantId, conversation_id: home.conversationId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'conversation_id'])
        .doUpdateSet(row)
        .where('homes.organisation_id', 'in', [home.from ?? '', home.organisationId]),
    )
    .returning('conversation_id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Whether a card of this tenant stands in one of these places as this message. */
export async function hasCard(
  db: Db,
  tenantId: string,
  conversationIds: readonly string[],
  activityId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('deliveries')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('activity_id', '=', activityId)
    .where('conversation_id', 'in', conversationIds)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
