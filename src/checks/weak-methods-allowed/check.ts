import { fact } from '../../model/check';
import { methodName, methodsPage } from '../authentication-methods';
import { defineTenantCheck } from '../define';

/** Codes that somebody else can get at: by taking over the number, or by asking for them. */
const weak = ['Sms', 'Voice'];

/** Text messages and phone calls count as a second factor here. */
export const check = defineTenantCheck({
  id: 'identity.weak-methods-allowed',
  title: 'Text messages and calls as MFA',
  headline: 'A text message or a phone call is enough as a second factor',
  plural: 'weak kinds of MFA that are allowed',
  area: 'identity',
  severity: 'medium',
  party: 'customer',
  why: 'A number can be moved to another SIM card, and a code can be talked out of people. Microsoft leaves both on until we switch them off.',
  steps: [
    'See who still uses them: Entra admin centre, Authentication methods, User registration details.',
    'Give these people the Authenticator app or a passkey first.',
    'Then switch SMS and voice call off under Authentication methods, Policies.',
  ],
  topicId: 'weak-mfa-methods',
  per: 'tenant',
  reads: ['authentication-methods'],
  remedies: [],
  effort: 'days',
  controls: ['MS.AAD.3.5v1'],
  source: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods-manage',
  evaluate(tenant) {
    const methods = tenant['authentication-methods']?.[0]?.object;
    if (!methods) return { couldNotCheck: 'Graph said nothing about ways to sign in' };
    const { allowed, olderSettingsCount } = methods;
    const found = allowed.filter((id) => weak.includes(id));
    if (found.length === 0)
      return olderSettingsCount === false
        ? []
        : { couldNotCheck: 'this policy allows neither, and older settings that Graph does not show may' };
    const others = allowed.filter((id) => !weak.includes(id)).map(methodName);
    return [
      {
        id: 'tenant',
        name: 'Ways to sign in',
        severity: 'medium',
        because: `${found.map(methodName).join(' and ')} ${found.length === 1 ? 'is' : 'are'} allowed`,
        facts: [
          fact('Weak and allowed', found.map(methodName).join(', ')),
          fact('Allowed beside them', others.join(', ') || 'nothing'),
        ],
        url: methodsPage,
        pendingUntil: null,
      },
    ];
  },
});
