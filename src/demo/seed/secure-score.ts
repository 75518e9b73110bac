import type { JsonObject } from '../json';

const control = (
  id: string,
  title: string,
  maxScore: number,
  controlCategory: string,
  service: string,
): JsonObject => ({
  id,
  azureTenantId: 'dece0000-0000-4000-8000-000000000001',
  title,
  maxScore,
  controlCategory,
  service,
  actionType: 'Config',
  actionUrl: 'https://security.microsoft.com/securescore?viewid=actions',
  deprecated: false,
  implementationCost: 'Low',
  userImpact: 'Low',
  rank: 1,
  tier: 'Core',
  threats: ['accountBreach'],
  remediation: 'Open the page of this action and follow its steps.',
  remediationImpact: 'Little.',
  complianceInformation: [],
  controlStateUpdates: [],
  vendorInformation: { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' },
});

/** What the score of the generated organisation is made of. */
export const SCORE_CONTROLS: readonly JsonObject[] = [
  control('AdminMFAV2', 'Require multifactor authentication for administrative roles', 30, 'Identity', 'AzureAD'),
  control('MFARegistrationV2', 'Ensure all users can complete multifactor authentication', 30, 'Identity', 'AzureAD'),
  control('BlockLegacyAuthentication', 'Block legacy authentication', 25, 'Identity', 'AzureAD'),
  control('OneAdmin', 'Designate more than one global admin', 5, 'Identity', 'AzureAD'),
  control('mdo_safelinksforemail', 'Create Safe Links policies for email messages', 20, 'Apps', 'MDO'),
  control('mdo_blockmailforward', 'Ensure all forms of mail forwarding are blocked', 20, 'Apps', 'MDO'),
  control('spo_external_sharing_managed', 'Restrict external sharing by domain', 20, 'Apps', 'SPO'),
  control('spo_idle_session_timeout', 'Sign out inactive users in SharePoint Online', 15, 'Apps', 'SPO'),
  control('SigninRiskPolicy', 'Enable sign-in risk policies', 20, 'Identity', 'AzureAD'),
  control('UserRiskPolicy', 'Enable user risk policies', 20, 'Identity', 'AzureAD'),
  control(
    'IntegratedApps',
    'Do not allow users to grant consent to unreliable applications',
    20,
    'Identity',
    'AzureAD',
  ),
  control('mip_sensitivitylabelspolicies', 'Publish sensitivity label policies', 25, 'Data', 'MIP'),
];

export const MAX_SCORE = SCORE_CONTROLS.reduce((sum, { maxScore }) => sum + Number(maxScore), 0);

/** So many percent of the whole, spent on the controls in their order. */
export function controlScoresAt(percent: number): readonly JsonObject[] {
  let left = (MAX_SCORE * percent) / 100;
  return SCORE_CONTROLS.map(({ id, maxScore, controlCategory }) => {
    const score = Math.min(left, Number(maxScore));
    left -= score;
    return { controlName: String(id), controlCategory: String(controlCategory), description: null, score };
  });
}
