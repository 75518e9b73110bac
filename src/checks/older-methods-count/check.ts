import { fact } from '../../model/check';
import { methodsPage } from '../authentication-methods';
import { defineTenantCheck } from '../define';

/** Ways to sign in are decided in more than one place. */
export const check = defineTenantCheck({
  id: 'identity.older-methods-count',
  title: 'Older settings for ways to sign in',
  headline: 'Older settings still decide which kinds of MFA are allowed',
  plural: 'older settings for MFA that still count',
  area: 'identity',
  severity: 'low',
  party: 'customer',
  why: 'Where the old pages for MFA and password reset count too, switching a weak method off in the new policy changes nothing.',
  steps: [
    'Note what the old pages for MFA and for password reset allow, and allow it in the new policy where it is wanted.',
    'Entra admin centre, Authentication methods, Policies, Manage migration: Migration complete. It can be set back.',
  ],
  topicId: 'weak-mfa-methods',
  per: 'tenant',
  reads: ['authentication-methods'],
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.3.4v1'],
  source: 'https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-methods-manage',
  evaluate(tenant) {
    const older = tenant['authentication-methods']?.[0]?.object.olderSettingsCount ?? null;
    if (older === null) return { couldNotCheck: 'Graph does not say whether older settings count' };
    if (!older) return [];
    return [
      {
        id: 'tenant',
        name: 'Older settings for ways to sign in',
        severity: 'low',
        because: 'the move to the new policy is not complete',
        facts: [fact('Move to the new policy', 'not complete')],
        url: methodsPage,
        pendingUntil: null,
      },
    ];
  },
});
