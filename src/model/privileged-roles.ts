/**
 * Directory roles that Microsoft's own policy template counts as administrators, by template id.
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-old-require-mfa-admin
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const privilegedRoles: Readonly<Record<string, string>> = {
  '62e90394-69f5-4237-9190-012177145e10': 'Global Administrator',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'Application Administrator',
  'c4e39bd9-1100-46d3-8c65-fb160da0071f': 'Authentication Administrator',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe': 'Billing Administrator',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'Cloud Application Administrator',
  'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9': 'Conditional Access Administrator',
  '29232cdf-9323-42fd-ade2-1d097af3e4de': 'Exchange Administrator',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8': 'Helpdesk Administrator',
  '966707d0-3269-4727-9be2-8c3a10f19b9d': 'Password Administrator',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13': 'Privileged Authentication Administrator',
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'Privileged Role Administrator',
  '194ae4cb-b126-40b2-bd5b-6091b380977d': 'Security Administrator',
  'f28a1f50-f6e7-4571-818b-6a12f2af6b6c': 'SharePoint Administrator',
  'fe930be7-5e62-47db-91af-98c3a49a38b1': 'User Administrator',
};

export const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

/** What may be asked of a role that opens much less: passwords of people without roles, bills. */
const lesser = new Set([
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  '966707d0-3269-4727-9be2-8c3a10f19b9d',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe',
]);

/** Roles whose holder can take over much or all of the tenant, by template id. */
export const highRoles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(privilegedRoles).filter(([id]) => !lesser.has(id))),
  '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2': 'Hybrid Identity Administrator',
  '3a2c62db-5318-420d-8d74-23affee5d9d5': 'Intune Administrator',
};

/** Every role above by template id, which is the id of its definition in each tenant, too. */
export const namedRoles: Readonly<Record<string, string>> = { ...privilegedRoles, ...highRoles };
