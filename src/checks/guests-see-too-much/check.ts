import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { externalCollaborationPage } from '../external-collaboration';

/** Guests get the rights of a member. */
const asMember = 'a0b1b346-4d3e-4e8b-98f8-753987be4970';

/** What guests may look up in the directory. */
export const check = defineTenantCheck({
  id: 'guests.see-too-much',
  title: 'What guests may see',
  headline: 'Guests may look up everybody and every group',
  plural: 'tenants that show guests everything',
  area: 'guests',
  severity: 'medium',
  party: 'customer',
  why: 'A guest account that is taken over lists all people, groups and memberships: a map for the next step.',
  steps: ['Entra admin centre, External collaboration settings: limited access for guests, or only their own object.'],
  topicId: 'guest-invitations',
  per: 'tenant',
  reads: ['authorization-policy'],
  remedies: ['tighten-guest-view'],
  effort: 'minutes',
  controls: ['MS.AAD.8.1v1'],
  source: 'https://learn.microsoft.com/entra/identity/users/users-restrict-guest-permissions',
  evaluate(tenant) {
    const policy = tenant['authorization-policy']?.[0]?.object;
    if (policy?.guestUserRoleId?.toLowerCase() !== asMember) return [];
    return [
      {
        id: 'tenant',
        name: 'What guests may see',
        severity: 'medium',
        because: 'they may see as much as members',
        facts: [fact('Guests may see', 'the same as members')],
        url: externalCollaborationPage,
        pendingUntil: null,
      },
    ];
  },
});
