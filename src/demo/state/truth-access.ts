import { isObject, type JsonObject, listOf } from '../json';
import { ACCESS_POLICIES } from '../seed/settings';
import { membersOf } from './directory';
import type { DemoState } from './state';
import { findUser } from './users';

export interface AccessTruth {
  readonly securityDefaults: boolean;
  /** By policies that are on, for everyone and every app; exclusions do not count against it. */
  readonly legacyAuthBlocked: boolean;
  readonly mfaForAll: boolean;
  readonly mfaForAdmins: boolean;
  readonly phishingResistantForAdmins: boolean;
  readonly risksHandled: boolean;
  readonly devicesRequired: boolean;
  readonly reportOnly: readonly { readonly id: string; readonly since: string }[];
  readonly disabled: readonly string[];
  /** People left out by name or by group, each counted once, of the policies that leave out any. */
  readonly exclusions: readonly { readonly id: string; readonly people: number }[];
  /** Users and groups that a policy names and that are not there. */
  readonly goneReferences: readonly { readonly id: string; readonly goneIds: readonly string[] }[];
  /** Emergency accounts that a policy for everyone, or for the highest role, does not exclude. */
  readonly emergencyNotExcluded: readonly { readonly id: string; readonly userIds: readonly string[] }[];
  readonly anyoneInvites: boolean;
  readonly usersConsent: boolean;
  readonly guestsSeeMuch: boolean;
  readonly weakMethods: readonly string[];
  /** The older settings for MFA count beside the policy. */
  readonly olderMethodsCount: boolean;
}

const sub = (thing: JsonObject, field: string): JsonObject => (isObject(thing[field]) ? thing[field] : {});
const texts = (thing: JsonObject, field: string): readonly string[] => listOf(thing[field]).map(String);
const usersOf = (policy: JsonObject): JsonObject => sub(sub(policy, 'conditions'), 'users');
const controlsOf = (policy: JsonObject): readonly string[] => texts(sub(policy, 'grantControls'), 'builtInControls');
const strengthOf = (policy: JsonObject): readonly string[] =>
  texts(sub(sub(policy, 'grantControls'), 'authenticationStrength'), 'allowedCombinations');

const GROUP_WORDS = new Set(['All', 'None', 'GuestsOrExternalUsers']);
const namedUsers = (policy: JsonObject): readonly string[] =>
  [...texts(usersOf(policy), 'includeUsers'), ...texts(usersOf(policy), 'excludeUsers')].filter(
    (id) => !GROUP_WORDS.has(id),
  );
const namedGroups = (policy: JsonObject): readonly string[] => [
  ...texts(usersOf(policy), 'includeGroups'),
  ...texts(usersOf(policy), 'excludeGroups'),
];
const GLOBAL_ADMIN = '62e90394-69f5-4237-9190-012177145e10';
const forEveryone = (policy: JsonObject): boolean => texts(usersOf(policy), 'includeUsers').includes('All');

function excludedPeople(state: DemoState, policy: JsonObject): number {
  const groups = texts(usersOf(policy), 'excludeGroups');
  const members = groups.flatMap((id) => (state.groups.has(id) ? membersOf(state, id) : []));
  return new Set([...texts(usersOf(policy), 'excludeUsers'), ...members]).size;
}

const RESISTANT = new Set(['fido2', 'windowsHelloForBusiness', 'x509CertificateMultiFactor']);
const asksForMfa = (policy: JsonObject): boolean => controlsOf(policy).includes('mfa') || strengthOf(policy).length > 0;
const isPlain = (policy: JsonObject): boolean => {
  const conditions = sub(policy, 'conditions');
  return (
    texts(conditions, 'clientAppTypes').includes('all') &&
    texts(conditions, 'signInRiskLevels').length === 0 &&
    texts(conditions, 'userRiskLevels').length === 0 &&
    conditions.locations === null
  );
};

