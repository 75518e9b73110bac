import { iso, type JsonObject } from '../json';
import { flawsOf } from './flaws';
import { DAY_MS, type Org } from './org';

const strength = (
  n: number,
  displayName: string,
  description: string,
  allowedCombinations: readonly string[],
): JsonObject => ({
  id: `00000000-0000-0000-0000-00000000000${n}`,
  displayName,
  description,
  policyType: 'builtIn',
  requirementsSatisfied: 'mfa',
  allowedCombinations,
  createdDateTime: '2021-12-01T00:00:00Z',
  modifiedDateTime: '2021-12-01T00:00:00Z',
});

const RESISTANT = ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'];
const PASSWORDLESS = [...RESISTANT, 'deviceBasedPush'];
export const PHISHING_RESISTANT: JsonObject = strength(
  4,
  'Phishing-resistant MFA',
  'Methods that a copied page cannot take, such as a security key.',
  RESISTANT,
);

/** The three that every tenant has. */
export const BUILT_IN_STRENGTHS: readonly JsonObject[] = [
  strength(2, 'Multifactor authentication', 'Any two methods that together are MFA.', [
    ...PASSWORDLESS,
    'temporaryAccessPassOneTime',
    'password,microsoftAuthenticatorPush',
    'password,softwareOath',
    'password,sms',
    'password,voice',
    'federatedMultiFactor',
  ]),
  strength(3, 'Passwordless MFA', 'Methods without a password.', PASSWORDLESS),
  PHISHING_RESISTANT,
];

const ALL_USERS = [{ id: 'all_users', targetType: 'group', isRegistrationRequired: false }];
const method = (name: string, id: string, enabled: boolean, extra: JsonObject = {}): JsonObject => ({
  '@odata.type': `#microsoft.graph.${name}AuthenticationMethodConfiguration`,
  id,
  state: enabled ? 'enabled' : 'disabled',
  excludeTargets: [],
  ...extra,
});

export function firstMethodsPolicy(org: Org): JsonObject {
  const weak = flawsOf(org).weakMethodsAllowed;
  return {
    id: 'authenticationMethodsPolicy',
    displayName: 'Authentication Methods Policy',
    description: 'The tenant-wide policy that controls which authentication methods are allowed.',
    lastModifiedDateTime: iso(org.bornMs - 200 * DAY_MS),
    policyVersion: '1.5',
    policyMigrationState: weak ? 'preMigration' : 'migrationComplete',
    registrationEnforcement: {
      authenticationMethodsRegistrationCampaign: {
        snoozeDurationInDays: 1,
        state: 'default',
        excludeTargets: [],
        includeTargets: [
          {
            id: ALL_USERS[0]?.id ?? '',
            targetType: 'group',
            targetedAuthenticationMethod: 'microsoftAuthenticator',
          },
        ],
      },
    },
    authenticationMethodConfigurations: [
      method('fido2', 'Fido2', true, { isAttestationEnforced: !weak, isSelfServiceRegistrationAllowed: true }),
      method('microsoftAuthenticator', 'MicrosoftAuthenticator', true, { isSoftwareOathEnabled: true }),
      method('sms', 'Sms', weak),
      method('voice', 'Voice', weak, { isOfficePhoneAllowed: false }),
      method('softwareOath', 'SoftwareOath', true),
      method('temporaryAccessPass', 'TemporaryAccessPass', true, {
        defaultLength: 8,
        defaultLifetimeInMinutes: 60,
        isUsableOnce: true,
        minimumLifetimeInMinutes: 60,
        maximumLifetimeInMinutes: 480,
      }),
    ],
  };
}
