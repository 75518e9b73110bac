import { defineTenantCheck } from '../define';
import { notReviewed } from '../not-reviewed';

/** Nobody is asked whether guests still need their access. */
export const check = defineTenantCheck({
  id: 'guests.not-reviewed',
  title: 'Reviews of guests',
  headline: 'Nobody was asked within a year whether guests still need access',
  plural: 'missing reviews of guests',
  area: 'guests',
  severity: 'medium',
  party: 'customer',
  why: 'Guests stay until somebody takes them out. The licence for asking regularly is paid for, and the asking is our half.',
  steps: [
    'Entra admin centre, Identity Governance, Access reviews, New: Teams and groups, guest users only.',
    'Owners of the groups answer, each quarter; nobody answers means that access goes.',
  ],
  topicId: 'access-reviews',
  per: 'tenant',
  reads: ['access-reviews'],
  licence: 'entra-p2',
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-2(3)'],
  source: 'https://learn.microsoft.com/entra/id-governance/manage-guest-access-with-access-reviews',
  evaluate: (tenant, { at }) => notReviewed(tenant, at, { of: 'guests', name: 'Guests' }),
});
