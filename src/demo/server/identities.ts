/** A registration (or, for demo-user, a signed-in administrator) known by its bearer token. */
export interface Identity {
  readonly name: string;
  readonly appId: string;
  readonly person: boolean;
  /** null stands for every right. */
  readonly permissions: ReadonlySet<string> | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * The core and the optional read permissions. In Graph, Directory.Read.All opens most of the directory; here it opens
 * only what nothing narrower opens, so that a narrower permission taken away is missed.
 */
const READ = words(`
  User.Read.All GroupMember.Read.All Domain.Read.All AuditLog.Read.All Policy.Read.All RoleManagement.Read.Directory
  Application.Read.All Sites.Read.All SharePointTenantSettings.Read.All DeviceManagementManagedDevices.Read.All
  DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All SecurityEvents.Read.All SecurityAlert.Read.All
  ServiceHealth.Read.All LicenseAssignment.Read.All UserAuthenticationMethod.Read.All
  IdentityRiskyUser.Read.All IdentityRiskEvent.Read.All Directory.Read.All RoleAssignmentSchedule.Read.Directory
  RoleEligibilitySchedule.Read.Directory MailboxSettings.Read AuditLogsQuery-SharePoint.Read.All
  AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-Entra.Read.All SensitivityLabels.Read.All
  BackupRestore-Control.Read.All BackupRestore-Configuration.Read.All BackupRestore-Search.Read.All
  BackupRestore-Restore.Read.All AccessReview.Read.All Reports.Read.All`);
const WATCH = words('Files.ReadWrite.All');
const FIX = words(`
  Files.ReadWrite.All User.RevokeSessions.All User.EnableDisableAccount.All IdentityRiskyUser.ReadWrite.All
  Policy.ReadWrite.ConditionalAccess Policy.Read.All Application.Read.All Policy.ReadWrite.SecurityDefaults
  Policy.ReadWrite.Authorization SharePointTenantSettings.ReadWrite.All MailboxSettings.ReadWrite
  DelegatedPermissionGrant.ReadWrite.All SecurityAlert.ReadWrite.All AccessReview.ReadWrite.All
  DeviceManagementManagedDevices.PrivilegedOperations.All`);

const app = (name: string, n: number, permissions: Identity['permissions']): Identity => ({
  name,
  appId: `dece0000-0000-4000-8000-0000000000d${n}`,
  person: permissions === null,
  permissions,
});

const IDENTITIES: readonly Identity[] = [
  app('demo-user', 0, null),
  app('demo-read', 1, READ),
  app('demo-watch', 2, WATCH),
  app('demo-fix', 3, FIX),
];

/** Of the registrations that the bot uses, not of the person. */
export const DEMO_APP_IDS: readonly string[] = IDENTITIES.filter(({ person }) => !person).map(({ appId }) => appId);

export const identityOfToken = (
  authorization: string | undefined,
  withoutPermissions: readonly string[] = [],
): Identity | undefined => {
  const found = IDENTITIES.find((identity) => authorization?.toLowerCase() === `bearer ${identity.name}`);
  if (found?.permissions !== READ || withoutPermissions.length === 0) return found;
  return { ...found, permissions: new Set([...READ].filter((name) => !withoutPermissions.includes(name))) };
};

export const identityNamed = (name: string | undefined): Identity | undefined =>
  IDENTITIES.find((identity) => identity.name === name);

/** Alternatives, each a list of permissions that are needed together. */
export type Needs = readonly (readonly string[])[];
/** `anyOf('A B', 'C')`: A and B together, or C alone. */
export const anyOf = (...alternatives: readonly string[]): Needs => alternatives.map((names) => names.split(' '));

export const holds = (identity: Identity, needs: Needs): boolean =>
  identity.permissions === null || needs.some((names) => names.every((name) => identity.permissions?.has(name)));
