import type { Period } from '../model/period';
import type { Db } from './db';

/** What was put before owners and admins in a period, in pages, by number: of every review that ran in it. */
export async function* eachReviewedIn(db: Db, tenantId: string, { from, until }: Period, pageSize = 500) {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('review_items as i')
      .innerJoin('reviews as r', (join) =>
        join.onRef('r.tenant_id', '=', 'i.tenant_id').onRef('r.id', '=', 'i.review_id'),
      )
      .leftJoin('review_owners as o', (join) =>
        join
          .onRef('o.tenant_id', '=', 'i.tenant_id')
          .onRef('o.review_id', '=', 'i.review_id')
          .onRef('o.owner_id', '=', 'i.owner_id'),
      )
      .select([
        'i.id',
        'r.kind',
        'r.begun_at',
        'i.item_name',
        'i.place',
        'i.first_seen_at',
        'i.owner_id',
        'i.owner_name',
      ])
      .select(['i.for_admins', 'i.state', 'i.until', 'i.reason', 'i.decided_by', 'i.decided_by_name', 'i.decided_at'])
      .select(['i.finding_key', 'i.review_id', 'i.scope', 'i.who', 'i.who_name'])
      .select(['i.manager_id', 'o.manager_name', 'o.manager_asked_at'])
      .where('i.tenant_id', '=', tenantId)
      .where('r.begun_at', '<', until)
      .where((is) => is.or([is('r.ended_at', 'is', null), is('r.ended_at', '>=', from)]))
      .where('i.id', '>', after)
      .orderBy('i.id')
      .limit(pageSize)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}
