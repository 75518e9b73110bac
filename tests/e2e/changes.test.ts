import type { Card } from './connector';
import { openSettledStage } from './settled';
import { cardOf, cardsOf, shareAFile, textOf } from './share';
import { channel, element, lastState, type Stage, stateOf, until } from './stage';

let stage: Stage;
const other = '19:other@thread.tacv2';
beforeAll(async () => {
  stage = await openSettledStage();
  await stage.say('lead', 'send alerts here', other);
});
afterAll(() => stage.close());

const said = (cards: readonly Card[]): string => cards.map(textOf).join();
const comparisons = (): readonly Card[] => stage.connector.cards().filter((card) => element(lastState(card), 'change'));
const stored = (text: string) => until(async () => (await stage.dumpStore()).includes(text));

it('holds the findings of an area, and says elsewhere that somebody changes it', async () => {
  expect(said(await stage.say('staff', 'I am changing sharing until 23:59', channel))).toContain('for admins');
  expect(said(await stage.say('admin', 'I am changing the world until 23:59', channel))).toContain('which area');
  expect(said(await stage.say('admin', 'I am changing sharing until 2031-01-01', channel))).toContain('24 hours');
  const until_ = new Date(Date.now() + 2 * 3_600_000).toISOString();
  const text = `I'm changing sharing until ${until_.slice(0, 10)} ${until_.slice(11, 16)}`;
  expect(said(await stage.say('admin', text, channel))).toContain('make no cards until');
  expect(said(await stage.say('lead', text, channel))).toContain('runs already');
  await until(() =>
    stage.connector
      .cards()
      .find((card) => card.conversation.startsWith(other) && textOf(card).includes('An admin is changing')),
  );
});

it('compares when it ends, and tells what still stands', async () => {
  const stays = await shareAFile(stage);
  const goes = await shareAFile(stage, 'lead');
  await stored(stays.linkId);
  await stored(goes.linkId);
  await stage.graph('DELETE', goes.path);
  await until(async () => (await stage.journal()).some((line) => line.includes('finding.fixed')));
  expect([...cardsOf(stage, stays), ...cardsOf(stage, goes), ...comparisons()]).toHaveLength(0);

  stage.moveClock(3 * 3_600_000);
  stage.wake('changes');

  await cardOf(stage, stays);
  await until(() => comparisons().length === 2);
  expect(textOf(comparisons()[0] as Card)).toMatch(/1 check is worse.*2 findings came up meanwhile; 1 still stands/);
  expect(cardsOf(stage, goes)).toHaveLength(0);
  stage.wake('changes');
  expect(stateOf(await cardOf(stage, await shareAFile(stage, 'admin')))).toBe('Open');
  expect(comparisons()).toHaveLength(2);
});

it('is ended early by whoever may', async () => {
  await stage.say('admin', 'we are changing sharing until 23:59', channel);
  const link = await shareAFile(stage, 'lead2');
  await stored(link.linkId);
  expect(said(await stage.say('staff', 'cancel change', channel))).toContain('for admins');

  expect(said(await stage.say('lead', 'cancel change', channel))).toContain('Ended: Sharing');

  await cardOf(stage, link);
  await until(() => comparisons().length === 4);
  expect(said(await stage.say('lead', 'cancel change', channel))).toContain('No change runs');
});

describe('a conversation that is closed', () => {
  it('is told of on the other routes, once, and gets what it missed when it opens again', async () => {
    const notices = () => stage.connector.cards().filter((card) => textOf(card).includes('Alerts do not reach'));
    stage.connector.closeTo(other);
    const first = await shareAFile(stage, 'admin');
    await cardOf(stage, first);
    const notice = await until(() => notices()[0]);
    await cardOf(stage, await shareAFile(stage, 'admin'));
    expect(notice.conversation.startsWith(channel)).toBe(true);
    expect(notices()).toHaveLength(1);

    stage.connector.closeTo(null);
    await stage.say('lead', 'help', other);
    stage.wake('deliver');

    await cardOf(stage, first, other);
    expect(notices()).toHaveLength(1);
  });
});
