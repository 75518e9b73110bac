import type { Topic } from '../../model/topic';
import { sources } from './sources';

export const fileDamageTopics: readonly Topic[] = [
  {
    id: 'data-corruption',
    title: 'Damaged or wrongly changed data',
    area: 'data',
    party: 'shared',
    short:
      'Damage caused by disks, copies or its own software is repaired by Microsoft. Wrong changes by people, apps, sync or malware are valid changes to Microsoft, and undoing them is ours.',
    microsoft: [
      'Finds and mends damage in storage with checksums and several copies',
      'Writes file content so that old pieces are not overwritten',
    ],
    customer: [
      'Undo wrong or malicious changes with versions or a backup',
      'Limit who and which apps may change much at once',
    ],
    numbers: [
      {
        what: 'Live copies of a mailbox database',
        value: '4',
        condition: 'used to repair damage, not to go back in time',
      },
    ],
    actions: ['Try version history of the file first', 'For many files ask IT for a restore from the backup'],
    sources: [
      sources.sharedResponsibility,
      {
        title: 'Data resiliency in Exchange Online',
        url: 'https://learn.microsoft.com/compliance/assurance/assurance-exchange-data-resiliency',
        asOf: 'undated',
      },
    ],
    caution:
      '"Microsoft does nothing against data corruption" is often repeated and too short: it does, inside its own infrastructure.',
    related: ['replication-is-not-backup', 'who-is-responsible-for-backups', 'ransomware-recovery'],
    asks: [
      'does microsoft protect from data corruption',
      'a file is corrupt whose problem is it',
      'corrupted data in sharepoint who repairs',
      'sync error overwrote my documents',
      'a script changed thousands of files',
      'bit rot and disk errors in the cloud',
      'wrong data was saved over the good one',
      'who is liable for damaged mailbox databases',
      'accidental overwriting of documents',
      'hardware failure lost our data',
      'integrity of stored data',
      'an app messed up our lists',
      'what if microsofts disks break',
      'corupted files',
    ],
    synonyms: [
      'data corruption',
      'corrupt file',
      'overwritten',
      'data integrity',
      'hardware failure',
      'disk failure',
      'data loss by bugs',
    ],
    controls: [],
  },
  {
    id: 'file-version-history',
    title: 'Earlier versions of a file',
    area: 'backup-and-recovery',
    party: 'shared',
    short:
      'SharePoint and OneDrive keep earlier versions of a file, and anyone who may edit can go back to one. How many are kept is a limit that we set; beyond it versions are gone for good.',
    microsoft: ['Saves versions and thins out old ones by the limit that is set', 'Recommends its automatic limit'],
    customer: [
      'Set the limit for the tenant, a site or a library',
      'Do not set it so low that there is no way back',
      'Teach people to restore a version themselves',
    ],
    numbers: [
      {
        what: 'Versions of one file',
        value: '500',
        condition: 'as an example in the article and widely said to be the usual limit; look at the library',
      },
    ],
    actions: [
      'In the file menu choose "Version history" and restore the one you need',
      'Use the automatic limit; check libraries with fewer than 100 versions',
    ],
    sources: [
      {
        title: 'Limits of version history',
        url: 'https://learn.microsoft.com/sharepoint/document-library-version-history-limits',
        asOf: '2024-10-03',
      },
      sources.backupFaq,
    ],
    caution:
      'Versions are no backup: they go with the file, and ransomware that saves often can push the good ones out.',
    related: ['sharepoint-onedrive-recycle-bin', 'ransomware-recovery', 'data-corruption'],
    asks: [
      'how many versions of a file are kept',
      'how do i go back to an earlier version',
      'version history sharepoint',
      'somebody overwrote my document',
      'restore yesterdays version of an excel file',
      'are versions a backup',
      'who sets the version limit',
      'old versions disappeared',
      'versioning in a document library',
      'how long are old versions kept',
      'automatic version limit',
      'i saved over the wrong file',
      'undo changes of a colleague in word',
      'versions use too much storage can we delete them',
      'verison history onedrive',
      'does version history protect against ransomware',
      'previous version of a presentation',
      'alte version einer datei wiederherstellen',
    ],
    synonyms: [
      'version history',
      'versions',
      'versioning',
      'previous version',
      'earlier version',
      'overwrote',
      'overwritten file',
      'version limit',
    ],
    controls: [],
  },
];
