import type { Plan, Remedy, World } from '../model/remedy';
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

const missing = (world: World): readonly string[] => {
  const subject = world.access?.subject;
  return emergencyIn(world).flatMap(({ id }) => (subject?.excludeUsers.includes(id) ? [] : [id]));
};

/** Leaves the emergency accounts out of a policy that reaches them. */
export const excludeEmergencyAccounts: Remedy = {
  id: 'exclude-emergency-accounts',
  label: 'Leave the emergency accounts out',
  permission: policyPermission,
  reach: 'tenant',
  isGuarded: true,
  makesReady: true,
  whenRefused: whenPolicyRefused,
  looksAt: () => ({ kind: 'objects', paths: {}, also: ['subject', 'emergency'] }),
  plan(finding, world): Plan {
    const subject = world.access?.subject ?? null;
    const ids = missing(world);
    const body = subject && { conditions: conditionsExcluding(subject.whole, ids) };
    return {
      remedyId: 'exclude-emergency-accounts',
      findingKey: finding.key,
      summary: `Leave the emergency accounts out of the policy “${finding.subject}”.`,
      consequences: [
        `${ids.length} ${ids.length === 1 ? 'account is' : 'accounts are'} no longer asked for what this policy asks. For everybody else nothing changes.`,
      ],
      calls: subject && body && ids.length > 0 ? [change(subject.id, body)] : [],
      sees: subject ? seesOf([subject]) : 'gone',
      reach: 'tenant',
      undo: subject && body && ids.length > 0 ? [change(subject.id, sameFields(subject, body))] : [],
      cannotUndo: null,
      undoes: null,
    };
  },
  isDone: (world) => !world.access?.subject || missing(world).length === 0,
  isUndone: (world, plan) => standAs(world.access?.subject ? [world.access.subject] : [], plan.undo ?? []),
};
