import { fact } from '../../model/check';
import { accountFact, accountPage } from '../account-page';
import { awaySince } from '../away';
import { defineCheck } from '../define';
import { sponsorFact } from '../sponsor-fact';

/** Guests who have not been here for long. */
export const check = defineCheck({
  id: 'guests.guest-stale',
  title: 'Guests who no longer come',
  headline: 'This guest has not been here for over 90 days',
  plural: 'guests who no longer come',
  area: 'guests',
  severity: 'medium',
  party: 'customer',
  why: 'A guest account that nobody uses still opens everything it was given. Nobody would notice somebody else using it.',
  steps: [
    'Ask the guest’s sponsor, or whoever invited the guest; then delete the account, or block its sign-in first.',
    'Better: an access review of guests every quarter.',
  ],
  topicId: 'guest-lifecycle',
  per: 'guest-sign-ins',
  reads: ['guest-sign-ins'],
  licence: 'entra-p1',
  remedies: ['disable-guest'],
  effort: 'minutes',
  controls: ['NIST AC-2(3)'],
  source: 'https://learn.microsoft.com/entra/identity/monitoring-health/howto-manage-inactive-user-accounts',
  idOf: (guest) => guest.id,
  nameOf: (guest) => guest.displayName,
  evaluate(guest, { at }) {
    if (!guest.isEnabled || guest.isPending) return undefined;
    const since = awaySince(guest, at);
    if (since === undefined) return undefined;
    if (since === 'unknown') return { couldNotCheck: 'Microsoft Graph does not say when they were last here' };
    return {
      severity: 'medium',
      because: `last here on ${since}`,
      facts: [accountFact(guest), fact('Last here', since), sponsorFact(guest)],
      url: accountPage(guest),
      pendingUntil: null,
    };
  },
});
