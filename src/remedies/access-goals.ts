import { asksAllForMfa, asksRolesForResistant, blocksLegacy, isResistantStrength } from '../model/access-rules';
import type { AccessWorld } from '../model/access-world';
import type { ConditionalAccessPolicy } from '../model/objects/access';
import { privilegedRoles } from '../model/privileged-roles';
import type { Whole } from './policy-calls';

/** A protection that a policy gives, with the policy that gives it. */
export interface AccessGoal {
  readonly id: string;
  readonly name: string;
  /** Whether a policy gives it, once it is on. */
  readonly isMetBy: (policy: ConditionalAccessPolicy, world: AccessWorld) => boolean;
  /** Conditions and controls; `null`: it cannot be made here, and `whyNot` says why. */
  readonly policy: (excludeUsers: readonly string[], world: AccessWorld) => Whole | null;
  readonly whyNot?: string;
  /** Whom it is about, in numbers. */
  readonly counted: (world: AccessWorld) => readonly string[];
  readonly consequences: readonly string[];
}

const none: readonly string[] = [];
const everything = { includeApplications: ['All'], excludeApplications: none };
/** The account that copies a directory on premises cannot give a second factor. */
const directorySync = 'd29b2b05-8046-44ba-8758-1e26182fcf32';
const adminRoles = Object.keys(privilegedRoles);

/**
 * The three policies that Microsoft itself recommends first.
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-policy-common
 */
export const accessGoals: readonly AccessGoal[] = [
  {
    id: 'mfa-for-everyone',
    name: 'MFA for everyone',
    isMetBy: asksAllForMfa,
    policy: (excludeUsers) => ({
      conditions: {
        users: { includeUsers: ['All'], excludeUsers, excludeRoles: [directorySync] },
        applications: everything,
        clientAppTypes: ['all'],
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    }),
    counted: ({ people }) =>
      people ? [`It is about ${people.members} people; ${people.withoutMfa} of them have no MFA registered yet.`] : [],
    consequences: ['Whoever has no MFA yet is asked to register it at the next sign-in.'],
  },
  {
    id: 'block-legacy',
    name: 'Block legacy authentication',
    isMetBy: blocksLegacy,
    policy: (excludeUsers) => ({
      conditions: {
        users: { includeUsers: ['All'], excludeUsers },
        applications: everything,
        clientAppTypes: ['exchangeActiveSync', 'other'],
      },
      grantControls: { operator: 'OR', builtInControls: ['block'] },
    }),
    counted: ({ people }) => (people ? [`It is about ${people.members} people who can sign in.`] : []),
    consequences: ['Old mail programs, scripts and scanners that send the password only stop working.'],
  },
  {
    id: 'phishing-resistant-admins',
    name: 'Phishing-resistant MFA for admins',
    isMetBy: (policy, { strengths = [] }) => asksRolesForResistant(policy, strengths, adminRoles),
    policy: (excludeUsers, { strengths = [] }) => {
      const strength = strengths.find(isResistantStrength);
      if (!strength) return null;
      return {
        conditions: {
          users: { includeUsers: none, includeRoles: adminRoles, excludeUsers },
          applications: everything,
          clientAppTypes: ['all'],
        },
        grantControls: { operator: 'OR', builtInControls: none, authenticationStrength: { id: strength.id } },
      };
    },
    whyNot: 'I see no authentication strength that takes phishing-resistant ways only.',
    counted: ({ people }) =>
      people
        ? [
            `It is about ${people.admins} admins; ${people.adminsWithoutKey} of them have no security key or the like yet.`,
          ]
        : [],
    consequences: [
      'Admins without a security key, passkey, Windows Hello or certificate cannot work as admins any more.',
    ],
  },
];
