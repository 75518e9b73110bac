import type { Card } from './connector';
import { openSettledStage } from './settled';
import { textOf } from './share';
import { button, channel, element, lastState, people, type Stage, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
  await stage.say('admin', 'stop alerts here', channel);
});
afterAll(() => stage.close());

const experts = '19:experts@thread.tacv2';
const stellasChat = 'a:29:staff';
const unknown = 'where can I get pizza near the office';
type Data = Record<string, string>;

const cardsIn = (conversation: string): readonly Card[] =>
  stage.connector.cards().filter((card) => card.conversation.startsWith(conversation));
const lastIn = (conversation: string, text: string): Promise<Card> =>
  until(() => cardsIn(conversation).findLast((card) => textOf(card).includes(text)));

/** Stella presses "Ask a person" under what the bot said; gives the card that opens. */
async function openAskCard(under: unknown): Promise<Card> {
  const before = stage.connector.cards().length;
  const ask = button(under, 'answer.ask-expert');
  expect(ask?.title).toBe('Ask a person');
  await stage.press('staff', 'answer.ask-expert', ask?.data ?? {}, stellasChat);
  return stage.connector.cards()[before] as Card;
}
async function send(card: Card, question: string, more: object = {}) {
  const data = button(lastState(card), 'question.send')?.data;
  return stage.press('staff', 'question.send', { ...data, ...more, question }, stellasChat);
}
/** What Keyholder says to a question; a colleague's answer may come at the same moment. */
async function answerTo(question: string): Promise<Card> {
  const cards = await stage.say('staff', question);
  return cards.find((card) => element(lastState(card), 'party')) as Card;
}
async function asks(question: string): Promise<{ card: Card; data: Data }> {
  const [said] = await stage.say('staff', unknown);
  await send(await openAskCard(said), question);
  const card = await lastIn(experts, question.split('?')[0] ?? question);
  return { card, data: button(lastState(card), 'question.answer')?.data ?? {} };
}

it.each([
  ['can I ask a person?', ''],
  ['Ask a person: my printer is OFF', 'my printer is OFF'],
])('the card opens by a sentence, too: %s', async (text, question) => {
  const [card] = await stage.say('staff', text);

  expect(element(lastState(card as Card), 'question')).toMatchObject({ type: 'Input.Text', value: question });
  expect(button(lastState(card as Card), 'question.send')?.title).toBe('Send');
});

describe('with nobody to ask', () => {
  it('keeps the question and says so; it goes out as soon as there is somewhere', async () => {
    const [said] = await stage.say('staff', unknown);
    const card = await openAskCard(said);
    expect(element(lastState(card), 'question')).toMatchObject({ type: 'Input.Text', value: unknown });

    const answer = await send(card, 'Which oven do we use?');
    expect(JSON.stringify(answer.value)).toContain('I keep your question');

    expect(textOf((await stage.say('staff', 'send questions here', experts))[0] as Card)).toContain('for admins');
    await stage.say('admin', 'send questions here', experts);
    const asked = await lastIn(experts, 'Which oven do we use?');
    expect(textOf(asked)).toContain('Stella Staff asks');
  });
});

