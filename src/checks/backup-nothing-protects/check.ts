import { reportedOf } from '../../model/backup-facts';
import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** Microsoft 365 Backup is off, and no other product has reported a copy. */
export const check = defineTenantCheck({
  id: 'backup.nothing-protects',
  title: 'A backup at all',
  headline: 'I see no backup of mail, sites and OneDrives',
  plural: 'organisations without a backup that I can see',
  area: 'backup',
  severity: 'high',
  party: 'customer',
  why: 'Microsoft keeps its service running; it does not bring back what people, apps or malware have damaged here weeks ago. Bins and versions end after days or months.',
  steps: [
    'A product of another firm holds your backup? Graph cannot show that: let it report here. Say “backup sources” to me in your own chat.',
    'None? Choose one, or switch on Microsoft 365 Backup: Microsoft 365 admin centre, Settings, Microsoft 365 Backup (paid by use).',
  ],
  topicId: 'microsoft-365-backup',
  per: 'tenant',
  reads: ['backup-service', 'reported-backups'],
  remedies: [],
  costs: 'Microsoft 365 Backup is paid by use: Microsoft bills every gigabyte that is protected, each month.',
  effort: 'days',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/microsoft-365/backup/backup-overview',
  evaluate(tenant, { at }) {
    if (reportedOf(tenant, at).some(({ newestGoodAt }) => newestGoodAt !== null)) return [];
    const service = tenant['backup-service']?.[0]?.object;
    if (!service || service.state === null)
      return { couldNotCheck: 'Graph does not say whether Microsoft 365 Backup is on' };
    if (service.state !== 'off') return [];
    return [
      {
        id: 'tenant',
        name: 'Backup',
        severity: 'high',
        because: 'Microsoft 365 Backup is off, and no other product has reported a good copy',
        facts: [fact('Microsoft 365 Backup', 'off'), fact('Another product', 'none has reported a good copy')],
        url: 'https://admin.microsoft.com/#/Settings/enhancedRestore',
        pendingUntil: null,
      },
    ];
  },
});
