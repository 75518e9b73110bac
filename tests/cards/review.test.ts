import { askLine } from '../../src/cards/finding-owner';
import { reviewCampaignCard, reviewCampaignData } from '../../src/cards/review-campaign';
import { type ReviewListInput, reviewListCard, reviewListData, reviewListSummary } from '../../src/cards/review-list';
import { reminderCard, reminderData } from '../../src/cards/review-reminder';
import { adminReasons, type ItemState, type Review, type ReviewItem } from '../../src/model/review';
import { at } from '../open-test-db';
import { AdaptiveCard, SerializationContext } from './renderer';

const nasty = '<at>everyone</at> [x](https://evil.example) **b** ${title} {{DATE(x)}} a\u202Efdp\u200B '.repeat(100);
const review: Review = {
  id: 'r1',
  kind: 'campaign',
  state: 'running',
  findingKey: null,
  begunAt: at(1),
  begunBy: { id: 'b1', name: nasty },
  endsAt: at(50),
  endedAt: null,
  asksManagers: false,
  managersFrom: null,
};
const item = (n: number): ReviewItem => ({
  id: n,
  driveId: 'd1',
  itemId: `i${n}`,
  linkId: `l${n}`,
  findingKey: 'k',
  itemName: nasty,
  itemUrl: 'https://contoso.example/f',
  isFolder: false,
  place: nasty,
  scope: 'anonymous',
  who: null,
  whoName: null,
  canEdit: n % 2 === 0,
  endsAt: null,
  firstSeenAt: at(2),
  ownerName: nasty,
  forAdmins: null,
  state: 'open',
  until: null,
  note: nasty,
});
const input = (items: number, more: Partial<ReviewListInput> = {}): ReviewListInput => ({
  review,
  forAdmins: false,
  items: Array.from({ length: Math.min(items, 5) }, (_, n) => item(n + 1)),
  counts: { open: items, kept: 2, removed: 1 },
  givenAway: 0,
  only: null,
  page: 0,
  note: nasty,
  forOwner: null,
  askedToo: null,
  unreached: [],
  ...more,
});
const listOf = (given: ReviewListInput): string => JSON.stringify(reviewListCard(reviewListData(given)));
const verbsOf = (card: string) => [...card.matchAll(/"verb":"([^"]+)"/g)].map((match) => match[1] ?? '').toSorted();
const ended = { ...review, state: 'ended', endedAt: at(51) } as const;
const asking = { ...review, asksManagers: true, managersFrom: at(40) };
const silent = { ownerId: 'a1', ownerName: nasty, ownerAskedAt: at(3) };
const askedToo = { managerName: nasty, askedAt: at(41) };
const own = ['review.keep', 'review.limit', 'review.remove'];

const lists: readonly { name: string; card: string; says: RegExp; verbs: readonly string[] }[] = [
  {
    name: 'one thing',
    card: listOf(input(1)),
    says: /One waits for your answer, until 2026-03-02.*Remove the link"/,
    verbs: own,
  },
  {
    name: 'a page',
    card: listOf(input(12)),
    says: /12 wait for your answer.*all 12 that wait.*Next \(1 of 3\)/,
    verbs: [...own, 'review.page'],
  },
  {
    name: 'a page between',
    card: listOf(input(12, { page: 1 })),
    says: /Back.*Next \(2 of 3\)/,
    verbs: [...own, 'review.page', 'review.page'],
  },
  { name: 'all answered', card: listOf(input(0)), says: /Thank you, all is answered. 1 removed, 2 kept/, verbs: [] },
  { name: 'over', card: listOf(input(3, { review: ended })), says: /This is over.*you need do nothing/, verbs: [] },
  {
    name: 'a question about one thing',
    card: listOf(input(1, { review: { ...review, kind: 'ask' }, only: 'Budget.xlsx' })),
    says: /Do you still need to share this: Budget.xlsx\?.*asks you, because you own this place/,
    verbs: own,
  },
  {
    name: 'links that Graph gives no end',
    card: listOf(input(1, { items: [{ ...item(1), scope: 'organization' }] })),
    says: /Everybody in the company/,
    verbs: ['review.keep', 'review.remove'],
  },
  {
    name: 'somebody outside by name',
    card: listOf(input(1, { items: [{ ...item(1), scope: 'person', who: nasty, whoName: nasty }] })),
    says: /from outside, can open it.*Take this access away"/,
    verbs: ['review.keep', 'review.remove'],
  },
  {
    name: 'links and people on one page',
    card: listOf(
      input(2, {
        items: [
          item(1),
          { ...item(2), scope: 'person', who: 'gil_fabrikam.example#ext#@contoso.example', whoName: 'Gil' },
        ],
      }),
    ),
    says: /Gil \(gil@fabrikam.example\), from outside, can open and change it.*Remove these".*Let them only view it"/,
    verbs: [...own, 'review.view'],
  },
  {
    name: 'guests for admins',
    card: listOf(
      input(2, {
        forAdmins: true,
        items: [{ ...item(1), scope: 'guest', place: 'last here on 2026-01-01', forAdmins: 'stale-guest' }],
      }),
    ),
    says: /Guest account, last here on 2026-01-01.*nobody owns a guest’s account.*Ask a lead to remove or block"/,
    verbs: ['review.admin-keep', 'review.admin-remove'],
  },
  {
    name: 'what a manager is asked',
    card: listOf(input(12, { review: asking, forOwner: silent, askedToo })),
    says: /has not answered: 12 things are open.*I asked .* on 2026-03-02 .*names you as the manager/,
    verbs: ['review.manager-keep', 'review.manager-limit', 'review.manager-page', 'review.manager-remove'],
  },
  {
    name: 'what a manager was asked, all answered',
    card: listOf(input(0, { review: asking, forOwner: silent, items: [] })),
    says: /had not answered is answered.*Thank you, all is answered/,
    verbs: [],
  },
  {
    name: 'what a manager was asked, over',
    card: listOf(input(0, { review: { ...asking, ...ended }, forOwner: silent, items: [], givenAway: 2 })),
    says: /This is over/,
    verbs: [],
  },
  {
    name: 'an own list where managers are asked next',
    card: listOf(input(3, { review: { ...asking, managersFrom: null } })),
    says: /If you do not answer until 2026-\d\d-\d\d, I ask your manager/,
    verbs: own,
  },
  {
    name: 'an own list where the manager was asked',
    card: listOf(input(3, { review: asking, askedToo })),
    says: /You had not answered by 2026-03-02, so I asked your manager, .*You can still answer/,
    verbs: own,
  },
  {
    name: 'what waits for admins',
    card: listOf(input(12, { forAdmins: true, items: [{ ...item(1), forAdmins: 'left' }], unreached: [nasty] })),
    says: /what waits for admins.*Could not be reached.*has left/,
    verbs: ['review.admin-keep', 'review.admin-page', 'review.admin-remove'],
  },
];

