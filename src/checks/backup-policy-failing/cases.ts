import { backup } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const policy = (status: string) => ({ id: 'p1', kind: 'mailboxes' as const, displayName: 'Mailboxes', status });
const coverage = (failing: number) => [{ id: 'sites' as const, inside: 40, outside: 0, failing }];

export const cases: readonly TenantCase[] = [
  {
    name: 'not active',
    given: backup({ 'backup-policies': [policy('inactive')] }),
    expect: [{ id: 'p1', severity: 'high' }],
  },
  {
    name: 'with errors',
    given: backup({ 'backup-policies': [policy('activeWithErrors')] }),
    expect: [{ id: 'p1', severity: 'medium' }],
  },
  {
    name: 'a word that is new to us is not fine',
    given: backup({ 'backup-policies': [policy('unknownFutureValue')] }),
    expect: [{ id: 'p1' }],
  },
  {
    name: 'sites that cannot be saved',
    given: backup({ 'backup-coverage': coverage(3) }),
    expect: [{ id: 'units sites', because: '3 of 40 cannot be saved' }],
  },
  {
    name: 'active, or being changed',
    given: backup({ 'backup-policies': [policy('active'), { ...policy('updating'), id: 'p2' }] }),
    expect: [],
  },
  {
    name: 'the service is off: another check says so',
    given: { ...backup({ 'backup-policies': [policy('inactive')] }, 'off') },
    expect: [],
  },
];
