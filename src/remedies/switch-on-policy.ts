import type { ConditionalAccessPolicy } from '../model/objects/access';
import type { Plan, Remedy, World } from '../model/remedy';
import { type AccessGoal, accessGoals } from './access-goals';
import {
  change,
  conditionsExcluding,
  emergencyIn,
  policiesIn,
  policyIdOf,
  policyPermission,
  sameFields,
  seesOf,
  standAs,
  whenPolicyRefused,
} from './policy-calls';

/** What the sign-in log says it would have done, or that nobody could look. */
function lookBack({ access }: World, policyId: string): readonly string[] {
  const watched = access?.watched;
  if (!watched)
    return [
      'I could not look at what it would have stopped: the sign-in log cannot be read here. Look yourself first.',
    ];
  if (watched.signIns === 0 || watched.since === null) return ['The sign-in log holds no sign-ins to look at.'];
  const stopped = watched.stopped[policyId] ?? 0;
  return [
    `I looked at ${watched.signIns} sign-ins since ${watched.since.slice(0, 16).replace('T', ' ')} UTC: it would have stopped ${stopped} ${stopped === 1 ? 'person' : 'people'}, or asked them for more than they gave.`,
  ];
}

interface SwitchOn {
  readonly id: string;
  readonly label: string;
  /** The report-only policy that is meant. */
  readonly find: (world: World) => ConditionalAccessPolicy | undefined;
  readonly isDone: (world: World) => boolean;
  readonly consequences: readonly string[];
  readonly counted: AccessGoal['counted'];
  readonly fits?: NonNullable<Remedy['fits']>;
}

const known = (world: World): readonly ConditionalAccessPolicy[] => [
  ...policiesIn(world),
  ...(world.access?.subject ? [world.access.subject] : []),
];

/** Switches a policy on that only watched; the emergency accounts are left out with the same call. */
function switchOn({ id, label, find, isDone, consequences, counted, fits }: SwitchOn): Remedy {
  return {
    id,
    label,
    permission: policyPermission,
    reach: 'tenant',
    isGuarded: true,
    whenRefused: whenPolicyRefused,
    ...(fits ? { fits } : {}),
    looksAt: () => ({
      kind: 'objects',
      paths: {},
      also: ['subject', 'policies', 'strengths', 'emergency', 'people', 'watched'],
    }),
    whyNot: (_finding, world) =>
      find(world) === undefined ? 'There is no report-only policy here to switch on any more.' : undefined,
    plan(finding, world): Plan {
      const policy = find(world);
      const ids = emergencyIn(world).map((account) => account.id);
      const body = policy && { state: 'enabled', conditions: conditionsExcluding(policy.whole, ids) };
      return {
        remedyId: id,
        findingKey: finding.key,
        summary: `Switch on the Conditional Access policy “${policy?.displayName ?? finding.subject}”.`,
        consequences: [
          'From now on it holds: whoever does not meet it does not get in.',
          ...consequences,
          'The two emergency accounts are left out.',
        ],
        calls: policy && body ? [change(policy.id, body)] : [],
        sees: policy ? seesOf([policy]) : 'no such policy',
        reach: 'tenant',
        undo: policy && body ? [change(policy.id, sameFields(policy, body))] : [],
        cannotUndo: null,
        undoes: null,
        counted: [...counted(world.access ?? {}), ...(policy ? lookBack(world, policy.id) : [])],
      };
    },
    isDone: (world, plan) => {
      const [call] = plan?.calls ?? [];
      if (call === undefined) return isDone(world);
      return known(world).some((policy) => policy.id === policyIdOf(call) && policy.state === 'enabled');
    },
    isUndone: (world, plan) => standAs(known(world), plan.undo ?? []),
  };
}

const enforceGoal = (goal: AccessGoal): Remedy =>
  switchOn({
    id: `enforce-${goal.id}`,
    label: `Switch on the policy “${goal.name}”`,
    fits: ({ because }) => because.includes('report-only'),
    find: (world) =>
      policiesIn(world).find((policy) => policy.state === 'report-only' && goal.isMetBy(policy, world.access ?? {})),
    isDone: (world) =>
      policiesIn(world).some((policy) => policy.state === 'enabled' && goal.isMetBy(policy, world.access ?? {})),
    consequences: goal.consequences,
    counted: goal.counted,
  });

export const switchOnRemedies: readonly Remedy[] = [
  ...accessGoals.map(enforceGoal),
  switchOn({
    id: 'switch-on-policy',
    label: 'Switch the policy on',
    find: ({ access }) => (access?.subject?.state === 'report-only' ? access.subject : undefined),
    isDone: ({ access }) => access?.subject?.state !== 'report-only',
    consequences: [],
    counted: () => [],
  }),
];
