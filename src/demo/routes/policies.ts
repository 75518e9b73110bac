import type { Route } from '../server/call';
import { anyOf } from '../server/identities';
import { singleRoutes } from '../server/settings';

const read = anyOf('Policy.Read.All');

/** Objects of which there is one; SharePoint's answers with the new state. */
export const policyRoutes: readonly Route[] = [
  ...singleRoutes({
    path: 'policies/identitySecurityDefaultsEnforcementPolicy',
    read,
    write: anyOf('Policy.Read.All Policy.ReadWrite.SecurityDefaults'),
  }),
  ...singleRoutes({ path: 'policies/authorizationPolicy', read, write: anyOf('Policy.ReadWrite.Authorization') }),
  ...singleRoutes({
    path: 'admin/sharepoint/settings',
    read: anyOf('SharePointTenantSettings.Read.All', 'SharePointTenantSettings.ReadWrite.All'),
    write: anyOf('SharePointTenantSettings.ReadWrite.All'),
    answers: true,
  }),
];
