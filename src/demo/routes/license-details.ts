import { isObject, type JsonObject, listOf } from '../json';
import { COPILOT_SKU, type Sku, suiteOf } from '../seed/skus';
import type { Call, Route } from '../server/call';
import { answerCollection, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { userOf } from './users';

const detailsOf = ({ skuId, skuPartNumber, plans }: Sku): JsonObject => ({
  id: skuId,
  skuId,
  skuPartNumber,
  servicePlans: plans.map(([servicePlanId, servicePlanName]) => ({
    servicePlanId,
    servicePlanName,
    provisioningStatus: 'Success',
    appliesTo: 'User',
  })),
});

function licensesOf(call: Call): readonly JsonObject[] {
  const held = listOf(userOf(call).assignedLicenses).map((one) => isObject(one) && one.skuId);
  return [suiteOf(call.tenant.rights.licences), COPILOT_SKU].filter(({ skuId }) => held.includes(skuId)).map(detailsOf);
}

export const licenseDetailRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{}/licenseDetails',
    needs: anyOf('LicenseAssignment.Read.All'),
    handle: (call) => answerCollection(call, slotsOf(licensesOf(call))),
  },
];
