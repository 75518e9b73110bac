import { accountFact, accountPage } from '../account-page';
import { defineCheck } from '../define';
import { sponsorFact } from '../sponsor-fact';

/** Guests whom nobody here answers for. */
export const check = defineCheck({
  id: 'guests.sponsor-missing',
  title: 'Guests without a sponsor',
  headline: 'Nobody here answers for this guest',
  plural: 'guests without a sponsor',
  area: 'guests',
  severity: 'low',
  party: 'customer',
  why: 'Without a sponsor nobody knows whether the guest is still needed, and nobody is asked before access is kept or taken away.',
  steps: [
    'Find out who works with the guest: whoever invited them, or an owner of the group or site they are in.',
    'In the Entra admin centre open the guest, then Properties, Job information, Sponsors, and add that person or group (with Microsoft Graph: POST /users/{id}/sponsors/$ref).',
    'Nobody knows the guest? Block the sign-in, wait whether somebody misses it, then delete the account.',
  ],
  topicId: 'guest-lifecycle',
  per: 'guest-sponsors',
  reads: ['guest-sponsors'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-2'],
  source: 'https://learn.microsoft.com/entra/external-id/b2b-sponsors',
  idOf: (guest) => guest.id,
  nameOf: (guest) => guest.displayName,
  evaluate(guest) {
    if (!guest.isEnabled || guest.sponsors.length > 0) return undefined;
    return {
      severity: 'low',
      because: 'no sponsor is named',
      facts: [accountFact(guest), sponsorFact(guest)],
      url: accountPage(guest),
      pendingUntil: null,
    };
  },
});
