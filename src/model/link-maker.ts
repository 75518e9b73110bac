import type { SharedLink } from './tenant';

/** What the audit log says of a link that was made. */
export interface MadeLink {
  readonly at: string;
  readonly by: string;
  /** The permission's id, where the record has it. */
  readonly linkId: string | null;
  readonly scope: 'anonymous' | 'organization' | null;
  /** The item's address. */
  readonly url: string | null;
}

/** Clocks differ a little, and a record may be written a moment after the link. */
const slackMs = 5 * 60_000;
const spelled = (url: string): string => {
  try {
    return decodeURI(url).toLowerCase();
  } catch {
    return url.toLowerCase();
  }
};

/**
 * Who made this link: by its own id; or by item and kind, if only one person made such a link before it was seen. Pure.
 * @returns undefined where that is not certain
 */
export function makerOf(
  link: Pick<SharedLink, 'id' | 'scope' | 'itemUrl'> & { readonly firstSeenAt: string },
  made: readonly MadeLink[],
): Pick<MadeLink, 'by' | 'at'> | undefined {
  const own = made.find(({ linkId }) => linkId?.toLowerCase() === link.id.toLowerCase());
  if (own) return own;
  const { itemUrl } = link;
  if (itemUrl === null) return undefined;
  const latest = Date.parse(link.firstSeenAt) + slackMs;
  const alike = made
    .filter(
      ({ linkId, scope, url }) =>
        linkId === null && scope === link.scope && url !== null && spelled(url) === spelled(itemUrl),
    )
    .filter(({ at }) => Date.parse(at) <= latest)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return new Set(alike.map(({ by }) => by)).size === 1 ? alike[0] : undefined;
}
