import { sql } from 'kysely';
import type { Period } from '../model/period';
import type { Db } from './db';
import { pageSize, pages } from './evidence-rows';

/** Runs of backups that ended in the period, as their products reported them. */
export const eachReportIn = (db: Db, tenantId: string, { from, until }: Period) =>
  pages((last?: { readonly source_id: string; readonly id: string }) =>
    db
      .selectFrom('backup_reports')
      .select(['source_id', 'id', 'product', 'workload', 'scope', 'started_at', 'finished_at', 'result', 'items'])
      .select(['failures', 'restore_point_at', 'encrypted', 'stored', 'immutable', 'received_at', 'hash'])
      .where('tenant_id', '=', tenantId)
      .where(sql<boolean>`(source_id, id) > (${last?.source_id ?? ''}, ${last?.id ?? ''})`)
      .where('finished_at', '>=', from)
      .where('finished_at', '<', until)
      .orderBy('source_id')
      .orderBy('id')
      .limit(pageSize)
      .execute(),
  );

/** What came, changed or went of what is kept as versions, in the period. */
export const eachVersionIn = (db: Db, tenantId: string, { from, until }: Period) =>
  pages((last?: { readonly seq: number }) =>
    db
      .selectFrom('versions')
      .select(['seq', 'collection', 'object_id', 'name', 'kind', 'before', 'after', 'since', 'at', 'by_id', 'by_name'])
      .where('tenant_id', '=', tenantId)
      .where('seq', '>', last?.seq ?? 0)
      .where('at', '>=', from)
      .where('at', '<', until)
      .orderBy('seq')
      .limit(pageSize)
      .execute(),
  );
