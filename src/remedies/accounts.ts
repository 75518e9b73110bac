import { z } from 'zod/v4';
import { splitId } from '../model/check';
import type { Finding } from '../model/finding';
import type { GraphCall, Plan, Remedy, World } from '../model/remedy';

const accountOf = z.object({
  accountEnabled: z.boolean().nullish(),
  signInSessionsValidFromDateTime: z.string().nullish(),
  signInActivity: z.object({ lastSuccessfulSignInDateTime: z.string().nullish() }).nullish(),
});
const rolesOf = z.object({ value: z.array(z.unknown()) });
const membershipsOf = z.object({
  value: z.array(z.object({ '@odata.type': z.string().optional(), isAssignableToRole: z.boolean().nullish() })),
});

interface Account {
  readonly isEnabled: boolean;
  /** What was signed in before that has to sign in again. */
  readonly validFrom: string;
  readonly lastHere: string;
}

function readAccount({ objects }: World): Account | null {
  if (objects?.account === null || objects?.account === undefined) return null;
  const { accountEnabled, signInSessionsValidFromDateTime, signInActivity } = accountOf.parse(objects.account);
  return {
    isEnabled: accountEnabled === true,
    validFrom: signInSessionsValidFromDateTime ?? 'never set',
    lastHere: signInActivity?.lastSuccessfulSignInDateTime ?? 'not known',
  };
}

const holdsRole = ({ objects }: World): boolean =>
  rolesOf.safeParse(objects?.roles).data?.value.length !== 0 ||
  memberships(objects)?.some((one) => one['@odata.type'] === '#microsoft.graph.directoryRole') !== false;

/** Graph guards whoever is in a group that roles can be given to, whether it holds one or not. */
const mayHoldRole = ({ objects }: World): boolean =>
  memberships(objects)?.some(({ isAssignableToRole }) => isAssignableToRole === true) !== false;

const memberships = (objects: World['objects']) => membershipsOf.safeParse(objects?.memberships).data?.value;

/** The finding's account: the first part of its id. */
const idOf = ({ subjectId }: Finding): string => splitId(subjectId)[0] ?? '';

/** One way to deal with a single account. */
interface AccountWay {
  readonly id: string;
  readonly label: string;
  readonly permission: string;
  /** Graph takes it of an account with an admin role only from an app that holds a role itself. */
  readonly refusedForAdmins: boolean;
  readonly summary: (name: string) => string;
  readonly consequences: readonly string[];
  readonly call: (path: string) => GraphCall;
  readonly undo: ((path: string) => GraphCall) | null;
  readonly cannotUndo: string | null;
  readonly staysOpen?: string;
  readonly sees: (account: Account) => string;
  readonly isDone: (account: Account | null, plan?: Plan) => boolean;
  readonly isUndone?: (account: Account | null) => boolean;
  readonly fits?: NonNullable<Remedy['fits']>;
  readonly makesReady?: true;
  /** What else is looked at. */
  readonly selects?: string;
}

const byHand =
  'Graph lets an app change an admin’s account, or one in a group that roles can be given to, only when the app holds an admin role too, and I ask for none. Do it by hand: Entra admin centre, Users, the account, Account status.';

/** Why Graph would not let us touch this account; undefined: nothing is known against it. */
function guardedBecause(world: World): string | undefined {
  if (holdsRole(world)) return `This account holds an admin role. ${byHand}`;
  return mayHoldRole(world) ? `This account is in a group that admin roles can be given to. ${byHand}` : undefined;
}

const enabling = (isEnabled: boolean) => (path: string) =>
  ({ method: 'PATCH', path, body: { accountEnabled: isEnabled } }) as const;
const seesEnabled = ({ isEnabled }: Account): string => (isEnabled ? 'enabled' : 'disabled');

/** One that is gone can do no harm; to be of use it has to be there. */
const disabling = {
  permission: 'User.EnableDisableAccount.All',
  refusedForAdmins: true,
  call: enabling(false),
  undo: enabling(true),
  cannotUndo: null,
  sees: seesEnabled,
  isDone: (account) => account?.isEnabled !== true,
  isUndone: (account) => account?.isEnabled === true,
} as const satisfies Partial<AccountWay>;

/** Whoever came back meanwhile is another case. */
const ifStillAway = {
  selects: ',signInActivity',
  sees: (account) => `${seesEnabled(account)}, last here ${account.lastHere}`,
} as const satisfies Partial<AccountWay>;

/**
 * @see https://learn.microsoft.com/graph/api/user-revokesigninsessions
 * @see https://learn.microsoft.com/graph/api/user-update
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions#who-can-perform-sensitive-actions
 */
