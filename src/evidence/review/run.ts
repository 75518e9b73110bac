import { listRunning } from '../../store/reviews';
import { askDue, remindDue } from './ask';
import { beginByQuarter } from './begin';
import type { ReviewDeps } from './deps';
import { endDue, noteGone, noteUnreached, showProgress } from './end';
import { followAnswers } from './follow';
import { askManagers, noteUnreachedManagers } from './managers';
import { lookUpOwners } from './owners';
import { prepareCampaign } from './prepare';

/** Everything about reviews that is due by now: what stands in tables says what that is, so a lost or doubled wake changes nothing. */
export async function runReviews(deps: ReviewDeps): Promise<void> {
  // What needs no Graph comes first: it does not fail with it.
  await beginByQuarter(deps);
  const told = [
    await noteUnreached(deps),
    await noteUnreachedManagers(deps),
    await noteGone(deps),
    await askDue(deps),
    await remindDue(deps),
  ];
  if (told.some((count) => count > 0)) deps.wake('deliver');
  await endDue(deps);
  await showProgress(deps);
  for (const review of await listRunning(deps.db, deps.tenantId, { kind: 'campaign', state: 'preparing', limit: 1 })) {
    await prepareCampaign(deps, review);
    deps.wake('reviews');
  }
  await followAnswers(deps);
  await askManagers(deps);
  await lookUpOwners(deps);
}
