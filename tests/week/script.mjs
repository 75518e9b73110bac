import { people } from '../torture/people.mjs';
import { until } from '../torture/wait.mjs';
import { channel, keyOf, stateOf } from './stage.mjs';

const policies = '/identity/conditionalAccess/policies';

async function freeFiles(week, who) {
  const drive = await week.graph('GET', `/users/${people[who].aadObjectId}/drive`);
  const { value } = await week.graph('GET', `/drives/${drive.id}/root/children`);
  const folders = value.filter((one) => one.folder);
  const inside = await Promise.all(
    folders.map(async ({ id }) => (await week.graph('GET', `/drives/${drive.id}/items/${id}/children`)).value),
  );
  return [...value, ...inside.flat()]
    .filter((one) => one.file && !one.shared)
    .map(({ id, name }) => ({ driveId: drive.id, itemId: id, name }));
}

async function share(week, { driveId, itemId }) {
  const link = await week.graph('POST', `/drives/${driveId}/items/${itemId}/createLink`, {
    type: 'view',
    scope: 'anonymous',
  });
  return `/drives/${driveId}/items/${itemId}/permissions/${link.id}`;
}

/** Old ways to sign in are blocked, or not; and the policies are read again. */
async function blockOldWays(week, state) {
  const { value } = await week.graph('GET', policies);
  for (const { id, conditions } of value)
    if (conditions.clientAppTypes.includes('exchangeActiveSync'))
      await week.graph('PATCH', `${policies}/${id}`, { state });
  // Policies are read every quarter of an hour.
  await week.moveTo(new Date(week.now().getTime() + 16 * 60_000).toISOString());
}

const cardsTitled = (week, title) => week.posted().filter((one) => one.titles.includes(title) && one.thread === null);
const becomes = async (card, state) => {
  if (!(await until(() => stateOf(card) === state, 20_000)))
    throw new Error(`the card “${card.titles.at(-1)}” shows ${stateOf(card)}, not ${state}`);
};

const link = 'A link opens this for anyone, without signing in';
const weaker = 'A Conditional Access policy protects less than before';
const oldWays = 'Old ways to sign in, which know no MFA, are not blocked';
const device = 'A device does not meet what your policy asks of it';
const seen = {};

