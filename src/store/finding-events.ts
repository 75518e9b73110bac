import { isHeard, type LifeEvent, type LifeKind } from '../model/life';
import type { Db, Tx } from './db';

/** Adds to findings' histories, in the transaction of the change. */
export async function appendLife(tx: Tx, tenantId: string, events: readonly LifeEvent[]): Promise<void> {
  // A statement takes some 65,000 values at most.
  for (let from = 0; from < events.length; from += 2000) await insert(tx, tenantId, events.slice(from, from + 2000));
}

async function insert(tx: Tx, tenantId: string, events: readonly LifeEvent[]): Promise<void> {
  await tx
    .insertInto('finding_events')
    .values(
      events.map(({ key, at, kind, by, note }) => ({
        tenant_id: tenantId,
        key,
        at,
        kind,
        by_id: by?.id ?? null,
        by_name: by?.name ?? null,
        note,
        // What somebody did by hand, those who are there know.
        told: !isHeard(kind) || by !== null,
      })),
    )
    .execute();
}

export interface UntoldEvent {
  readonly seq: number;
  readonly key: string;
  readonly kind: LifeKind;
}

/** What must be heard of these findings and was not taken yet: each is given once, to the transaction that tells it. */
export async function takeUntold(tx: Tx, tenantId: string, keys: readonly string[]): Promise<readonly UntoldEvent[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .updateTable('finding_events')
    .set({ told: true })
    .where('tenant_id', '=', tenantId)
    .where('key', 'in', keys)
    .where('told', '=', false)
    .returning(['seq', 'key', 'kind'])
    .execute();
  return rows.toSorted((a, b) => a.seq - b.seq);
}

/** The newest lines of a finding's history, newest first. */
export async function listLife(
  db: Db | Tx,
  tenantId: string,
  key: string,
  limit: number,
): Promise<{ readonly foundAt: string | null; readonly events: readonly LifeEvent[] }> {
  const [found, rows] = [
    await db
      .selectFrom('findings')
      .select('found_at')
      .where('tenant_id', '=', tenantId)
      .where('key', '=', key)
      .executeTakeFirst(),
    await db
      .selectFrom('finding_events')
      .select(['key', 'at', 'kind', 'by_id', 'by_name', 'note'])
      .where('tenant_id', '=', tenantId)
      .where('key', '=', key)
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute(),
  ];
  const events = rows.map(({ by_id, by_name, ...row }) => ({
    ...row,
    by: by_id === null ? null : { id: by_id, name: by_name ?? '' },
  }));
  return { foundAt: found?.found_at ?? null, events };
}
