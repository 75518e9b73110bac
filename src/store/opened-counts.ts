import { type Expression, type SqlBool, sql } from 'kysely';
import type { Db, Tx } from './db';
import type { SeenCount } from './finding-counts';

const count = sql<number>`count(*)::int`.as('count');

/** What came up from then until then; the first reading's findings are none of it, nor what came back. */
const opened = (db: Db | Tx, tenantId: string, from: string, until: string) =>
  db
    .selectFrom('findings')
    .where('tenant_id', '=', tenantId)
    .where('is_baseline', '=', false)
    .where('regressions', '=', 0)
    .where((at) =>
      at.or([
        at.and([at('first_seen_at', '>=', from), at('first_seen_at', '<', until)]),
        // Seen earlier, within its grace: it opened only now.
        at(
          'key',
          'in',
          at
            .selectFrom('finding_events')
            .select('key')
            .where('tenant_id', '=', tenantId)
            .where('kind', '=', 'grace-ended')
            .where('at', '>=', from)
            .where('at', '<', until),
        ),
      ]),
    )
    .where('state', 'not in', ['pending', 'dismissed']);

/** By check and severity. */
export const countOpened = (
  db: Db | Tx,
  tenantId: string,
  from: string,
  until: string,
): Promise<readonly SeenCount[]> =>
  opened(db, tenantId, from, until)
    .select(['check_id as checkId', 'severity', count])
    .groupBy(['check_id', 'severity'])
    .orderBy('check_id')
    .execute();

/** `card`: it stands there, by itself or among others. `held`: its card is to come, later. `none`: no card is. */
export type ToldHow = 'card' | 'held' | 'none';

export interface OpenedCount extends SeenCount {
  readonly told: ToldHow;
  readonly examples: readonly string[];
}

/** By check, severity and what really became of it in this conversation, with a few names. */
export const countOpenedIn = (
  db: Db | Tx,
  tenantId: string,
  conversationId: string,
  from: string,
  until: string,
): Promise<readonly OpenedCount[]> =>
  opened(db, tenantId, from, until)
    .select(['check_id as checkId', 'severity', count, told(conversationId).as('told')])
    .select(sql<string[]>`(array_agg(subject order by first_seen_at desc, key))[1:3]`.as('examples'))
    .groupBy(['check_id', 'severity', 'told'])
    .orderBy('check_id')
    .orderBy('told')
    .execute();

const told = (conversationId: string): Expression<ToldHow> & ReturnType<typeof sql<ToldHow>> => sql<ToldHow>`case
  when ${hasDelivery(conversationId, sql`d.activity_id is not null`)} then 'card'
  when ${hasDelivery(conversationId, sql`d.wanted > d.shown and d.gave_up is null`)} then 'held'
  when state not in ('fixed', 'dismissed') and exists (select 1 from held_findings h join planned_changes p
    on p.tenant_id = h.tenant_id and p.id = h.change_id
    where h.tenant_id = findings.tenant_id and h.key = findings.key and p.ended_at is null) then 'held'
  else 'none' end`;

const hasDelivery = (conversationId: string, which: Expression<SqlBool>) => sql<SqlBool>`exists (
  select 1 from deliveries d where d.tenant_id = findings.tenant_id and d.conversation_id = ${conversationId} and ${which}
    and ((d.subject_kind = 'finding' and d.subject_id = findings.key) or (d.subject_kind = 'group' and d.subject_id in (
      select m.group_id from group_members m where m.tenant_id = findings.tenant_id and m.key = findings.key))))`;
