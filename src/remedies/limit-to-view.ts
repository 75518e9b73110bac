import { splitId } from '../model/check';
import type { GraphCall, Remedy } from '../model/remedy';
import { readAccess, whyShared } from './person-access';

const widest = (roles: readonly string[]): string => (roles.includes('owner') ? 'owner' : 'write');
const canOnlyView = (roles: readonly string[]): boolean => roles.every((role) => role === 'read');

/**
 * Lets one person look at an item, and no longer change it. Graph changes the roles of a person's own access only.
 * @see https://learn.microsoft.com/graph/api/permission-update
 */
export const limitToView: Remedy = {
  id: 'limit-to-view',
  label: 'Let the person view only',
  permission: 'Files.ReadWrite.All',
  reach: 'item',
  seenWithinS: 20,
  looksAt: () => ({ kind: 'permission', select: 'id,roles,grantedToV2' }),
  whenRefused: {
    invalidRequest: 'The access may come from a folder or the site: it has to be changed there.',
  },
  fits: ({ because }) => because.includes('can edit'),
  whyNot: (_finding, world) => {
    const standing = readAccess(world);
    return standing && canOnlyView(standing.roles) ? 'This person can only view it already.' : whyShared(standing);
  },
  plan(finding, world) {
    const [driveId = '', itemId = '', id = ''] = splitId(finding.subjectId);
    const standing = readAccess(world);
    const who = standing?.who ?? 'this person';
    const put = (role: string): GraphCall => ({
      method: 'PATCH',
      path: `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}/permissions/${encodeURIComponent(id)}`,
      body: { roles: [role] },
    });
    return {
      remedyId: 'limit-to-view',
      findingKey: finding.key,
      summary: `Let ${who} view “${finding.subject}”, and no longer change it.`,
      consequences: [
        `${who} can still open and read it. Links, groups and folders that let them edit go on.`,
        'The file itself is not touched.',
      ],
      calls: standing ? [put('read')] : [],
      sees: standing ? `${who}: ${standing.roles.join(', ')}` : 'gone',
      reach: 'item',
      undo: standing ? [put(widest(standing.roles))] : null,
      cannotUndo: standing ? null : 'The access is gone: there is nothing to put back.',
      undoes: null,
      staysOpen: 'They can still view it, so this finding stays as one that needs a look.',
    };
  },
  isDone: (world) => canOnlyView(readAccess(world)?.roles ?? []),
  isUndone: (world) => !canOnlyView(readAccess(world)?.roles ?? []),
};
