import { check as anonymousLinks } from '../../checks/anonymous-links';
import { check as guestStale } from '../../checks/guest-stale';
import { check as outsidePerson } from '../../checks/outside-person-new';
import { joinId, splitId } from '../../model/check';
import { dayMs } from '../../model/durations';
import type { ListedLink } from '../../model/listing';
import { outsideId } from '../../model/outside-id';
import { type AdminReason, endsSoonDays, type Review } from '../../model/review';
import type { Db } from '../../store/db';
import type { NewItem } from '../../store/review-items';
import { listReviewableLinks } from '../../store/reviewable-links';
import {
  listReviewableGrants,
  listReviewableGuests,
  type ReviewableGrant,
  type ReviewableGuest,
} from '../../store/reviewable-people';
import type { Answerer } from './owners';

const pageSize = 500;

/** A page of what a campaign asks about. */
export interface Page {
  readonly driveIds: readonly string[];
  readonly itemsBy: (answererOf: (driveId: string) => Answerer) => readonly NewItem[];
  /** Where the next one begins; `null`: that was all. */
  readonly next: string | null;
}

const phases = ['links', 'people', 'guests'] as const;
type Phase = (typeof phases)[number];
type Read = (db: Db, tenantId: string, review: Review, after: readonly string[] | null) => Promise<Pages>;
/** `last`: the key of the last one of a full page; `null`: there is no more of this phase. */
type Pages = Omit<Page, 'next'> & { readonly last: readonly string[] | null };

/** Why a check's guests are put before admins. */
const guestChecks: ReadonlyMap<string, AdminReason> = new Map([[guestStale.id, 'stale-guest']]);

const readers: Readonly<Record<Phase, Read>> = {
  async links(db, tenantId, { begunAt }, after) {
    const [driveId = '', itemId = '', linkId = ''] = after ?? [];
    const found = await listReviewableLinks(db, tenantId, {
      at: begunAt,
      endingBefore: new Date(Date.parse(begunAt) + endsSoonDays * dayMs).toISOString(),
      after: after && [driveId, itemId, linkId],
      limit: pageSize,
    });
    const last = lastOf(found);
    return {
      driveIds: placesOf(found),
      itemsBy: (answererOf) => found.map((link) => itemOf(link, answererOf(link.driveId))),
      last: last && [last.driveId, last.itemId, last.id],
    };
  },
  async people(db, tenantId, { begunAt }, after) {
    const [driveId = '', itemId = '', permissionId = '', who = ''] = after ?? [];
    const key = after && ([driveId, itemId, permissionId, who] as const);
    const found = await listReviewableGrants(db, tenantId, { at: begunAt, after: key, limit: pageSize });
    const last = lastOf(found);
    return {
      driveIds: placesOf(found),
      itemsBy: (answererOf) => found.map((grant) => itemOfGrant(grant, answererOf(grant.driveId))),
      last: last && [last.driveId, last.itemId, last.permissionId, last.who],
    };
  },
  async guests(db, tenantId, { begunAt }, after) {
    const checkIds = [...guestChecks.keys()];
    const which = { checkIds, at: begunAt, after: after?.[0] ?? '', limit: pageSize };
    const found = await listReviewableGuests(db, tenantId, which);
    const last = lastOf(found);
    return { driveIds: [], itemsBy: () => found.map(itemOfGuest), last: last && [last.key] };
  },
};

/** The page that a cursor names: the phase, and the key after which it begins. The first one has no name. */
export async function readPage(db: Db, tenantId: string, review: Review, cursor: string): Promise<Page> {
  const parts = cursor === '' ? [] : splitId(cursor);
  const phase = phases.find((one) => one === parts[0]);
  // A campaign that an earlier version began names no phase: it was at its links.
  const after = phase === undefined ? parts : parts.slice(1);
  const { last, ...page } = await readers[phase ?? 'links'](db, tenantId, review, after.length > 0 ? after : null);
  const following = phases[phases.indexOf(phase ?? 'links') + 1];
  return { ...page, next: last ? joinId(phase ?? 'links', ...last) : (following ?? null) };
}

const lastOf = <T>(found: readonly T[]): T | null => (found.length === pageSize ? (found.at(-1) ?? null) : null);
const placesOf = (found: readonly { readonly driveId: string }[]) => [...new Set(found.map(({ driveId }) => driveId))];

type Placed = Pick<ListedLink, 'ownerName' | 'siteName' | 'driveName'> & { readonly isPersonal: boolean };
const placeOf = ({ isPersonal, ownerName, siteName, driveName }: Placed): string => {
  if (isPersonal) return ownerName === null ? 'OneDrive' : `OneDrive of ${ownerName}`;
  return siteName === null ? driveName : `${siteName}, ${driveName}`;
};
const answeredBy = ({ owner, ...rest }: Answerer) => ({
  ownerId: owner?.id ?? null,
  ownerName: owner ? owner.name : 'name' in rest ? rest.name : null,
  forAdmins: rest.reason,
});

export const itemOf = (link: ListedLink & { readonly isPersonal: boolean }, answerer: Answerer): NewItem => ({
  driveId: link.driveId,
  itemId: link.itemId,
  linkId: link.id,
  // Whether or not the link has a finding now.
  findingKey: `${anonymousLinks.id}:${joinId(link.driveId, link.itemId, link.id)}`,
  itemName: link.itemName,
  itemUrl: link.itemUrl,
  isFolder: link.isFolder,
  place: placeOf(link),
  scope: link.scope,
  who: null,
  whoName: null,
  canEdit: link.type === 'edit',
  endsAt: link.endsAt,
  firstSeenAt: link.firstSeenAt,
  ...answeredBy(answerer),
});

export const itemOfGrant = (grant: ReviewableGrant, answerer: Answerer): NewItem => ({
  driveId: grant.driveId,
  itemId: grant.itemId,
  linkId: grant.permissionId,
  findingKey: `${outsidePerson.id}:${outsideId(grant)}`,
  itemName: grant.itemName,
  itemUrl: grant.itemUrl,
  isFolder: grant.isFolder,
  place: placeOf(grant),
  scope: 'person',
  who: grant.who,
  whoName: grant.name,
  canEdit: grant.canEdit,
  endsAt: null,
  firstSeenAt: grant.firstSeenAt,
  ...answeredBy(answerer),
});

const itemOfGuest = (guest: ReviewableGuest): NewItem => ({
  driveId: '',
  itemId: '',
  linkId: guest.guestId,
  findingKey: guest.key,
  itemName: guest.name,
  itemUrl: guest.url,
  isFolder: false,
  place: guest.sponsor === null ? guest.because : `${guest.because}; sponsor: ${guest.sponsor}`,
  scope: 'guest',
  who: null,
  whoName: null,
  canEdit: false,
  endsAt: null,
  firstSeenAt: guest.firstSeenAt,
  ownerId: null,
  ownerName: null,
  forAdmins: guestChecks.get(guest.checkId) ?? 'no-owner',
});
