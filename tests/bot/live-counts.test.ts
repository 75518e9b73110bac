import { countLines } from '../../src/bot/live-counts';
import type { LiveCount } from '../../src/posture/live';

const count = (
  what: string,
  total: number | null,
  whys: readonly string[] = [],
  unjudged: readonly string[] = [],
): LiveCount => ({
  ask: { subject: what } as LiveCount['ask'],
  what,
  title: `${what} in short`,
  answer: {
    headline: `${total} ${what}`,
    understood: [],
    total,
    readAt: '2026-11-26T14:45:00Z',
    unseen: whys.map((why) => ({ collection: 'Backups', why })),
    unjudged,
    notes: [],
    rows: [],
    page: 0,
    pages: 0,
  },
});

it.each<[string, readonly LiveCount[], readonly string[]]>([
  ['one count', [count('guests', 2)], ['Our organisation: 2 guests. As of 2026-11-26 14:45 UTC.']],
  [
    'the same count of several checks',
    [count('guests', 2), count('guests', 2)],
    ['Our organisation: 2 guests. As of 2026-11-26 14:45 UTC.'],
  ],
  [
    'several counts',
    [count('guests', 2), count('links', 7)],
    ['Our organisation, as of 2026-11-26 14:45 UTC:', '- 2 guests\n- 7 links'],
  ],
  ['nothing found', [count('guests', 0), count('links', 0)], ['Nothing found: guests; links.']],
  [
    'one reason for several',
    [count('late copies', null, ['nobody reports.']), count('failed copies', null, ['nobody reports'])],
    ['I cannot say: late copies; failed copies. Nobody reports.'],
  ],
  [
    'not all seen',
    [count('links', 0, ['2 sites gave no answer'])],
    ['Nothing found: links.', 'Could not look at all of it: 2 sites gave no answer.'],
  ],
  [
    'what could not be judged',
    [count('devices', 0, [], ['16 could not be judged: they do not tell'])],
    ['Nothing found: devices.', 'Not counted: 16 could not be judged: they do not tell.'],
  ],
  [
    'still reading',
    [count('guests', null, ['not read yet']), count('links', null, ['not read yet'])],
    ['The first reading still runs: I do not know all of it yet.'],
  ],
])('says %s in few lines', (_what, counts, lines) => {
  const { found, rest } = countLines(counts);

  expect([...found, ...rest]).toEqual(lines);
});

it('lists each thing once, by its short name', () => {
  const counts = [count('guests', 2), count('guests', 2), count('links', 0)];

  expect(countLines(counts).lists).toEqual([{ ask: { subject: 'guests' }, name: 'Guests in short' }]);
  expect(countLines(counts, 'fr').lists).toEqual([{ ask: { subject: 'guests' }, name: 'Invités' }]);
});
