import { Template } from 'adaptivecards-templating';
import { headToken, type SignedHead } from '../model/signed-head';
import layout from './signed-head.json';
import { when } from './when';

const template = new Template(layout);

/** One day's head, as it is posted where the journal's keeper cannot change it. */
export const signedHeadData = (head: SignedHead) => ({
  title: `Journal, signed on ${head.at.slice(0, 10)}`,
  what: 'This is where the record of what I saw and did stood. Leave this message here: with it anybody can tell later whether the record was changed.',
  facts: [...placeFacts(head), { title: 'Key', value: head.keyId }],
  token: headToken(head),
  notes: [{ text: 'To compare: npx keyholder verify FILE --head, followed by the long word above.' }],
});

/** The journal's key and newest head, for whoever asks. */
export const journalData = (journal: {
  readonly entries: number;
  readonly key: { readonly keyId: string; readonly publicKey: string; readonly since: string } | null;
  readonly newest: SignedHead | null;
  readonly isPosted: boolean;
}) => ({
  title: 'The journal and its key',
  what: `${journal.entries} entries so far. Each hangs on the one before it; once a day the last one is signed.`,
  facts: [
    ...(journal.key
      ? [
          { title: 'Key', value: `${journal.key.keyId}, since ${when(journal.key.since)}` },
          { title: 'Public key', value: journal.key.publicKey },
        ]
      : [{ title: 'Key', value: 'none has signed yet' }]),
    ...(journal.newest ? placeFacts(journal.newest) : []),
  ],
  token: journal.newest ? headToken(journal.newest) : '',
  notes: [
    {
      text: journal.isPosted
        ? 'Each day’s signed head is posted to a channel. Say “stop the journal here” there to end that.'
        : 'Nothing is posted outside yet: whoever can change my store could make the record anew. Say “post the journal here” in a channel.',
    },
  ],
});

const placeFacts = ({ seq, hash, at }: SignedHead) => [
  { title: 'Entries', value: String(seq) },
  { title: 'Hash', value: hash },
  { title: 'Signed', value: when(at) },
];

export const signedHeadCard = (
  data: ReturnType<typeof signedHeadData> | ReturnType<typeof journalData>,
): Record<string, unknown> => template.expand({ $root: data });
