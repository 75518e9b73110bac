import { dayMs } from '../model/durations';
import { deleteChoicesBefore } from '../store/choices';
import { deleteAnsweredBefore } from '../store/expert-questions';
import { deleteUnansweredBefore } from '../store/unanswered';
import type { ExpertsDeps } from './deps';

/** What people asked is not kept for good. */
const keepDays = 90;

/** Removes what has been kept long enough. */
export async function forgetOld({ db, tenantId, now }: Pick<ExpertsDeps, 'db' | 'tenantId' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - keepDays * dayMs).toISOString();
  await deleteAnsweredBefore(db, tenantId, before);
  await deleteUnansweredBefore(db, tenantId, before);
  await deleteChoicesBefore(db, tenantId, before);
}
