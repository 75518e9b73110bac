import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { defineCheck } from '../define';
import { deviceFacts, devicePage } from '../devices';

const staleDays = 30;
const lostDays = 90;

/** Devices that have not called for weeks. */
export const check = defineCheck({
  id: 'devices.device-stale',
  title: 'Devices not seen for 30 days',
  headline: 'A managed device has not been in touch for over 30 days',
  plural: 'managed devices that were not in touch for 30 days',
  area: 'devices',
  severity: 'low',
  party: 'customer',
  why: 'Nobody knows whether it is patched, or who has it. What is stored on it is still there.',
  steps: [
    'Ask the person whether they still have it.',
    'Lost? Wipe it from the Intune admin centre. Put away or given back? Retire it and delete its record.',
  ],
  topicId: 'device-cleanup',
  per: 'devices',
  reads: ['devices'],
  licence: 'intune',
  remedies: [],
  effort: 'minutes',
  controls: ['NIST CM-8'],
  source: 'https://learn.microsoft.com/intune/intune-service/remote-actions/devices-wipe',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  evaluate(device, { at }) {
    if (!device.hasSynced) return { couldNotCheck: 'it has never been in touch, as far as Intune says' };
    if (device.silentSince === null) return undefined;
    const days = (Date.parse(at) - Date.parse(device.silentSince)) / dayMs;
    if (days <= staleDays) return undefined;
    return {
      severity: days > lostDays ? 'medium' : 'low',
      because: days > lostDays ? 'not for over 90 days' : 'not for over 30 days',
      facts: [...deviceFacts(device), fact('Last in touch', device.silentSince.slice(0, 10))],
      url: devicePage(device.id),
      pendingUntil: null,
    };
  },
});
