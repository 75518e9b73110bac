import { backup, reported } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const coverage = (mail: number, sites: number, onedrives: number) => [
  { id: 'mailboxes' as const, inside: mail, outside: 40 - mail, failing: 0 },
  { id: 'sites' as const, inside: sites, outside: 8 - sites, failing: 0 },
  { id: 'onedrives' as const, inside: onedrives, outside: 40 - onedrives, failing: 0 },
];

export const cases: readonly TenantCase[] = [
  {
    name: 'another product saves mail only',
    given: { ...backup({ 'backup-coverage': coverage(0, 0, 0) }, 'off'), 'reported-backups': [reported({})] },
    expect: [{ id: 'sites', severity: 'high' }, { id: 'onedrive' }],
  },
  {
    name: 'two products complete each other',
    given: { ...backup({ 'backup-coverage': coverage(0, 8, 40) }), 'reported-backups': [reported({})] },
    expect: [],
  },
  {
    name: 'the product that saves sites never had a good copy',
    given: {
      ...backup({ 'backup-coverage': coverage(40, 0, 40) }),
      'reported-backups': [reported({ id: 'x', workload: 'sites', newestGoodAt: null })],
    },
    expect: [{ id: 'sites', because: 'nobody reports a good copy of sites' }],
  },
  {
    name: 'there is nothing of the kind',
    given: {
      ...backup({
        'backup-coverage': [...coverage(40, 8, 0).slice(0, 2), { id: 'onedrives', inside: 0, outside: 0, failing: 0 }],
      }),
      'reported-backups': [],
    },
    expect: [],
  },
  {
    name: 'no copy at all: another check says so',
    given: { ...backup({ 'backup-coverage': coverage(0, 0, 0) }, 'off'), 'reported-backups': [] },
    expect: [],
  },
];
