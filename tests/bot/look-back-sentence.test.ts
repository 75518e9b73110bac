import { lookBackOf } from '../../src/bot/look-back-sentence';

const now = new Date('2026-11-20T10:00:00Z');
const monday = '2026-11-15T23:00:00.000Z';
const month = '2026-10-21T10:00:00.000Z';

it.each([
  ['are we getting better?', month],
  ['are we getting more secure', month],
  ['did we get any better', month],
  ['is our score going up or down?', month],
  ['has our score improved?', month],
  ['did our score go up this month?', '2026-10-31T23:00:00.000Z'],
  ['how has our score developed', month],
  ['how has our score developed over 6 months', '2026-05-23T22:00:00.000Z'],
  ['how did our security score change this week', monday],
  ['how are we doing compared to last month?', '2026-09-30T22:00:00.000Z'],
  ['are we more secure than last month', '2026-09-30T22:00:00.000Z'],
  ['show me the trend of the score', month],
  ['score over time', month],
  ['what did we fix today?', '2026-11-19T23:00:00.000Z'],
  ['what did we fix this week?', monday],
  ['what did we fix in october', '2026-09-30T22:00:00.000Z'],
  ['which findings were resolved last month', '2026-09-30T22:00:00.000Z'],
  ['which alerts did we close yesterday', '2026-11-18T23:00:00.000Z'],
  ['how many findings have we closed this year', '2025-12-31T23:00:00.000Z'],
  ['what progress did we make this quarter', '2026-09-30T22:00:00.000Z'],
  ['what got worse since monday', monday],
  ["what's new since yesterday?", '2026-11-18T23:00:00.000Z'],
  ['digest', '2026-11-13T10:00:00.000Z'],
  ['give me the weekly report please', '2026-11-13T10:00:00.000Z'],
  ['report for last month', '2026-09-30T22:00:00.000Z'],
])('looks back: "%s"', (line, from) => {
  expect(lookBackOf(line, now, 'Europe/Berlin')).toBe(from);
});

it.each([
  'what is new in purview this month',
  'what is new',
  'are we better off with e5',
  'did we improve on what microsoft gives us? who does that',
  'score',
  'how is the score made',
  'how do we get better at mfa',
  'what changed since monday',
  'who should get a weekly report',
  'what can we fix',
  'who is responsible for the security of microsoft graph?',
  'what is the microsoft security development lifecycle',
  'who is responsible for security in software development',
  'are card numbers in chat history kept?',
  'can people see phone numbers in version history',
  'does the audit log show half a year of history',
  'where do i find the secure score history in defender',
  'who does the development of security policies',
  'is it safer in the cloud?',
  'is it safer in onedrive than on a usb stick',
  'is it better in teams or by mail',
  'are we safer in the cloud',
  'is it better now to use sharepoint or onedrive',
  'is it worse in the eu',
  'what was fixed in the last windows update',
  'what has been improved in copilot',
  'what has been resolved in incident ex123456',
  'what was closed by microsoft',
  'what got better in the new outlook',
  "what's new at microsoft this month",
  'anything new about copilot since last month',
  'show me a digest of the gdpr',
  'make a digest of this mail',
  'send me the weekly report for the marketing team',
])('leaves "%s" to others', (line) => {
  expect(lookBackOf(line, now, 'Europe/Berlin')).toBeUndefined();
});
