import { Template } from 'adaptivecards-templating';
import {
  type AdminReason,
  canEnd,
  canViewOnly,
  type ItemState,
  kindOf,
  type Review,
  type ReviewItem,
} from '../model/review';
import { plainLine, plainText } from './plain-text';
import layout from './review-list.json';
import { type AskedToo, type ManagersView, managerIntro, managerTitle, ownerLines } from './review-manager';

const template = new Template(layout);

/** So many stand on one page: a card stays under 28 KB, and a person can see what an answer is for. */
export const reviewPageSize = 5;

export interface ReviewListInput {
  readonly review: Review;
  /** What admins answer for, instead of one person's own list. */
  readonly forAdmins: boolean;
  /** The page's items; all of them open. */
  readonly items: readonly ReviewItem[];
  readonly counts: Readonly<Partial<Record<ItemState, number>>>;
  /** Open ones that went to admins since. */
  readonly givenAway: number;
  /** Of a question about one thing: what it is called. */
  readonly only: string | null;
  readonly page: number;
  /** What a press did. */
  readonly note: string;
  /** A manager sees what somebody left open; null: it is no manager who looks. */
  readonly forOwner: ManagersView | null;
  /** The owner sees that the manager was asked, too. */
  readonly askedToo: AskedToo | null;
  /** Admins see who could not be reached, and what Teams said. */
  readonly unreached: readonly string[];
}

/** What one person shares with people outside, to keep, limit or remove. */
export function reviewListData(input: ReviewListInput) {
  const { review, items, counts, forAdmins, forOwner } = input;
  const open = counts.open ?? 0;
  const pages = Math.max(1, Math.ceil(open / reviewPageSize));
  const page = Math.min(input.page, pages - 1);
  const isOver = !forAdmins && review.state === 'ended';
  const canAnswer = !isOver && items.length > 0;
  const isOne = open === 1;
  return {
    reviewId: review.id,
    ownerId: forOwner?.ownerId ?? '',
    title: titleOf(input),
    intro: canAnswer || forAdmins ? introOf(input).map((text) => ({ text })) : [],
    state: stateOf(input),
    hasNote: input.note !== '',
    note: plainText(input.note, 400),
    rows: (isOver ? [] : items).map((item) => rowOf(item, { forAdmins, canTick: canAnswer && !isOne })),
    canAnswer,
    question: isOne ? 'What should happen to it?' : 'What should happen to those you tick?',
    canChooseAll: canAnswer && open > items.length,
    allLabel: `all ${open} that wait`,
    removeLabel: removeLabelOf(input),
    dayLabel:
      items.some(canEnd) && !forAdmins
        ? 'Until which day? (to keep it, or to let it end)'
        : 'Until which day? (to keep it)',
    canLimit: canAnswer && !forAdmins && items.some(canEnd),
    limitLabel: forOwner ? 'Ask a lead to let it end on that day' : 'Let it end on that day',
    canView: canAnswer && !forAdmins && !forOwner && items.some(canViewOnly),
    ids: items.map(({ id }) => id),
    page,
    verbs: verbsOf(input),
    hasHint: canAnswer && !forAdmins && !forOwner && items.some((item) => item.canEdit && kindOf(item) === 'link'),
    hint: 'To let people who have a link look but not change: remove the link, then share it again as “can view”.',
    hasEarlier: canAnswer && page > 0,
    earlier: page - 1,
    hasMore: canAnswer && page < pages - 1,
    later: page + 1,
    moreLabel: `Next (${page + 1} of ${pages})`,
  };
}

