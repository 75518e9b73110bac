import { GraphError } from '../graph/graph-error';
import { outcomeOf } from '../graph/outcome-of';
import type { Outcome } from '../model/tenant';
import { saveCollection } from '../store/collections';
import type { TenantDeps } from './deps';

/** Notes how a reading ended: it ran, or it could not look, and why; `read` may say itself that it saw only a part. @throws what the reading threw, unless it is that it may not look */
export async function readOutcome(
  deps: TenantDeps,
  collection: string,
  read: () => Promise<Outcome | undefined>,
): Promise<boolean> {
  let ended: Outcome | undefined;
  try {
    ended = await read().catch((error: unknown) => {
      // Licensed tenants were seen to answer "not licensed" now and then: it is asked once more before it is believed.
      if (error instanceof GraphError && error.isNotLicensed) return read();
      throw error;
    });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const outcome = outcomeOf(error);
    await saveCollection(deps.db, deps.tenantId, collection, { outcome });
    deps.log.warn('could not look', { collection, ...outcome });
    // Throttling and faults pass: the job tries again. A missing permission or licence does not.
    if (outcome.kind === 'skipped' && (outcome.reason === 'throttled' || outcome.reason === 'not-readable'))
      throw error;
    return false;
  }
  await saveCollection(deps.db, deps.tenantId, collection, { outcome: ended ?? { kind: 'ran' } });
  return true;
}
