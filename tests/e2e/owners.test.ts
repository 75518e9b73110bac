import type { Card } from './connector';
import { openSettledStage } from './settled';
import { textOf } from './share';
import { button, channel, element, lastState, people, type Stage, stateOf, until, type Who } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const backups = 'who is responsible for backups?';
const day = 86_400_000;
const chatOf = (who: Who): string => `a:${people[who].id}`;
const said = async (who: Who, text: string, conversation?: string): Promise<string> =>
  (await stage.say(who, text, conversation)).map(textOf).join('\n');
const cardIn = (conversation: string, text: string): Promise<Card> =>
  until(() =>
    stage.connector
      .cards()
      .findLast((card) => card.conversation.startsWith(conversation) && textOf(card).includes(text)),
  );
const answerTo = async (question: string): Promise<Card> =>
  (await stage.say('staff', question)).find((card) => element(lastState(card), 'party')) as Card;
const findingsOf = (area: string): readonly Card[] =>
  stage.connector.cards().filter((card) => card.states.some((state) => JSON.stringify(state).includes(`: ${area}: `)));
/** The question to the one who was named, still open. */
const openDuty = (who: Who, title: string): Promise<Record<string, string>> =>
  until(() => {
    const card = stage.connector
      .cards()
      .findLast(
        (one) =>
          one.conversation === chatOf(who) &&
          textOf(one).includes(`look after “${title}`) &&
          button(lastState(one), 'duty.confirm'),
      );
    return card && button(lastState(card), 'duty.confirm')?.data;
  });

