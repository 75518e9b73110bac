import { z } from 'zod/v4';
import { dayMs } from '../../model/durations';
import type { AppProtection, CompliancePolicy, Device } from '../../model/objects/devices';
import { rowPages } from '../paging';
import { defineCollection, listOf } from './define';

const states: Readonly<Record<string, Device['compliance']>> = {
  compliant: 'compliant',
  noncompliant: 'noncompliant',
  inGracePeriod: 'in-grace',
};
/** They put their own agent on the device, which tells whether the disk is encrypted. */
const agents = new Set(['mdm', 'easMdm', 'intuneClient', 'easIntuneClient', 'configurationManagerClientMdm']);

/** Well before anybody is told of it. */
const silentMs = 25 * dayMs;

/** Intune writes the year 1 or 9999 where it has no time. */
const asTime = (text: string | null | undefined): string | null => {
  const year = Number(text?.slice(0, 4));
  return text && year > 1990 && year < 9999 ? text : null;
};

const deviceRow = z
  .object({
    id: z.string(),
    deviceName: z.string().nullish(),
    operatingSystem: z.string().nullish(),
    managedDeviceOwnerType: z.string().nullish(),
    managementAgent: z.string().nullish(),
    complianceState: z.string().nullish(),
    complianceGracePeriodExpirationDateTime: z.string().nullish(),
    isEncrypted: z.boolean().nullish(),
    enrolledDateTime: z.string().nullish(),
    lastSyncDateTime: z.string().nullish(),
    userDisplayName: z.string().nullish(),
  })
  .transform(
    (wire): Device => ({
      id: wire.id,
      name: wire.deviceName || wire.id,
      system: wire.operatingSystem ?? '',
      isPersonal: wire.managedDeviceOwnerType === 'personal',
      userName: wire.userDisplayName || null,
      isManagedByIntune: agents.has(wire.managementAgent ?? ''),
      compliance: states[wire.complianceState ?? ''] ?? 'unknown',
      graceEndsAt: asTime(wire.complianceGracePeriodExpirationDateTime),
      isEncrypted: wire.isEncrypted ?? false,
      enrolledAt: asTime(wire.enrolledDateTime),
      hasSynced: asTime(wire.lastSyncDateTime) !== null,
      silentSince: asTime(wire.lastSyncDateTime),
    }),
  );
const deviceFields = [
  'id,deviceName,operatingSystem,managedDeviceOwnerType,managementAgent,complianceState',
  'complianceGracePeriodExpirationDateTime,isEncrypted,enrolledDateTime,lastSyncDateTime,userDisplayName',
].join(',');

/** @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list */
export const devices = defineCollection({
  name: 'devices',
  label: 'Managed devices',
  permission: 'DeviceManagementManagedDevices.Read.All',
  licence: 'intune',
  everyS: 3600,
  async *read(graph, { now, signal }) {
    const path = `/deviceManagement/managedDevices?$select=${deviceFields}&$top=1000`;
    const isLongAgo = (at: string | null): boolean => at !== null && now.getTime() - Date.parse(at) > silentMs;
    for await (const page of rowPages(graph, path, deviceRow, { signal }))
      yield page.map((one) => ({ ...one, silentSince: isLongAgo(one.silentSince) ? one.silentSince : null }));
  },
});

const complianceRow = z
  .object({ id: z.string(), displayName: z.string().nullish(), assignments: z.array(z.unknown()).nullish() })
  .transform(
    ({ id, displayName, assignments }): CompliancePolicy => ({
      id,
      displayName: displayName ?? id,
      isAssigned: (assignments ?? []).length > 0,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-list */
export const compliancePolicies = defineCollection({
  name: 'compliance-policies',
  label: 'What makes a device compliant',
  permission: 'DeviceManagementConfiguration.Read.All',
  licence: 'intune',
  everyS: 900,
  read: listOf('/deviceManagement/deviceCompliancePolicies?$expand=assignments', complianceRow),
});

const platforms: readonly (readonly [RegExp, AppProtection['platform']])[] = [
  [/\.iosManagedAppProtection$/i, 'ios'],
  [/\.androidManagedAppProtection$/i, 'android'],
  [/\.(mdm)?windows(InformationProtectionPolicy|ManagedAppProtection)$/i, 'windows'],
];
/** Settings of apps come in the same list, and protect nothing: they are of no platform. */
const protectionRow = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    '@odata.type': z.string().nullish(),
    isAssigned: z.boolean().nullish(),
  })
  .transform(
    ({ id, displayName, isAssigned, '@odata.type': type }): AppProtection => ({
      id,
      displayName: displayName ?? id,
      platform: platforms.find(([pattern]) => pattern.test(type ?? ''))?.[1] ?? 'other',
      isAssigned: isAssigned ?? false,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list */
export const appProtection = defineCollection({
  name: 'app-protection',
  label: 'Protection of company data in apps',
  permission: 'DeviceManagementApps.Read.All',
  licence: 'intune',
  everyS: 900,
  read: listOf('/deviceAppManagement/managedAppPolicies', protectionRow),
});
