import type { Json } from '../model/canonical';
import { type Setting, settingRemedy } from './setting';

const authorization = { permission: 'Policy.ReadWrite.Authorization', path: '/policies/authorizationPolicy' } as const;
const sharePoint = {
  permission: 'SharePointTenantSettings.ReadWrite.All',
  path: '/admin/sharepoint/settings',
} as const;

/** Guests with the fewest rights: they see their own entry and nothing else of the directory. */
const restrictedGuest = '2af84b1e-32c8-42b7-82bc-daa82404023b';

/** What owners may allow for their groups and teams stands in the same list, and stays. */
const withoutOwnConsent = (before: Json): Json =>
  Array.isArray(before) ? before.filter((name) => !String(name).startsWith('ManagePermissionGrantsForSelf')) : [];

/**
 * Settings that close a gap for everybody at once.
 * @see https://learn.microsoft.com/graph/api/authorizationpolicy-update
 * @see https://learn.microsoft.com/graph/api/sharepointsettings-update
 */
const settings: readonly Setting[] = [
  {
    id: 'tighten-guest-invites',
    label: 'Let only admins and guest inviters invite',
    ...authorization,
    field: ['allowInvitesFrom'],
    wanted: () => 'adminsAndGuestInviters',
    alsoFine: ['none'],
    summary: 'From now on only admins and people with the Guest Inviter role may invite guests.',
    consequences: [
      'Other people can no longer bring in new guests by themselves.',
      'Guests who are here already keep their access.',
    ],
  },
  {
    id: 'tighten-guest-view',
    label: 'Let guests see only themselves',
    ...authorization,
    field: ['guestUserRoleId'],
    wanted: () => restrictedGuest,
    summary: 'Guests see their own entry in the directory, and nobody else’s.',
    consequences: ['Guests can no longer look up people and groups.', 'What was shared with them stays open to them.'],
  },
  {
    id: 'tighten-user-consent',
    label: 'Stop people from consenting to apps',
    ...authorization,
    field: ['defaultUserRolePermissions', 'permissionGrantPoliciesAssigned'],
    wanted: withoutOwnConsent,
    summary: 'People can no longer give an app access to company data by themselves.',
    consequences: [
      'New apps that ask for access need an admin’s consent.',
      'Apps that were consented to before go on working.',
    ],
  },
  {
    id: 'tighten-tenant-sharing',
    label: 'Stop anyone-links for the whole tenant',
    ...sharePoint,
    field: ['sharingCapability'],
    wanted: () => 'externalUserSharingOnly',
    alsoFine: ['existingExternalUserSharingOnly', 'disabled'],
    summary: 'Nobody can open files without signing in any more: sharing outside needs a name.',
    consequences: [
      'Anyone-links that exist stop working at once, in every site and OneDrive.',
      'Sharing with named people outside goes on.',
    ],
  },
  {
    id: 'tighten-resharing',
    label: 'Stop guests from sharing on',
    ...sharePoint,
    field: ['isResharingByExternalUsersEnabled'],
    wanted: () => false,
    summary: 'People outside can no longer share on what was shared with them.',
    consequences: ['What they shared on before stays shared.'],
  },
  {
    id: 'stop-legacy-sharepoint',
    label: 'Stop old sign-in protocols in SharePoint',
    ...sharePoint,
    field: ['isLegacyAuthProtocolsEnabled'],
    wanted: () => false,
    summary: 'SharePoint and OneDrive accept modern sign-in only.',
    consequences: ['Very old Office versions and some scripts can no longer open files there.'],
  },
  {
    id: 'sign-out-idle',
    label: 'Sign out idle browsers after an hour',
    ...sharePoint,
    field: ['idleSessionSignOut'],
    wanted: () => ({ isEnabled: true, warnAfterInSeconds: 3300, signOutAfterInSeconds: 3600 }),
    summary: 'A browser that nobody has used for an hour is signed out of SharePoint and OneDrive.',
    consequences: ['People see a warning five minutes before.', 'Managed devices are asked as well.'],
  },
];

export const settingRemedies = settings.map(settingRemedy);