it.each(lists)('$name: says what it is, and offers what can be done', ({ card, says, verbs }) => {
  expect(card).toMatch(says);
  expect(verbsOf(card)).toEqual([...verbs].toSorted());
});

const all = [
  ...lists,
  {
    name: 'campaign',
    card: JSON.stringify(
      reviewCampaignCard(
        reviewCampaignData({
          review,
          kinds: { link: 90, person: 20, guest: 4 },
          items: { open: 100, kept: 3, limited: 1, removed: 7, gone: 2, removing: 1 },
          owners: { waiting: 5, asked: 10, answered: 4, unreachable: 2, silent: 1 },
          forManagers: { items: 7, asked: 3 },
          forAdmins: adminReasons.map((reason) => ({ reason, count: 3 })),
        }),
      ),
    ),
  },
  { name: 'reminder', card: JSON.stringify(reminderCard(reminderData({ review, open: 3, n: 2 }))) },
];

it.each(all)('$name is a sound card with the worst names', ({ card }) => {
  const context = new SerializationContext();
  new AdaptiveCard().parse(JSON.parse(card), context);

  expect(context.eventCount).toBe(0);
  expect(Buffer.byteLength(card)).toBeLessThan(28_000);
  expect(card).not.toMatch(/\$\{|\{\{|<at>|(?<!\\)\]\(|https:\/\/evil|[\u202e\u200b]/);
  expect((card.match(/"type":"Action\.(?!OpenUrl)/g) ?? []).length).toBeLessThanOrEqual(6);
  expect(card).not.toContain('"refresh"');
});

it('a campaign’s card holds counts and no name', () => {
  const data = reviewCampaignData({
    review,
    kinds: { link: 7, person: 1, guest: 1 },
    items: { open: 9 },
    owners: { asked: 3, unreachable: 1 },
    forManagers: { items: 0, asked: 0 },
    forAdmins: [],
  });
  const card = JSON.stringify(reviewCampaignCard(data));

  expect(card).not.toMatch(/everyone|evil|Payroll/);
  expect(card).toContain(
    'To look at: 7 links for anyone, 1 share with people outside by name, one guest who no longer comes. Of 4 people who own it, 4 were asked and 0 have answered all',
  );
  expect(card).not.toContain('review.admins');
});

it('a summary is one line without life in it', () => {
  expect(reviewListSummary(input(2, { only: nasty }))).not.toMatch(/<at>|[\u202e\u200b\n]/);
});

it('a reminder that is not needed any more says so, without a button', () => {
  for (const given of [
    { review, open: 0, n: 1 },
    { review: ended, open: 3, n: 1 },
  ]) {
    const card = JSON.stringify(reminderCard(reminderData(given)));
    expect(card).toContain('You need do nothing');
    expect(verbsOf(card)).toEqual([]);
  }
});

const ask = {
  askedBy: 'A',
  askedAt: at(1),
  endsAt: at(2),
  isOpen: true,
  ownerName: nasty,
  item: 'open',
  kind: 'link',
  forAdmins: null,
} as const;
it.each<[Partial<Parameters<typeof askLine>[0] & object>, string]>([
  [{}, 'was asked 2026-03-02 09:01 UTC and has until'],
  [{ isOpen: false, forAdmins: 'no-answer' }, 'did not answer'],
  [{ isOpen: false, forAdmins: 'unreachable' }, 'could not be reached'],
  [{ isOpen: false, item: 'kept' as ItemState }, 'wants to keep it'],
  [{ item: 'removing' as ItemState }, 'wants the link removed'],
  [{ isOpen: false, item: 'limited' as ItemState }, 'gave the link an end'],
  [{ kind: 'person', item: 'removing' as ItemState }, 'wants this access taken away'],
  [{ kind: 'person', isOpen: false, item: 'limited' as ItemState }, 'lets this person only view it'],
])('a finding’s card says of its owner: %j', (more, says) => {
  for (const showsNames of [true, false]) {
    const line = askLine({ ...ask, ...more }, showsNames);
    expect(line).toContain(says);
    expect(line).not.toMatch(/<at>|https:\/\/evil/);
    if (!showsNames) expect(line).not.toContain('everyone');
  }
});
