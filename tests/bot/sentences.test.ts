import { lineOf, type Sentence, sentenceOf } from '../../src/bot/sentences';

const rows: readonly (readonly [Sentence | undefined, readonly string[]])[] = [
  [
    'unseen',
    [
      'what can you not see?',
      "what can't you see",
      'What can’t you see?',
      'what cant you see',
      'show me what you can’t see',
      'what cannot you see',
      'what could you not see?',
      'what couldn’t you look at',
      'what do you not see',
    ],
  ],
  [undefined, ['what can you see?', 'what could you see', 'what can you see in my mailbox', 'what do you see']],
];

describe.each(rows)('%s', (expected, texts) => {
  it.each(texts)('%s', (text) => {
    expect(sentenceOf(text)).toBe(expected);
  });
});

it('a line is clean, in lower case, and has the apostrophe of a typewriter', () => {
  expect(lineOf('  What CAN’T\n you´re  see!. ')).toBe("what can't you're see");
});
