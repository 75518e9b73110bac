import { groupQuestions } from '../../src/experts/group-questions';
import { takeNamesOut } from '../../src/experts/take-names-out';

const names = ['Stella Staff', 'Adam Admin', 'Teams Room', 'Zoë Öhman'];
const known = new Set(['admin', 'Teams', 'teams', 'staff', 'room']);
const isWord = (word: string): boolean => known.has(word);

const rows: readonly (readonly [string, string])[] = [
  ['can Stella see my files', 'can … see my files'],
  ['can stella staff see my files', 'can … see my files'],
  ['is adam admin allowed to', 'is … allowed to'],
  ['what may an admin do', 'what may an admin do'],
  ['how do I archive Teams chats', 'how do I archive Teams chats'],
  ['what does Zoë do', 'what does … do'],
  ["read Stella's mail", "read …'s mail"],
  ['mail from jo@example.com lost', 'mail from … lost'],
  ['look at https://contoso.sharepoint.com/x?y=1 please', 'look at … please'],
  ['see www.example.com/secret', 'see …'],
  ['call +49 170 1234567 now', 'call … now'],
  ['ticket 123456 is open', 'ticket … is open'],
  ['since 2024 or 93 days', 'since 2024 or 93 days'],
  ['restore "Project Falcon" and “Owl”', 'restore … and …'],
  ["what is 'Falcon'", 'what is …'],
  ["don't we back up", "don't we back up"],
  ['open Payroll.xlsx again', 'open … again'],
  ['', ''],
];

it.each(rows)('%s → %s', (text, expected) => {
  expect(takeNamesOut(text, names, isWord)).toBe(expected);
});

it('groups what is asked in nearly the same words, most often first', () => {
  const groups = groupQuestions([
    'where can I get pizza',
    'who approves my holidays',
    'where do I get pizza?',
    'where can i get pizza today',
  ]);

  expect(groups.map(({ count }) => count)).toEqual([3, 1]);
  expect(groups[0]?.example).toBe('where can I get pizza');
});
