import type { InboxRule, InboxRules } from '../../model/objects/email';
import type { CheckCase } from '../cases';

const rule: InboxRule = {
  id: 'r1',
  name: '..',
  sendsTo: [],
  deletes: false,
  movesAway: false,
  marksRead: false,
  catchesAll: false,
  watchedWords: [],
};
const has = (...rules: readonly Partial<InboxRule>[]): InboxRules => ({
  id: 'u1',
  displayName: 'Nora New',
  userPrincipalName: 'nora@contoso.example',
  rules: rules.map((one) => ({ ...rule, ...one })),
});

export const cases: readonly CheckCase<'inbox-rules'>[] = [
  {
    name: 'puts everything away as read',
    given: has({ movesAway: true, marksRead: true, catchesAll: true }),
    expect: { severity: 'high', because: 'a rule puts all mail away as read' },
  },
  { name: 'deletes everything', given: has({ deletes: true, catchesAll: true }), expect: { severity: 'high' } },
  {
    name: 'deletes what speaks of the bank',
    given: has({ deletes: true, watchedWords: ['bank', 'transfer'] }),
    expect: { because: 'a rule deletes mail about bank, transfer' },
  },
  {
    name: 'puts warnings away as read',
    given: has({ movesAway: true, marksRead: true, watchedWords: ['security'] }),
    expect: { because: 'a rule puts mail about security away as read' },
  },
  {
    name: 'two of them',
    given: has({ deletes: true, catchesAll: true }, { deletes: true, watchedWords: ['bank'] }),
    expect: { because: 'a rule deletes all mail; another deletes mail about bank' },
  },
  {
    name: 'sorts invoices and leaves them unread',
    given: has({ movesAway: true, watchedWords: ['invoice'] }),
    expect: undefined,
  },
  { name: 'deletes one newsletter', given: has({ deletes: true }), expect: undefined },
  { name: 'sorts newsletters as read', given: has({ movesAway: true, marksRead: true }), expect: undefined },
  {
    name: 'never read',
    given: { ...has(), rules: null },
    expect: { couldNotCheck: 'the mailbox gave no answer' },
  },
];
