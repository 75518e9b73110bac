import type { JsonObject } from '../json';
import { guids } from './ids';
import type { Org } from './org';
import { lastAdminIndex, personAt } from './people';
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
}

const ids = guids('roleAssignment');
export const directoryRoleIds = guids('directoryRole');
const ROLE = seedNumber('role');

export function firstRoleGrants(org: Org): readonly RoleGrant[] {
  const grants: RoleGrant[] = [];
  for (let index = 1; index <= lastAdminIndex(org); index += 1) {
    const person = personAt(org, index);
    const others = ROLES.slice(2).map(([id]) => id);
    const roleDefinitionId =
      DEMO_ROLES[index] ?? (index === 4 ? GLOBAL[0] : pick(others, hash32(org.seed, ROLE, index)));
    if (person)
      grants.push({ id: ids.idOf(org, index), principalId: person.id, roleDefinitionId, directoryScopeId: '/' });
  }
  return grants;
}
