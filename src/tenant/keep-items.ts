import { joinId } from '../model/check';
import { outsideId } from '../model/outside-id';
import type { OutsidePerson, SharedLink, SharingLink } from '../model/tenant';
import type { Tx } from '../store/db';
import type { DriveState } from '../store/drives';
import type { JournalEntry } from '../store/journal';
import { type ItemOutsiders, replaceOutsiders } from '../store/outside-grants';
import { replaceItemLinks, type SharedItem } from '../store/sharing-links';
import { saveUnseenItems } from '../store/unseen-items';
import type { TenantDeps } from './deps';

/** What an item's permissions showed; `links` null: they could not be seen. */
export interface Looked {
  readonly item: SharedItem;
  readonly links: readonly SharingLink[] | null;
  readonly outside: readonly OutsidePerson[];
}

interface When {
  readonly at: string;
  readonly since: string | null;
  readonly isBaseline: boolean;
}

/** Keeps what was seen of a drive's items, and judges what changed. */
export async function keepItems(
  tx: Tx,
  deps: TenantDeps,
  drive: DriveState,
  looked: readonly Looked[],
  when: When,
): Promise<readonly JournalEntry[]> {
  await saveUnseenItems(tx, deps.tenantId, drive.id, {
    seenIds: looked.flatMap(({ item, links }) => (links === null ? [] : item.itemId)),
    unseen: looked.flatMap(({ item, links }) => (links === null ? item : [])),
  });
  const seen = looked.filter(({ links }) => links !== null);
  return [...(await keepLinks(tx, deps, seen, when)), ...(await keepOutsiders(tx, deps, drive.id, seen, when))];
}

async function keepLinks(tx: Tx, deps: TenantDeps, seen: readonly Looked[], when: When) {
  const standing: SharedLink[] = [];
  const goneIds: string[] = [];
  for (const { item, links } of seen) {
    const result = await replaceItemLinks(tx, deps.tenantId, item, links ?? [], when.at);
    standing.push(...result.standing);
    goneIds.push(...result.goneIds.map((id) => joinId(item.driveId, item.itemId, id)));
  }
  if (standing.length === 0 && goneIds.length === 0) return [];
  return deps.onFound(tx, { per: 'sharingLink', standing, goneIds, ...when });
}

async function keepOutsiders(tx: Tx, deps: TenantDeps, driveId: string, seen: readonly ItemOutsiders[], when: When) {
  const { standing, gone } = await replaceOutsiders(tx, deps.tenantId, driveId, seen, when);
  if (standing.length === 0 && gone.length === 0) return [];
  const goneIds = gone.map(outsideId);
  return deps.onFound(tx, { per: 'outsideGrant', standing, goneIds, ...when });
}
