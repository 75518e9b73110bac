import { iso, type JsonObject } from '../json';
import { DEMO_TENANT_ID } from '../options';
import { DAY_MS, DOMAIN } from '../seed/org';
import type { Call, Route } from '../server/call';
import { answerCollection, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';

const organization = (call: Call): JsonObject => ({
  id: DEMO_TENANT_ID,
  deletedDateTime: null,
  city: 'Vienna',
  countryLetterCode: 'AT',
  createdDateTime: iso(call.tenant.state.org.bornMs - 2_000 * DAY_MS),
  displayName: 'Contoso',
  onPremisesSyncEnabled: null,
  preferredLanguage: 'en',
  technicalNotificationMails: [`it@${DOMAIN}`],
  tenantType: 'AAD',
  verifiedDomains: [
    {
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: true,
      isInitial: true,
      name: DOMAIN,
      type: 'Managed',
    },
  ],
});

const domain: JsonObject = {
  id: DOMAIN,
  authenticationType: 'Managed',
  availabilityStatus: null,
  isAdminManaged: true,
  isDefault: true,
  isInitial: true,
  isRoot: true,
  isVerified: true,
  supportedServices: ['Email', 'OfficeCommunicationsOnline'],
};

const plan = (servicePlanId: string, servicePlanName: string): JsonObject => ({
  servicePlanId,
  servicePlanName,
  provisioningStatus: 'Success',
  appliesTo: 'User',
});
const sku = (call: Call): JsonObject => ({
  id: `${DEMO_TENANT_ID}_06ebc4ee-1bb5-47dd-8120-11324bc54e06`,
  accountName: 'contoso',
  appliesTo: 'User',
  capabilityStatus: 'Enabled',
  consumedUnits: Math.round(call.tenant.state.org.users * 0.9),
  prepaidUnits: { enabled: call.tenant.state.org.users, suspended: 0, warning: 0, lockedOut: 0 },
  servicePlans: [
    plan('41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'AAD_PREMIUM'),
    plan('eec0eb4f-6444-4f95-aba0-50c24d67f998', 'AAD_PREMIUM_P2'),
  ],
  skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  skuPartNumber: 'SPE_E5',
});

/** What is asked about the tenant as a whole. The read-only registration has no right to /organization. */
export const tenantRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/organization',
    needs: anyOf('Organization.Read.All', 'Directory.Read.All', 'DeviceManagementServiceConfig.Read.All'),
    handle: (call) => answerCollection(call, slotsOf([organization(call)])),
  },
  {
    method: 'GET',
    path: '/domains',
    needs: anyOf('Domain.Read.All', 'Directory.Read.All'),
    handle: (call) => answerCollection(call, slotsOf([domain])),
  },
  {
    method: 'GET',
    path: '/subscribedSkus',
    needs: anyOf('LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All'),
    handle: (call) => answerCollection(call, slotsOf([sku(call)])),
  },
];
