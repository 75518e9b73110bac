import type { Plan, Remedy, World } from '../model/remedy';
import { type AccessGoal, accessGoals } from './access-goals';
import { emergencyIn, policiesIn, policiesPath, policyPath, policyPermission, whenPolicyRefused } from './policy-calls';

/** A name that no policy has: by it the policy is found again. */
function freeName(goal: AccessGoal, world: World): string {
  const taken = new Set(policiesIn(world).map(({ displayName }) => displayName));
  const name = `Keyholder: ${goal.name}`;
  for (let n = 2; ; n += 1) {
    const next = n === 2 ? name : `${name} (${n - 1})`;
    if (!taken.has(next)) return next;
  }
}

const nameIn = (plan: Plan): string => String(plan.calls[0]?.body?.displayName ?? '');

/** Makes the policy that gives a protection, as report-only: it watches, and stops nobody. */
function createRemedy(goal: AccessGoal): Remedy {
  const id = `create-${goal.id}`;
  const isStanding = (world: World): boolean =>
    policiesIn(world).some((policy) => policy.state !== 'disabled' && goal.isMetBy(policy, world.access ?? {}));
  const found = (world: World, plan: Plan) =>
    policiesIn(world).filter(({ displayName }) => displayName === nameIn(plan));
  return {
    id,
    label: `Make the policy “${goal.name}”, watching only`,
    permission: policyPermission,
    reach: 'tenant',
    isGuarded: true,
    whenRefused: whenPolicyRefused,
    fits: ({ because }) => !because.includes('report-only'),
    looksAt: () => ({
      kind: 'objects',
      paths: {},
      also: ['policies', 'strengths', 'emergency', 'people'],
    }),
    whyNot: (_finding, world) => (goal.policy([], world.access ?? {}) === null ? goal.whyNot : undefined),
    plan(finding, world): Plan {
      const emergency = emergencyIn(world);
      const policy = goal.policy(
        emergency.map((account) => account.id),
        world.access ?? {},
      );
      const body = { displayName: freeName(goal, world), state: 'enabledForReportingButNotEnforced', ...policy };
      return {
        remedyId: id,
        findingKey: finding.key,
        summary: `Make the Conditional Access policy “${goal.name}” as report-only.`,
        consequences: [
          'Nobody is asked for anything and nobody is stopped: it only notes in the sign-in log what it would have done.',
          `The ${emergency.length} emergency accounts are left out from the start.`,
        ],
        calls: policy === null || isStanding(world) ? [] : [{ method: 'POST', path: policiesPath, body }],
        sees: policiesIn(world)
          .map((one) => `${one.id} ${one.state}`)
          .toSorted()
          .join(', '),
        reach: 'tenant',
        undo: [],
        cannotUndo: null,
        undoes: null,
        counted: goal.counted(world.access ?? {}),
        staysOpen:
          'A report-only policy protects nobody yet: the gap stays open until it is switched on. Look for some days first.',
      };
    },
    isDone: (world, plan) =>
      plan === undefined
        ? isStanding(world)
        : found(world, plan).some((policy) => goal.isMetBy(policy, world.access ?? {})),
    isUndone: (world, plan) => found(world, plan).length === 0,
    undoOf: (world, plan) => {
      const made = found(world, plan);
      const isOn = made.some(({ state }) => state === 'enabled');
      return {
        calls: made.map((policy) => ({ method: 'DELETE', path: policyPath(policy.id) })),
        changed: isOn ? ['It was switched on since: deleting it takes that protection away.'] : [],
      };
    },
  };
}

export const createPolicyRemedies = accessGoals.map(createRemedy);
