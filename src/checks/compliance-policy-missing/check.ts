import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** Nothing says what a device must have. */
export const check = defineTenantCheck({
  id: 'devices.compliance-policy-missing',
  title: 'Compliance policies',
  headline: 'No policy says what a device must have',
  plural: 'tenants without a compliance policy',
  area: 'devices',
  severity: 'high',
  party: 'customer',
  why: 'Without one every device counts as compliant, however old and open it is, and Conditional Access lets it in.',
  steps: [
    'Intune admin centre, Devices, Compliance: a policy for each system you use, given to all users.',
    'Compliance settings on the same page: mark devices with no policy as not compliant.',
  ],
  topicId: 'device-compliance',
  per: 'tenant',
  reads: ['compliance-policies'],
  licence: 'intune',
  remedies: [],
  effort: 'hours',
  controls: ['NIST CM-6'],
  source: 'https://learn.microsoft.com/intune/intune-service/protect/device-compliance-get-started',
  evaluate(tenant) {
    const policies = (tenant['compliance-policies'] ?? []).map(({ object }) => object);
    if (policies.some(({ isAssigned }) => isAssigned)) return [];
    return [
      {
        id: 'tenant',
        name: 'Compliance policies',
        severity: 'high',
        because: policies.length === 0 ? 'there is none' : 'none is given to anybody',
        facts: [fact('Policies given to nobody', policies.map(({ displayName }) => displayName).join(', ') || 'none')],
        url: 'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies',
        pendingUntil: null,
      },
    ];
  },
});
