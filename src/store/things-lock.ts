import { sql } from 'kysely';
import type { Per } from '../model/check';
import type { Tx } from './db';

/**
 * Until the transaction ends: who judges what is stored of a kind of things holds it alone, so that nothing it looks at
 * goes away meanwhile; those who bring news of single things hold it together. Taken before all else that others wait
 * for (findings, who is told what, the journal): who brings news of several kinds takes them all first, at once.
 */
export async function lockThings(tx: Tx, tenantId: string, kinds: readonly Per[], how: 'alone' | 'together') {
  const lock = sql.raw(how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  const names = kinds.map((per) => sql`${lock}(hashtext(${`${per} of ${tenantId}`}))`);
  await sql`select ${sql.join(names)}`.execute(tx);
}
