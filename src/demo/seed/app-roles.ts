import type { JsonObject } from '../json';

const role = (id: string, value: string): JsonObject => ({
  id,
  value,
  displayName: value,
  description: value,
  allowedMemberTypes: ['Application'],
  isEnabled: true,
  origin: 'Application',
});

export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
export const EXCHANGE_APP_ID = '00000002-0000-0ff1-ce00-000000000000';
export const SHAREPOINT_APP_ID = '00000003-0000-0ff1-ce00-000000000000';

/** The application permissions that Microsoft's services offer, as far as somebody here holds them. */
export const APP_ROLES: Readonly<Record<string, readonly JsonObject[]>> = {
  [GRAPH_APP_ID]: [
    role('9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8', 'RoleManagement.ReadWrite.Directory'),
    role('06b708a9-e830-4db3-a914-8e69da51d44f', 'AppRoleAssignment.ReadWrite.All'),
    role('1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9', 'Application.ReadWrite.All'),
    role('19dbc75e-c2e2-444c-a770-ec69d8559fc7', 'Directory.ReadWrite.All'),
    role('e2a3a72e-5f79-4c64-b1b1-878b674786c9', 'Mail.ReadWrite'),
    role('810c84a8-4a9e-49e6-bf7d-12d183f40d01', 'Mail.Read'),
    role('b633e1c5-b582-4048-a93e-9f11b44c7e96', 'Mail.Send'),
    role('75359482-378d-4052-8f01-80520e7db3cd', 'Files.ReadWrite.All'),
    role('332a536c-c7ef-4017-ab91-336970924f0d', 'Sites.Read.All'),
    role('df021288-bdef-4463-88db-98f22de89214', 'User.Read.All'),
    role('7ab1d382-f21e-4acd-a863-ba3e13f7da61', 'Directory.Read.All'),
    role('9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30', 'Application.Read.All'),
    role('b0afded3-3588-46d8-8b3d-9842eff778da', 'AuditLog.Read.All'),
    role('883ea226-0bf2-4a8f-9f9d-92c9162a727d', 'Sites.Selected'),
  ],
  [EXCHANGE_APP_ID]: [
    role('dc890d15-9560-4a4c-9b7f-a736ec74ec40', 'full_access_as_app'),
    role('dc50a0fb-09a3-484d-be87-e023b12c6440', 'Exchange.ManageAsApp'),
  ],
  [SHAREPOINT_APP_ID]: [role('678536fe-1083-478a-9c59-b99265e6b0d3', 'Sites.FullControl.All')],
};
