import { button } from './connector.mjs';
import { around } from './hits.mjs';
import { pause, until } from './wait.mjs';

const patienceMs = 100_000;
const mostAlone = 5;

/** The newest state of the card that the bot knows, in the channel or another conversation. */
export const shownIn = (round, conversation, link) =>
  round.connector.cardsOf(conversation, link.tag).at(-1)?.states.at(-1);
export const shown = (round, link) => shownIn(round, round.channel, link);

export class Lost extends Error {}

async function awaitState(round, link, state) {
  if (await until(() => shown(round, link)?.state === state, patienceMs)) return shown(round, link);
  throw new Lost(
    `${link.tag}: the card did not come to "${state}" within ${patienceMs / 1000} s; it shows ${shown(round, link)?.state}`,
  );
}

/** Somebody shares a file with anyone. */
export const create = (hit) => async (round, link) => {
  await untilAlone(round);
  await around(round, hit, async () => {
    link.linkId = await round.tenant.share(link);
  });
  link.want = 'Open';
  // A kill puts off when it is found; from then on the minute counts.
  await until(() => shown(round, link), patienceMs);
  round.foundAt.push(Date.now());
};

/** The sixth finding of a check within a minute stands in a group's card; here each link is to have its own. */
async function untilAlone(round) {
  round.foundAt ??= [];
  const [oldest] = round.foundAt.slice(-mostAlone);
  if (round.foundAt.length >= mostAlone) await pause(Math.max(0, oldest + 65_000 - Date.now()));
}

/** Somebody removes the link at the screen. */
export const removeByHand = (hit) => async (round, link) => {
  await awaitState(round, link, link.want);
  await around(round, hit, () => removeNow(round, link));
};

async function removeNow(round, link) {
  link.byHand = true;
  link.want = 'Fixed';
  // The bot may have been faster.
  await round.tenant.remove(link).catch(() => undefined);
}

/** An admin asks for the fix. A press without an answer is looked after: it is pressed again. */
export const ask = (hit) => async (round, link) => {
  const data = button((await awaitState(round, link, 'Open')).card, 'finding.request-fix');
  const press = () => round.bot.press('admin', 'finding.request-fix', data, round.channel);
  const answer = await around(round, hit, press);
  if (answer?.card) link.acknowledged.asked += 1;
  await confirm(link, { answer, press, done: /asked for already/, what: 'request fix' });
  link.copied = true;
  link.want = 'Fix asked';
};

const decide = (verb, who, done) => async (round, link, hit, alongside) => {
  const data = button((await awaitState(round, link, 'Fix asked')).card, verb);
  const press = (person = who) => round.bot.press(person, verb, data, round.channel);
  const answer = await around(round, hit, async () => {
    const [pressed] = await Promise.all([press(), alongside?.()]);
    return pressed;
  });
  if (answer?.card) link.acknowledged[verb === 'approval.approve' ? 'approved' : 'declined'] += 1;
  await confirm(link, { answer, press: () => press('lead2'), done, what: verb });
};

export const approve = (hit) => async (round, link) => {
  await decide('approval.approve', 'lead', /not open any more: it is approved/)(round, link, hit);
  link.want = 'Fixed';
  link.approved = true;
};

/** A lead approves while somebody removes the link by hand. */
export const approveAndRemove = (hit) => async (round, link) => {
  await decide('approval.approve', 'lead', /not open any more: it is (approved|not needed any more)/)(
    round,
    link,
    hit,
    () => removeNow(round, link),
  );
};

export const decline = (hit) => async (round, link) => {
  await decide('approval.decline', 'lead', /not open any more: it is declined/)(round, link, hit);
  link.want = 'Open';
};

/** The approval is answered in peace; then the bot dies while the fix runs. */
export const run = (hit) => async (round, link) => {
  await awaitState(round, link, 'Fix asked');
  const data = button(shown(round, link).card, 'approval.approve');
  const press = () => round.bot.press('lead', 'approval.approve', data, round.channel);
  await hit.before(round);
  const answer = await press();
  if (answer?.card) link.acknowledged.approved += 1;
  await around(round, { ...hit, before: async () => undefined }, async () => undefined);
  await confirm(link, { answer, press, done: /not open any more: it is approved/, what: 'approve' });
  link.want = 'Fixed';
  link.approved = true;
};

/** What was acknowledged must be known after the restart; what was not is looked at, and pressed again if it did not happen. */
async function confirm(link, { answer, press, done, what }) {
  for (let tries = 0; tries < 20; tries += 1) {
    const again = await press();
    if (again?.said !== undefined && done.test(again.said)) return;
    if (again === null) continue;
    if (again.said !== undefined) throw new Lost(`${link.tag}: "${what}" was answered: ${again.said}`);
    // It was taken now: so it had been forgotten.
    if (answer?.card) throw new Lost(`${link.tag}: "${what}" was acknowledged, and forgotten by the restart`);
    answer = again;
  }
  throw new Lost(`${link.tag}: "${what}" got no answer in 20 tries`);
}