function weakMethods(state: DemoState): readonly string[] {
  const configurations = listOf(
    state.settings.get('policies/authenticationMethodsPolicy')?.authenticationMethodConfigurations,
  );
  return configurations
    .filter(isObject)
    .filter(({ id, state: on }) => ['Sms', 'Voice'].includes(String(id)) && on === 'enabled')
    .map(({ id }) => String(id));
}

export function readAccessTruth(state: DemoState, emergencyIds: readonly string[]): AccessTruth {
  const policies = [...state.settings]
    .filter(([path]) => path.startsWith(`${ACCESS_POLICIES}/`))
    .map(([, policy]) => policy);
  const on = policies.filter((policy) => policy.state === 'enabled');
  const plain = on.filter(isPlain);
  const forAdmins = plain.filter((policy) => forEveryone(policy) || texts(usersOf(policy), 'includeRoles').length > 0);
  const condition = (policy: JsonObject, field: string) => texts(sub(policy, 'conditions'), field);
  const authorization = state.settings.get('policies/authorizationPolicy') ?? {};
  const gone = (policy: JsonObject): readonly string[] => [
    ...namedUsers(policy).filter((id) => !findUser(state, id)),
    ...namedGroups(policy).filter((id) => !state.groups.has(id)),
  ];
  const idOf = (policy: JsonObject): string => String(policy.id);
  return {
    securityDefaults: state.settings.get('policies/identitySecurityDefaultsEnforcementPolicy')?.isEnabled === true,
    legacyAuthBlocked: on.some(
      (policy) =>
        forEveryone(policy) &&
        controlsOf(policy).includes('block') &&
        ['exchangeActiveSync', 'other'].every((type) => condition(policy, 'clientAppTypes').includes(type)),
    ),
    mfaForAll: plain.some((policy) => forEveryone(policy) && asksForMfa(policy)),
    mfaForAdmins: forAdmins.some(asksForMfa),
    phishingResistantForAdmins: forAdmins.some(
      (policy) => strengthOf(policy).length > 0 && strengthOf(policy).every((method) => RESISTANT.has(method)),
    ),
    risksHandled: ['signInRiskLevels', 'userRiskLevels'].every((field) =>
      on.some((policy) => forEveryone(policy) && condition(policy, field).includes('high')),
    ),
    devicesRequired: plain.some((policy) => controlsOf(policy).includes('compliantDevice')),
    reportOnly: policies
      .filter((policy) => policy.state === 'enabledForReportingButNotEnforced')
      .map((policy) => ({ id: idOf(policy), since: String(policy.modifiedDateTime ?? policy.createdDateTime) })),
    disabled: policies.filter((policy) => policy.state === 'disabled').map(idOf),
    exclusions: policies
      .map((policy) => ({ id: idOf(policy), people: excludedPeople(state, policy) }))
      .filter(({ people }) => people > 0),
    goneReferences: policies
      .map((policy) => ({ id: idOf(policy), goneIds: gone(policy) }))
      .filter(({ goneIds }) => goneIds.length > 0),
    emergencyNotExcluded: on
      .filter((policy) => forEveryone(policy) || texts(usersOf(policy), 'includeRoles').includes(GLOBAL_ADMIN))
      .map((policy) => ({
        id: idOf(policy),
        userIds: emergencyIds.filter((id) => !texts(usersOf(policy), 'excludeUsers').includes(id)),
      }))
      .filter(({ userIds }) => userIds.length > 0),
    anyoneInvites: authorization.allowInvitesFrom === 'everyone',
    usersConsent: texts(sub(authorization, 'defaultUserRolePermissions'), 'permissionGrantPoliciesAssigned').some(
      (policy) => policy.startsWith('ManagePermissionGrantsForSelf.'),
    ),
    guestsSeeMuch: authorization.guestUserRoleId === 'a0b1b346-4d3e-4e8b-98f8-753987be4970',
    weakMethods: weakMethods(state),
    olderMethodsCount:
      state.settings.get('policies/authenticationMethodsPolicy')?.policyMigrationState !== 'migrationComplete',
  };
}
