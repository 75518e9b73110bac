import { z } from 'zod/v4';
import type { DeletedThing, DisabledAccount } from '../../model/objects/leavers';
import { defineCollection, listOf } from './define';

const disabledRow = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    userPrincipalName: z.string().nullish(),
    userType: z.string().nullish(),
    assignedLicenses: z.array(z.unknown()).nullish(),
  })
  .transform(
    (wire): DisabledAccount => ({
      id: wire.id,
      displayName: wire.displayName ?? '',
      userPrincipalName: wire.userPrincipalName ?? '',
      isGuest: wire.userType?.toLowerCase() === 'guest',
      licences: wire.assignedLicenses?.length ?? 0,
    }),
  );

const off = `$filter=${encodeURIComponent('accountEnabled eq false')}`;

/** @see https://learn.microsoft.com/graph/api/user-list */
export const disabledAccounts = defineCollection({
  name: 'disabled-accounts',
  label: 'Accounts that are switched off',
  permission: 'User.Read.All',
  licence: null,
  everyS: 3600,
  read: listOf(
    `/users?${off}&$select=id,displayName,userPrincipalName,userType,assignedLicenses&$top=999`,
    disabledRow,
  ),
});

/** Worked out of what is kept: nothing more is asked of Graph. */
export const leaverLinks = defineCollection({
  name: 'leaver-links',
  label: 'Anyone-links of people who left',
  permission: 'Sites.Read.All',
  licence: null,
  everyS: 300,
  from: ['users', 'sharing-links'],
  probe: '/sites/getAllSites?$top=1&$select=id',
  async *read(_graph, { leaverLinks: list }) {
    yield await list();
  },
});

/** Worked out of what is kept: nothing more is asked of Graph. */
export const leaverOneDrives = defineCollection({
  name: 'leaver-onedrives',
  label: 'OneDrives of people whose accounts were deleted',
  permission: 'Sites.Read.All',
  licence: null,
  everyS: 3600,
  from: ['users', 'deleted-users', 'drives'],
  after: ['drives'],
  probe: '/sites/getAllSites?$top=1&$select=id',
  async *read(_graph, { leaverOneDrives: list }) {
    yield await list();
  },
});

const deletedRow = z
  .object({ id: z.string(), displayName: z.string().nullish(), deletedDateTime: z.string() })
  .transform(
    (wire): DeletedThing => ({ id: wire.id, displayName: wire.displayName ?? '', deletedAt: wire.deletedDateTime }),
  );
const deleted = (kind: string) =>
  listOf(`/directory/deletedItems/microsoft.graph.${kind}?$select=id,displayName,deletedDateTime&$top=999`, deletedRow);

/** @see https://learn.microsoft.com/graph/api/directory-deleteditems-list */
export const deletedUsers = defineCollection({
  name: 'deleted-users',
  label: 'Deleted accounts that can still be restored',
  permission: 'User.Read.All',
  licence: null,
  everyS: 3600,
  read: deleted('user'),
});

/** @see https://learn.microsoft.com/graph/api/directory-deleteditems-list */
export const deletedGroups = defineCollection({
  name: 'deleted-groups',
  label: 'Deleted groups that can still be restored',
  permission: 'Directory.Read.All',
  licence: null,
  everyS: 3600,
  read: deleted('group'),
});
