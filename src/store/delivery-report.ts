import { sql } from 'kysely';
import type { Db } from './db';
import { likeOf } from './like';

/** What became of one alert in one conversation. */
export interface DeliveryLine {
  readonly findingKey: string;
  readonly checkId: string;
  readonly subject: string;
  readonly conversationId: string;
  /** Whose own chat it is; null: a channel, a group chat, a webhook, or nobody who is known. */
  readonly person: string | null;
  readonly isDue: boolean;
  readonly changes: number;
  readonly postedAt: string | null;
  readonly shownAt: string | null;
  readonly tries: number;
  readonly failure: string | null;
  readonly failedAt: string | null;
  readonly gaveUp: string | null;
}

/** The newest alerts, those that are not where they should be in front; or those about things called so. */
export async function listDeliveryLines(
  db: Db,
  tenantId: string,
  name: string | null,
  limit: number,
): Promise<readonly DeliveryLine[]> {
  const query = db
    .selectFrom('deliveries as d')
    .innerJoin('findings as f', (join) =>
      join.onRef('f.tenant_id', '=', 'd.tenant_id').onRef('f.key', '=', 'd.subject_id'),
    )
    .leftJoin('users as u', (join) =>
      join.onRef('u.tenant_id', '=', 'd.tenant_id').on(sql<boolean>`d.conversation_id = 'person:' || u.id`),
    )
    .select([
      'f.key as findingKey',
      'f.check_id as checkId',
      'f.subject',
      'd.conversation_id as conversationId',
      'u.display_name as person',
      sql<boolean>`d.wanted > d.shown`.as('isDue'),
      sql<number>`greatest(d.shown - 1, 0)`.as('changes'),
      'd.posted_at as postedAt',
      'd.shown_at as shownAt',
      'd.tries',
      'd.failure',
      'd.failed_at as failedAt',
      'd.gave_up as gaveUp',
    ])
    .where('d.tenant_id', '=', tenantId)
    .where('d.subject_kind', '=', 'finding');
  return (name === null ? query : query.where('f.subject', 'ilike', likeOf(name)))
    .orderBy(sql`d.wanted > d.shown`, 'desc')
    .orderBy('f.first_seen_at', 'desc')
    .orderBy('d.id')
    .limit(limit)
    .execute();
}
