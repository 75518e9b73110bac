import { deviceControls } from '../../model/access-rules';
import { fact } from '../../model/check';
import { conditionalAccessPage, enforced } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Any device of anybody opens company data. */
export const check = defineTenantCheck({
  id: 'access.device-not-required',
  title: 'Managed devices',
  headline: 'No policy asks for a managed device anywhere',
  plural: 'tenants open to any device',
  area: 'access',
  severity: 'medium',
  party: 'customer',
  why: 'A session on an unknown computer can be stolen from it. Asking for a managed device, at least of admins, stops most of that.',
  steps: [
    'Enrol devices in Intune and give them a compliance policy.',
    'Then a policy that requires a compliant or joined device, for admins first.',
  ],
  topicId: 'unmanaged-devices',
  per: 'tenant',
  reads: ['conditional-access-policies', 'licences'],
  licence: 'intune',
  remedies: [],
  effort: 'days',
  controls: ['MS.AAD.3.7v1'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance',
  evaluate(tenant) {
    const asks = enforced(tenant).some(({ grantControls }) =>
      grantControls.some((one) => deviceControls.includes(one)),
    );
    if (asks) return [];
    return [
      {
        id: 'tenant',
        name: 'Managed devices',
        severity: 'medium',
        because: 'no policy asks for one',
        facts: [fact('Policies that ask for a managed device', 'none')],
        url: conditionalAccessPage,
        pendingUntil: null,
      },
    ];
  },
});
