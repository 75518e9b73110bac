import { lookBackOf } from '../../src/bot/look-back-sentence';

const now = new Date('2026-11-20T10:00:00Z');
const until = now.toISOString();
const monday = '2026-11-16T00:00:00.000Z';
const month = '2026-10-21T10:00:00.000Z';

it.each([
  ['are we getting better?', month, until],
  ['how has our score developed', month, until],
  ['how did our security score change this week', monday, until],
  ['show me the trend of the score', month, until],
  ['score over time', month, until],
  ['what did we fix this week?', monday, until],
  ['which findings were resolved last month', '2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
  ['how many findings have we closed this year', '2026-01-01T00:00:00.000Z', until],
  ['what got worse since monday', monday, until],
  ["what's new since yesterday?", '2026-11-19T00:00:00.000Z', until],
  ['digest', '2026-11-13T10:00:00.000Z', until],
  ['give me the weekly report please', '2026-11-13T10:00:00.000Z', until],
  ['monthly summary for october', '2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
])('looks back: "%s"', (line, from, to) => {
  expect(lookBackOf(line, now)).toEqual({ from, until: to });
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
])('leaves "%s" to others', (line) => {
  expect(lookBackOf(line, now)).toBeUndefined();
});
