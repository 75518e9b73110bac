import { contentStems } from './words';

/** Topics that share their words, and what to ask of somebody who said no more than those. */
export interface Collision {
  /** Alone, or with one another, they fit each of the topics; absent where one topic is what they mean most of all. */
  readonly words?: string;
  readonly topics: readonly [string, string, string?];
  readonly question: string;
}

export const collisions: readonly Collision[] = [
  {
    words: 'archive archives archived archiving',
    topics: ['inactive-mailbox', 'inactive-sites', 'retention-policies-and-labels'],
    question: 'Do you mean a mailbox that is no longer used, an unused site, or how long things are kept?',
  },
  {
    words: 'restore restores restored restoring recover recovery recovering undelete deleted delete',
    topics: ['sharepoint-onedrive-recycle-bin', 'deleted-email-recovery', 'deleted-user-account'],
    question: 'Do you mean files, mail, or a whole account?',
  },
  {
    topics: ['sharepoint-onedrive-recycle-bin', 'deleted-email-recovery'],
    question: 'Do you mean the recycle bin of files, or deleted mail?',
  },
  {
    topics: ['legal-hold-ediscovery', 'hold-versus-admin-deletion'],
    question: 'Do you mean what a legal hold does, or whether an admin can undo it?',
  },
  {
    words: 'dpa dpas',
    topics: ['contracts-msa-dpa', 'breach-notification'],
    question: 'Do you mean the contract about data protection, or the data protection authority?',
  },
  {
    words: 'p1 p2 plan plans',
    topics: ['license-tiers-security', 'safe-links-attachments'],
    question: 'Do you mean the plans of Entra ID, or those of Defender for mail?',
  },
  {
    words: 'policy policies',
    topics: ['conditional-access', 'retention-policies-and-labels', 'data-loss-prevention'],
    question: 'Do you mean who may sign in, how long things are kept, or what may leave the company?',
  },
  {
    words: 'label labels labelling labeling labelled labeled',
    topics: ['sensitivity-labels', 'retention-policies-and-labels'],
    question: 'Do you mean labels that say how secret something is, or labels that say how long it is kept?',
  },
  {
    topics: ['guest-lifecycle', 'teams-external-access'],
    question: 'Do you mean guests with an account here, or chats with people of other companies?',
  },
  {
    words: 'log logs logging keep kept stored',
    topics: ['unified-audit-log', 'entra-signin-logs'],
    question: 'Do you mean the log of what people did, or the log of sign-ins?',
  },
  {
    topics: ['external-forwarding', 'shared-mailbox-conversion'],
    question: 'Do you mean mail that is sent on outside, or the mail of somebody who left?',
  },
  {
    topics: ['service-patching', 'device-patching-encryption'],
    question: 'Do you mean the service itself, or Office and our devices?',
  },
  {
    topics: ['encryption-and-keys', 'device-patching-encryption', 'sensitivity-labels'],
    question: 'Do you mean data in the service, our devices, or single documents and mails?',
  },
  {
    topics: ['external-sharing-settings', 'anyone-links', 'internal-oversharing'],
    question: 'Do you mean sharing outside, links that anyone can open, or too wide access inside?',
  },
];

const groups = collisions.map(({ words, ...rest }) => ({ ...rest, stems: new Set(contentStems(words ?? '')) }));

/** The collision that a text runs into with every word that says something; takes its stems. */
export function collisionOf(stems: readonly string[]): Omit<Collision, 'words'> | undefined {
  if (stems.length === 0) return undefined;
  return groups.find((group) => stems.every((stem) => group.stems.has(stem)));
}

/** The collision that all these topics belong to. */
export function collisionAmong(ids: readonly string[]): Omit<Collision, 'words'> | undefined {
  if (ids.length < 2) return undefined;
  return groups.find(({ topics }) => ids.every((id) => topics.includes(id)));
}
