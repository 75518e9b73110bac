import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

const telephones = { ios: 'iPhones and iPads', android: 'Android' } as const;

/** Telephones on which company data can be copied out of its apps. */
export const check = defineTenantCheck({
  id: 'devices.app-protection-missing',
  title: 'Protection of data in apps',
  headline: 'Company data in apps on telephones is not protected',
  plural: 'kinds of telephone without app protection',
  area: 'devices',
  severity: 'medium',
  party: 'customer',
  why: 'On people’s own telephones it is all that keeps company mail and files apart: without it they can be copied anywhere, and not wiped.',
  steps: [
    'Intune admin centre, Apps, Protection: a policy for this system, given to all users.',
    'Then a Conditional Access policy that asks for it on telephones.',
  ],
  topicId: 'mobile-app-protection',
  per: 'tenant',
  reads: ['app-protection'],
  licence: 'intune',
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-19'],
  source: 'https://learn.microsoft.com/intune/intune-service/apps/app-protection-policy',
  evaluate(tenant) {
    const policies = (tenant['app-protection'] ?? []).map(({ object }) => object);
    return (['ios', 'android'] as const).flatMap((platform) => {
      const own = policies.filter((policy) => policy.platform === platform);
      if (own.some(({ isAssigned }) => isAssigned)) return [];
      return [
        {
          id: platform,
          name: telephones[platform],
          severity: 'medium' as const,
          because:
            own.length === 0
              ? `no policy for ${telephones[platform]}`
              : `the policy for ${telephones[platform]} is given to nobody`,
          facts: [fact('Telephones', telephones[platform])],
          url: 'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/AppsMenu/~/protection',
          pendingUntil: null,
        },
      ];
    });
  },
});
