import type { TenantCase } from '../cases';
import { held, helpdesk } from '../role-cases';

const old = held('a');

export const cases: readonly TenantCase[] = [
  { name: 'what the first reading saw', given: { 'role-schedules': [], 'admin-roles': [old] }, expect: [] },
  {
    name: 'given an hour ago',
    given: { 'role-schedules': [], 'admin-roles': [old, held('b')] },
    newIds: ['b/62e90394-69f5-4237-9190-012177145e10'],
    expect: [{ severity: 'high', because: 'Global Administrator, for good' }],
  },
  {
    name: 'activated by somebody eligible: that is how it is meant',
    given: { 'role-schedules': [old, held('b', { isActivated: true })], 'admin-roles': [old, held('b')] },
    newIds: ['b/62e90394-69f5-4237-9190-012177145e10'],
    expect: [],
  },
  {
    name: 'given until a date',
    given: { 'role-schedules': [old, held('b', { endsAt: '2026-04-01T00:00:00Z' })], 'admin-roles': [old] },
    newIds: ['b/62e90394-69f5-4237-9190-012177145e10'],
    expect: [{ because: 'Global Administrator, until 2026-04-01' }],
  },
  {
    name: 'a small role',
    given: { 'role-schedules': [], 'admin-roles': [old, held('b', { roleDefinitionId: helpdesk })] },
    newIds: [`b/${helpdesk}`],
    expect: [],
  },
];
