import { randomBytes } from 'node:crypto';
import { canonical, type Json } from '../model/canonical';
import { type ChainEntry, commitmentOf, entryHash, genesisHash } from '../model/chain';
import { keepUntilOf } from '../model/keep';
import type { Db, Tx } from './db';

/** One thing that was decided or done. `personal` values are hashed as salted commitments and stand beside the chain. */
export interface JournalEntry {
  readonly kind: string;
  readonly at: string;
  readonly body: { readonly [key: string]: Json };
  readonly personal?: { readonly [field: string]: string };
}

/**
 * Adds entries to the tenant's chain, in the caller's transaction. Call it last: it holds the tenant's head row until commit.
 * One entry a reading or decision, not one a row.
 */
export async function appendJournal(tx: Tx, tenantId: string, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length === 0) return;
  let { seq, hash } = await lockJournal(tx, tenantId);
  const rows = [];
  const personalRows = [];
  for (const entry of entries) {
    seq += 1;
    // What is hashed must be what the database gives back.
    const at = new Date(entry.at).toISOString();
    const personal = Object.entries(entry.personal ?? {}).map(([field, given]) => {
      const value = given.toWellFormed().replaceAll('\0', '\uFFFD');
      const salt = randomBytes(16).toString('hex');
      return { field, value, salt, commitment: commitmentOf(salt, field, value) };
    });
    const commitments = Object.fromEntries(personal.map(({ field, commitment }) => [field, commitment]));
    const body = canonical(personal.length > 0 ? { ...entry.body, personal: commitments } : entry.body);
    const row = { tenant_id: tenantId, seq, at, kind: entry.kind, body, prev_hash: hash };
    hash = entryHash({ tenantId, seq, at, kind: entry.kind, body, prevHash: hash });
    rows.push({ ...row, hash });
    const keepUntil = keepUntilOf(entry.kind, at);
    personalRows.push(...personal.map((one) => ({ tenant_id: tenantId, seq, ...one, keep_until: keepUntil })));
  }
  await tx.insertInto('journal').values(rows).execute();
  if (personalRows.length > 0) await tx.insertInto('journal_personal').values(personalRows).execute();
  await tx.updateTable('journal_heads').set({ seq, hash }).where('tenant_id', '=', tenantId).execute();
}

/** Holds the tenant's head until the transaction ends: nobody else adds meanwhile. */
export async function lockJournal(tx: Tx, tenantId: string): Promise<JournalHead> {
  await tx
    .insertInto('journal_heads')
    .values({ tenant_id: tenantId, seq: 0, hash: genesisHash(tenantId) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tx
    .selectFrom('journal_heads')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export interface StoredEntry extends ChainEntry {
  /** Values that still stand beside the chain. */
  readonly personal: readonly {
    readonly field: string;
    readonly value: string;
    readonly salt: string;
    readonly commitment: string;
  }[];
}

export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

export async function findJournalHead(db: Db, tenantId: string): Promise<JournalHead> {
  const row = await db
    .selectFrom('journal_heads')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row ?? { seq: 0, hash: genesisHash(tenantId) };
}

/** The last entry before this time's first one: an extract that begins there hangs on it. */
export async function findHeadBefore(db: Db, tenantId: string, at: string): Promise<JournalHead> {
  const first = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .where('tenant_id', '=', tenantId)
    .where('at', '>=', at)
    .executeTakeFirst();
  if (first?.seq == null) return findJournalHead(db, tenantId);
  const row = await db
    .selectFrom('journal')
    .select(['seq', 'prev_hash'])
    .where('tenant_id', '=', tenantId)
    .where('seq', '=', first.seq)
    .executeTakeFirstOrThrow();
  return { seq: row.seq - 1, hash: row.prev_hash };
}

/** The chain up to `head`, streamed: from its beginning, or from after an entry. */
export async function* eachJournalEntry(
  db: Db,
  tenantId: string,
  head: JournalHead,
  pageSize = 500,
  from = 0,
): AsyncGenerator<StoredEntry> {
  for (let after = from; after < head.seq; ) {
    const rows = await db
      .selectFrom('journal')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('seq', '>', after)
      .where('seq', '<=', head.seq)
      .orderBy('seq')
      .limit(pageSize)
      .execute();
    const last = rows.at(-1)?.seq;
    if (last === undefined) return;
    const values = await db
      .selectFrom('journal_personal')
      .select(['seq', 'field', 'value', 'salt', 'commitment'])
      .where('tenant_id', '=', tenantId)
      .where('seq', '>', after)
      .where('seq', '<=', last)
      .execute();
    const bySeq = Map.groupBy(values, ({ seq }) => seq);
    for (const row of rows) {
      const personal = (bySeq.get(row.seq) ?? []).map(({ field, value, salt, commitment }) => ({
        field,
        value,
        salt,
        commitment,
      }));
      yield {
        tenantId,
        seq: row.seq,
        at: row.at,
        kind: row.kind,
        body: row.body,
        prevHash: row.prev_hash,
        hash: row.hash,
        personal,
      };
    }
    after = last;
  }
}
