import { type EvidenceSentence, evidenceSentenceOf } from '../../src/bot/evidence-sentences';

const now = new Date('2026-11-20T10:00:00Z');
const pack = (from: string, until: string, isRedacted = false) => ({
  kind: 'pack' as const,
  wish: { from, until, isRedacted },
});
const last30 = pack('2026-10-21T00:00:00.000Z', now.toISOString());
const october = pack('2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z');

const rows: readonly (readonly [string, EvidenceSentence | undefined])[] = [
  ['evidence last 30 days', last30],
  ['evidence pack: last 30 days', last30],
  ['give me an evidence pack for the last 30 days', last30],
  ['can you give me an evidence pack for the past 30 days, please?', last30],
  ["i'd like an evidence pack for the last 30 days", last30],
  ['please create an evidence pack for the last 30 days', last30],
  ['make an evidence pack for last month', october],
  ['i need the evidence for the last month', october],
  [
    'send me an evidence pack for last month without names',
    pack('2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', true),
  ],
  ['evidence', { kind: 'how' }],
  ['make me an evidence pack', { kind: 'how' }],
  ['can i have an evidence pack?', { kind: 'how' }],
  ['who approved what this month?', { kind: 'who-decided' }],
  ['show me the approval history', { kind: 'who-decided' }],
  ['which fixes were approved last week', { kind: 'who-decided' }],
  ['what fixes did we make this week', { kind: 'who-decided' }],
  ['what was approved this month', { kind: 'who-decided' }],
  ['who did approve the fix', { kind: 'who-decided' }],
  ['show all approvals of last month', { kind: 'who-decided' }],
  ['past approvals', { kind: 'who-decided' }],
  ['history of approvals', { kind: 'who-decided' }],
  ['who approved the app consent', undefined],
  ['who approves fixes', undefined],
  ['who declined my meeting', undefined],
  ['who rejected my leave request', undefined],
  ['who approved my vacation', undefined],
  ['who undid my changes in the word document', undefined],
  ['who signed off the soc 2 report of microsoft', undefined],
  ['who approved sharing this file with contoso', undefined],
  ['decision log for the dpia', undefined],
  ['approval list for the expense app', undefined],
  ['which fixes were made by microsoft', undefined],
  ['which requests were made to microsoft support', undefined],
  ['all approvals', undefined],
  ['show approvals since monday', { kind: 'who-decided' }],
  ['evidence q1 2027', { kind: 'no-period', why: 'That has not begun yet.' }],
  ['give me evidence that microsoft is certified', undefined],
  ['can you show me the evidence of a breach?', undefined],
  ['what is an evidence pack?', undefined],
  ['who needs an evidence pack for the last 30 days', undefined],
];

it.each(rows)('%s', (line, expected) => {
  expect(evidenceSentenceOf(line, now)).toEqual(expected);
});
