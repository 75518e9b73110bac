import { fact } from '../model/check';
import type { FindingFact } from '../model/finding';
import type { Kept, Snapshot } from '../model/objects';
import type { AdminAccount, HeldRole } from '../model/objects/roles';
import { globalAdministrator, highRoles } from '../model/privileged-roles';

/** Somebody behind roles; `account` is null while nothing more is known of them. */
export interface Holder {
  readonly id: string;
  readonly account: AdminAccount | null;
  readonly roles: readonly HeldRole[];
  /** Groups that the roles come through. */
  readonly through: readonly string[];
}

const objectsOf = <T>(kept: readonly Kept<T>[] | undefined): readonly T[] => (kept ?? []).map(({ object }) => object);

export const isHigh = ({ roleDefinitionId }: HeldRole): boolean => highRoles[roleDefinitionId] !== undefined;

/** Of the whole directory, not of a part of it. */
export const isGlobalAdmin = ({ roleDefinitionId, scopeId }: HeldRole): boolean =>
  roleDefinitionId === globalAdministrator && scopeId === '/';

export const activeRoles = (tenant: Snapshot): readonly HeldRole[] => objectsOf(tenant['admin-roles']);
export const eligibleRoles = (tenant: Snapshot): readonly HeldRole[] => objectsOf(tenant['eligible-roles']);

/** The people behind these roles, each once, in the order of their ids. */
export function holdersOf(tenant: Snapshot, held: readonly HeldRole[]): readonly Holder[] {
  const groups = new Map(objectsOf(tenant['role-groups']).map((group) => [group.id, group]));
  const accounts = new Map(objectsOf(tenant.admins).map((account) => [account.id, account]));
  const found = new Map<string, { roles: HeldRole[]; through: Set<string> }>();
  for (const role of held) {
    const group = groups.get(role.principalId);
    const ids = role.principalKind === 'user' ? [role.principalId] : (group?.peopleIds ?? []);
    for (const id of ids) {
      const holder = found.get(id) ?? { roles: [], through: new Set() };
      found.set(id, holder);
      holder.roles.push(role);
      if (group) holder.through.add(group.displayName);
    }
  }
  return [...found]
    .map(([id, { roles, through }]) => ({ id, account: accounts.get(id) ?? null, roles, through: [...through] }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Groups among the holders that are too large to look through: whoever counts must say so. */
export const largeGroups = (tenant: Snapshot, held: readonly HeldRole[]): readonly string[] =>
  objectsOf(tenant['role-groups'])
    .filter(({ id, peopleIds }) => peopleIds === null && held.some(({ principalId }) => principalId === id))
    .map(({ displayName }) => displayName);

const roleNames = (roles: readonly HeldRole[]): string =>
  [...new Set(roles.map(({ roleDefinitionId: id }) => highRoles[id] ?? id))].toSorted().join(', ');

/** Facts about one holder, for the card. */
export const holderFacts = ({ id, account, roles, through }: Holder): readonly FindingFact[] => [
  fact('Account', account ? `${account.displayName} (${account.userPrincipalName})` : id, true),
  fact('Roles', roleNames(roles)),
  ...(through.length > 0 ? [fact('Through the group', through.join(', '))] : []),
];

export const userPage = (id: string): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/AdministrativeRole/userId/${encodeURIComponent(id)}`;
export const rolesPage = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles';