const ways: readonly AccountWay[] = [
  {
    id: 'revoke-sessions',
    label: 'Sign the person out everywhere',
    permission: 'User.RevokeSessions.All',
    refusedForAdmins: false,
    summary: (name) => `Sign “${name}” out of every app and device.`,
    consequences: [
      '1 person is asked to sign in again, everywhere. It takes some minutes; what is not saved in a browser may be lost.',
      'Somebody who knows the password and has the second factor signs in again: then block the sign-in as well.',
    ],
    call: (path) => ({ method: 'POST', path: `${path}/revokeSignInSessions` }),
    undo: null,
    cannotUndo: 'A session that ended cannot be put back: the person signs in again.',
    staysOpen: 'It stays open until somebody has looked at what happened and dismissed the risk.',
    sees: ({ validFrom }) => `sessions since ${validFrom}`,
    isDone: (account, plan) =>
      account === null || (plan !== undefined && plan.sees !== `sessions since ${account.validFrom}`),
  },
  {
    ...disabling,
    id: 'disable-account',
    label: 'Block the sign-in',
    summary: (name) => `Block the sign-in of “${name}”.`,
    consequences: [
      '1 person cannot sign in any more, to nothing of the company. Mail still arrives, files stay.',
      'Apps that are open go on for up to an hour: sign the person out as well.',
    ],
    staysOpen: 'It stays open until somebody has looked at what happened and dismissed the risk.',
  },
  {
    ...disabling,
    id: 'disable-unused',
    label: 'Block the sign-in',
    summary: (name) => `Block the sign-in of “${name}”, which nobody uses.`,
    consequences: [
      '1 account cannot sign in any more. Nothing is deleted: mail still arrives, files stay, licences are kept.',
      'Whoever comes back, from a long leave for instance, cannot work before the sign-in is allowed again.',
    ],
    ...ifStillAway,
  },
  {
    ...disabling,
    id: 'disable-guest',
    label: 'Block the guest’s sign-in',
    summary: (name) => `Block the sign-in of the guest “${name}”.`,
    consequences: [
      '1 guest cannot sign in here any more. What was shared with them stays shared, and opens again when the sign-in is allowed.',
    ],
    ...ifStillAway,
  },
  {
    ...disabling,
    id: 'enable-account',
    label: 'Allow the sign-in again',
    summary: (name) => `Allow “${name}” to sign in again.`,
    consequences: ['1 account can sign in again, to everything that it could before.'],
    call: enabling(true),
    undo: enabling(false),
    isDone: (account) => account?.isEnabled === true,
    isUndone: (account) => account?.isEnabled === false,
    fits: ({ because }) => because.endsWith('disabled'),
    makesReady: true,
  },
];

function accountRemedy(way: AccountWay): Remedy {
  const { id, label, permission } = way;
  return {
    id,
    label,
    permission,
    reach: 'person',
    isGuarded: true,
    ...(way.makesReady ? { makesReady: true } : {}),
    ...(way.fits ? { fits: way.fits } : {}),
    whenRefused: { Authorization_RequestDenied: byHand },
    looksAt: (finding) => {
      const userId = encodeURIComponent(idOf(finding));
      const filter = encodeURIComponent(`principalId eq '${idOf(finding).replaceAll("'", "''")}'`);
      return {
        kind: 'objects',
        paths: {
          account: `/users/${userId}?$select=id,accountEnabled,signInSessionsValidFromDateTime${way.selects ?? ''}`,
          ...(way.refusedForAdmins
            ? {
                roles: `/roleManagement/directory/roleAssignments?$filter=${filter}`,
                memberships: `/users/${userId}/transitiveMemberOf?$select=id,isAssignableToRole&$top=999`,
              }
            : {}),
        },
      };
    },
    whyNot: (_finding, world) => {
      if (readAccount(world) === null) return 'This account is gone.';
      return way.refusedForAdmins ? guardedBecause(world) : undefined;
    },
    plan(finding, world): Plan {
      const account = readAccount(world);
      const path = `/users/${encodeURIComponent(idOf(finding))}`;
      return {
        remedyId: id,
        findingKey: finding.key,
        summary: way.summary(finding.subject),
        consequences: way.consequences,
        calls: account === null || way.isDone(account) ? [] : [way.call(path)],
        sees: account === null ? 'gone' : way.sees(account),
        reach: 'person',
        undo: way.undo === null ? null : [way.undo(path)],
        cannotUndo: way.cannotUndo,
        undoes: null,
        ...(way.staysOpen === undefined ? {} : { staysOpen: way.staysOpen }),
      };
    },
    isDone: (world, plan) => way.isDone(readAccount(world), plan),
    ...(way.isUndone ? { isUndone: (world: World) => way.isUndone?.(readAccount(world)) ?? false } : {}),
  };
}

export const accountRemedies = ways.map(accountRemedy);
