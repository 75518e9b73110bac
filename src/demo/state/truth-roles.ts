import { ROLE_DEFINITIONS } from '../seed/roles';
import { eligibleAt, grantsAt, holdersOf } from './directory';
import type { DemoState, GrantHeld } from './state';
import { findUser, methodsOf } from './users';

export const GLOBAL_ADMIN = '62e90394-69f5-4237-9190-012177145e10';
/** Helpdesk Administrator and Global Reader are roles too, but not among the high ones. */
const NOT_HIGH = ['729827e3-9c14-49f7-bb1b-9608f156bbb8', 'f2ef992c-3afb-46b9-b7cf-a126ee74c451'];
const RESISTANT = ['fido2', 'windowsHelloForBusiness', 'x509Certificate'].map(
  (name) => `#microsoft.graph.${name}AuthenticationMethod`,
);

export interface RoleTruth {
  /** A user or a role-assignable group. */
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly assignmentId: string;
  readonly isHigh: boolean;
  readonly isGroup: boolean;
  /** In force without an end, and not by activating an eligible role. */
  readonly isPermanent: boolean;
}

export interface RolesTruth {
  /** In force now. */
  readonly assignments: readonly RoleTruth[];
  readonly eligible: readonly RoleTruth[];
  /** People, whether they hold the role themselves or through a group. */
  readonly globalAdmins: readonly string[];
  readonly highRoleHolders: readonly string[];
  readonly guestsInHighRoles: readonly string[];
  readonly syncedInHighRoles: readonly string[];
  readonly adminsWithoutPhishingResistant: readonly string[];
}

export const isPhishingResistant = (state: DemoState, userId: string): boolean =>
  methodsOf(state, userId).some((method) => RESISTANT.includes(String(method['@odata.type'])));

function roleTruth(state: DemoState, grant: GrantHeld): RoleTruth {
  return {
    principalId: grant.principalId,
    roleDefinitionId: grant.roleDefinitionId,
    assignmentId: grant.id,
    isHigh:
      ROLE_DEFINITIONS.some(({ id }) => id === grant.roleDefinitionId) && !NOT_HIGH.includes(grant.roleDefinitionId),
    isGroup: state.groups.has(grant.principalId),
    isPermanent: grant.endsAt === undefined && !grant.activated,
  };
}

export function readRolesTruth(state: DemoState, nowMs: number): RolesTruth {
  const active = grantsAt(state, nowMs);
  const holders = (wanted: (role: RoleTruth) => boolean): readonly string[] => [
    ...new Set(active.filter((grant) => wanted(roleTruth(state, grant))).flatMap((grant) => holdersOf(state, grant))),
  ];
  const high = holders(({ isHigh }) => isHigh);
  return {
    assignments: active.map((grant) => roleTruth(state, grant)),
    eligible: eligibleAt(state, nowMs).map((grant) => roleTruth(state, grant)),
    globalAdmins: holders(({ roleDefinitionId }) => roleDefinitionId === GLOBAL_ADMIN),
    highRoleHolders: high,
    guestsInHighRoles: high.filter((id) => findUser(state, id)?.userType === 'Guest'),
    syncedInHighRoles: high.filter((id) => findUser(state, id)?.onPremisesSyncEnabled === true),
    adminsWithoutPhishingResistant: holders(() => true).filter((id) => !isPhishingResistant(state, id)),
  };
}
