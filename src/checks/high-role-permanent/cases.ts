import type { TenantCase } from '../cases';
import { exchangeAdministrator, held, helpdesk } from '../role-cases';

export const cases: readonly TenantCase[] = [
  {
    name: 'global admin for good',
    given: { 'role-schedules': [held('a')] },
    expect: [{ id: 'a', severity: 'high', because: 'Global Administrator, for good' }],
  },
  {
    name: 'two high roles are one finding',
    given: {
      'role-schedules': [
        held('a', { roleDefinitionId: exchangeAdministrator }),
        held('a', { roleDefinitionId: '194ae4cb-b126-40b2-bd5b-6091b380977d' }),
      ],
    },
    expect: [{ id: 'a', severity: 'medium', because: 'Exchange Administrator, Security Administrator, for good' }],
  },
  {
    name: 'a group holds it for good',
    given: { 'role-schedules': [held('g', { principalKind: 'group' })] },
    expect: [{ id: 'g' }],
  },
  { name: 'activated for hours', given: { 'role-schedules': [held('a', { isActivated: true })] }, expect: [] },
  {
    name: 'given until a date',
    given: { 'role-schedules': [held('a', { endsAt: '2026-04-01T00:00:00Z' })] },
    expect: [],
  },
  { name: 'a small role', given: { 'role-schedules': [held('a', { roleDefinitionId: helpdesk })] }, expect: [] },
  {
    name: 'an emergency account',
    given: {
      'role-schedules': [held('a')],
      'emergency-accounts': [{ id: 'a', displayName: 'E', userPrincipalName: 'e@contoso.example', isEnabled: true }],
    },
    expect: [],
  },
  { name: 'an app', given: { 'role-schedules': [held('a', { principalKind: 'app' })] }, expect: [] },
];
