import { splitId } from '../model/check';
import type { Remedy } from '../model/remedy';
import { readAccess, whyShared } from './person-access';

/**
 * Takes one person's access to an item away. Inherited access cannot be removed here: Graph refuses it.
 * @see https://learn.microsoft.com/graph/api/permission-delete
 */
export const removeAccess: Remedy = {
  id: 'remove-access',
  label: 'Remove the person’s access',
  permission: 'Files.ReadWrite.All',
  reach: 'item',
  seenWithinS: 20,
  looksAt: () => ({ kind: 'permission', select: 'id,roles,grantedToV2' }),
  whenRefused: {
    invalidRequest: 'The access may come from a folder or the site: it has to be taken away there.',
  },
  whyNot: (_finding, world) => whyShared(readAccess(world)),
  plan(finding, world) {
    const [driveId = '', itemId = '', id = ''] = splitId(finding.subjectId);
    const standing = readAccess(world);
    const who = standing?.who ?? 'this person';
    return {
      remedyId: 'remove-access',
      findingKey: finding.key,
      summary: `Take away the access of ${who} to “${finding.subject}”.`,
      consequences: [
        `${who} can no longer open it by this. Links, groups and folders that let them in go on.`,
        'The file itself is not touched.',
      ],
      calls: standing
        ? [
            {
              method: 'DELETE',
              path: `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}/permissions/${encodeURIComponent(id)}`,
            },
          ]
        : [],
      sees: standing ? `${who}: ${standing.roles.join(', ')}` : 'gone',
      reach: 'item',
      undo: null,
      cannotUndo: 'Keyholder gives nobody access: share it again by hand.',
      undoes: null,
    };
  },
  isDone: (world) => readAccess(world) === null,
};
