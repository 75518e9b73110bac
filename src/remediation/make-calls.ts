import { type Sent, sendCall } from '../graph/call-remedy';
import type { Graph } from '../graph/graph';
import { GraphError } from '../graph/graph-error';
import { AppError } from '../model/errors';
import type { GraphCall } from '../model/remedy';
import type { Approval } from '../store/approvals';
import { type ClaimedFix, isFixHeld, recordIntent, recordResult } from '../store/fixes';
import { lockJournal } from '../store/journal';
import { findSwitch } from '../store/switches';
import type { RemediationDeps } from './deps';
import { transact } from './transact';

export const leaseMs = 5 * 60_000;

/** The fix waits and is looked at again: nothing is known to be wrong. */
export class Wait extends Error {
  readonly afterS: number;
  /** `expected`: it waits for what takes its time, and nobody has to hear of it. */
  readonly kind: 'expected' | 'unexpected';

  constructor(why: string, afterS: number, kind: Wait['kind'] = 'unexpected') {
    super(why);
    this.name = 'Wait';
    this.afterS = afterS;
    this.kind = kind;
  }
}

export interface Making {
  readonly graph: Graph;
  readonly fix: ClaimedFix;
  readonly approval: Approval;
  readonly eTag: string | null;
}

/**
 * Makes calls one after the other: the intent is written, the call made, the answer written. Stops at the first refusal.
 * @returns whether all were accepted
 * @throws Wait when it is not known whether a call arrived, or fixes were switched off
 */
export async function makeCalls(
  deps: RemediationDeps,
  making: Making,
  calls: readonly (readonly [n: number, call: GraphCall])[],
): Promise<boolean> {
  for (const [n, call] of calls) {
    const facts = { fix: making.fix.id, step: n, 'http.request.method': call.method };
    const { again, ...sent } = await deps.span('fix step', facts, () => makeCall(deps, making, n, call));
    if (again) throw again;
    if (sent.status === 412) throw new Wait('it was changed between the look and the call', 1);
    if (sent.status === 0) throw new Wait(`no answer from Graph (${sent.code})`, 1);
    if (sent.status >= 400 && sent.status !== 404) return false;
  }
  return true;
}

async function makeCall(deps: RemediationDeps, making: Making, n: number, call: GraphCall): Promise<Attempt> {
  const { graph, fix, approval, eTag } = making;
  const about = { approvalId: approval.id, fixId: fix.id, step: n, call: `${call.method} ${call.path}` };
  await transact(deps, async (tx, at) => {
    if (!(await isFixHeld(tx, deps.tenantId, fix)))
      throw new AppError('conflict', 'another instance runs this fix now');
    await recordIntent(tx, deps.tenantId, fix.id, n, call, at);
    // Whoever switches fixes off writes to the journal, too: with it held, off is seen here, or comes after this intent.
    await lockJournal(tx, deps.tenantId);
    if ((await findSwitch(tx, deps.tenantId, 'fixes'))?.isOn === false) throw new Wait('fixes are switched off', 60);
    return [{ kind: 'fix.intent', at, body: about }];
  });
  deps.fault('after-intent');
  const { again, ...sent } = await attempt(graph, call, eTag);
  deps.fault('after-call');
  await transact(deps, async (tx, at) => {
    await recordResult(tx, deps.tenantId, fix.id, n, { ...sent, at });
    const { status, requestId, code, words } = sent;
    const body = { ...about, status, requestId, code };
    return [{ kind: 'fix.result', at, body, ...(words ? { personal: { words } } : {}) }];
  });
  deps.fault('after-result');
  return { ...sent, ...(again && { again }) };
}

type Attempt = Sent & {
  /** It certainly did nothing, and may be tried again. */
  readonly again?: GraphError;
};

async function attempt(graph: Graph, call: GraphCall, eTag: string | null): Promise<Attempt> {
  try {
    return await sendCall(graph, call, { eTag, signal: AbortSignal.timeout(leaseMs / 2) });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { status, requestId, graphCode: code } = error;
    const facts = { requestId, code, words: null };
    if (status === 429 || status === 401) return { status, ...facts, again: error };
    if (code === 'no-token') return { status: 401, ...facts, again: error };
    // 5xx and no answer: nobody knows whether it arrived. The next try looks first.
    return { status: 0, ...facts };
  }
}
