import type { CheckContext } from '../model/check';
import type { Snapshot } from '../model/objects';
import type { Application, ServicePrincipal } from '../model/objects/apps';

/** The tenant in which Microsoft registers its own apps. */
const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/**
 * Whoever holds one of these can give themselves any other right.
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
const takeover: ReadonlySet<string> = new Set([
  'RoleManagement.ReadWrite.Directory',
  'RoleAssignmentSchedule.ReadWrite.Directory',
  'RoleEligibilitySchedule.ReadWrite.Directory',
  'AppRoleAssignment.ReadWrite.All',
  'Application.ReadWrite.All',
  'Directory.ReadWrite.All',
  'UserAuthenticationMethod.ReadWrite.All',
  'User-PasswordProfile.ReadWrite.All',
  'PrivilegedAccess.ReadWrite.AzureADGroup',
  'Domain.ReadWrite.All',
]);

/** With one of these everybody's mail, files or chats can be read or changed. */
const allData: ReadonlySet<string> = new Set([
  'Mail.Read',
  'Mail.ReadWrite',
  'Mail.Send',
  'MailboxSettings.ReadWrite',
  'full_access_as_app',
  'full_access_as_user',
  'EWS.AccessAsUser.All',
  'Exchange.ManageAsApp',
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
  'AllSites.FullControl',
  'Chat.Read.All',
  'Chat.ReadWrite.All',
  'ChannelMessage.Read.All',
]);

/** Changes people and groups, short of the whole tenant. */
const manyPeople: ReadonlySet<string> = new Set([
  'User.ReadWrite.All',
  'Group.ReadWrite.All',
  'GroupMember.ReadWrite.All',
  'Directory.AccessAsUser.All',
  'Policy.ReadWrite.ConditionalAccess',
]);

export const takeoverOf = (names: readonly string[]): readonly string[] => names.filter((name) => takeover.has(name));
export const allDataOf = (names: readonly string[]): readonly string[] => names.filter((name) => allData.has(name));
export const riskyOf = (names: readonly string[]): readonly string[] =>
  names.filter((name) => takeover.has(name) || allData.has(name) || manyPeople.has(name));

/** The services whose permissions these names are; another app's may be called the same. */
const services: ReadonlySet<string> = new Set([
  '00000003-0000-0000-c000-000000000000',
  '00000002-0000-0ff1-ce00-000000000000',
  '00000003-0000-0ff1-ce00-000000000000',
]);
export const isService = (app: ServicePrincipal | undefined): boolean => app !== undefined && services.has(app.appId);

export const isMicrosofts = (app: ServicePrincipal): boolean => app.ownerTenantId === microsoft;
export const isKeyholders = (app: ServicePrincipal, { ownAppIds }: CheckContext): boolean =>
  ownAppIds.includes(app.appId);

export const appsIn = (tenant: Snapshot): ReadonlyMap<string, ServicePrincipal> =>
  new Map((tenant['service-principals'] ?? []).map(({ object }) => [object.id, object]));

/** Whose app it is, in words. */
export function makerOf(app: ServicePrincipal, tenant: Snapshot): string {
  if (isMicrosofts(app)) return 'Microsoft';
  if (app.publisher) return `${app.publisher} (verified by Microsoft)`;
  const own = (tenant.organization ?? []).some(({ object }) => object.id === app.ownerTenantId);
  return own ? 'your organisation' : 'not verified by Microsoft';
}

export const permissionsPage = (id: string): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/${encodeURIComponent(id)}`;
export const credentialsPage = ({ appId }: Application): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${encodeURIComponent(appId)}`;
export const ownersPage = ({ appId }: Application): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Owners/appId/${encodeURIComponent(appId)}`;

export const dayOf = (at: string): string => at.slice(0, 10);

/** The credentials that are still good, and those that are not. */
export const isOver = ({ endsAt }: { readonly endsAt: string | null }, at: string): boolean =>
  endsAt !== null && Date.parse(endsAt) <= Date.parse(at);
