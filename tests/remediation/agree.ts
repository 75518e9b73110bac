import { verifyStore } from '../../src/evidence/journal-file';
import type { RemediationDeps } from '../../src/remediation/deps';
import { journalOf, type Workbench } from './workbench';

/** What must hold whatever went wrong. @returns what does not, one line each; empty: all of it holds */
export async function disagreements(
  bench: Pick<Workbench, 'writes'>,
  deps: RemediationDeps,
  writesBefore: number,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const verdict = await verifyStore(deps.db, deps.tenantId);
  if (!verdict.whole) wrong.push(`the chain is broken: ${JSON.stringify(verdict)}`);
  const entries = await journalOf(deps);
  const writes = bench.writes('demo-fix').slice(writesBefore);
  const intents = entries.filter(({ kind }) => kind === 'fix.intent');
  const approved = new Set(
    entries.flatMap((entry) => {
      if (entry.kind === 'fix.approved' || entry.kind === 'fix.undo-approved') return [String(entry.approvalId)];
      return entry.kind === 'bulk.approved' || entry.kind === 'bulk.undo-approved'
        ? (entry.approvalIds as readonly string[])
        : [];
    }),
  );
  for (const { approvalId, call } of intents)
    if (!approved.has(String(approvalId))) wrong.push(`${call} was begun without an approval`);
  const stepsOf = Map.groupBy(intents, ({ call }) => String(call));
  const written = Map.groupBy(writes, ({ call }) => call);
  for (const [call, made] of written) {
    const steps = new Set((stepsOf.get(call) ?? []).map(({ fixId, step }) => `${fixId} ${step}`));
    if (steps.size === 0) wrong.push(`${call} was written, and the journal does not know it`);
    if (made.length > steps.size)
      wrong.push(`${call} was written ${made.length} times for ${steps.size} approved steps`);
  }
  const accepted = entries.filter(
    ({ kind, status }) => kind === 'fix.result' && Number(status) >= 200 && Number(status) < 300,
  );
  for (const [call, results] of Map.groupBy(accepted, ({ call }) => String(call)))
    if ((written.get(call) ?? []).length < results.length)
      wrong.push(
        `${call} stands as accepted ${results.length} times, and was written ${(written.get(call) ?? []).length} times`,
      );
  return wrong;
}
