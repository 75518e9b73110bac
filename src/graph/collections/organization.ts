import { z } from 'zod/v4';
import type { Domain, Organization, Sku } from '../../model/objects/access';
import { defineCollection, listOf } from './define';

const organizationRow = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    createdDateTime: z.string().nullish(),
    onPremisesSyncEnabled: z.boolean().nullish(),
  })
  .transform(
    (wire): Organization => ({
      id: wire.id,
      displayName: wire.displayName ?? '',
      createdAt: wire.createdDateTime ?? null,
      isSynced: wire.onPremisesSyncEnabled ?? false,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/organization-list */
export const organization = defineCollection({
  name: 'organization',
  label: 'The organisation',
  permission: 'User.Read.All',
  licence: null,
  everyS: 3600,
  read: listOf('/organization?$select=id,displayName,createdDateTime,onPremisesSyncEnabled', organizationRow),
});

const domainRow = z
  .object({
    id: z.string(),
    authenticationType: z.string().nullish(),
    isVerified: z.boolean().nullish(),
    isDefault: z.boolean().nullish(),
  })
  .transform(
    (wire): Domain => ({
      id: wire.id.toLowerCase(),
      isFederated: wire.authenticationType === 'Federated',
      isVerified: wire.isVerified ?? false,
      isDefault: wire.isDefault ?? false,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/domain-list */
export const domains = defineCollection({
  name: 'domains',
  label: 'Domains and how they sign in',
  permission: 'Domain.Read.All',
  licence: null,
  everyS: 900,
  read: listOf('/domains?$select=id,authenticationType,isVerified,isDefault', domainRow),
});

const skuRow = z
  .object({
    id: z.string(),
    skuPartNumber: z.string().nullish(),
    consumedUnits: z.number().nullish(),
    prepaidUnits: z.object({ enabled: z.number().nullish(), warning: z.number().nullish() }).nullish(),
    servicePlans: z
      .array(z.object({ servicePlanName: z.string().nullish(), provisioningStatus: z.string().nullish() }))
      .nullish(),
  })
  .transform(
    (wire): Sku => ({
      id: wire.id,
      name: wire.skuPartNumber ?? '',
      // A licence in its warning time still works.
      enabled: (wire.prepaidUnits?.enabled ?? 0) + (wire.prepaidUnits?.warning ?? 0),
      consumed: wire.consumedUnits ?? 0,
      plans: (wire.servicePlans ?? []).flatMap(({ servicePlanName, provisioningStatus }) =>
        servicePlanName && provisioningStatus !== 'Disabled' ? [servicePlanName] : [],
      ),
    }),
  );

/** @see https://learn.microsoft.com/graph/api/subscribedsku-list */
export const licences = defineCollection({
  name: 'licences',
  label: 'Licences',
  permission: 'LicenseAssignment.Read.All',
  licence: null,
  everyS: 3600,
  read: listOf('/subscribedSkus?$select=id,skuPartNumber,consumedUnits,prepaidUnits,servicePlans', skuRow),
});
