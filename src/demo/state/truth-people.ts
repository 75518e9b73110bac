import { isObject, type JsonObject, listOf } from '../json';
import { PARTNER_DOMAIN, PARTNER_TENANT_ID } from '../seed/cross-tenant';
import { DELETED_KEPT_MS } from '../seed/deleted';
import { DAY_MS, FEDERATED_DOMAIN } from '../seed/org';
import { emergencyIndexes, personAt } from '../seed/people';
import { PARTNERS } from '../seed/settings';
import { COPILOT_SKU } from '../seed/skus';
import { managerIdOf } from './managers';
import { riskAt } from './risk';
import { type DemoState, NEVER } from './state';
import { isPhishingResistant } from './truth-roles';
import { hasMfa, methodsOf, userAt, userSlots } from './users';

const NEW_DAYS = 7;
const STALE_DAYS = 90;

/** Accounts by what is to be known of them. All of them are ids of users that are not deleted. */
export interface PeopleTruth {
  /** Enabled, of the domain whose people sign in elsewhere. */
  readonly federated: readonly string[];
  /** Of these, and of guests whose home MFA is accepted: nothing registered here, and yet perhaps asked for MFA. */
  readonly membersWithMfaElsewhere: readonly string[];
  readonly guestsWithMfaElsewhere: readonly string[];
  /** Enabled, made in the last seven days. */
  readonly newJoiners: readonly string[];
  readonly disabledButLicensed: readonly string[];
  readonly serviceAccounts: readonly string[];
  readonly emergency: readonly {
    readonly id: string;
    readonly hasKey: boolean;
    readonly lastSignInAt: string | null;
  }[];
  readonly withPhishingResistant: readonly string[];
  /** Of whoever works here: whom Entra names as manager, and whether that one could be asked something. */
  readonly managers: readonly { readonly id: string; readonly managerId: string | null; readonly isAskable: boolean }[];
  readonly copilotLicensed: readonly string[];
  /** Enabled guests that came: last seen over 90 days ago; never seen, which says nothing. */
  readonly staleGuests: readonly string[];
  readonly guestsOfUnknownSignIn: readonly string[];
  /** The same of the organisation’s own accounts, those for emergencies among them. */
  readonly unusedAccounts: readonly string[];
  readonly accountsOfUnknownSignIn: readonly string[];
  /** Invited over 30 days ago, and never came. */
  readonly neverAccepted: readonly string[];
  readonly riskOpen: readonly { readonly id: string; readonly level: string }[];
  readonly deletedUsers: readonly { readonly id: string; readonly endsAt: string }[];
  readonly deletedGroups: readonly { readonly id: string; readonly endsAt: string }[];
}

interface Seen {
  readonly user: JsonObject;
  readonly id: string;
  readonly isGuest: boolean;
  readonly isEnabled: boolean;
  readonly lastSignInMs: number | undefined;
}

function seenOf(user: JsonObject): Seen {
  const last = isObject(user.signInActivity) ? user.signInActivity.lastSuccessfulSignInDateTime : undefined;
  return {
    user,
    id: String(user.id),
    isGuest: user.userType === 'Guest',
    isEnabled: user.accountEnabled === true,
    lastSignInMs: typeof last === 'string' ? Date.parse(last) : undefined,
  };
}

function everyone(state: DemoState): readonly Seen[] {
  const slots = Array.from({ length: userSlots(state) }, (_, slot) => userAt(state, slot));
  return slots.flatMap((user) => (user ? [seenOf(user)] : []));
}

const trusts = (policy: JsonObject | undefined): boolean =>
  policy !== undefined && isObject(policy.inboundTrust) && policy.inboundTrust.isMfaAccepted === true;

/** The tenant that a guest comes from is known here by the domain of the mail address. */
function isHomeTrusted(state: DemoState, guest: JsonObject): boolean {
  const partner = state.settings.get(`${PARTNERS}/${PARTNER_TENANT_ID}`);
  const isPartners = String(guest.mail).toLowerCase().endsWith(`@${PARTNER_DOMAIN}`);
  if (isPartners && partner && isObject(partner.inboundTrust)) return trusts(partner);
  return trusts(state.settings.get('policies/crossTenantAccessPolicy/default'));
}

const isLicensed = (user: JsonObject, skuId?: string): boolean =>
  listOf(user.assignedLicenses).some((one) => isObject(one) && (skuId === undefined || one.skuId === skuId));

const endsAt = (deletedMs: number): string => new Date(deletedMs + DELETED_KEPT_MS).toISOString();

export const emergencyIdsOf = (state: DemoState): readonly string[] =>
  emergencyIndexes(state.org).flatMap((index) => personAt(state.org, index)?.id ?? []);

