import { Template } from 'adaptivecards-templating';
import type { AdminReason, ItemState, OwnerState, Review, ReviewedKind } from '../model/review';
import layout from './review-campaign.json';
import { when } from './when';

const template = new Template(layout);

export interface ReviewCampaignInput {
  readonly review: Review;
  readonly items: Readonly<Partial<Record<ItemState, number>>>;
  readonly kinds: Readonly<Record<ReviewedKind, number>>;
  readonly owners: Readonly<Partial<Record<OwnerState, number>>>;
  /** Open ones that managers of their owners were asked about, and how many managers were asked. */
  readonly forManagers: { readonly items: number; readonly asked: number };
  /** Open ones that admins answer for, by reason. */
  readonly forAdmins: readonly { readonly reason: AdminReason; readonly count: number }[];
}

/** How a campaign stands: counts only, so that it may stand in any channel. */
export function reviewCampaignData({ review, items, kinds, owners, forManagers, forAdmins }: ReviewCampaignInput) {
  const sum = (some: readonly (number | undefined)[]): number => some.reduce<number>((all, one) => all + (one ?? 0), 0);
  const people = sum(Object.values(owners));
  const asked = people - (owners.waiting ?? 0);
  const waiting = sum(forAdmins.map(({ count }) => count));
  const isOver = review.state === 'ended';
  const fact = (count: number | undefined, text: string) => (count ? [{ count: `${count}`, text }] : []);
  return {
    reviewId: review.id,
    title: 'Review of external sharing',
    state: isOver ? 'Ended' : review.state === 'preparing' ? 'Preparing' : 'Running',
    stateColor: isOver ? 'default' : 'accent',
    subtitle: `Begun ${when(review.begunAt)}${review.begunBy ? '' : ', as every quarter'}. ${isOver ? `Ended ${when(review.endedAt ?? review.endsAt)}` : `Ends ${when(review.endsAt)}`}.`,
    progress:
      review.state === 'preparing'
        ? 'I gather what is shared with anyone and with people outside, and who owns it. Then I ask each owner in private.'
        : progressOf(kinds, people, asked, owners.answered ?? 0),
    facts: [
      ...fact(items.removed, 'removed'),
      ...fact(items.limited, 'limited now'),
      ...fact(items.kept, 'kept, with a reason'),
      ...fact(items.gone, 'gone without an answer'),
      ...fact(sum([items.removing, items.limiting]), 'being changed, or waiting for a security lead'),
      ...fact((items.open ?? 0) - waiting - forManagers.items, 'wait for their owners'),
      ...fact(forManagers.items, 'wait for the owner or the owner’s manager, who was asked too'),
      ...forAdmins.map(({ reason, count }) => ({ count: `${count}`, text: `wait for admins: ${reasons[reason]}` })),
      ...fact(owners.unreachable, `${owners.unreachable === 1 ? 'person' : 'people'} could not be reached in Teams`),
      ...fact(owners.silent, `${owners.silent === 1 ? 'person' : 'people'} did not answer`),
    ],
    hasManagers: review.asksManagers,
    managers: managersLine(review, forManagers.asked),
    hasForAdmins: waiting > 0,
  };
}

export const reviewCampaignCard = (data: ReturnType<typeof reviewCampaignData>): Record<string, unknown> =>
  template.expand({ $root: data });

function managersLine({ asksManagers, managersFrom }: Review, asked: number): string {
  if (!asksManagers) return '';
  if (managersFrom === null)
    return 'If an owner does not answer in time, the manager is asked next: an admin has switched this on, and owners read it on their cards.';
  const who = asked === 1 ? 'one manager was' : `${asked} managers were`;
  return `Since ${when(managersFrom)} ${who} asked in the place of owners who had not answered.`;
}

function progressOf(kinds: ReviewCampaignInput['kinds'], people: number, asked: number, answered: number): string {
  const { link, person, guest } = kinds;
  const parts = [
    ...(link > 0 ? [link === 1 ? 'one link for anyone' : `${link} links for anyone`] : []),
    ...(person > 0 ? [`${person} ${person === 1 ? 'share' : 'shares'} with people outside by name`] : []),
    ...(guest > 0 ? [guest === 1 ? 'one guest who no longer comes' : `${guest} guests who no longer come`] : []),
  ];
  if (parts.length === 0) return 'Nothing is shared outside that would have to be looked at.';
  const what = `To look at: ${parts.join(', ')}.`;
  if (people === 0) return `${what} Nobody could be asked but admins.`;
  const who = people === 1 ? 'one person' : `${people} people`;
  return `${what} Of ${who} who own it, ${asked} ${asked === 1 ? 'was' : 'were'} asked and ${answered} ${answered === 1 ? 'has' : 'have'} answered all.`;
}

const reasons: Readonly<Record<AdminReason, string>> = {
  'no-owner': 'the place has no owner',
  guest: 'the owner is a guest',
  left: 'the owner has left',
  unreachable: 'the owner could not be reached',
  'no-answer': 'the owner did not answer',
  'not-seen': 'I could not see who owns it',
  'stale-guest': 'guests who no longer come',
  'no-manager': 'the owner did not answer, and has no manager who could be asked',
  'manager-not-seen': 'the owner did not answer, and I could not see the manager',
  'manager-unreachable': 'the owner did not answer, and the manager could not be reached',
  'manager-no-answer': 'neither the owner nor the manager answered',
};
