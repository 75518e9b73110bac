import type { Kept } from './objects';
import type { Sku } from './objects/access';

/** What a part of Microsoft 365 must be paid for with. */
export type Licence = 'entra-p1' | 'entra-p2' | 'intune' | 'copilot' | 'defender' | 'defender-office';

/**
 * Service plans that hold each.
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
const plans: Readonly<Record<Licence, RegExp>> = {
  'entra-p1': /^AAD_PREMIUM(_P2)?$/,
  'entra-p2': /^AAD_PREMIUM_P2$/,
  intune: /^INTUNE_(A|O365|SMB)/,
  copilot: /^M365_COPILOT/,
  defender: /^(WINDEFATP|MDE_|ATP_ENTERPRISE|THREAT_INTELLIGENCE|ATA$|ADALLOM_S_STANDALONE|MTP$)/,
  'defender-office': /^(ATP_ENTERPRISE|THREAT_INTELLIGENCE)/,
};

export const licenceNames: Readonly<Record<Licence, string>> = {
  'entra-p1': 'Microsoft Entra ID P1',
  'entra-p2': 'Microsoft Entra ID P2',
  intune: 'Microsoft Intune',
  copilot: 'Microsoft 365 Copilot',
  defender: 'a Microsoft Defender product',
  'defender-office': 'Microsoft Defender for Office 365',
};

/** Whether the organisation has bought it for anybody; `null`: its licences could not be read. */
export function hasLicence(licence: Licence, skus: readonly Kept<Sku>[] | undefined): boolean | null {
  if (skus === undefined) return null;
  return skus.some(({ object }) => object.enabled > 0 && object.plans.some((plan) => plans[licence].test(plan)));
}
