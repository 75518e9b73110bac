import { splitId } from '../model/check';
import type { Remedy } from '../model/remedy';

/** Deletes one sharing link. Planned again from freshly read state: a link that is already gone needs no call. */
export const removeLink: Remedy = {
  id: 'remove-link',
  label: 'Remove the link',
  permission: 'Files.ReadWrite.All',
  reach: 'item',
  seenWithinS: 20,
  looksAt: () => ({ kind: 'sharing-link' }),
  plan(finding, { link = null }) {
    const [driveId = '', itemId = '', linkId = ''] = splitId(finding.subjectId);
    return {
      remedyId: 'remove-link',
      findingKey: finding.key,
      summary: `Remove the link that lets ${link?.scope === 'organization' ? 'everybody here' : 'anyone'} open “${finding.subject}”.`,
      consequences: [
        'Everyone who uses this link loses access at once.',
        'People who were given access by name keep it. The file itself is not touched.',
      ],
      calls:
        link === null
          ? []
          : [
              {
                method: 'DELETE',
                path: `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}/permissions/${encodeURIComponent(linkId)}`,
              },
            ],
      sees:
        link === null
          ? 'gone'
          : `${link.scope} ${link.type}, ${link.endsAt === null ? 'no end' : `ends ${link.endsAt}`}, ${link.hasPassword ? 'password' : 'no password'}`,
      reach: 'item',
      undo: null,
      cannotUndo: 'A removed link cannot be put back: a new one has a new address.',
      undoes: null,
    };
  },
  isDone: ({ link }) => link === null,
};
