import type { Device } from '../model/objects/devices';

/** A Windows computer that is well; the time of the cases is 2 March 2026, 9:00. */
export const device = (more: Partial<Device> = {}): Device => ({
  id: 'd1',
  name: 'PC-00042',
  system: 'Windows',
  isPersonal: false,
  userName: 'Nora New',
  isManagedByIntune: true,
  compliance: 'compliant',
  graceEndsAt: null,
  isEncrypted: true,
  enrolledAt: '2025-01-01T00:00:00Z',
  hasSynced: true,
  silentSince: null,
  ...more,
});
