import { splitId } from '../model/check';
import { dayMs } from '../model/durations';
import type { GraphCall, Plan, Remedy } from '../model/remedy';

/** Meant without further word. */
const days = 7;

const day = (time: string): string => time.slice(0, 10);

/**
 * Lets an anyone-link end on a date. Graph takes a new end for such links only, and documents no way to take an end away.
 * @see https://learn.microsoft.com/graph/api/permission-update
 */
export const endLink: Remedy = {
  id: 'end-link',
  label: 'Let the link end on a date',
  permission: 'Files.ReadWrite.All',
  reach: 'item',
  seenWithinS: 20,
  looksAt: () => ({ kind: 'sharing-link' }),
  wishes: ({ now, endsOn }) => {
    const ms = endsOn === undefined ? Date.parse(now) + days * dayMs : Date.parse(endsOn);
    return { endsAt: `${new Date(ms).toISOString().slice(0, 10)}T00:00:00Z` };
  },
  whyNot: (_finding, { link }, wish) => {
    if (link && link.scope !== 'anonymous') return 'Only a link for anyone can be given an end.';
    return link?.endsAt && wish && Date.parse(link.endsAt) <= Date.parse(wish.endsAt ?? '')
      ? `It ends on ${day(link.endsAt)} already.`
      : undefined;
  },
  plan(finding, { link = null }, wish = {}): Plan {
    const [driveId = '', itemId = '', linkId = ''] = splitId(finding.subjectId);
    const endsAt = wish.endsAt ?? '';
    const put = (expirationDateTime: string): GraphCall => ({
      method: 'PATCH',
      path: `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}/permissions/${encodeURIComponent(linkId)}`,
      body: { expirationDateTime },
    });
    return {
      remedyId: 'end-link',
      findingKey: finding.key,
      summary: `Let the link that lets anyone open “${finding.subject}” end on ${day(endsAt)}.`,
      consequences: [
        'Until then it works as before.',
        'From then on nobody gets in by it. The file itself is not touched.',
      ],
      calls: link === null ? [] : [put(endsAt)],
      sees:
        link === null
          ? 'gone'
          : `${link.scope} ${link.type}, ${link.endsAt === null ? 'no end' : `ends ${link.endsAt}`}`,
      reach: 'item',
      undo: link?.endsAt ? [put(link.endsAt)] : null,
      cannotUndo: link?.endsAt
        ? null
        : 'Graph has no way to take an end date away: a later end, or a new link, has to be made by hand.',
      undoes: null,
      staysOpen: 'Until the link has ended it stands open, and so does this finding.',
      wish,
    };
  },
  isDone: ({ link }, plan) =>
    link === null ||
    (plan?.wish !== undefined &&
      typeof link?.endsAt === 'string' &&
      Date.parse(link.endsAt) <= Date.parse(plan.wish.endsAt ?? '')),
  isUndone: ({ link }, plan) => {
    const before = plan.undo?.[0]?.body?.expirationDateTime;
    return (
      typeof link?.endsAt === 'string' && typeof before === 'string' && Date.parse(link.endsAt) >= Date.parse(before)
    );
  },
};
