import { fact } from '../../model/check';
import type { FindingFact } from '../../model/finding';
import type { RiskDetection, RiskDetections } from '../../model/objects/identity';

/** @see https://learn.microsoft.com/entra/id-protection/concept-identity-protection-risks */
const words: Readonly<Record<string, string>> = {
  adminConfirmedUserCompromised: 'an admin confirmed that it is taken over',
  anomalousToken: 'an odd token of a sign-in, perhaps a stolen one',
  anomalousUserActivity: 'it did what it never does',
  anonymizedIPAddress: 'sign-in through a hidden address (Tor, anonymous VPN)',
  attackerinTheMiddle: 'sign-in through an attacker’s page in between',
  generic: 'a risk that Microsoft names only with Entra ID P2',
  investigationsThreatIntelligence: 'looks like an attack that Microsoft knows',
  leakedCredentials: 'its password was found among leaked ones',
  maliciousIPAddress: 'sign-in from an address known for attacks',
  maliciousIPAddressValidCredentialsBlockedIP: 'right password from an address known for attacks',
  malwareInfectedIPAddress: 'sign-in from an infected device’s address',
  mcasImpossibleTravel: 'active in two places too far apart',
  mcasSuspiciousInboxManipulationRules: 'an inbox rule that hides or deletes mail',
  nationStateIP: 'sign-in from an address of a state’s attackers',
  newCountry: 'active in a country that is new for it',
  passwordSpray: 'its password was guessed in an attack on many accounts',
  riskyIPAddress: 'active from a hidden address',
  suspiciousAPITraffic: 'odd requests to Microsoft Graph',
  suspiciousBrowser: 'sign-ins from one browser that touch many accounts',
  suspiciousInboxForwarding: 'an inbox rule that forwards mail outside',
  suspiciousIPAddress: 'sign-in from an address known for attacks',
  tokenIssuerAnomaly: 'a forged token of a sign-in',
  unfamiliarFeatures: 'sign-in unlike its earlier ones',
  unlikelyTravel: 'sign-ins in two places too far apart',
  userReportedSuspiciousActivity: 'its owner reported an MFA request as not their own',
};

const inWords = ({ type, at, where }: RiskDetection): string =>
  [words[type] ?? type, at?.slice(0, 10), where].filter(Boolean).join(', ');

const seen = (value: string): FindingFact => fact('What was seen', value, true);

/** What was seen, when and where, the newest first. `undefined` given: the detections could not be read. Pure. */
export function seenFacts(detections: readonly RiskDetections[] | undefined, userId: string): readonly FindingFact[] {
  if (detections === undefined) return [seen('not shown to me: Entra admin centre, Risk detections, has it')];
  const own = detections.find(({ id }) => id === userId);
  if (!own) return [seen('nothing that Graph shows me')];
  const more = own.count - own.newest.length;
  const others = [...own.newest.slice(1).map(inWords), ...(more > 0 ? [`${more} more`] : [])];
  return [
    ...own.newest.slice(0, 1).map((one) => seen(inWords(one))),
    ...others.map((value) => fact('Also seen', value, true)),
  ];
}
