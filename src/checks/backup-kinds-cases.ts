import type { Policies } from './cases';

/** Microsoft 365 Backup, and what a case says of it. */
export const backup = (policies: Policies, state: 'on' | 'off' = 'on'): Policies => ({
  'backup-service': [{ id: 'backup-service', state, isThirdParty: false }],
  ...policies,
});
