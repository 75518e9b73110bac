import { lineOf, type Sentence, sentenceOf } from '../../src/bot/sentences';

const rows: readonly (readonly [Sentence | undefined, readonly string[]])[] = [
  ['help', ['help', 'what can I ask you?', 'what can you see?', 'what do you watch']],
  ['leads', ['who are the security leads?', 'list our security leads', 'who can approve fixes here?']],
  [
    'score-made',
    [
      'how is the score made?',
      'why is our score 42?',
      'why is our score so low',
      'what does the score mean',
      'how do you compute the score',
      'how does the score work',
      'how do you come up with the score',
      'explain the score',
      'what goes into the score',
      'how is the score calculated exactly',
      'how is the posture score calculated',
    ],
  ],
  [
    undefined,
    [
      'what is the score?',
      'what is our score',
      'what does the score',
      'why is my score low',
      'how is the secure score calculated',
      'who approves fixes in general',
    ],
  ],
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
      'what do you not watch?',
    ],
  ],
  [
    'approvals',
    [
      'approvals',
      'what do I have to approve?',
      'what must I approve',
      'which fixes do I have to approve today?',
      'what do we still need to approve',
      'is there anything to approve?',
      'what is there to approve',
      'is there anything for me to approve?',
      'do I have anything to approve?',
      'what waits for my approval?',
      'show me the open approvals',
    ],
  ],
  [
    undefined,
    [
      'what do I have to approve before an app may read mail?',
      'do I have to approve guest accounts?',
      'who has to approve a fix?',
      'what does Microsoft have to approve?',
      'how do approvals work?',
      'what must we decide?',
    ],
  ],
  [
    'exceptions',
    [
      'exceptions',
      'what exceptions do we have?',
      'which exceptions are there right now',
      'do we have any exceptions?',
      'what risks have we accepted?',
      'what risks have we accepted and who accepted them?',
      'which risks did we accept, by whom and until when?',
      'who accepted which risks?',
      'which exceptions expire this quarter?',
      'exceptions that end next month',
      'which exceptions run out in the next 30 days?',
      'when do our exceptions expire?',
    ],
  ],
  [
    undefined,
    [
      'what exceptions do we have in conditional access?',
      'do we have any exceptions from MFA?',
      'what risks does Microsoft accept?',
      'who may accept a risk?',
      'what risks do we have?',
      'when do guest links expire?',
    ],
  ],
  [undefined, ['what could you see', 'what can you see in my mailbox']],
];

describe.each(rows)('%s', (expected, texts) => {
  it.each(texts)('%s', (text) => {
    expect(sentenceOf(text)).toBe(expected);
  });
});

it('a line is clean, in lower case, and has the apostrophe of a typewriter', () => {
  expect(lineOf('  What CAN’T\n you´re  see!. ')).toBe("what can't you're see");
});
