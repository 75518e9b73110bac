/** As people call them; what has no word of ours stands as Graph writes it. */
const names: Readonly<Record<string, string>> = {
  Sms: 'text message',
  Voice: 'phone call',
  Email: 'code by mail',
  Fido2: 'passkey or security key',
  MicrosoftAuthenticator: 'Authenticator app',
  SoftwareOath: 'code from an app',
  HardwareOath: 'code from a token',
  TemporaryAccessPass: 'temporary pass',
  X509Certificate: 'certificate',
  QRCodePin: 'QR code with PIN',
};
export const methodName = (id: string): string => names[id] ?? id;
export const methodsPage =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/AdminAuthMethods';
