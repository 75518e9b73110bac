import { collections } from '../graph/collections';
import { splitId } from '../model/check';
import { isPolicyCollection } from '../model/objects';
import { saveCollection } from '../store/collections';
import type { Tx } from '../store/db';
import { noteDrivesNotified } from '../store/drives';
import type { RemediationDeps } from './deps';

/** What a check rests on is read again at once, and judged whatever is read: it may have been put back meanwhile. */
export async function readSoon(
  tx: Tx,
  { tenantId }: Pick<RemediationDeps, 'tenantId'>,
  reads: readonly string[],
  subjectId: string,
  at: string,
): Promise<void> {
  for (const name of reads.filter(isPolicyCollection)) {
    await saveCollection(tx, tenantId, name, { judgeAgain: true, triedAt: null });
    for (const source of collections.find((one) => one.name === name)?.from ?? [])
      await saveCollection(tx, tenantId, source, { triedAt: null });
  }
  if (!reads.includes('sharing-links')) return;
  const [driveId] = splitId(subjectId);
  if (driveId) await noteDrivesNotified(tx, tenantId, [driveId], at);
}
