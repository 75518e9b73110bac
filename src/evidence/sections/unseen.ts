import type { Section } from './section';

/** What could not be looked at: it counts neither for nor against. */
export const unseenSection: Section = {
  id: 'not-seen',
  title: 'What could not be seen',
  about:
    'Neither passed nor failed: Keyholder could not look, or could not judge. This is the state when the pack was made. An auditor needs other proof for these.',
  columns: [
    { id: 'what', label: 'What', width: 3 },
    { id: 'why', label: 'Why', width: 4 },
    { id: 'cure', label: 'What would let it be seen', width: 5 },
  ],
  none: 'Everything that Keyholder looks for could be looked at.',
  async *rows({ stand }) {
    yield stand.unseen.map(({ what, why, cure }) => ({ what, why, cure }));
  },
};
