import { fact } from '../../model/check';
import type { InboxRule } from '../../model/objects/email';
import { defineCheck } from '../define';

/** Deleted, or put away as if it had been read. Graph does not say which folder it is; people look for mail in none. */
const putsAway = ({ deletes, movesAway, marksRead }: InboxRule): boolean => deletes || (movesAway && marksRead);
const isHiding = (rule: InboxRule): boolean => putsAway(rule) && (rule.catchesAll || rule.watchedWords.length > 0);

const because = ({ catchesAll, deletes, watchedWords }: InboxRule): string => {
  const what = catchesAll ? 'all mail' : `mail about ${watchedWords.join(', ')}`;
  return deletes ? `deletes ${what}` : `puts ${what} away as read`;
};

/** Mailboxes in which mail is hidden from their owner. */
export const check = defineCheck({
  id: 'email.rule-hiding-mail',
  title: 'Mail hidden from its owner',
  headline: 'An inbox rule hides mail from this person',
  plural: 'mailboxes with a rule that hides mail',
  area: 'email',
  severity: 'high',
  party: 'customer',
  why: 'Intruders hide warnings and answers from the owner of a mailbox, so that they can write in that name unseen.',
  steps: [
    'Ask the person, by phone or face to face, whether the rule is theirs.',
    'Not theirs? Switch the rule off in Outlook, sign the person out everywhere, and reset the password.',
  ],
  topicId: 'email-threat-filtering',
  per: 'inbox-rules',
  reads: ['inbox-rules'],
  remedies: [],
  effort: 'minutes',
  source: 'https://learn.microsoft.com/defender-office-365/detect-and-remediate-outlook-rules-forms-attack',
  idOf: ({ id }) => id,
  nameOf: ({ displayName, userPrincipalName }) => displayName || userPrincipalName,
  evaluate({ displayName, userPrincipalName, rules }) {
    if (rules === null) return { couldNotCheck: 'the mailbox gave no answer' };
    const hiding = rules.filter(isHiding);
    if (hiding.length === 0) return undefined;
    return {
      severity: 'high',
      because: `a rule ${[...new Set(hiding.map(because))].join('; another ')}`,
      facts: [
        fact('Mailbox', `${displayName} (${userPrincipalName})`, true),
        fact('Rule', hiding.map(({ name }) => name || 'without a name').join(', '), true),
      ],
      url: null,
      pendingUntil: null,
    };
  },
});
