import { fact, type Spotted } from '../../model/check';
import { isBackupOn, kindNames } from '../backup-kinds';
import { defineTenantCheck } from '../define';

const reasons: Readonly<Record<string, string>> = {
  inactive: 'it is not active',
  activeWithErrors: 'it runs with errors',
};
/** Policies at work, or being changed. */
const fine = ['active', 'updating'];

/** A policy of the backup does not run, or runs with errors; or single things in it cannot be saved. */
export const check = defineTenantCheck({
  id: 'backup.policy-failing',
  title: 'Backup with errors',
  headline: 'A part of the backup does not run as it should',
  plural: 'parts of the backup with errors',
  area: 'backup',
  severity: 'high',
  party: 'customer',
  why: 'What is not saved today cannot be brought back tomorrow. The service tells of errors; to look after them is our half.',
  steps: [
    'Microsoft 365 admin centre, Settings, Microsoft 365 Backup: open the policy and look at what failed.',
    'Mailboxes, sites or OneDrives in error: the codes are explained at https://learn.microsoft.com/graph/backup-storage-error-codes.',
  ],
  topicId: 'microsoft-365-backup',
  per: 'tenant',
  reads: ['backup-service', 'backup-policies', 'backup-coverage'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/graph/api/resources/protectionpolicybase',
  evaluate(tenant) {
    if (!isBackupOn(tenant)) return [];
    const policies = (tenant['backup-policies'] ?? [])
      .filter(({ object }) => !fine.includes(object.status))
      .map(
        ({ object }): Spotted => ({
          id: object.id,
          name: object.displayName,
          severity: object.status === 'inactive' ? 'high' : 'medium',
          because: reasons[object.status] ?? `its state is “${object.status}”, which is new to me`,
          facts: [
            fact('Policy', object.displayName),
            fact('Saves', object.kind === null ? 'not known' : kindNames[object.kind]),
            fact('State', object.status),
          ],
          url: null,
          pendingUntil: null,
        }),
      );
    const units = (tenant['backup-coverage'] ?? []).flatMap(({ object }): readonly Spotted[] =>
      object.failing === 0
        ? []
        : [
            {
              id: `units ${object.id}`,
              name: kindNames[object.id],
              severity: 'medium',
              because: `${object.failing} of ${object.inside} cannot be saved`,
              facts: [fact('With an error', String(object.failing)), fact('In the backup', String(object.inside))],
              url: null,
              pendingUntil: null,
            },
          ],
    );
    return [...policies, ...units];
  },
});
