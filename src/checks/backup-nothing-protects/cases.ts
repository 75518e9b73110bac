import { reported } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const service = (state: 'on' | 'off' | 'locked' | null) => ({
  'backup-service': [{ id: 'backup-service', state, isThirdParty: false }],
});

export const cases: readonly TenantCase[] = [
  { name: 'off', given: service('off'), expect: [{ id: 'tenant', severity: 'high' }] },
  {
    name: 'off, and another product reports a good copy',
    given: { ...service('off'), 'reported-backups': [reported({})] },
    expect: [],
  },
  {
    name: 'off, and another product reports nothing but failures',
    given: { ...service('off'), 'reported-backups': [reported({ newestGoodAt: null, lastResult: 'failed' })] },
    expect: [{ id: 'tenant' }],
  },
  { name: 'on', given: service('on'), expect: [] },
  { name: 'locked for changes, and still there', given: service('locked'), expect: [] },
  {
    name: 'a word that is new to us',
    given: service(null),
    expect: { couldNotCheck: 'Graph does not say whether Microsoft 365 Backup is on' },
  },
];
