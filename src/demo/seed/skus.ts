import type { JsonObject } from '../json';
import type { DemoLicences } from '../rights';

export interface Sku {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly plans: readonly (readonly [servicePlanId: string, servicePlanName: string])[];
}

const P1 = ['41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'AAD_PREMIUM'] as const;
const P2 = ['eec0eb4f-6444-4f95-aba0-50c24d67f998', 'AAD_PREMIUM_P2'] as const;
const INTUNE = ['c1ec4a95-1f05-45b3-a911-aa3fa01094f5', 'INTUNE_A'] as const;
const EXCHANGE = ['efb87545-963c-4e0d-99df-69c6916d9eb0', 'EXCHANGE_S_ENTERPRISE'] as const;
const SHAREPOINT = ['5dbe027f-2339-4123-9542-606e4d348a72', 'SHAREPOINTENTERPRISE'] as const;
const TEAMS = ['57ff2da0-773e-42df-b2af-ffb7a2317929', 'TEAMS1'] as const;
const DEFENDER = ['871d91ec-ec1a-452b-a83f-bd76c7d770ef', 'WINDEFATP'] as const;
const WORK = [EXCHANGE, SHAREPOINT, TEAMS];

export const COPILOT_SKU: Sku = {
  skuId: '639dec6b-bb19-468b-871c-c5c441c4b0cb',
  skuPartNumber: 'Microsoft_365_Copilot',
  plans: [
    ['a62f8878-de10-42f3-b68f-6149a25ceb97', 'M365_COPILOT_APPS'],
    ['3f30311c-6b1e-48a4-ab79-725b469da960', 'M365_COPILOT_BUSINESS_CHAT'],
    ['0aedf20c-091d-420b-aadf-30c042609612', 'M365_COPILOT_SHAREPOINT'],
  ],
};

/** The plan that everybody has, which follows from what was bought. */
export function suiteOf({ p1, p2, intune, defender, businessPremium }: DemoLicences): Sku {
  const plans = [...WORK, ...(p1 ? [P1] : []), ...(intune ? [INTUNE] : []), ...(defender ? [DEFENDER] : [])];
  if (businessPremium) return { skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', skuPartNumber: 'SPB', plans };
  if (p2) return { skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06', skuPartNumber: 'SPE_E5', plans: [...plans, P2] };
  if (p1) return { skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965', skuPartNumber: 'SPE_E3', plans };
  return { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', skuPartNumber: 'ENTERPRISEPACK', plans };
}

export const skuRecord = (
  tenantId: string,
  { skuId, skuPartNumber, plans }: Sku,
  seats: number,
  used: number,
): JsonObject => ({
  id: `${tenantId}_${skuId}`,
  accountId: tenantId,
  accountName: 'contoso',
  appliesTo: 'User',
  capabilityStatus: 'Enabled',
  consumedUnits: used,
  prepaidUnits: { enabled: seats, suspended: 0, warning: 0, lockedOut: 0 },
  servicePlans: plans.map(([servicePlanId, servicePlanName]) => ({
    servicePlanId,
    servicePlanName,
    provisioningStatus: 'Success',
    appliesTo: 'User',
  })),
  skuId,
  skuPartNumber,
  subscriptionIds: [],
});
