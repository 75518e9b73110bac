import { z } from 'zod/v4';
import { splitId } from '../model/check';
import type { Remedy, World } from '../model/remedy';

const permission = z.object({
  id: z.string(),
  roles: z.array(z.string()).nullish(),
  grantedToV2: z.object({ user: z.object({ displayName: z.string().nullish() }).nullish() }).nullish(),
});

const read = ({ object }: World) => (object ? permission.parse(object) : null);

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
  whyNot: (_finding, world) =>
    read(world) !== null && !read(world)?.grantedToV2
      ? 'This person got in by a link made for several people: take them off that link by hand, under Manage access.'
      : undefined,
  plan(finding, world) {
    const [driveId = '', itemId = '', id = ''] = splitId(finding.subjectId);
    const standing = read(world);
    const who = standing?.grantedToV2?.user?.displayName ?? 'this person';
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
      sees: standing ? `${who}: ${(standing.roles ?? []).join(', ')}` : 'gone',
      reach: 'item',
      undo: null,
      cannotUndo: 'Keyholder gives nobody access: share it again by hand.',
      undoes: null,
    };
  },
  isDone: (world) => read(world) === null,
};
