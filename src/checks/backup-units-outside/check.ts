import { fact } from '../../model/check';
import { isBackupOn, kindNames } from '../backup-kinds';
import { defineTenantCheck } from '../define';

/** The backup is on, and some of what is here is in none. */
export const check = defineTenantCheck({
  id: 'backup.units-outside',
  title: 'Outside the backup',
  headline: 'Some of what we have is in no backup that I can see',
  plural: 'kinds of data that are not wholly in the backup',
  area: 'backup',
  severity: 'medium',
  party: 'customer',
  why: 'The backup holds what was put into it. Who or what came later is often forgotten, and is missed only when it is needed.',
  steps: [
    'Microsoft 365 admin centre, Settings, Microsoft 365 Backup: add what is missing to the policy, or a rule that takes in what comes.',
    'Left out on purpose, or saved by another product? Accept the risk with that reason.',
  ],
  topicId: 'microsoft-365-backup',
  per: 'tenant',
  reads: ['backup-service', 'backup-coverage'],
  remedies: [],
  costs: 'Microsoft 365 Backup is paid by use: Microsoft bills every gigabyte that is protected, each month.',
  effort: 'hours',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/microsoft-365/backup/backup-setup',
  evaluate(tenant) {
    if (!isBackupOn(tenant)) return [];
    return (tenant['backup-coverage'] ?? []).flatMap(({ object: { id, inside, outside } }) =>
      outside === 0
        ? []
        : [
            {
              id,
              name: kindNames[id],
              severity: 'medium' as const,
              because: `${outside} of ${inside + outside} are in no backup`,
              facts: [fact('In the backup', String(inside)), fact('Outside', String(outside))],
              url: null,
              pendingUntil: null,
            },
          ],
    );
  },
});