function managersOf(state: DemoState, all: readonly Seen[]): PeopleTruth['managers'] {
  const byId = new Map(all.map((seen) => [seen.id, seen]));
  return all.flatMap(({ id, isGuest }) => {
    if (isGuest) return [];
    const managerId = managerIdOf(state, id);
    const manager = managerId === null ? undefined : byId.get(managerId);
    return [{ id, managerId: manager?.id ?? null, isAskable: manager?.isEnabled === true && !manager.isGuest }];
  });
}

export function readPeopleTruth(state: DemoState, nowMs: number): PeopleTruth {
  const all = everyone(state);
  const ids = (wanted: (seen: Seen) => boolean): readonly string[] => all.filter(wanted).map(({ id }) => id);
  const lacksMfa = ({ id }: Seen): boolean => !hasMfa(methodsOf(state, id));
  const isFederated = ({ user }: Seen): boolean => String(user.userPrincipalName).endsWith(`@${FEDERATED_DOMAIN}`);
  const createdMs = ({ user }: Seen): number => Date.parse(String(user.createdDateTime));
  const cameAsGuest = ({ user, isGuest, isEnabled }: Seen): boolean =>
    isGuest && isEnabled && user.externalUserState === 'Accepted';
  const lastSignIn = new Map(all.map(({ id, lastSignInMs }) => [id, lastSignInMs]));
  const risks = Array.from({ length: userSlots(state) }, (_, slot) => riskAt(state, slot));
  const dead = (deletedMs: number): boolean => deletedMs !== NEVER && nowMs - deletedMs < DELETED_KEPT_MS;
  const isOwn = ({ isGuest, isEnabled }: Seen): boolean => !isGuest && isEnabled;
  const isLongAgo = (ms: number): boolean => nowMs - ms > STALE_DAYS * DAY_MS;
  return {
    federated: ids((seen) => seen.isEnabled && isFederated(seen)),
    membersWithMfaElsewhere: ids((seen) => seen.isEnabled && isFederated(seen) && lacksMfa(seen)),
    guestsWithMfaElsewhere: ids(
      (seen) => seen.isEnabled && seen.isGuest && isHomeTrusted(state, seen.user) && lacksMfa(seen),
    ),
    newJoiners: ids((seen) => seen.isEnabled && !seen.isGuest && nowMs - createdMs(seen) < NEW_DAYS * DAY_MS),
    disabledButLicensed: ids(({ user, isEnabled, isGuest }) => !isEnabled && !isGuest && isLicensed(user)),
    serviceAccounts: ids(({ user }) => user.employeeType === 'Service'),
    emergency: emergencyIdsOf(state).map((id) => {
      const last = lastSignIn.get(id);
      return {
        id,
        hasKey: isPhishingResistant(state, id),
        lastSignInAt: last === undefined ? null : new Date(last).toISOString(),
      };
    }),
    withPhishingResistant: ids(({ id, isEnabled }) => isEnabled && isPhishingResistant(state, id)),
    managers: managersOf(state, all),
    copilotLicensed: ids(({ user, isEnabled }) => isEnabled && isLicensed(user, COPILOT_SKU.skuId)),
    staleGuests: ids((seen) => cameAsGuest(seen) && seen.lastSignInMs !== undefined && isLongAgo(seen.lastSignInMs)),
    guestsOfUnknownSignIn: ids((seen) => cameAsGuest(seen) && seen.lastSignInMs === undefined),
    unusedAccounts: ids((seen) => isOwn(seen) && seen.lastSignInMs !== undefined && isLongAgo(seen.lastSignInMs)),
    accountsOfUnknownSignIn: ids(
      (seen) => isOwn(seen) && seen.lastSignInMs === undefined && isLongAgo(createdMs(seen)),
    ),
    neverAccepted: ids(
      (seen) => seen.user.externalUserState === 'PendingAcceptance' && nowMs - createdMs(seen) > 30 * DAY_MS,
    ),
    riskOpen: risks.flatMap((risk) =>
      risk && !risk.isDeleted && ['atRisk', 'confirmedCompromised'].includes(String(risk.riskState))
        ? [{ id: String(risk.id), level: String(risk.riskLevel) }]
        : [],
    ),
    deletedUsers: [...state.users].flatMap(([id, { deletedMs, purged }]) =>
      !purged && dead(deletedMs) ? [{ id, endsAt: endsAt(deletedMs) }] : [],
    ),
    deletedGroups: [...state.deletedGroups].flatMap(([id, { deletedMs }]) =>
      dead(deletedMs) ? [{ id, endsAt: endsAt(deletedMs) }] : [],
    ),
  };
}