export const reviewListCard = (data: ReturnType<typeof reviewListData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const reviewListSummary = (input: ReviewListInput): string =>
  plainLine(`${titleOf(input)} · ${stateOf(input)}`, 150);

function verbsOf({ forAdmins, forOwner }: Pick<ReviewListInput, 'forAdmins' | 'forOwner'>) {
  if (forAdmins)
    return { keep: 'review.admin-keep', limit: '', view: '', remove: 'review.admin-remove', page: 'review.admin-page' };
  const whose = forOwner ? 'review.manager-' : 'review.';
  const of = (verb: string): string => `${whose}${verb}`;
  return { keep: of('keep'), limit: of('limit'), view: 'review.view', remove: of('remove'), page: of('page') };
}

function titleOf({ review, forAdmins, forOwner, counts, givenAway, only }: ReviewListInput): string {
  if (forAdmins) return 'Review: what waits for admins';
  if (forOwner) return managerTitle(forOwner, (counts.open ?? 0) + givenAway);
  if (review.kind === 'ask')
    return `Do you still need to share this${only === null ? '' : `: ${plainText(only, 80)}`}?`;
  const all = Object.values(counts).reduce((sum, count) => sum + count, givenAway);
  return all === 1
    ? 'One thing you share is open to people outside'
    : `${all} things you share are open to people outside`;
}

function introOf({ review, forAdmins, forOwner, askedToo, unreached }: ReviewListInput): readonly string[] {
  if (forOwner) return managerIntro(forOwner, review);
  if (forAdmins)
    return [
      'Nobody else can answer for these: each says why. To remove one, a security lead has to approve.',
      ...(unreached.length > 0
        ? [`Could not be reached: ${unreached.map((one) => plainText(one, 120)).join('; ')}.`]
        : []),
    ];
  const hello = 'Hello! I am Keyholder. I help our company keep its Microsoft 365 safe. Only you see this message.';
  if (review.kind === 'ask') {
    const who = review.begunBy ? plainText(review.begunBy.name, 80) : 'An admin';
    return [hello, `${who} asks you, because you own this place. You decide what happens to it.`];
  }
  return [
    hello,
    'Every few months I ask everybody to look through what they share: links that anyone who has them can open without signing in, and people outside who were given something by name. Please keep what is still needed, and remove the rest.',
    ...ownerLines(review, askedToo),
  ];
}

function stateOf({ review, forAdmins, counts, givenAway }: ReviewListInput): string {
  const { open = 0, kept = 0, limited = 0, removed = 0, gone = 0, limiting = 0, removing = 0 } = counts;
  const working = limiting + removing;
  const parts = [
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(limited > 0 ? [`${limited} limited`] : []),
    ...(kept > 0 ? [`${kept} kept`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
    ...(working > 0 ? [`${working} being changed`] : []),
  ];
  const done = parts.length === 0 ? '' : ` So far: ${parts.join(', ')}.`;
  if (forAdmins)
    return `${open === 0 ? 'Nothing waits.' : `${open} wait${open === 1 ? 's' : ''} for an answer.`}${done}`;
  const over = 'This is over. Admins look after what was not answered; you need do nothing.';
  if (givenAway > 0 && open === 0) return over;
  if (open === 0) return `Thank you, all is answered.${parts.length === 0 ? '' : ` ${parts.join(', ')}.`}`;
  if (review.state === 'ended') return over;
  const until = `until ${review.endsAt.slice(0, 10)}`;
  return `${open === 1 ? 'One waits' : `${open} wait`} for your answer, ${until}.${done}`;
}

function removeLabelOf({ forAdmins, forOwner, counts, items }: ReviewListInput): string {
  const kinds = new Set(items.map(kindOf));
  if (forOwner) return counts.open === 1 ? 'Ask a lead to remove it' : 'Ask a lead to remove these';
  if (forAdmins) return kinds.has('guest') ? 'Ask a lead to remove or block' : 'Ask a lead to remove it';
  if (!kinds.has('person')) return counts.open === 1 ? 'Remove the link' : 'Remove these links';
  return counts.open === 1 ? 'Take this access away' : 'Remove these';
}

const withWhom: Readonly<Record<string, string>> = {
  anonymous: 'Anyone who has the link',
  organization: 'Everybody in the company who has the link',
};

function rowOf(item: ReviewItem, { forAdmins, canTick }: { forAdmins: boolean; canTick: boolean }) {
  const kind = kindOf(item);
  return {
    tickId: `i${item.id}`,
    name: plainText(item.itemName, 120),
    place:
      kind === 'guest'
        ? `Guest account, ${plainText(item.place, 120)}`
        : `${item.isFolder ? 'Folder' : 'File'} in ${plainText(item.place, 120)}`,
    access: accessOf(item),
    seen: `I first saw ${seenWord[kind]} on ${item.firstSeenAt.slice(0, 10)}.`,
    hasWhy: forAdmins && item.forAdmins !== null,
    why: item.forAdmins === null ? '' : whyAdmins(item.forAdmins, item.ownerName),
    hasNote: item.note !== null,
    note: plainText(item.note ?? '', 200),
    hasUrl: item.itemUrl !== null,
    url: item.itemUrl ?? '',
    canTick,
  };
}

const seenWord = { link: 'this link', person: 'this', guest: 'this' } as const;

/** A guest's sign-in name holds the address it was invited at: `gil_fabrikam.example#ext#@contoso.example`. */
function addressOf(who: string): string {
  const [invited = '', ...rest] = who.split('#ext#');
  return rest.length === 0 ? who : invited.replace(/_(?=[^_]*$)/, '@');
}

function accessOf(item: ReviewItem): string {
  const can = item.canEdit ? 'open and change' : 'open';
  const kind = kindOf(item);
  if (kind === 'guest') return 'Can still sign in, and open whatever was shared with this guest.';
  if (kind === 'link') {
    const who = withWhom[item.scope] ?? 'Everybody it was shared with';
    return `${who} can ${can} it, ${item.endsAt === null ? 'with no end' : `until ${item.endsAt.slice(0, 10)}`}.`;
  }
  const name = plainText(item.whoName ?? '', 80);
  const address = plainText(addressOf(item.who ?? ''), 120);
  const who = name === '' || name === address ? address : `${name} (${address})`;
  return `${who}, from outside, can ${can} it.`;
}

function whyAdmins(reason: AdminReason, ownerName: string | null): string {
  const who = ownerName === null ? 'The owner' : plainText(ownerName, 80);
  const texts: Readonly<Record<AdminReason, string>> = {
    'no-owner': 'Waits for admins: Microsoft names no owner of this place.',
    guest: `Waits for admins: ${who} owns it, and is a guest.`,
    left: `Waits for admins: ${who} owned it, and has left.`,
    unreachable: `Waits for admins: ${who} owns it, and could not be reached.`,
    'no-answer': `Waits for admins: ${who} owns it, and did not answer.`,
    'not-seen': 'Waits for admins: I could not see who owns this place.',
    'no-manager': `Waits for admins: ${who} owns it, did not answer, and has no manager who could be asked.`,
    'manager-not-seen': `Waits for admins: ${who} owns it and did not answer, and I could not see the manager.`,
    'manager-unreachable': `Waits for admins: ${who} owns it and did not answer, and the manager could not be reached.`,
    'manager-no-answer': `Waits for admins: ${who} owns it, and neither ${who} nor the manager answered.`,
    'stale-guest': 'Waits for admins: nobody owns a guest’s account. Block the sign-in, or say why it is kept.',
  };
  return texts[reason];
}
