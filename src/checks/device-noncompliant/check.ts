import { dayMs } from '../../model/durations';
import { defineCheck } from '../define';
import { deviceFacts, devicePage } from '../devices';

/** Devices that do not meet what their compliance policy asks. */
export const check = defineCheck({
  id: 'devices.device-noncompliant',
  title: 'Devices that are not compliant',
  headline: 'A device does not meet what your policy asks of it',
  plural: 'devices that are not compliant',
  area: 'devices',
  severity: 'medium',
  party: 'customer',
  why: 'It lacks something you ask for: updates, a lock, encryption, protection. Unless a Conditional Access policy asks for a compliant device, it still opens everything.',
  steps: [
    'Intune admin centre, Devices, the device, Device compliance: see what is missing.',
    'Tell the person what to do; the Company Portal app shows it to them too.',
  ],
  topicId: 'device-compliance',
  per: 'devices',
  reads: ['devices'],
  licence: 'intune',
  remedies: [],
  effort: 'hours',
  controls: ['NIST CM-6'],
  source: 'https://learn.microsoft.com/intune/intune-service/protect/device-compliance-get-started',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  evaluate(device, { at }) {
    if (device.compliance === 'compliant') return undefined;
    if (device.compliance === 'unknown') return { couldNotCheck: 'Intune cannot say whether it is compliant' };
    const inGrace = device.compliance === 'in-grace';
    // Given time, but Intune does not say until when: looked at again tomorrow.
    const end = device.graceEndsAt ?? new Date(Date.parse(at) + dayMs).toISOString();
    return {
      severity: device.isPersonal ? 'low' : 'medium',
      because: inGrace ? 'the time it was given is over' : 'it does not meet your policy',
      facts: deviceFacts(device),
      url: devicePage(device.id),
      pendingUntil: inGrace && Date.parse(end) > Date.parse(at) ? new Date(end).toISOString() : null,
    };
  },
});
