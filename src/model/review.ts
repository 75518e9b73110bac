import { daysFrom, longestAcceptanceDays, refuseEnd } from './life';
import { refuseReason } from './reason';

/** What one person shares with people outside, put before that person: all of it in a campaign, one thing in an ask. */
export type ReviewKind = 'campaign' | 'ask';
/** `preparing`: its items are still being gathered, and nobody was asked yet. */
export type ReviewState = 'preparing' | 'running' | 'ended';
export type OwnerState = 'waiting' | 'asked' | 'answered' | 'unreachable' | 'silent';
/** `removing` and `limiting`: decided, and not yet seen done. `gone`: it ended without an answer. */
export const itemStates = ['open', 'kept', 'limiting', 'limited', 'removing', 'removed', 'gone'] as const;
export type ItemState = (typeof itemStates)[number];
/** How the question to the manager of somebody who did not answer stands. */
export type ManagerState = 'asked' | 'none' | 'unreachable' | 'silent';
/** Why admins answer for an item, and not an owner. */
export const adminReasons = [
  'no-owner',
  'guest',
  'left',
  'unreachable',
  'no-answer',
  'not-seen',
  'stale-guest',
  'no-manager',
  'manager-not-seen',
  'manager-unreachable',
  'manager-no-answer',
] as const;
export type AdminReason = (typeof adminReasons)[number];
/** Of these, what can be said of a place before anybody was asked. */
export type PlaceReason = Exclude<AdminReason, 'no-manager' | `manager-${string}`>;

export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  /** Of an ask: the finding that it is about. */
  readonly findingKey: string | null;
  readonly begunAt: string;
  /** `null`: it began by itself. */
  readonly begunBy: { readonly id: string; readonly name: string } | null;
  readonly endsAt: string;
  readonly endedAt: string | null;
  /** Whether managers were to be asked when it began: its owners are told so from the first card on. */
  readonly asksManagers: boolean;
  /** When the owners' time was over and their managers' began; `null`: it has not. */
  readonly managersFrom: string | null;
}

export interface ReviewItem {
  readonly id: number;
  readonly driveId: string;
  readonly itemId: string;
  readonly linkId: string;
  readonly findingKey: string;
  readonly itemName: string;
  readonly itemUrl: string | null;
  readonly isFolder: boolean;
  readonly place: string;
  /** Of a link what Graph calls so; `person`: somebody outside by name; `guest`: a guest's account. */
  readonly scope: string;
  /** The person outside by sign-in name or address; `null`: it is a link. */
  readonly who: string | null;
  readonly whoName: string | null;
  readonly canEdit: boolean;
  readonly endsAt: string | null;
  readonly firstSeenAt: string;
  readonly ownerName: string | null;
  readonly forAdmins: AdminReason | null;
  readonly state: ItemState;
  readonly until: string | null;
  /** What went wrong with an answer that was given before. */
  readonly note: string | null;
}

/** What is asked about. */
export type ReviewedKind = 'link' | 'person' | 'guest';
export const kindOf = ({ scope }: Pick<ReviewItem, 'scope'>): ReviewedKind =>
  scope === 'person' || scope === 'guest' ? scope : 'link';
/** What an owner can be asked about, of what checks look at: a link, or somebody from outside. */
export const hasOwner = ({ per }: { readonly per: string }): boolean => per === 'sharingLink' || per === 'outsideGrant';
/** Graph changes the end of links for anyone only. */
export const canEnd = ({ scope }: Pick<ReviewItem, 'scope'>): boolean => scope === 'anonymous';
/** Graph changes what one person may do; of a link it does not. */
export const canViewOnly = (item: Pick<ReviewItem, 'scope' | 'canEdit'>): boolean =>
  kindOf(item) === 'person' && item.canEdit;
/** What the journal calls an item: an address of a person stands in no entry's body. */
export const journalNameOf = (item: Pick<ReviewItem, 'id' | 'scope' | 'findingKey'>): string =>
  kindOf(item) === 'person' ? `review-item:${item.id}` : item.findingKey;

/** An answer to one item or many. `until` of a kept one: it is asked about again after that. Of a limited one: the link ends then. `view`: people may still look. */
export type ReviewAnswer =
  | { readonly how: 'keep'; readonly reason: string; readonly until: string }
  | { readonly how: 'limit'; readonly until: string }
  | { readonly how: 'view' }
  | { readonly how: 'remove' };

export const campaignDays = 21;
/** Days more for the managers of those who did not answer, where an admin switched that on. */
export const managerDays = 7;
export const askDays = 3;
/** Days between a question and its reminder, and between the two reminders. */
export const remindEveryDays = 7;
export const mostReminders = 2;
/** So many people are asked a minute: two thousand within 34 minutes, far below what Teams takes beside alerts. */
export const askedPerMinute = 60;
/** A kept thing is asked about again after this, when nobody says otherwise. */
export const keptDays = 90;
/** Links that end by themselves this soon are not asked about. */
export const endsSoonDays = 7;

/** Why this answer cannot be taken; undefined: it can. */
export function refuseAnswer(answer: ReviewAnswer, now: Date): string | undefined {
  if (answer.how === 'remove' || answer.how === 'view') return undefined;
  const why = refuseEnd(answer.until, now, longestAcceptanceDays);
  if (why || answer.how === 'limit') return why;
  return refuseReason(answer.reason, 'Please say in a few words why it is still needed.');
}

export const keptUntil = (now: Date): string => daysFrom(now, keptDays);

/** The quarter of a time, and when it began: `2026-Q4`. */
export function quarterOf(at: string): { readonly id: string; readonly beganAt: string } {
  const year = Number(at.slice(0, 4));
  const quarter = Math.floor((Number(at.slice(5, 7)) - 1) / 3);
  return { id: `${year}-Q${quarter + 1}`, beganAt: new Date(Date.UTC(year, quarter * 3, 1)).toISOString() };
}

/** By itself a review begins on a working day, in the morning hours of most of the world's offices that use UTC as theirs. */
export function isGoodHour(at: string): boolean {
  const day = new Date(at).getUTCDay();
  const hour = new Date(at).getUTCHours();
  return day >= 1 && day <= 5 && hour >= 8 && hour < 16;
}

/** What stands where: a campaign's card, one owner's list, a reminder of it, the same owner's open things before the manager. Parts hold no colon. */
export type ReviewSubject =
  | { readonly kind: 'campaign'; readonly reviewId: string }
  | { readonly kind: 'list'; readonly reviewId: string; readonly ownerId: string }
  | { readonly kind: 'reminder'; readonly reviewId: string; readonly ownerId: string; readonly n: number }
  | { readonly kind: 'manager'; readonly reviewId: string; readonly ownerId: string };

export const subjectIdOf = (subject: ReviewSubject): string => Object.values(subject).join(':');

export function subjectOf(id: string): ReviewSubject | undefined {
  const [kind, reviewId = '', ownerId = '', n = '0'] = id.split(':');
  if (kind === 'campaign') return { kind, reviewId };
  if (kind === 'list' || kind === 'manager') return { kind, reviewId, ownerId };
  return kind === 'reminder' ? { kind, reviewId, ownerId, n: Number(n) } : undefined;
}
