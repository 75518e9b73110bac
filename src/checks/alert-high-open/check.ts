import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** Defender saw an attack, and nobody has closed it. */
export const check = defineTenantCheck({
  id: 'threat.alert-high-open',
  title: 'Serious Defender alerts',
  headline: 'Defender reports a serious attack that nobody has closed',
  plural: 'serious Defender alerts',
  area: 'threat',
  severity: 'high',
  party: 'customer',
  why: 'Microsoft’s Defender sees and reports. To look, to decide and to act is our half, and in the first hours it counts most.',
  steps: [
    'Open the alert in the Defender portal, take it over, and follow its advice.',
    'False alarm? Close it there with that reason; it goes from here by itself.',
  ],
  topicId: 'alert-triage',
  per: 'tenant',
  reads: ['licences', 'security-alerts'],
  licence: 'defender',
  remedies: ['resolve-alert'],
  effort: 'hours',
  controls: ['NIST IR-4'],
  source: 'https://learn.microsoft.com/graph/api/resources/security-alert',
  evaluate: (tenant) =>
    (tenant['security-alerts'] ?? []).map(({ object: { id, title, source, createdAt, isBeingLookedAt, url } }) => ({
      id,
      name: title,
      severity: 'high' as const,
      because: isBeingLookedAt ? 'somebody is looking at it' : 'nobody has taken it over',
      facts: [
        fact('Alert', title, true),
        fact('Seen by', source),
        ...(createdAt === null ? [] : [fact('Raised', createdAt.slice(0, 10))]),
        fact('Taken over', isBeingLookedAt ? 'yes' : 'no'),
      ],
      url,
      pendingUntil: null,
    })),
});
