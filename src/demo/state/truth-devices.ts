import { type JsonObject, listOf } from '../json';
import { DAY_MS } from '../seed/org';
import { allUnder } from './apps';
import { APP_POLICIES, COMPLIANCE_POLICIES, deviceAt, deviceSlots } from './devices';
import type { DemoState } from './state';

/** Ids of managed devices by what is wrong with them. */
export interface DevicesTruth {
  readonly noncompliant: readonly string[];
  /** Not compliant, and given time until later than now. */
  readonly inGrace: readonly string[];
  /** Of which Intune cannot say. */
  readonly complianceUnknown: readonly string[];
  readonly silent30: readonly string[];
  /** Of kinds that report it. */
  readonly unencrypted: readonly string[];
  readonly complianceAssigned: boolean;
  /** Kinds of telephone whose apps an assigned policy protects. */
  readonly appsProtected: readonly string[];
}

const KINDS_THAT_TELL = /^(windows|macos|ios|ipados|android)/i;

export function readDevicesTruth(state: DemoState, nowMs: number): DevicesTruth {
  const all = Array.from({ length: deviceSlots(state.org) }, (_, slot) => deviceAt(state, slot)).filter(
    (device) => device !== undefined,
  );
  const idsWhere = (test: (device: JsonObject) => boolean): readonly string[] =>
    all.filter(test).map(({ id }) => String(id));
  const ms = (value: unknown): number => Date.parse(String(value));
  const graceEnd = (device: JsonObject): number => ms(device.complianceGracePeriodExpirationDateTime);
  const inGrace = (device: JsonObject): boolean =>
    device.complianceState === 'inGracePeriod' && graceEnd(device) > nowMs;
  const protections = allUnder(state, APP_POLICIES).filter(({ isAssigned }) => isAssigned === true);
  const protects = (type: string): boolean =>
    protections.some((policy) => policy['@odata.type'] === `#microsoft.graph.${type}ManagedAppProtection`);
  return {
    noncompliant: idsWhere(
      (device) =>
        device.complianceState === 'noncompliant' || (device.complianceState === 'inGracePeriod' && !inGrace(device)),
    ),
    inGrace: idsWhere(inGrace),
    complianceUnknown: idsWhere(({ complianceState }) => complianceState === 'unknown'),
    silent30: idsWhere(
      ({ lastSyncDateTime }) => ms(lastSyncDateTime) > 0 && nowMs - ms(lastSyncDateTime) > 30 * DAY_MS,
    ),
    unencrypted: idsWhere(
      ({ isEncrypted, operatingSystem, managementAgent }) =>
        isEncrypted === false && managementAgent === 'mdm' && KINDS_THAT_TELL.test(String(operatingSystem)),
    ),
    complianceAssigned: allUnder(state, COMPLIANCE_POLICIES).some(({ assignments }) => listOf(assignments).length > 0),
    appsProtected: ['ios', 'android'].filter(protects),
  };
}
