import type { Listed } from '../../checks';
import { splitId } from '../../model/check';
import type { Finding } from '../../model/finding';
import { outsideId } from '../../model/outside-id';
import type { Db } from '../../store/db';
import type { NewItem } from '../../store/review-items';
import { findReviewableLink } from '../../store/reviewable-links';
import { listGrantsOf } from '../../store/reviewable-people';
import { itemOf, itemOfGrant } from './gather';
import type { Answerer } from './owners';

type ItemBy = (answerer: Answerer) => NewItem;

/** The item that a finding is about, whoever answers for it; undefined: it is gone. */
export async function itemAskedAbout(
  db: Db,
  tenantId: string,
  check: Pick<Listed, 'per'>,
  { key, subjectId }: Pick<Finding, 'key' | 'subjectId'>,
): Promise<ItemBy | undefined> {
  const [driveId = '', itemId = '', permissionId = ''] = splitId(subjectId);
  if (check.per === 'outsideGrant') {
    const grants = await listGrantsOf(db, tenantId, [driveId, itemId, permissionId]);
    const grant = grants.find((one) => outsideId(one) === subjectId);
    return grant && ((answerer) => itemOfGrant(grant, answerer));
  }
  const link = await findReviewableLink(db, tenantId, [driveId, itemId, permissionId]);
  return link && ((answerer) => ({ ...itemOf(link, answerer), findingKey: key }));
}
