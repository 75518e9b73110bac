import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { accountFact, accountPage } from '../account-page';
import { defineCheck } from '../define';
import { sponsorFact } from '../sponsor-fact';

const waitDays = 30;

/** Invitations that lie open. */
export const check = defineCheck({
  id: 'guests.invitation-never-accepted',
  title: 'Invitations never accepted',
  headline: 'This guest was invited over 30 days ago and never came',
  plural: 'invitations that were never accepted',
  area: 'guests',
  severity: 'low',
  party: 'customer',
  why: 'Whoever gets hold of the mailbox can still accept, and has everything that was shared meanwhile.',
  steps: ['Ask the guest’s sponsor, or whoever invited the guest. Not needed any more? Delete the account.'],
  topicId: 'guest-lifecycle',
  per: 'guests',
  reads: ['guests'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-2'],
  source: 'https://learn.microsoft.com/entra/external-id/user-properties',
  idOf: (guest) => guest.id,
  nameOf: (guest) => guest.displayName,
  evaluate(guest, { at }) {
    if (!guest.isPending) return undefined;
    if (guest.invitedAt === null) return { couldNotCheck: 'Microsoft Graph does not say when they were invited' };
    const days = Math.floor((Date.parse(at) - Date.parse(guest.invitedAt)) / dayMs);
    if (days < waitDays) return undefined;
    const on = guest.invitedAt.slice(0, 10);
    return {
      severity: 'low',
      because: `invited on ${on}`,
      facts: [accountFact(guest), fact('Invited', on), sponsorFact(guest)],
      url: accountPage(guest),
      pendingUntil: null,
    };
  },
});
