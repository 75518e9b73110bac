import type { Licence } from '../model/licence';
import { collections } from './collections';

/** Something read from Graph, for people: what it is called, and the one permission that shows it. */
export interface Source {
  readonly name: string;
  readonly label: string;
  /** Application permission of the read-only registration. */
  readonly permission: string;
  readonly licence: Licence | null;
  /** A request that succeeds where this can be read; null: reading its first page tells. */
  readonly probe: string | null;
}

/** What is read by delta or beside others, not whole. */
const apart: readonly Source[] = [
  { name: 'users', label: 'Accounts', permission: 'User.Read.All', licence: null, probe: '/users?$top=1&$select=id' },
  {
    name: 'managers',
    label: 'Managers of people who left a review unanswered (only where “ask managers on” was said)',
    permission: 'User.Read.All',
    licence: null,
    probe: '/users?$top=1&$select=id',
  },
  {
    name: 'groups',
    label: 'Groups of admins and security leads',
    permission: 'GroupMember.Read.All',
    licence: null,
    probe: '/groups?$top=1&$select=id',
  },
  {
    name: 'registrations',
    label: 'Who has MFA (the registration report)',
    permission: 'AuditLog.Read.All',
    licence: null,
    probe: '/reports/authenticationMethods/userRegistrationDetails?$top=1',
  },
  {
    name: 'role-assignments',
    label: 'Who holds admin roles',
    permission: 'RoleManagement.Read.Directory',
    licence: null,
    probe: '/roleManagement/directory/roleAssignments?$top=1',
  },
  {
    name: 'drives',
    label: 'Sites, libraries and OneDrives',
    permission: 'Sites.Read.All',
    licence: null,
    probe: '/sites/getAllSites?$top=1&$select=id',
  },
  {
    name: 'sharing-links',
    label: 'Sharing links',
    permission: 'Sites.Read.All',
    licence: null,
    probe: '/sites/getAllSites?$top=1&$select=id',
  },
  {
    name: 'link-makers',
    label: 'Who made a link, in sites (audit search)',
    permission: 'AuditLogsQuery-SharePoint.Read.All',
    licence: null,
    probe: '/security/auditLog/queries?$top=1',
  },
  {
    name: 'link-makers-onedrive',
    label: 'Who made a link, in OneDrives (audit search)',
    permission: 'AuditLogsQuery-OneDrive.Read.All',
    licence: null,
    probe: '/security/auditLog/queries?$top=1',
  },
];

export const sources: readonly Source[] = [
  ...apart,
  ...collections.map(({ name, label, permission, licence, probe = null }) => ({
    name,
    label,
    permission,
    licence,
    probe,
  })),
];

export const findSource = (name: string): Source | undefined => sources.find((source) => source.name === name);
