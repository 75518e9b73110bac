import type { Severity } from '../model/finding';
import type { HeardKind } from '../model/life';
import { plainLine, plainText } from './plain-text';

interface About {
  readonly headline: string;
  readonly severity: Severity;
  /** null where names may not go. */
  readonly subject: string | null;
}

const sentences: Readonly<Record<HeardKind, (about: About) => string>> = {
  'came-back': () => 'It is back',
  worse: ({ severity }) => `It got worse: ${severity} now`,
  overdue: () => 'Nobody has touched this yet',
  'snooze-ended': () => 'The snooze has ended, and it still stands',
  'acceptance-ends': () => 'The acceptance of this risk ends within a week; then it opens again',
  'acceptance-ended': () => 'The acceptance of this risk has ended, and it still stands',
  'owner-silent': () => 'The owner was asked and did not answer, so it is back with you',
  'owner-unreached': () => 'The owner could not be reached in Teams, so it is back with you',
};

/** One line under a finding's card. In a chat of one person there are no threads, so it says what it is about. */
export const replyText = (kind: HeardKind, about: About): string => {
  const what = about.subject === null ? about.headline : `${about.headline} (${plainText(about.subject, 80)})`;
  return `${sentences[kind](about)}: ${what}`;
};

/** The same about a card that stands for many. */
export const groupReplyText = (kind: HeardKind, count: number, plural: string): string =>
  plainLine(`${manySentences[kind]}: ${count} of these ${plural}`, 200);

const manySentences: Readonly<Record<HeardKind, string>> = {
  'came-back': 'Back again',
  worse: 'Worse than before',
  overdue: 'Nobody has touched these yet',
  'snooze-ended': 'The snooze has ended, and they still stand',
  'acceptance-ends': 'The acceptance of the risk ends within a week; then they open again',
  'acceptance-ended': 'The acceptance of the risk has ended, and they still stand',
  'owner-silent': 'The owners were asked and did not answer',
  'owner-unreached': 'The owners could not be reached in Teams',
};
