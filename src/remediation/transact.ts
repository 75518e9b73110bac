import type { Tx } from '../store/db';
import { appendJournal, type JournalEntry } from '../store/journal';
import type { RemediationDeps } from './deps';

type Work = (tx: Tx, at: string) => Promise<readonly JournalEntry[]>;

/** One transaction: the change, and its journal entry as its last statement. */
export async function transact(deps: Pick<RemediationDeps, 'db' | 'tenantId' | 'now'>, work: Work): Promise<void> {
  const at = deps.now().toISOString();
  await deps.db.transaction().execute(async (tx) => appendJournal(tx, deps.tenantId, await work(tx, at)));
}
