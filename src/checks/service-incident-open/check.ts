import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { doesNotRun, healthFacts } from './health';

/** Something is broken on Microsoft's side: told so that nobody looks for the cause here. */
export const check = defineTenantCheck({
  id: 'service.incident-open',
  title: 'Incidents at Microsoft',
  headline: 'Microsoft has an incident that touches us',
  plural: 'incidents at Microsoft',
  area: 'service',
  severity: 'low',
  party: 'microsoft',
  why: 'That the service runs is Microsoft’s half. Knowing of it saves looking for the cause here.',
  steps: [
    'Nothing is to be mended here. Tell people who ask.',
    'Microsoft 365 admin centre, Health, Service health: what Microsoft says, and when it expects the end.',
  ],
  topicId: 'service-health-communication',
  per: 'tenant',
  reads: ['service-incidents'],
  tells: ['service-health'],
  remedies: [],
  source: 'https://learn.microsoft.com/graph/api/resources/servicehealthissue',
  evaluate(tenant) {
    const health = tenant['service-health']?.map(({ object }) => object);
    return (tenant['service-incidents'] ?? []).map(({ object: { id, title, service, startedAt, isHighImpact } }) => ({
      id,
      name: `${service}: ${title}`,
      severity: isHighImpact || doesNotRun(health, service) ? ('medium' as const) : ('low' as const),
      because: `${service}: Microsoft is working on it`,
      facts: [
        fact('Service', service),
        fact('Incident', `${id}: ${title}`),
        ...(startedAt === '' ? [] : [fact('Since', startedAt.slice(0, 10))]),
        ...healthFacts(health, service),
      ],
      url: `https://admin.microsoft.com/#/servicehealth/:/alerts/${encodeURIComponent(id)}`,
      pendingUntil: null,
    }));
  },
});
