import type { AdminAccount, HeldRole } from '../model/objects/roles';
import { globalAdministrator } from '../model/privileged-roles';

export const helpdesk = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
export const exchangeAdministrator = '29232cdf-9323-42fd-ade2-1d097af3e4de';

/** A person's permanent hold of the highest role; cases change what they are about. */
export const held = (principalId: string, change: Partial<HeldRole> = {}): HeldRole => ({
  id: `${principalId}/${change.roleDefinitionId ?? globalAdministrator}`,
  principalId,
  principalKind: 'user',
  principalName: `Name of ${principalId}`,
  roleDefinitionId: globalAdministrator,
  scopeId: '/',
  isActivated: false,
  endsAt: null,
  ...change,
});

export const admin = (id: string, change: Partial<AdminAccount> = {}): AdminAccount => ({
  id,
  displayName: `Name of ${id}`,
  userPrincipalName: `${id}@contoso.example`,
  isGuest: false,
  isSynced: false,
  isEnabled: true,
  ...change,
});
