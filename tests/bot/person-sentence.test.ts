import { personSentenceOf } from '../../src/bot/person-sentence';

const rows: readonly (readonly [string, string | undefined])[] = [
  ['ask a person', ''],
  ['Ask a person.', ''],
  ['can I ask a person?', ''],
  ['Could I please talk to someone?', ''],
  ['I want to ask a person', ''],
  ['I’d like to talk to a human, please', ''],
  ['I need to talk to somebody', ''],
  ['how can I contact an expert?', ''],
  ['let me speak to a real person', ''],
  ['ask a person: my printer does not work', 'my printer does not work'],
  ['Ask a person:\nMy printer: it’s OFF. Why?\nThanks', 'My printer: it’s OFF. Why?\nThanks'],
  ['ask a person\nWhere is room 4?', 'Where is room 4?'],
  ['I want to ask a person - who pays for Copilot?', 'who pays for Copilot?'],
  ['ask a person:', ''],
  ['can I ask a person for their password?', undefined],
  ['may I ask people to delete their files: how?', undefined],
  ['who is the person to ask about backups?', undefined],
  ['I need to talk to Microsoft', undefined],
  ['can a person ask for their data', undefined],
  ['', undefined],
];

it.each(rows)('%s', (text, expected) => {
  expect(personSentenceOf(text)).toBe(expected);
});
