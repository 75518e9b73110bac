import { dayMs } from '../../model/durations';
import { defineCheck } from '../define';
import { deviceFacts, devicePage } from '../devices';

/** Systems whose agent tells whether the disk is encrypted. */
const tells = /^(windows|macos|ios|ipados|android)/i;

/** Devices whose disk anybody can read who holds them. */
export const check = defineCheck({
  id: 'devices.device-not-encrypted',
  title: 'Devices without encryption',
  headline: 'A device is not encrypted',
  plural: 'devices that are not encrypted',
  area: 'devices',
  severity: 'medium',
  party: 'customer',
  why: 'Whoever finds or steals it reads what is stored on it, password or not.',
  steps: [
    'Give a disk encryption policy to all computers: Intune admin centre, Endpoint security, Disk encryption.',
    'Ask for encryption in the compliance policy, so that it does not come back.',
  ],
  topicId: 'lost-or-stolen-device',
  per: 'devices',
  reads: ['devices'],
  licence: 'intune',
  remedies: [],
  effort: 'hours',
  controls: ['NIST SC-28(1)'],
  source: 'https://learn.microsoft.com/intune/intune-service/protect/encrypt-devices',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  evaluate(device, { at }) {
    if (device.isEncrypted) return undefined;
    if (!device.isManagedByIntune || !tells.test(device.system))
      return { couldNotCheck: 'this kind of device does not tell whether it is encrypted' };
    // It encrypts itself after it has joined.
    const ready = device.enrolledAt === null ? 0 : Date.parse(device.enrolledAt) + dayMs;
    return {
      severity: device.isPersonal ? 'low' : 'medium',
      because: 'its disk is not encrypted',
      facts: deviceFacts(device),
      url: devicePage(device.id),
      pendingUntil: ready > Date.parse(at) ? new Date(ready).toISOString() : null,
    };
  },
});
