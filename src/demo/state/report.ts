import { iso, type JsonObject } from '../json';
import { type DemoState, NEVER } from './state';
import { hasMfa, heldUser, methodsOf, userAt, userIdAt } from './users';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  microsoftAuthenticator: ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'],
  phone: ['mobilePhone'],
  fido2: ['passKeyDeviceBound'],
  windowsHelloForBusiness: ['windowsHelloForBusiness'],
  email: ['email'],
  temporaryAccessPass: ['temporaryAccessPass'],
};
const kindOf = (method: JsonObject): string =>
  String(method['@odata.type']).replace(/^#microsoft\.graph\.|AuthenticationMethod$/g, '');

/**
 * The person's line in the registration report as it was at `asOfMs`; undefined when it was not in it yet.
 * @param admins those of that moment: looked up once for all lines
 */
export function reportRow(
  state: DemoState,
  slot: number,
  asOfMs: number,
  admins: ReadonlySet<string>,
): JsonObject | undefined {
  const id = userIdAt(state, slot);
  const held = id === undefined ? undefined : heldUser(state, id);
  if (id === undefined || (held && (held.createdMs > asOfMs || held.deletedMs <= asOfMs))) return undefined;
  const record = held && held.deletedMs !== NEVER ? held.record : userAt(state, slot);
  if (!record) return undefined;
  const methods = methodsOf(state, id, asOfMs);
  const registered = methods.flatMap((method) => NAMES[kindOf(method)] ?? []);
  const mfa = hasMfa(methods);
  const push = registered.includes('microsoftAuthenticatorPush');
  return {
    id,
    isAdmin: admins.has(id),
    isMfaCapable: mfa,
    isMfaRegistered: mfa,
    isPasswordlessCapable: registered.some(
      (method) => method === 'passKeyDeviceBound' || method === 'windowsHelloForBusiness',
    ),
    isSsprCapable: mfa,
    isSsprEnabled: true,
    isSsprRegistered: mfa,
    isSystemPreferredAuthenticationMethodEnabled: true,
    lastUpdatedDateTime: iso(asOfMs),
    methodsRegistered: registered,
    systemPreferredAuthenticationMethods: push ? ['push'] : [],
    userDisplayName: String(record.displayName),
    userPreferredMethodForSecondaryAuthentication: push ? 'push' : mfa ? 'sms' : 'none',
    userPrincipalName: String(record.userPrincipalName),
    userType: String(record.userType).toLowerCase(),
  };
}
