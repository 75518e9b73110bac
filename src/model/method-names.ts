/** Ways to sign in as people call them. Graph's report and its direct reading spell them differently. */
const names: Readonly<Record<string, string>> = {
  password: 'password',
  microsoftAuthenticator: 'Authenticator app',
  microsoftAuthenticatorPush: 'Authenticator app',
  microsoftAuthenticatorPasswordless: 'Authenticator app without password',
  softwareOath: 'one-time code from an app',
  softwareOneTimePasscode: 'one-time code from an app',
  hardwareOneTimePasscode: 'one-time code from a token',
  phone: 'phone',
  mobilePhone: 'phone',
  alternateMobilePhone: 'second phone',
  officePhone: 'office phone',
  email: 'e-mail',
  fido2: 'security key',
  fido2SecurityKey: 'security key',
  passKeyDeviceBound: 'passkey',
  passKeyDeviceBoundAuthenticator: 'passkey in the Authenticator app',
  windowsHelloForBusiness: 'Windows Hello',
  temporaryAccessPass: 'temporary access pass',
  securityQuestion: 'security questions',
};

/** Each once, in the order given; a way that is not known here keeps Graph's own word. */
export const methodNames = (methods: readonly string[]): readonly string[] => [
  ...new Set(methods.map((method) => names[method] ?? method)),
];

const phishingResistant: ReadonlySet<string> = new Set([
  'fido2',
  'fido2SecurityKey',
  'passKeyDeviceBound',
  'passKeyDeviceBoundAuthenticator',
  'passKeyDeviceBoundWindowsHello',
  'windowsHelloForBusiness',
  'x509CertificateMultiFactor',
]);

/** Whether one of these ways to sign in cannot be handed to a false page. */
export const isPhishingResistant = (methods: readonly string[]): boolean =>
  methods.some((method) => phishingResistant.has(method));