describe('with experts', () => {
  it('brings the answer back to the asker, over a restart', async () => {
    const { card, data } = await asks('Who orders the pizza?');
    await stage.restart();

    const answer = await stage.press('admin', 'question.answer', { ...data, answer: 'Ask the front desk.' }, experts);
    expect(JSON.stringify(answer.value)).toContain('Answered by Adam Admin');

    const told = await lastIn(stellasChat, 'Ask the front desk.');
    expect(textOf(told)).toContain('Adam Admin answered your question');
    await until(() => textOf(card).includes('Answered by Adam Admin'));
    expect(button(lastState(card), 'question.answer')).toBeUndefined();

    const again = await stage.press('lead', 'question.answer', { ...data, answer: 'Another answer' }, experts);
    expect(again.value).toContain('Adam Admin answered this already');
    expect(cardsIn(stellasChat).filter((one) => textOf(one).includes('answered your question'))).toHaveLength(1);
  });

  it('loses nothing while Teams does not answer', async () => {
    const { data } = await asks('Where is the fire exit?');
    stage.connector.failWith(503);
    const pressed = stage.press('admin', 'question.answer', { ...data, answer: 'Behind the stairs.' }, experts);
    await until(() => stage.log.some((line) => line.includes('could not be delivered')));
    await stage.restart();
    stage.connector.failWith(null);
    await pressed.catch(() => undefined);

    stage.moveClock(60_000);
    stage.wake('deliver');

    await lastIn(stellasChat, 'Behind the stairs.');
  });

  it('takes an answer from admins and leads only, whatever the card says', async () => {
    const { card, data } = await asks('May I answer myself?');

    const forged = { ...data, answer: 'Yes.', by: people.admin.aadObjectId, isAdmin: true };
    expect((await stage.press('staff', 'question.answer', forged, experts)).value).toContain('Only an admin');
    const elsewhere = { questionId: 'another', answer: 'Yes.' };
    expect((await stage.press('admin', 'question.answer', elsewhere, experts)).value).toContain('do not know this');
    const foreign = { ...data, answer: 'Yes.', entryFor: 'mfa-for-everyone' };
    expect((await stage.press('admin', 'question.answer', foreign, experts)).value).toContain('not about that topic');

    expect(textOf(card)).toContain('Your answer');
  });

  it('takes no question and no answer of 20,000 characters, and says why', async () => {
    const long = 'pizza '.repeat(3400);
    const [said] = await stage.say('staff', unknown);
    const card = await openAskCard(said);

    expect((await send(card, long)).value).toContain('longer than 1000 characters');
    const { data } = await asks('How long may it be?');
    expect((await stage.press('admin', 'question.answer', { ...data, answer: long }, experts)).value).toContain(
      'longer than 3000 characters',
    );
    expect(JSON.stringify((await stage.say('staff', long))[0]).length).toBeLessThan(20_000);
  });

  it('sends a question once, however often it is pressed', async () => {
    const [said] = await stage.say('staff', unknown);
    const card = await openAskCard(said);

    await Promise.all([send(card, 'Twice?'), send(card, 'Twice?')]);
    await lastIn(experts, 'Twice?');
    expect(JSON.stringify((await send(card, 'Twice?')).value)).toContain('sent already');

    expect(cardsIn(experts).filter((one) => textOf(one).includes('Twice?'))).toHaveLength(1);
  });

  it('shows nothing alive of what people type', async () => {
    const alive = '[click](https://evil.example) <at>Lena Lead</at> **bold** ${title}';
    const { card, data } = await asks(`Is this alive? ${alive}`);
    await stage.press('admin', 'question.answer', { ...data, answer: `First line\n${alive}` }, experts);
    const told = await lastIn(stellasChat, 'First line');

    for (const text of [textOf(card), textOf(told)]) {
      expect(text).not.toContain('](https://');
      expect(text).not.toContain('<at>');
      expect(text).not.toContain(' **bold**');
    }
  });
});

describe('an answer that did not help', () => {
  it('offers a person; the answer becomes our own entry beside the sources, until an admin removes it', async () => {
    const question = 'who is responsible for backups?';
    const [answer] = await stage.say('staff', question);
    const party = element(lastState(answer as Card), 'party')?.text;
    const before = stage.connector.cards().length;
    const pressed = await stage.press(
      'staff',
      'answer.not-helpful',
      button(lastState(answer as Card), 'answer.not-helpful')?.data ?? {},
      stellasChat,
    );
    expect(pressed.value).toContain('Thank you');
    const card = stage.connector.cards()[before] as Card;
    expect(element(lastState(card), 'question')?.value).toBe(question);

    await send(card, 'Which backup tool do we use?');
    const asked = await lastIn(experts, 'Which backup tool do we use?');
    const choices = element(lastState(asked), 'entryFor')?.choices as { value: string; title: string }[];
    const data = button(lastState(asked), 'question.answer')?.data;
    const given = { ...data, answer: 'Veeam, each night.', entryFor: choices[0]?.value };
    await stage.press('admin', 'question.answer', given, experts);

    const shown = await answerTo(question);
    const entry = JSON.stringify(element(lastState(shown), 'company-entry'));
    expect(entry).toMatch(/From your company, by Adam Admin, \d{4}-/);
    expect(entry).toContain('Veeam, each night.');
    expect(element(lastState(shown), 'party')?.text).toBe(party);
    expect(textOf(shown)).toContain('Source:');

    expect(textOf((await stage.say('staff', 'forget entry backups'))[0] as Card)).toContain('for admins');
    const remove = await until(() => button(lastState(asked), 'entry.remove')?.data);
    expect((await stage.press('staff', 'entry.remove', remove, experts)).value).toContain('Only an admin');
    expect(textOf((await stage.say('admin', 'forget entry who is responsible for backups'))[0] as Card)).toContain(
      'is removed',
    );
    await until(() => button(lastState(asked), 'entry.remove') === undefined);
    expect(textOf(await answerTo(question))).not.toContain('Veeam');
  });
});

it('stands in the journal, with names and texts beside the chain only', async () => {
  const lines = (await stage.journal()).map((line) => JSON.parse(line) as { kind?: string; body?: string });
  const kinds = lines.map(({ kind }) => kind);
  const chain = lines.map(({ body }) => body ?? '').join('\n');

  for (const kind of ['question.asked', 'question.answered', 'entry.made', 'entry.removed', 'expert-room.made'])
    expect(kinds).toContain(kind);
  expect(chain).not.toContain('Stella Staff');
  expect(chain).not.toContain(people.staff.aadObjectId);
  expect(chain).not.toContain('Veeam');
});