/** A week: when, what happens, and what people must be told of it in the channel: posts by their title, replies by their first words. */
export const script = [
  {
    at: '2026-03-02T08:00:00Z',
    what: 'An admin brings Keyholder to the channel; the tenant is read for the first time.',
    async does(week) {
      await week.say('admin', 'send alerts here', channel);
      await week.firstReadDone();
    },
    told: ['answer: Alerts come here', 'post: First reading done', '…urgent'],
  },
  {
    at: '2026-03-02T09:30:00Z',
    what: 'Stella shares a file with anyone.',
    async does(week) {
      seen.files = await freeFiles(week, 'staff');
      await share(week, seen.files.shift());
    },
    told: [`post: ${link}`],
  },
  {
    at: '2026-03-02T10:00:00Z',
    what: 'Adam asks for the fix; Lena approves it; the link is gone. The card says so, silently.',
    async does(week) {
      const card = cardsTitled(week, link).at(-1);
      await week.press('admin', 'finding.request-fix', { findingKey: keyOf(card) });
      await becomes(card, 'Fix asked');
      const { approvalId, planHash } = /"approvalId":"(?<approvalId>[^"]+)","planHash":"(?<planHash>[^"]+)"/.exec(
        JSON.stringify(card.states.at(-1).card),
      ).groups;
      await week.press('lead', 'approval.approve', { approvalId, planHash });
      await becomes(card, 'Fixed');
    },
    told: [],
  },
  {
    at: '2026-03-02T15:00:00Z',
    what: 'Old ways to sign in get blocked: something that the first reading found is over.',
    does: (week) => blockOldWays(week, 'enabled'),
    told: [],
  },
  {
    at: '2026-03-03T08:05:00Z',
    what: 'The first digest, at the hour of the channel.',
    told: ['digest'],
  },
  {
    at: '2026-03-03T09:00:00Z',
    what: 'Somebody switches the policy off: it protects less than before, and what it blocked is open.',
    does: (week) => blockOldWays(week, 'disabled'),
    told: [`post: ${oldWays}`, `post: ${weaker}`],
  },
  {
    at: '2026-03-03T10:00:00Z',
    what: 'Luis’s project shares eight files within a minute: five cards, and one for the rest.',
    async does(week) {
      const files = [
        ...(await freeFiles(week, 'lead2')),
        ...(await freeFiles(week, 'lead')),
        ...(await freeFiles(week, 'admin')),
      ].slice(0, 8);
      seen.links = [];
      for (const file of files) seen.links.push(await share(week, file));
    },
    told: [...Array(5).fill(`post: ${link}`), 'post: 3 anyone-links'],
  },
  {
    at: '2026-03-03T11:00:00Z',
    what: 'People act: one is accepted, one snoozed, one given to Luis, one removed by hand; the rest is given to Adam; the policy is on again.',
    async does(week) {
      const [accepted, snoozed, given, removed, untouched] = cardsTitled(week, link).slice(-5);
      Object.assign(seen, { snoozed, untouched, given });
      await week.press('lead2', 'finding.accept-risk', {
        findingKey: keyOf(accepted),
        reason: 'The price list is public',
        until: '2026-04-30',
      });
      await week.press('admin', 'finding.snooze', { findingKey: keyOf(snoozed), days: '1' });
      await week.press('admin', 'finding.assign', { findingKey: keyOf(given), userId: people.lead2.aadObjectId });
      const [, drive, item, id] = /:([^/]+)\/([^/]+)\/(.+)$/.exec(keyOf(removed)).map(decodeURIComponent);
      await week.graph('DELETE', `/drives/${drive}/items/${item}/permissions/${id}`);
      const group = week.posted().find(({ titles }) => titles[0].endsWith('anyone-links'));
      const groupId = /"groupId":"([^"]+)"/.exec(JSON.stringify(group.states[0].card))[1];
      await week.press('admin', 'group.assign', { groupId, userId: 'me' });
      await blockOldWays(week, 'enabled');
      await becomes(accepted, 'Accepted');
      await becomes(snoozed, 'Snoozed');
      await becomes(removed, 'Fixed');
      await becomes(cardsTitled(week, oldWays)[0], 'Fixed');
    },
    told: [],
  },
  { at: '2026-03-04T08:05:00Z', what: 'Tuesday’s digest.', told: ['digest'] },
  {
    at: '2026-03-04T10:00:00Z',
    what: 'The policy is switched off again: same two cards, each with one reply that is heard.',
    does: (week) => blockOldWays(week, 'disabled'),
    told: ['reply: It is back', 'reply: It is back'],
  },
  {
    at: '2026-03-04T11:00:00Z',
    what: 'Adam takes both on himself.',
    async does(week) {
      for (const title of [oldWays, weaker])
        await week.press('admin', 'finding.assign', { findingKey: keyOf(cardsTitled(week, title)[0]), userId: 'me' });
    },
    told: [],
  },
  { at: '2026-03-04T11:30:00Z', what: 'The snooze of a day is over.', told: ['reply: The snooze has ended'] },
  {
    at: '2026-03-04T14:00:00Z',
    what: 'Adam says that he changes sharing until 16:00.',
    does: (week) => week.say('admin', 'I am changing sharing until 16:00', channel),
    told: ['answer: Findings about'],
  },
  {
    at: '2026-03-04T14:30:00Z',
    what: 'Meanwhile two links come up, and one is removed again: no card.',
    async does(week) {
      const kept = seen.files.shift();
      const gone = await share(week, seen.files.shift());
      await share(week, kept);
      await week.settle();
      await week.graph('DELETE', gone);
    },
    told: [],
  },
  {
    at: '2026-03-04T16:05:00Z',
    what: 'The change ends: one comparison, and a card for what still stands.',
    told: ['post: Change of “Sharing” ended', `post: ${link}`],
  },
  { at: '2026-03-05T08:05:00Z', what: 'Wednesday’s digest.', told: ['digest'] },
  {
    at: '2026-03-05T12:00:00Z',
    what: 'Luis looks at three of the links and removes the one that was given to him.',
    async does(week) {
      const [, drive, item, id] = /:([^/]+)\/([^/]+)\/(.+)$/.exec(keyOf(seen.given)).map(decodeURIComponent);
      await week.graph('DELETE', `/drives/${drive}/items/${item}/permissions/${id}`);
      await becomes(seen.given, 'Fixed');
    },
    told: [],
  },
  {
    at: '2026-03-06T08:05:00Z',
    what: 'Thursday’s digest; the time that two devices had to be put right is over.',
    told: [`post: ${device}`, `post: ${device}`, 'digest'],
  },
  {
    at: '2026-03-06T10:30:00Z',
    what: 'One link was left untouched for three days.',
    told: ['reply: Nobody has touched this yet'],
  },
  {
    at: '2026-03-07T08:05:00Z',
    what: 'Friday’s digest: a deleted account is gone for good.',
    told: ['digest'],
  },
  {
    at: '2026-03-07T15:00:00Z',
    what: 'The link of Wednesday was left untouched too.',
    told: ['reply: Nobody has touched this yet'],
  },
  {
    at: '2026-03-08T08:05:00Z',
    what: 'Saturday’s digest: what time alone ended.',
    told: ['digest'],
  },
  { at: '2026-03-09T07:00:00Z', what: 'A Sunday on which nothing happens.', told: [] },
];
