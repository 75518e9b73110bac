import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { serviceFlawsOf } from './service-flaws';

export const BACKUP = 'solutions/backupRestore';
export const BACKUP_POLICIES = `${BACKUP}/protectionPolicies`;
/** Not Graph's: since when no restore point was made, by kind; absent: they are made. */
export const BACKUP_STOPPED = 'demo/backup-stopped';

export type BackupKind = 'mailbox' | 'site' | 'drive';
export const POLICY_TYPES: Readonly<Record<BackupKind, string>> = {
  mailbox: '#microsoft.graph.exchangeProtectionPolicy',
  site: '#microsoft.graph.sharePointProtectionPolicy',
  drive: '#microsoft.graph.oneDriveForBusinessProtectionPolicy',
};
const NAMES: Readonly<Record<BackupKind, string>> = { mailbox: 'Mailboxes', site: 'Sites', drive: 'OneDrives' };

const policyIds = guids('backup.policy');

export const SWITCHED_OFF = { status: 'disabled', disableReason: 'none', backupServiceConsumer: 'firstparty' } as const;

/** The service, its policies, and since when one of them has stood still. */
export function* firstBackup(org: Org): Generator<readonly [path: string, value: JsonObject]> {
  const flaws = serviceFlawsOf(org);
  const made = iso(org.bornMs - 200 * DAY_MS);
  const isOn = flaws.backup !== 'off';
  const serviceStatus = isOn
    ? { status: 'enabled', disableReason: 'none', backupServiceConsumer: 'firstparty', lastModifiedDateTime: made }
    : SWITCHED_OFF;
  yield [BACKUP, { id: 'backupRestore', serviceStatus }];
  yield [BACKUP_STOPPED, isOn && flaws.backupStopped ? { site: iso(org.bornMs - 9 * DAY_MS) } : {}];
  if (!isOn) return;
  for (const [at, kind] of (['mailbox', 'site', 'drive'] as const).entries()) {
    const id = policyIds.idOf(org, at);
    const status = kind === 'drive' ? flaws.backupPolicy : 'active';
    yield [
      `${BACKUP_POLICIES}/${id}`,
      {
        '@odata.type': POLICY_TYPES[kind],
        id,
        displayName: NAMES[kind],
        status,
        isEnabled: status !== 'inactive',
        createdDateTime: made,
        lastModifiedDateTime: made,
        retentionSettings: [{ interval: 'R/PT0S/P2W/PT10M', period: 'P52W' }],
      },
    ];
  }
}
