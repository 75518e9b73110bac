import type { ConditionalAccessPolicy } from '../model/objects/access';
import type { Plan, Remedy, World } from '../model/remedy';
import { lastGood, weakenings } from '../model/weakening';
import {
  change,
  conditionsExcluding,
  emergencyIn,
  policyPermission,
  sameFields,
  seesOf,
  standAs,
  whenPolicyRefused,
} from './policy-calls';

const subjectIn = ({ access }: World): ConditionalAccessPolicy | undefined => access?.subject ?? undefined;

const sparedIn = (world: World): readonly string[] => emergencyIn(world).map(({ id }) => id);

/** The state it is put back to; `undefined`: none of late was stronger, or the policy is gone. */
const goodOf = (world: World): ConditionalAccessPolicy | undefined => {
  const now = subjectIn(world);
  return now && lastGood(now, world.access?.versions ?? [], sparedIn(world));
};

/** Puts a policy that was weakened or switched off back to the strongest state that it had of late. */
export const putPolicyBack: Remedy = {
  id: 'put-policy-back',
  label: 'Put the policy back as it was',
  permission: policyPermission,
  reach: 'tenant',
  isGuarded: true,
  whenRefused: whenPolicyRefused,
  looksAt: () => ({ kind: 'objects', paths: {}, also: ['subject', 'versions', 'emergency', 'people'] }),
  plan(finding, world): Plan {
    const now = subjectIn(world);
    const good = goodOf(world);
    const ids = sparedIn(world);
    const { conditions: _conditions, displayName: _name, ...rest } = good?.whole ?? {};
    const body = good && { ...rest, conditions: conditionsExcluding(good.whole, ids) };
    return {
      remedyId: 'put-policy-back',
      findingKey: finding.key,
      summary: `Put the Conditional Access policy “${finding.subject}” back as it was.`,
      consequences: [
        ...(now && good ? [`Taken back: ${weakenings(good, now, ids).join('; ')}.`] : []),
        'Whoever it was loosened for is asked again. Was the change meant? Then decline this, and accept the finding.',
        'The two emergency accounts are left out.',
      ],
      calls: now && body ? [change(now.id, body)] : [],
      sees: now ? seesOf([now]) : 'gone',
      reach: 'tenant',
      undo: now && body ? [change(now.id, sameFields(now, body))] : [],
      cannotUndo: null,
      undoes: null,
      counted: world.access?.people ? [`${world.access.people.members} people can sign in here.`] : [],
    };
  },
  isDone: (world) => goodOf(world) === undefined,
  isUndone: (world, plan) => {
    const now = subjectIn(world);
    return now !== undefined && standAs([now], plan.undo ?? []);
  },
};
