import { type JsonObject, listOf } from '../json';
import type { DemoState } from './state';

export const PRINCIPALS = 'servicePrincipals';
export const ROLE_ASSIGNMENTS = 'appRoleAssignments';
export const CONSENTS = 'oauth2PermissionGrants';
export const APPLICATIONS = 'applications';
const OWNERS = 'applicationOwners';

export const allUnder = (state: DemoState, path: string): readonly JsonObject[] =>
  [...state.settings].filter(([key]) => key.startsWith(`${path}/`)).map(([, value]) => value);

export const ownersPath = (applicationId: string): string => `${OWNERS}/${applicationId}`;
export const ownerIdsOf = (state: DemoState, applicationId: string): readonly string[] =>
  listOf(state.settings.get(ownersPath(applicationId))?.ids).map(String);