it('counts duties without an owner at the first reading, and tells none of them one by one', async () => {
  await cardIn(channel, 'First reading done');

  const known = (await stage.dumpStore()).match(/"key":"ownership\.duty-without-owner:/g) ?? [];
  expect(known.length).toBeGreaterThan(15);
  expect(stage.connector.cards().filter((card) => textOf(card).includes('Nobody here has confirmed'))).toEqual([]);
});

it('names an owner once that person confirmed, and nobody else can confirm', async () => {
  expect(await said('staff', 'backups are owned by Stella Staff')).toContain('set by admins');
  expect(await said('admin', 'backups are owned by Stella Staff', channel)).toContain('your own chat');
  expect(await said('admin', 'Backups are owned by Stella Staff.')).toContain('I asked Stella Staff to confirm');
  const data = await openDuty('staff', 'Backup and recovery');
  expect(element(lastState(await answerTo(backups)), 'owner')).toBeUndefined();

  for (const who of ['admin', 'lead'] as const)
    expect((await stage.press(who, 'duty.confirm', data, chatOf('staff'))).value).toContain('Only the person');
  expect((await stage.press('staff', 'duty.confirm', { dutyId: 'another' }, chatOf('staff'))).value).toContain(
    'do not know this',
  );
  await stage.restart();
  const confirmed = await stage.press('staff', 'duty.confirm', data, chatOf('staff'));
  expect(JSON.stringify(confirmed.value)).toContain('You confirmed this');
  expect(JSON.stringify((await stage.press('staff', 'duty.decline', data, chatOf('staff'))).value)).toContain(
    'You confirmed this',
  );

  const answer = lastState(await answerTo(backups));
  expect(element(answer, 'owner')?.text).toMatch(/^Here: Stella Staff \(confirmed \d{4}-\d\d-\d\d\)$/);
  expect(JSON.stringify(answer)).toContain(
    'https://teams.microsoft.com/l/chat/0/0?users=stella.staff%40contoso.example',
  );
  expect(JSON.stringify(answer).match(/"Action\./g)?.length).toBeLessThanOrEqual(6);
  expect(await said('staff', 'who owns backups?')).toContain('Stella Staff looks after it here');
});

it('lists who owns what, for admins in their own chat, with a choice', async () => {
  expect(await said('staff', 'owners')).toContain('set by admins');
  const [list] = await stage.say('admin', 'owners');
  expect(textOf(list as Card)).toContain('Stella Staff (confirmed');

  const more = await stage.press(
    'admin',
    'duty.list',
    button(lastState(list as Card), 'duty.list')?.data ?? {},
    chatOf('admin'),
  );
  expect(JSON.stringify(more.value)).toContain('Who looks after what here');
  const [without] = await stage.say('admin', 'which duties have no owner?');
  expect(element(lastState(without as Card), 'filter')).toMatchObject({ value: 'without-owner' });
  const held = await stage.press('admin', 'duty.list', { from: 0, filter: 'confirmed' }, chatOf('admin'));
  expect(JSON.stringify(held.value)).toContain('Backup and recovery');
  expect(JSON.stringify(held.value)).not.toContain('"nobody"');
  expect((await stage.press('admin', 'duty.list', { from: 0 }, channel)).value).toContain('your own chat');
});

it('offers a people picker, with people to choose where there is no directory', async () => {
  const [card] = await stage.say('admin', 'set owner for sharing');
  const picker = element(lastState(card as Card), 'personId');

  expect(picker).toMatchObject({
    type: 'Input.ChoiceSet',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  });
  expect(JSON.stringify(picker)).toContain('Lena Lead');
  expect(element(lastState(card as Card), 'scope')?.value).toBe('area:sharing');
  expect(await said('admin', 'sharing is owned by Nobody Known')).toContain('I know nobody of that name');

  const named = await stage.press(
    'admin',
    'duty.name',
    { scope: 'area:sharing', personId: people.lead2.aadObjectId },
    chatOf('admin'),
  );
  expect(JSON.stringify(named.value)).toContain('has no chat with me yet');
  const data = await openDuty('lead2', 'Sharing and guests');
  const declined = await stage.press('lead2', 'duty.decline', data, chatOf('lead2'));
  expect(JSON.stringify(declined.value)).toContain('You declined this');
  expect(await said('admin', 'who owns sharing')).toContain('Luis Lead declined');
  const unknown = { scope: 'area:sharing', personId: 'dece0000-0000-4000-8000-0000000000ff' };
  expect(JSON.stringify((await stage.press('admin', 'duty.name', unknown, chatOf('admin'))).value)).toContain(
    'I know nobody',
  );
  expect(JSON.stringify((await stage.press('admin', 'duty.name', { ...unknown, scope: 'area:x' })).value)).toContain(
    'do not know this area',
  );
});

it('lets a topic have an owner of its own, who may answer questions about it', async () => {
  const answer = lastState(await answerTo(backups));
  const topicId = button(answer, 'answer.helpful')?.data.topicId ?? '';
  await stage.press('admin', 'duty.name', { scope: `topic:${topicId}`, personId: people.lead.aadObjectId });
  await stage.press('lead', 'duty.confirm', await openDuty('lead', 'Who backs up'), chatOf('lead'));
  expect(element(lastState(await answerTo(backups)), 'owner')?.text).toContain('Lena Lead');
  expect(await said('staff', 'who owns backups')).toContain('Stella Staff');

  await stage.press('admin', 'duty.name', { scope: `topic:${topicId}`, personId: people.staff.aadObjectId });
  await stage.press('staff', 'duty.confirm', await openDuty('staff', 'Who backs up'), chatOf('staff'));
  const asked = { questionId: 'q1', question: 'Which tool?', topicIds: [topicId, 'mfa-for-everyone'] };
  await stage.press('lead', 'question.send', asked, chatOf('lead'));
  const foreign = { questionId: 'q1', answer: 'Veeam', entryFor: 'mfa-for-everyone' };
  expect((await stage.press('staff', 'question.answer', foreign, channel)).value).toContain('Only an admin');
  const own = await stage.press('staff', 'question.answer', { ...foreign, entryFor: topicId }, channel);
  expect(JSON.stringify(own.value)).toContain('Answered by Stella Staff');
});

it('finds a duty whose owner left, and names nobody then', async () => {
  await said('admin', 'privacy is owned by luis lead');
  await stage.press('lead2', 'duty.confirm', await openDuty('lead2', 'Privacy'), chatOf('lead2'));
  expect(findingsOf('Privacy')).toEqual([]);

  await stage.graph('PATCH', `/users/${people.lead2.aadObjectId}`, { accountEnabled: false });
  stage.wake('users');
  await until(async () => (await said('admin', 'who owns privacy')).includes('nobody has confirmed'));
  stage.wake('duties');

  const card = await cardIn(channel, 'Medium: Privacy: ');
  expect(stateOf(card)).toBe('Open');
  expect(textOf(card)).toContain('the owner of');
  expect(await said('admin', 'who owns privacy')).not.toContain('Luis');

  await said('admin', 'privacy is owned by lena lead');
  await stage.press('lead', 'duty.confirm', await openDuty('lead', 'Privacy'), chatOf('lead'));
  await until(() => stateOf(card) === 'Fixed');
});

it('asks again before a year is over, and finds what was not confirmed since', async () => {
  const asksOf = () =>
    stage.connector
      .cards()
      .filter((card) => card.conversation === chatOf('lead') && textOf(card).includes('“Privacy”'));
  expect(asksOf()).toHaveLength(1);

  stage.moveClock(340 * day);
  stage.wake('duties');
  await until(() => asksOf().length === 2);
  stage.moveClock(30 * day);
  stage.wake('duties');

  const card = await until(() => findingsOf('Privacy').find((one) => stateOf(one) === 'Open'));
  expect(textOf(card)).toContain('not confirmed for 12 months');
  await stage.press('lead', 'duty.confirm', await openDuty('lead', 'Privacy'), chatOf('lead'));
  await until(() => stateOf(card) === 'Fixed');
});

it('stands in the journal, with names beside the chain only', async () => {
  const lines = (await stage.journal()).map((line) => JSON.parse(line) as { kind?: string; body?: string });

  for (const kind of ['duty.asked', 'duty.confirmed', 'duty.declined'])
    expect(lines.map((line) => line.kind)).toContain(kind);
  expect(lines.map(({ body }) => body ?? '').join('\n')).not.toMatch(/Stella|Luis/);
});
