import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

const own = /^ManagePermissionGrantsForSelf\./i;
/** Only apps of verified publishers, and only what Microsoft or the customer calls harmless. */
const limited = /^ManagePermissionGrantsForSelf\.microsoft-user-default-(low|recommended)$/i;
const unlimited = /^ManagePermissionGrantsForSelf\.microsoft-user-default-legacy$/i;

/** People give apps access to company data by themselves. */
export const check = defineTenantCheck({
  id: 'apps.user-consent-allowed',
  title: 'Consent to apps by anybody',
  headline: 'People may give apps access to company data without asking',
  plural: 'tenants in which anybody may let apps in',
  area: 'apps',
  severity: 'high',
  party: 'customer',
  why: 'One click on "Accept" gives an app a person’s mail and files, with no password stolen and no MFA asked.',
  steps: [
    'Entra admin centre, Enterprise apps, Consent and permissions: Do not allow user consent.',
    'Switch on admin consent requests on the same page, so that people can ask.',
  ],
  topicId: 'app-consent',
  per: 'tenant',
  reads: ['authorization-policy'],
  remedies: ['tighten-user-consent'],
  effort: 'minutes',
  controls: ['MS.AAD.5.2v1', 'NIST AC-6(10)'],
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent',
  evaluate(tenant) {
    const policy = tenant['authorization-policy']?.[0]?.object;
    // What owners of groups and teams may allow there is another setting.
    const allowed = (policy?.userConsentPolicies ?? []).filter((name) => own.test(name));
    if (policy === undefined || allowed.length === 0) return [];
    const isOpen = allowed.some((name) => unlimited.test(name)) || policy.allowsRiskyAppConsent;
    const isLimited = !isOpen && allowed.every((name) => limited.test(name));
    return [
      {
        id: 'tenant',
        name: 'Consent to apps',
        severity: isOpen ? 'high' : isLimited ? 'low' : 'medium',
        because: isOpen
          ? 'for any app'
          : isLimited
            ? 'for apps of verified publishers that ask for little'
            : 'by a policy of your own',
        facts: [
          fact('Allowed by', allowed.map((name) => name.replace(own, '')).join(', ')),
          fact('Even apps that Microsoft finds risky', policy.allowsRiskyAppConsent ? 'yes' : 'no'),
        ],
        url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings',
        pendingUntil: null,
      },
    ];
  },
});
