import { sql } from 'kysely';
import type { Per } from '../model/check';
import type { Tx } from './db';

/**
 * Until the transaction ends: who judges what is stored of these things holds them alone, so that nothing it looks at
 * goes away meanwhile; those who bring news of single things hold them together. Taken before all else that others wait for (findings, who is
 * told what, the journal): who brings news of several kinds takes them all first.
 */
export async function lockThings(tx: Tx, tenantId: string, per: Per, how: 'alone' | 'together'): Promise<void> {
  const name = sql`hashtext(${`${per} of ${tenantId}`})`;
  await (how === 'alone'
    ? sql`select pg_advisory_xact_lock(${name})`
    : sql`select pg_advisory_xact_lock_shared(${name})`
  ).execute(tx);
}
