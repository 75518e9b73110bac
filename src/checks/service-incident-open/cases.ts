import type { TenantCase } from '../cases';

const incident = {
  id: 'TM700003',
  title: 'Some users cannot join meetings',
  service: 'Microsoft Teams',
  startedAt: '2026-03-01T07:00:00Z',
  isHighImpact: false,
};

export const cases: readonly TenantCase[] = [
  {
    name: 'one that is open',
    given: { 'service-incidents': [incident] },
    expect: [{ id: 'TM700003', severity: 'low', because: 'Microsoft Teams: Microsoft is working on it' }],
  },
  {
    name: 'one that hits many',
    given: { 'service-incidents': [{ ...incident, isHighImpact: true }] },
    expect: [{ severity: 'medium' }],
  },
  { name: 'all is well', given: { 'service-incidents': [] }, expect: [] },
];
