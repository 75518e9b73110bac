import { z } from 'zod/v4';
import type { SharingSettings } from '../../model/objects/sharing';
import { defineCollection, objectOf } from './define';

const reaches: Readonly<Record<string, SharingSettings['reach']>> = {
  disabled: 'inside',
  existingExternalUserSharingOnly: 'existing-guests',
  externalUserSharingOnly: 'guests',
  externalUserAndGuestSharing: 'anyone',
};
const domainModes: Readonly<Record<string, SharingSettings['domains']>> = {
  none: 'all',
  allowList: 'allow-list',
  blockList: 'block-list',
};

const wire = z.object({
  sharingCapability: z.string().nullish(),
  sharingDomainRestrictionMode: z.string().nullish(),
  sharingAllowedDomainList: z.array(z.string()).nullish(),
  sharingBlockedDomainList: z.array(z.string()).nullish(),
  isResharingByExternalUsersEnabled: z.boolean().nullish(),
  isLegacyAuthProtocolsEnabled: z.boolean().nullish(),
  isUnmanagedSyncAppForTenantRestricted: z.boolean().nullish(),
  deletedUserPersonalSiteRetentionPeriodInDays: z.number().nullish(),
  idleSessionSignOut: z.object({ isEnabled: z.boolean().nullish() }).nullish(),
});

// The published example wraps the object in `value`, the metadata does not: both are taken.
const row = z.preprocess(
  (body) => (typeof body === 'object' && body !== null && 'value' in body ? body.value : body),
  wire.transform((settings): SharingSettings => {
    const domains = domainModes[settings.sharingDomainRestrictionMode ?? ''] ?? null;
    const lists = { 'allow-list': settings.sharingAllowedDomainList, 'block-list': settings.sharingBlockedDomainList };
    return {
      id: 'sharing-settings',
      reach: reaches[settings.sharingCapability ?? ''] ?? null,
      domains,
      listedDomains: domains === null || domains === 'all' ? 0 : (lists[domains]?.length ?? 0),
      guestsMayReshare: settings.isResharingByExternalUsersEnabled ?? null,
      hasLegacyProtocols: settings.isLegacyAuthProtocolsEnabled ?? null,
      restrictsUnmanagedSync: settings.isUnmanagedSyncAppForTenantRestricted ?? null,
      signsOutIdle: settings.idleSessionSignOut?.isEnabled ?? null,
      leaverOneDriveDays: settings.deletedUserPersonalSiteRetentionPeriodInDays ?? null,
    };
  }),
);

/** @see https://learn.microsoft.com/graph/api/sharepointsettings-get */
export const sharingSettings = defineCollection({
  name: 'sharing-settings',
  label: 'Sharing settings of the organisation',
  permission: 'SharePointTenantSettings.Read.All',
  licence: null,
  everyS: 300,
  read: objectOf('/admin/sharepoint/settings', row),
});

/** No request of its own: what the drives have shown, counted. */
export const sharingCounts = defineCollection({
  name: 'sharing-counts',
  label: 'Sharing links by kind',
  permission: 'Sites.Read.All',
  licence: null,
  everyS: 300,
  after: ['sharing-links'],
  probe: '/sites/getAllSites?$top=1&$select=id',
  async *read(_graph, { countLinks }) {
    yield await countLinks();
  },
});
