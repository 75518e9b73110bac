import { sql } from 'kysely';
import type { Figures } from '../model/meter';
import { listCollections } from './collections';
import type { Db } from './db';

/** Counted when somebody asks; every number comes from an index or a small table. */
export async function readFigures(db: Db, tenantId: string, at: string): Promise<Figures> {
  const [findings, deliveries, approvals, fixes, drives, journal, collections] = await Promise.all([
    db
      .selectFrom('findings')
      .select(['state', 'severity', countAll])
      .where('tenant_id', '=', tenantId)
      .groupBy(['state', 'severity'])
      .orderBy('state')
      .orderBy('severity')
      .execute(),
    db
      .selectFrom('deliveries')
      .select([
        sql<number>`count(*) filter (where wanted > shown and gave_up is null and next_try_at <= ${at}::timestamptz)::int`.as(
          'due',
        ),
        sql<
          string | null
        >`min(next_try_at) filter (where wanted > shown and gave_up is null and next_try_at <= ${at}::timestamptz)`.as(
          'oldest',
        ),
        sql<number>`count(*) filter (where gave_up is not null)::int`.as('gave_up'),
      ])
      .where('tenant_id', '=', tenantId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('approvals')
      .select(countAll)
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'asked')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('fixes')
      .select(countAll)
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'due')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('drives')
      .select([
        countAll,
        sql<number>`count(*) filter (where notified_at > read_at or (notified_at is not null and read_at is null))::int`.as(
          'due',
        ),
        sql<string | null>`min(read_at)`.as('oldest'),
      ])
      .where('tenant_id', '=', tenantId)
      .executeTakeFirstOrThrow(),
    db.selectFrom('journal_heads').select('seq').where('tenant_id', '=', tenantId).executeTakeFirst(),
    listCollections(db, tenantId),
  ]);
  return {
    findings,
    deliveries: { due: deliveries.due, oldestDueAt: deliveries.oldest, gaveUp: deliveries.gave_up },
    approvalsAsked: approvals.count,
    fixesDue: fixes.count,
    drives: { count: drives.count, due: drives.due, oldestReadAt: drives.oldest },
    journalEntries: journal?.seq ?? 0,
    collections: collections.map(({ name, readAt, outcome, items }) => ({
      name,
      readAt,
      isSkipped: outcome.kind === 'skipped',
      items,
    })),
  };
}

const countAll = sql<number>`count(*)::int`.as('count');
