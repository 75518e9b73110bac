import type { TenantCase } from '../cases';

const incident = {
  id: 'TM700003',
  title: 'Some users cannot join meetings',
  service: 'Microsoft Teams',
  startedAt: '2026-03-01T07:00:00Z',
  isHighImpact: false,
};

const teams = { id: 'microsoftteams', service: 'Microsoft Teams', status: 'serviceDegradation' };
const exchange = { id: 'Exchange', service: 'Exchange Online', status: 'serviceOperational' };
const facts = (now: string, others: string) => [
  { name: 'Service', value: 'Microsoft Teams' },
  { name: 'Incident' },
  { name: 'Since' },
  { name: 'State now', value: now },
  { name: 'Other services', value: others },
];

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
  {
    name: 'it runs badly, all else runs',
    given: { 'service-incidents': [incident], 'service-health': [teams, exchange] },
    expect: [{ severity: 'low', facts: facts('runs, but not as it should', 'all run as they should') }],
  },
  {
    name: 'it does not run at all, and another is looked into',
    given: {
      'service-incidents': [incident],
      'service-health': [
        { ...teams, status: 'serviceInterruption' },
        { ...exchange, status: 'investigating' },
      ],
    },
    expect: [{ severity: 'medium', facts: facts('does not run', 'Exchange Online: Microsoft is looking into it') }],
  },
  {
    name: 'a state that is new here is not taken for a good one',
    given: { 'service-incidents': [incident], 'service-health': [teams, { ...exchange, status: 'newState' }] },
    expect: [{ facts: facts('runs, but not as it should', 'Exchange Online: Microsoft does not say') }],
  },
  {
    name: 'how services run is not shown',
    given: { 'service-incidents': [incident] },
    expect: [{ severity: 'low', facts: [{}, {}, {}, { name: 'State now', value: 'not shown to me' }] }],
  },
  { name: 'all is well', given: { 'service-incidents': [] }, expect: [] },
];
