import { z } from 'zod/v4';
import type { Plan, Remedy, World } from '../model/remedy';
import { policiesIn } from './policy-calls';

const path = '/policies/identitySecurityDefaultsEnforcementPolicy';
const defaultsOf = z.object({ isEnabled: z.boolean().nullish() });
const isOn = ({ objects }: World): boolean => defaultsOf.safeParse(objects?.defaults).data?.isEnabled === true;
const put = (isEnabled: boolean) => ({ method: 'PATCH', path, body: { isEnabled } }) as const;

/** The free basic protection. It knows no exceptions, and does not go together with policies that are on. */
export const securityDefaultsOn: Remedy = {
  id: 'security-defaults-on',
  label: 'Switch security defaults on',
  permission: 'Policy.ReadWrite.SecurityDefaults, Policy.Read.All',
  reach: 'tenant',
  isGuarded: true,
  looksAt: () => ({ kind: 'objects', paths: { defaults: path }, also: ['policies', 'emergency', 'people'] }),
  whyNot: (_finding, world) =>
    policiesIn(world).some(({ state }) => state === 'enabled')
      ? 'A Conditional Access policy is on, and security defaults do not go together with one.'
      : undefined,
  plan: (finding, world): Plan => ({
    remedyId: 'security-defaults-on',
    findingKey: finding.key,
    summary: 'Switch security defaults on for the whole tenant.',
    consequences: [
      'Everybody registers MFA, and is asked for it when Microsoft sees a reason; admins at every sign-in.',
      'Sign-ins by old protocols are blocked.',
      'There are no exceptions: the emergency accounts are asked too. Be sure that their keys work.',
    ],
    calls: isOn(world) ? [] : [put(true)],
    sees: isOn(world) ? 'on' : 'off',
    reach: 'tenant',
    undo: [put(false)],
    cannotUndo: null,
    undoes: null,
    counted: world.access?.people
      ? [
          `It is about ${world.access.people.members} people; ${world.access.people.withoutMfa} of them have no MFA registered yet.`,
        ]
      : [],
  }),
  isDone: isOn,
  isUndone: (world) => !isOn(world),
};
