import type { Finding } from '../model/finding';
import type { Plan, Remedy, World } from '../model/remedy';

/**
 * The plan that puts back what stood before a fix, from what stands now: another state is another plan. What somebody
 * changed since the fix is said.
 */
export function undoPlan(fixId: string, done: Plan, remedy: Remedy, finding: Finding, world: World): Plan {
  const { staysOpen: _staysOpen, counted: _counted, ...rest } = done;
  const { calls, changed } = remedy.undoOf?.(world, done) ?? { calls: done.undo ?? [], changed: [] };
  const { sees } = remedy.plan(finding, world, done.wish);
  const isAsLeft = changed.length > 0 || remedy.isDone(world, done);
  return {
    ...rest,
    summary: `Undo: ${done.summary.charAt(0).toLowerCase()}${done.summary.slice(1)}`,
    consequences: [
      'What stood before is put back, so the gap that was closed is open again.',
      ...changed,
      ...(isAsLeft ? [] : [`Somebody has changed this since the fix. Now: ${sees}. The undo puts its own over that.`]),
    ],
    calls,
    sees,
    undo: null,
    cannotUndo: 'An undo is not undone: ask for the fix again.',
    undoes: fixId,
  };
}
