import { GraphError } from '../graph/graph-error';
import { AppError } from '../model/errors';
import { type ClaimedFix, claimFix, releaseFix } from '../store/fixes';
import { findSwitch } from '../store/switches';
import type { RemediationDeps } from './deps';
import { leaseMs, Wait } from './make-calls';
import { runFix } from './run-fix';

/** Graph was not able to answer; it is asked again after this. */
const retryS = 20;
/** Fixes that run beside each other; Graph's limits are kept by its client. */
const lanes = 4;

/** Runs every approved fix that is due. A fix whose world cannot be seen waits; nothing is claimed that was not seen. */
export async function runFixes(deps: RemediationDeps): Promise<void> {
  await Promise.all(Array.from({ length: lanes }, () => runLane(deps)));
}

async function runLane(deps: RemediationDeps): Promise<void> {
  for (;;) {
    if ((await findSwitch(deps.db, deps.tenantId, 'fixes'))?.isOn === false) return;
    const now = deps.now();
    const until = new Date(now.getTime() + leaseMs).toISOString();
    const fix = await claimFix(deps.db, deps.tenantId, now.toISOString(), until, deps.holder);
    if (!fix) return;
    try {
      await runFix(deps, fix);
    } catch (error) {
      await putBack(deps, fix, error);
    }
  }
}

/** What may pass by itself makes the fix wait; anything else is a fault of ours. */
async function putBack(deps: RemediationDeps, fix: ClaimedFix, error: unknown): Promise<void> {
  if (error instanceof AppError && error.code === 'conflict') return;
  if (!(error instanceof GraphError) && !(error instanceof Wait)) throw error;
  const afterS = error instanceof Wait ? error.afterS : Math.max(retryS, error.retryAfterS ?? 0);
  if (!(error instanceof Wait && error.kind === 'expected'))
    deps.log.warn('a fix has to wait', { fix: fix.id, why: error.message });
  await releaseFix(deps.db, deps.tenantId, fix.id, new Date(deps.now().getTime() + afterS * 1000).toISOString());
  deps.wake('fix', afterS + 1);
}
