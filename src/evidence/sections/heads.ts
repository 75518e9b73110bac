import { listSignedHeads } from '../../store/signed-heads';
import type { Section } from './section';

/** Where the journal stood, day by day. */
export const headsSection: Section = {
  id: 'signed-heads',
  title: 'Signed heads of the journal',
  about:
    'Once a day the last entry is signed and, where an admin chose a channel, posted there. Compare a message that stands in that channel with this list: it shows whether the journal was made anew since.',
  columns: [
    { id: 'day', label: 'Day', width: 1.8 },
    { id: 'entry', label: 'Entry', width: 1.4 },
    { id: 'hash', label: 'Hash', width: 7.5 },
    { id: 'key', label: 'Key', width: 2.6 },
    { id: 'signature', label: 'Signature', width: 0 },
  ],
  none: 'No head was signed in the period.',
  weight: ({ entry }) => Number(entry),
  async *rows({ db, tenantId, from, until }) {
    const heads = await listSignedHeads(db, tenantId);
    yield heads
      .filter(({ at }) => at >= from && at < until)
      .map(({ seq, hash, at, keyId, signature }) => ({
        day: at.slice(0, 10),
        entry: seq,
        hash,
        key: keyId,
        signature,
      }));
  },
};
