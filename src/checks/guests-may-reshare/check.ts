import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { onSharing, sharingPage } from '../sharing-settings';

/** Guests hand on what was shared with them. */
export const check = defineTenantCheck({
  id: 'sharing.guests-may-reshare',
  title: 'Guests sharing further',
  headline: 'Guests may share with others what is not theirs',
  plural: 'organisations where guests may share further',
  area: 'sharing',
  severity: 'medium',
  party: 'customer',
  why: 'Whoever shares with a guest decides about that guest, not about those the guest brings along.',
  steps: [
    'SharePoint admin centre, Policies, Sharing, More external sharing settings: untick “Allow guests to share items they don’t own”.',
  ],
  topicId: 'external-sharing-settings',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: ['tighten-resharing'],
  effort: 'minutes',
  controls: ['NIST AC-3'],
  source: 'https://learn.microsoft.com/graph/api/resources/sharepointsettings',
  evaluate: (tenant) =>
    onSharing(tenant, 'Guests sharing further', ({ reach, guestsMayReshare }) => {
      if (reach === 'inside' || guestsMayReshare === false) return 'fine';
      if (guestsMayReshare === null) return 'unsaid';
      return {
        severity: 'medium',
        because: 'guests may share what is not theirs',
        facts: [fact('Guests may share further', 'yes')],
        url: sharingPage,
      };
    }),
});
