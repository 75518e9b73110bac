import { sql } from 'kysely';
import type { Db, Tx } from './db';
import type { SubjectKind } from './tables/alerts';

/** The card changed (or is new): it is due in this conversation. */
export async function wantCard(
  tx: Tx,
  tenantId: string,
  card: { conversationId: string; subjectKind: SubjectKind; subjectId: string; at: string },
): Promise<void> {
  await tx
    .insertInto('deliveries')
    .values({
      tenant_id: tenantId,
      conversation_id: card.conversationId,
      subject_kind: card.subjectKind,
      subject_id: card.subjectId,
      wanted: 1,
      shown: 0,
      tries: 0,
      next_try_at: card.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'conversation_id', 'subject_kind', 'subject_id'])
        .doUpdateSet({ wanted: sql`deliveries.wanted + 1`, tries: 0, next_try_at: card.at, gave_up: null }),
    )
    .execute();
}

/** Cards that stand already get their new state: these subjects' everywhere, everything in one conversation, or everything of one review. */
export async function wantCardAgain(
  tx: Db | Tx,
  tenantId: string,
  subjectKind: SubjectKind,
  which: readonly string[] | { readonly conversationId: string } | { readonly reviewId: string },
  at: string,
): Promise<void> {
  if (Array.isArray(which) && which.length === 0) return;
  const query = tx
    .updateTable('deliveries')
    .set({ wanted: sql`wanted + 1`, tries: 0, next_try_at: at, gave_up: null })
    .where('tenant_id', '=', tenantId)
    .where('subject_kind', '=', subjectKind);
  if ('reviewId' in which) await query.where(sql`split_part(subject_id, ':', 2)`, '=', which.reviewId).execute();
  else if ('conversationId' in which) await query.where('conversation_id', '=', which.conversationId).execute();
  else await query.where('subject_id', 'in', which).execute();
}

/** What changed in these cards waits until then: quiet hours. */
export async function holdCards(
  tx: Tx,
  tenantId: string,
  conversationId: string,
  subjectIds: readonly string[],
  until: string,
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx
    .updateTable('deliveries')
    .set({ next_try_at: until })
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .where('subject_kind', 'in', ['finding', 'group'])
    .where('subject_id', 'in', subjectIds)
    .whereRef('wanted', '>', 'shown')
    .execute();
}

/** What waits there for a time that was set under other quiet hours waits until this one. */
export async function holdAnew(tx: Tx, tenantId: string, conversationId: string, at: string, until: string) {
  await tx
    .updateTable('deliveries')
    .set({ next_try_at: until })
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .where('subject_kind', 'in', ['finding', 'group'])
    .where('tries', '=', 0)
    .where('next_try_at', '>', at)
    .whereRef('wanted', '>', 'shown')
    .execute();
}

/** Which of these findings have a card of their own somewhere. */
export async function listWithCard(tx: Tx, tenantId: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx
    .selectFrom('deliveries')
    .select('subject_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('subject_kind', 'in', ['finding', 'group'])
    .where('subject_id', 'in', keys)
    .execute();
  return new Set(rows.map((row) => row.subject_id));
}

/** Of each check, how many findings of the first reading have a card of their own where alerts come. */
export async function countFirstCards(tx: Db | Tx, tenantId: string): Promise<readonly (readonly [string, number])[]> {
  const rows = await tx
    .selectFrom('deliveries as d')
    .innerJoin('findings as f', (join) =>
      join.onRef('f.tenant_id', '=', 'd.tenant_id').onRef('f.key', '=', 'd.subject_id'),
    )
    .select(['f.check_id as checkId', sql<string>`count(distinct f.key)`.as('count')])
    .where('d.tenant_id', '=', tenantId)
    .where('d.subject_kind', '=', 'finding')
    .where('d.conversation_id', 'not like', 'person:%')
    .where('f.is_baseline', '=', true)
    .groupBy('f.check_id')
    .execute();
  return rows.map(({ checkId, count }) => [checkId, Number(count)]);
}
