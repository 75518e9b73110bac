import { iso, type JsonObject } from '../json';
import { flawsOf } from './flaws';
import { roleGroupId } from './groups';
import { guids } from './ids';
import { guestWithMfa, staffWithMfa } from './methods';
import { DAY_MS, type Org } from './org';
import { emergencyIndexes, lastAdminIndex, personAt } from './people';
import { hash32, pick, seedNumber } from './random';

/** Built-in roles with their template ids, which are the same in every tenant. */
const ROLES = [
  ['62e90394-69f5-4237-9190-012177145e10', 'Global Administrator', 'Can manage all aspects of Microsoft Entra ID.'],
  ['194ae4cb-b126-40b2-bd5b-6091b380977d', 'Security Administrator', 'Can manage security configuration.'],
  ['fe930be7-5e62-47db-91af-98c3a49a38b1', 'User Administrator', 'Can manage users and groups.'],
  ['29232cdf-9323-42fd-ade2-1d097af3e4de', 'Exchange Administrator', 'Can manage the Exchange product.'],
  ['f28a1f50-f6e7-4571-818b-6a12f2af6b6c', 'SharePoint Administrator', 'Can manage the SharePoint service.'],
  ['729827e3-9c14-49f7-bb1b-9608f156bbb8', 'Helpdesk Administrator', 'Can reset passwords for non-administrators.'],
  ['b1be1c3e-b65d-4f19-8427-f6fa0d97feb9', 'Conditional Access Administrator', 'Can manage Conditional Access.'],
  ['e8611ab8-c189-46e8-94e1-60213ab1f814', 'Privileged Role Administrator', 'Can manage role assignments.'],
  ['f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'Global Reader', 'Can read everything a Global Administrator can.'],
] as const;
const [GLOBAL, SECURITY] = ROLES;
const DEMO_ROLES = [undefined, GLOBAL[0], SECURITY[0], SECURITY[0]];

export const ROLE_DEFINITIONS: readonly JsonObject[] = ROLES.map(([id, displayName, description]) => ({
  id,
  displayName,
  description,
  isBuiltIn: true,
  isEnabled: true,
  resourceScopes: ['/'],
  templateId: id,
  version: '1',
  rolePermissions: [{ allowedResourceActions: ['microsoft.directory/*/read'], condition: null }],
}));

export interface RoleGrant {
  readonly id: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly directoryScopeId: string;
  /** May be activated, and is not in force. */
  readonly eligible?: true;
  /** In force because an eligible one was activated. */
  readonly activated?: true;
  readonly endsAt?: string;
}

const ids = guids('roleAssignment');
export const directoryRoleIds = guids('directoryRole');
const ROLE = seedNumber('role');
/** Beside those who are administrators by their place: more of the highest role than anyone needs. */
const SUPERFLUOUS_GLOBAL_ADMINS = 5;
const ACTIVE_HOURS = 8;

function placedGrants(org: Org): readonly Omit<RoleGrant, 'id'>[] {
  const others = ROLES.slice(2).map(([id]) => id);
  const indexes = Array.from({ length: lastAdminIndex(org) }, (_, at) => at + 1);
  return indexes.flatMap((index) => {
    const person = personAt(org, index);
    const roleDefinitionId =
      DEMO_ROLES[index] ?? (index === 4 ? GLOBAL[0] : pick(others, hash32(org.seed, ROLE, index)));
    return person ? [{ principalId: person.id, roleDefinitionId, directoryScopeId: '/' }] : [];
  });
}

/** What stands in no place of the list: the emergency accounts, the group, and what the flaws bring. */
function otherGrants(org: Org): readonly Omit<RoleGrant, 'id'>[] {
  const flaws = flawsOf(org);
  const to = (principalId: string, [roleDefinitionId]: readonly [string, ...string[]]) => ({
    principalId,
    roleDefinitionId,
    directoryScopeId: '/',
  });
  const emergency = emergencyIndexes(org).flatMap((index) => personAt(org, index)?.id ?? []);
  const superfluous = flaws.manyGlobalAdmins ? staffWithMfa(org, SUPERFLUOUS_GLOBAL_ADMINS, 4) : [];
  const guest = flaws.guestAdmin ? guestWithMfa(org) : undefined;
  const [, adam, lena, luis, , busy] = Array.from({ length: 6 }, (_, index) => personAt(org, index)?.id ?? '');
  const endsAt = iso(org.bornMs + ACTIVE_HOURS * 3_600_000);
  return [
    ...emergency.map((id) => to(id, GLOBAL)),
    to(roleGroupId(org), ROLES[2]),
    to(roleGroupId(org), ROLES[5]),
    ...superfluous.map((id) => to(id, GLOBAL)),
    ...(guest ? [to(guest, ROLES[3])] : []),
    { ...to(busy ?? '', ROLES[7]), activated: true, endsAt },
    { ...to(busy ?? '', ROLES[7]), eligible: true },
    { ...to(adam ?? '', ROLES[6]), eligible: true },
    { ...to(lena ?? '', GLOBAL), eligible: true },
    { ...to(luis ?? '', GLOBAL), eligible: true, endsAt: iso(org.bornMs + 180 * DAY_MS) },
  ];
}

const OTHERS_FROM = 1_000_000;

export function firstRoleGrants(org: Org): readonly RoleGrant[] {
  return [
    ...placedGrants(org).map((grant, at) => ({ id: ids.idOf(org, at + 1), ...grant })),
    ...otherGrants(org).map((grant, at) => ({ id: ids.idOf(org, OTHERS_FROM + at), ...grant })),
  ];
}
