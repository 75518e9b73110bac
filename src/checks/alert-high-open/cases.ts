import type { TenantCase } from '../cases';

const alert = {
  id: 'da1',
  title: 'Hands-on attack on a server',
  source: 'microsoftDefenderForEndpoint',
  createdAt: '2026-03-01T07:00:00Z',
  isBeingLookedAt: false,
  url: null,
};

export const cases: readonly TenantCase[] = [
  {
    name: 'nobody looks',
    given: { 'security-alerts': [alert] },
    expect: [{ id: 'da1', severity: 'high', because: 'nobody has taken it over' }],
  },
  {
    name: 'somebody looks: it is still open',
    given: { 'security-alerts': [{ ...alert, isBeingLookedAt: true }] },
    expect: [{ because: 'somebody is looking at it' }],
  },
  { name: 'none', given: { 'security-alerts': [] }, expect: [] },
];
