import { iso, type JsonObject } from '../json';
import { DEMO_TENANT_ID } from '../options';
import { DAY_MS, DOMAIN, FEDERATED_DOMAIN } from '../seed/org';
import { COPILOT_SKU, skuRecord, suiteOf } from '../seed/skus';
import { type Answer, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';

const DOMAINS = [DOMAIN, FEDERATED_DOMAIN];
const typeOf = (name: string): string => (name === FEDERATED_DOMAIN ? 'Federated' : 'Managed');
const plansOf = (call: Call): JsonObject[] =>
  suiteOf(call.tenant.rights.licences).plans.map(([servicePlanId, service]) => ({
    assignedDateTime: iso(call.tenant.state.org.bornMs - 2_000 * DAY_MS),
    capabilityStatus: 'Enabled',
    service,
    servicePlanId,
  }));

const organization = (call: Call): JsonObject => ({
  id: DEMO_TENANT_ID,
  deletedDateTime: null,
  assignedPlans: plansOf(call),
  city: 'Vienna',
  countryLetterCode: 'AT',
  createdDateTime: iso(call.tenant.state.org.bornMs - 2_000 * DAY_MS),
  displayName: 'Contoso',
  onPremisesSyncEnabled: true,
  onPremisesLastSyncDateTime: iso(call.tenant.nowMs() - 20 * 60_000),
  preferredLanguage: 'en',
  technicalNotificationMails: [`it@${DOMAIN}`],
  tenantType: 'AAD',
  verifiedDomains: DOMAINS.map((name) => ({
    capabilities: 'Email, OfficeCommunicationsOnline',
    isDefault: name === DOMAIN,
    isInitial: name === DOMAIN,
    name,
    type: typeOf(name),
  })),
});

const domain = (name: string): JsonObject => ({
  id: name,
  authenticationType: typeOf(name),
  availabilityStatus: null,
  isAdminManaged: true,
  isDefault: name === DOMAIN,
  isInitial: name === DOMAIN,
  isRoot: name === DOMAIN,
  isVerified: true,
  supportedServices: ['Email', 'OfficeCommunicationsOnline'],
});

function oneDomain(call: Call): Answer {
  const name = DOMAINS.find((one) => one === param(call).toLowerCase());
  if (!name) throw noSuchResource(param(call));
  return answerOne(call, domain(name));
}

const NOT_ON_SKUS = ['filter', 'top', 'skiptoken'] as const;
const COPILOT_SEATS = 0.25;

function listSkus(call: Call): Answer {
  const { rights, state } = call.tenant;
  const { users } = state.org;
  const suite = skuRecord(DEMO_TENANT_ID, suiteOf(rights.licences), users, Math.round(users * 0.9));
  const seats = Math.round(users * COPILOT_SEATS);
  const copilot = rights.licences.copilot ? [skuRecord(DEMO_TENANT_ID, COPILOT_SKU, seats, seats)] : [];
  return answerCollection(call, slotsOf([suite, ...copilot]), { without: NOT_ON_SKUS });
}

/** What is asked about the tenant as a whole. */
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
    needs: anyOf('Domain.Read.All'),
    handle: (call) => answerCollection(call, slotsOf(DOMAINS.map(domain))),
  },
  { method: 'GET', path: '/domains/{}', needs: anyOf('Domain.Read.All'), outsideSlice: true, handle: oneDomain },
  {
    method: 'GET',
    path: '/subscribedSkus',
    needs: anyOf('LicenseAssignment.Read.All', 'Organization.Read.All'),
    handle: listSkus,
  },
];
