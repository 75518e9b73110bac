import type { Card } from './connector';
import { openSettledStage } from './settled';
import { cardOf, shareAFile, textOf } from './share';
import { channel, element, lastState, type Stage, stateOf, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const dayMs = 86_400_000;
const digests = (): readonly Card[] =>
  stage.connector.cards().filter((card) => card.conversation.startsWith(channel) && element(lastState(card), 'digest'));
const kept = async (): Promise<number> => [...(await stage.dumpStore()).matchAll(/"period":"daily:/g)].length;

it('says once a day what is new and what is fixed, with what is left of the first reading', async () => {
  await stage.press('admin', 'route.save-settings', {
    conversationId: channel,
    least: 'critical',
    timeZone: 'Europe/Berlin',
  });
  const quiet = await shareAFile(stage);
  const gone = await shareAFile(stage, 'lead');
  await until(async () => {
    const store = await stage.dumpStore();
    return store.includes(quiet.linkId) && store.includes(gone.linkId);
  });
  await stage.graph('DELETE', gone.path);
  await until(async () => (await stage.journal()).some((line) => line.includes('finding.fixed')));
  expect(digests()).toHaveLength(0);

  stage.moveClock(dayMs);
  stage.wake('digests');
  const digest = await until(() => digests()[0]);

  expect(textOf(digest)).toMatch(/2 new, 1 fixed/);
  expect(textOf(digest)).toContain('New, told only here');
  expect(textOf(digest)).toMatch(/Of \d+ findings of the first reading \d+ are left/);
  expect(digest.conversation.startsWith(channel)).toBe(true);
});

it('is told once, however often and by whomever it is looked for, over a restart too', async () => {
  stage.wake('digests');
  await stage.restart();
  stage.wake('digests');
  await stage.press('admin', 'route.save-settings', { conversationId: channel, least: 'medium' });
  await cardOf(stage, await shareAFile(stage, 'lead2'));

  expect(digests()).toHaveLength(1);
  expect(await kept()).toBe(1);
});

it('stays as it was told, whatever changes later', async () => {
  const before = digests()[0] as Card;
  const text = textOf(before);
  const card = await cardOf(stage, await shareAFile(stage, 'admin'));
  await stage.graph('DELETE', (await sharedPath(card)) ?? '');
  await until(() => stateOf(card) === 'Fixed');

  expect(textOf(before)).toBe(text);
});

/** The path in the tenant of the link that the card is about. */
async function sharedPath(card: Card): Promise<string | undefined> {
  const [, key = ''] = /"sharing\.anonymous-link-open:([^"]+)"/.exec(JSON.stringify(card.states)) ?? [];
  const [drive, item, link] = key.split('/').map(decodeURIComponent);
  return `/drives/${drive}/items/${item}/permissions/${link}`;
}

it('with nothing to say says nothing', async () => {
  stage.moveClock(dayMs);
  stage.wake('digests');
  // What the test before did is told first.
  const told = (await until(() => digests().length === 2)) && digests().length;
  stage.moveClock(dayMs);
  stage.wake('digests');
  await until(async () => (await kept()) === 3);
  stage.wake('deliver');
  await cardOf(stage, await shareAFile(stage));

  // Time alone may move the score; nothing else is said.
  for (const digest of digests().slice(told)) expect(textOf(digest)).toMatch(/0 new, 0 fixed.*(up|down) from/);
});

it('looks back for whoever may see it: what was new, what was fixed and how the score went', async () => {
  const ask = async (who: 'admin' | 'staff', text: string, conversation?: string): Promise<string> =>
    textOf((await stage.say(who, text, conversation))[0] as Card);

  stage.wake('keep-day');
  await until(async () => (await stage.dumpStore()).includes('"unjudged"'));
  stage.moveClock(dayMs);
  const since = await until(async () => {
    const text = await ask('admin', 'are we getting better?');
    return /by weight:/.test(text) && text;
  });
  expect(since).toMatch(/What changed: [4-9] new, 2 fixed.*before my first reading I do not know/);
  expect(since).toMatch(/by weight: (as it did|(up|down) from \d+ %) on \d{4}-\d{2}-\d{2}\./);
  expect(await ask('admin', 'what did we fix today?')).toMatch(/What changed: 0 new, 0 fixed/);
  expect(await ask('staff', 'are we getting better?')).toMatch(/That is for admins and security leads/);
});
