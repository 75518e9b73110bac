import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { externalCollaborationPage } from '../external-collaboration';

const closed = new Set(['none', 'adminsAndGuestInviters']);

/** Who may bring people in from outside. */
export const check = defineTenantCheck({
  id: 'guests.anyone-may-invite',
  title: 'Who may invite guests',
  headline: 'Everybody may invite guests, guests too',
  plural: 'tenants in which anybody may invite',
  area: 'guests',
  severity: 'medium',
  party: 'customer',
  why: 'Guests who invite guests: nobody here knows who comes in, and who answers for them.',
  steps: [
    'Entra admin centre, External collaboration settings: let admins and the role Guest Inviter invite.',
    'Give that role to those who work with partners.',
  ],
  topicId: 'guest-invitations',
  per: 'tenant',
  reads: ['authorization-policy'],
  remedies: ['tighten-guest-invites'],
  effort: 'minutes',
  controls: ['MS.AAD.8.2v1'],
  source: 'https://learn.microsoft.com/entra/external-id/external-collaboration-settings-configure',
  evaluate(tenant) {
    const policy = tenant['authorization-policy']?.[0]?.object;
    if (policy === undefined || closed.has(policy.allowInvitesFrom)) return [];
    const isMembers = policy.allowInvitesFrom === 'adminsGuestInvitersAndAllMembers';
    return [
      {
        id: 'tenant',
        name: 'Invitations',
        severity: isMembers ? 'low' : 'medium',
        because: isMembers ? 'everybody who works here may' : 'guests may invite, too',
        facts: [fact('May invite', isMembers ? 'all members' : 'everybody, guests too')],
        url: externalCollaborationPage,
        pendingUntil: null,
      },
    ];
  },
});
