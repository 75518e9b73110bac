import type { JsonObject } from '../json';
import { flawsOf } from './flaws';
import { GUEST_DOMAINS } from './names';
import type { Org } from './org';

/** The tenant of the first of the guests' domains. */
export const PARTNER_DOMAIN = GUEST_DOMAINS[0] ?? '';
export const PARTNER_TENANT_ID = 'dece0000-0000-4000-8000-0000000000e1';

const trust = (isMfaAccepted: boolean): JsonObject => ({
  isMfaAccepted,
  isCompliantDeviceAccepted: false,
  isHybridAzureADJoinedDeviceAccepted: false,
});
const open = (target: string): JsonObject => ({ accessType: 'allowed', targets: [{ target, targetType: 'user' }] });
const COLLABORATION = {
  usersAndGroups: open('AllUsers'),
  applications: { accessType: 'allowed', targets: [{ target: 'AllApplications', targetType: 'application' }] },
};

export const firstCrossTenantDefault = (org: Org): JsonObject => ({
  id: 'default',
  isServiceDefault: false,
  inboundTrust: trust(flawsOf(org).guestMfaTrust === 'all'),
  b2bCollaborationInbound: COLLABORATION,
  b2bCollaborationOutbound: COLLABORATION,
  automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
});

/** One partner; its MFA is trusted, or it is only known. */
export const firstPartners = (org: Org): readonly JsonObject[] => [
  {
    tenantId: PARTNER_TENANT_ID,
    isServiceProvider: false,
    isInMultiTenantOrganization: false,
    inboundTrust: flawsOf(org).guestMfaTrust === 'partner' ? trust(true) : null,
    b2bCollaborationInbound: null,
    b2bCollaborationOutbound: null,
    automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null },
  },
];
