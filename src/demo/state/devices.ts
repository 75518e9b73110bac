import type { JsonObject } from '../json';
import { deviceIds, deviceSlots, firstDevice } from '../seed/devices';
import type { DemoState } from './state';

export const DEVICES = 'deviceManagement/managedDevices';
export const COMPLIANCE_POLICIES = 'deviceManagement/deviceCompliancePolicies';
export const APP_POLICIES = 'deviceAppManagement/managedAppPolicies';

export const devicePath = (id: string): string => `${DEVICES}/${id}`;
export { deviceSlots };

/** The device in a slot as it is now; one that was retired leaves a gap. */
export function deviceAt(state: DemoState, slot: number): JsonObject | undefined {
  const held = state.settings.get(devicePath(deviceIds.idOf(state.org, slot)));
  return held ? (held.retired === true ? undefined : held) : firstDevice(state.org, slot);
}

export function findDevice(state: DemoState, id: string): JsonObject | undefined {
  const slot = deviceIds.numberOf(state.org, id);
  return slot === undefined || slot >= deviceSlots(state.org) ? undefined : deviceAt(state, slot);
}
