import { subjectIdOf } from '../../model/review';
import type { Tx } from '../../store/db';
import { inParts } from '../../store/in-parts';
import { wantCardAgain } from '../../store/wanted-cards';

/** What stands before these owners, and before their managers where they were asked, is drawn anew. */
export async function wantListsAgain(
  tx: Tx,
  tenantId: string,
  reviewId: string,
  ownerIds: readonly string[],
  at: string,
): Promise<void> {
  const subjects = ownerIds.flatMap((ownerId) => [
    subjectIdOf({ kind: 'list', reviewId, ownerId }),
    subjectIdOf({ kind: 'manager', reviewId, ownerId }),
  ]);
  for (const some of inParts(subjects)) await wantCardAgain(tx, tenantId, 'review', some, at);
}
