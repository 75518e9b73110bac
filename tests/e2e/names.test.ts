import type { Person } from './connector';
import { openSettledStage } from './settled';
import { cardOf, cardsOf, shareAFile, textOf } from './share';
import { button, channel, lastState, people, type Stage, stateOf, until } from './stage';

let stage: Stage;
const roster: Person[] = [...Object.values(people)];
beforeAll(async () => {
  stage = await openSettledStage({ roster: () => roster });
});
afterAll(() => stage.close());

const inChannel = () => stage.connector.cards().filter((card) => card.conversation.startsWith(channel));

it('shows no names where somebody may not see them, and says so', async () => {
  const [route] = await stage.say('admin', 'send alerts here', channel);
  expect(textOf(route ?? { conversation: '', activityId: '', states: [], summary: '' })).toContain(
    'neither admin nor security lead',
  );

  const link = await shareAFile(stage);
  const card = await until(() =>
    inChannel().find((one) => stateOf(one) === 'Open' && textOf(one).includes(encodeURIComponent(link.linkId))),
  );
  const item = await stage.graph<{ name: string; webUrl: string }>(
    'GET',
    `/drives/${link.driveId}/items/${link.itemId}`,
  );

  expect(textOf(card)).not.toContain(item.name);
  expect(textOf(card)).not.toContain('Stella');
  expect(textOf(card)).not.toContain(item.webUrl);
  expect(card.summary).not.toContain(item.name);
  const asked = await stage.press(
    'admin',
    'finding.request-fix',
    button(lastState(card), 'finding.request-fix')?.data ?? {},
  );
  expect(JSON.stringify(asked.value)).not.toContain(item.name);
  expect(button(asked.value, 'approval.approve')).toBeUndefined();

  const copy = await cardOf(stage, link, 'a:29:lead2');
  expect(button(lastState(copy), 'approval.approve')).toBeDefined();
});

it('shows them when a lead allows it with a reason, until somebody else joins', async () => {
  const refused = await stage.press('admin', 'route.allow-names', { conversationId: channel, reason: 'a demo' });
  expect(refused.value).toContain('Only a security lead');
  expect((await stage.press('lead', 'route.allow-names', { conversationId: channel, reason: ' ' })).value).toContain(
    'missing or wrong',
  );

  await stage.press('lead', 'route.allow-names', {
    conversationId: channel,
    reason: 'everybody here signed the agreement',
  });
  const link = await shareAFile(stage);
  const card = await cardOf(stage, link);
  expect(textOf(card)).toContain('Stella');

  roster.push({ id: '29:new', name: 'Nobody Known', aadObjectId: 'dece0000-0000-4000-8000-0000000000ff' });
  stage.wake('rosters');
  await until(() => !textOf(card).includes('Stella'));
  expect(cardsOf(stage, link)).toHaveLength(1);
});
