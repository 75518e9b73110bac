import { z } from 'zod/v4';
import type {
  AuthenticationStrength,
  AuthorizationPolicy,
  CrossTenantAccess,
  NamedLocation,
  SecurityDefaults,
} from '../../model/objects/access';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { defineCollection, listOf, objectOf } from './define';

const securityDefaultsRow = z
  .object({ isEnabled: z.boolean() })
  .transform(({ isEnabled }): SecurityDefaults => ({ id: 'security-defaults', isEnabled }));

/** @see https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get */
export const securityDefaults = defineCollection({
  name: 'security-defaults',
  label: 'Security defaults',
  permission: 'Policy.Read.All',
  licence: null,
  everyS: 300,
  read: objectOf('/policies/identitySecurityDefaultsEnforcementPolicy', securityDefaultsRow),
});

const authorizationRow = z
  .object({
    allowInvitesFrom: z.string().nullish(),
    guestUserRoleId: z.string().nullish(),
    allowUserConsentForRiskyApps: z.boolean().nullish(),
    allowEmailVerifiedUsersToJoinOrganization: z.boolean().nullish(),
    defaultUserRolePermissions: z
      .object({
        permissionGrantPoliciesAssigned: z.array(z.string()).nullish(),
        allowedToCreateApps: z.boolean().nullish(),
        allowedToCreateTenants: z.boolean().nullish(),
      })
      .nullish(),
  })
  .transform(
    ({ defaultUserRolePermissions: permissions, ...wire }): AuthorizationPolicy => ({
      id: 'authorization-policy',
      allowInvitesFrom: wire.allowInvitesFrom ?? 'everyone', // Graph's default
      guestUserRoleId: wire.guestUserRoleId ?? null,
      userConsentPolicies: permissions?.permissionGrantPoliciesAssigned ?? [],
      allowsRiskyAppConsent: wire.allowUserConsentForRiskyApps ?? false,
      allowsEmailVerifiedJoin: wire.allowEmailVerifiedUsersToJoinOrganization ?? false,
      usersMayCreateApps: permissions?.allowedToCreateApps ?? true,
      usersMayCreateTenants: permissions?.allowedToCreateTenants ?? true,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/authorizationpolicy-get */
export const authorizationPolicy = defineCollection({
  name: 'authorization-policy',
  label: 'What users and guests may do',
  permission: 'Policy.Read.All',
  licence: null,
  everyS: 300,
  read: objectOf('/policies/authorizationPolicy', authorizationRow),
});

export const strengthRow = z
  .object({ id: z.string(), displayName: z.string(), allowedCombinations: z.array(z.string()) })
  .transform((wire): AuthenticationStrength => wire);

/** @see https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-policies */
export const authenticationStrengths = defineCollection({
  name: 'authentication-strengths',
  label: 'Authentication strengths',
  permission: 'Policy.Read.All',
  licence: null,
  everyS: 900,
  read: listOf('/policies/authenticationStrengthPolicies', strengthRow),
});

const locationRow = z
  .object({ id: z.string(), displayName: z.string().nullish(), isTrusted: z.boolean().nullish() })
  .transform(
    ({ id, displayName, isTrusted }): NamedLocation => ({
      id,
      displayName: displayName ?? id,
      isTrusted: isTrusted ?? false,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/conditionalaccessroot-list-namedlocations */
export const namedLocations = defineCollection({
  name: 'named-locations',
  label: 'Named locations',
  permission: 'Policy.Read.All',
  licence: 'entra-p1',
  everyS: 900,
  read: listOf('/identity/conditionalAccess/namedLocations', locationRow),
});

const trust = z.object({ isMfaAccepted: z.boolean().nullish() }).nullish();
const defaultRow = z.object({ inboundTrust: trust }).transform(
  ({ inboundTrust }): CrossTenantAccess => ({
    id: 'default',
    trustsMfa: inboundTrust?.isMfaAccepted ?? false,
  }),
);
const partnerRow = z.object({ tenantId: z.string(), inboundTrust: trust }).transform(
  ({ tenantId, inboundTrust }): CrossTenantAccess => ({
    id: tenantId,
    trustsMfa: inboundTrust?.isMfaAccepted ?? null,
  }),
);

const crossTenant = '/policies/crossTenantAccessPolicy';

/** @see https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-get */
export const crossTenantAccess = defineCollection({
  name: 'cross-tenant-access',
  label: 'Trust in other organisations',
  permission: 'Policy.Read.All',
  licence: null,
  everyS: 900,
  async *read(graph, { signal }) {
    const { body } = await graph.get(`${crossTenant}/default`, { signal });
    yield [parseBody(defaultRow, body, `GET ${crossTenant}/default`)];
    yield* rowPages(graph, `${crossTenant}/partners`, partnerRow, { signal });
  },
});
