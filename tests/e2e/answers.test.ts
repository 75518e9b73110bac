import { openSettledStage } from './settled';
import { textOf } from './share';
import { button, element, lastState, type Stage, type Who } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const ask = async (who: Who, question: string) => {
  const [card] = await stage.say(who, question);
  if (!card) throw new Error(`no answer to ${question}`);
  return { card, party: element(lastState(card), 'party')?.text };
};

describe('a question', () => {
  it.each([
    ['who is responsible for backups?', 'You (customer)'],
    ['is microsoft backing up our mail', 'You (customer)'],
    ['who patches exchange', 'Microsoft'],
  ])('%s', async (question, party) => {
    const answer = await ask('staff', question);

    expect(answer.party).toBe(party);
    expect(textOf(answer.card)).toContain('as of 20');
    expect(answer.card.summary).not.toBe('');
  });

  it('how long do deleted files stay? The number comes first', async () => {
    const { card } = await ask('staff', 'how long do deleted files stay?');

    const text = textOf(card);
    expect(text.indexOf('93')).toBeGreaterThan(0);
    expect(text.indexOf('93')).toBeLessThan(text.indexOf('What Microsoft does'));
  });

  it('that asks two things gets a card for each, and talk goes on about the last', async () => {
    const cards = await stage.say('staff', 'does Microsoft patch Exchange and who patches our laptops?');
    const [after] = await stage.say('staff', 'whose job is it?');

    expect(cards.map((card) => element(lastState(card), 'party')?.text)).toEqual(['Microsoft', 'You (customer)']);
    expect(after && textOf(after)).toContain('Updating Office and devices');
  });

  it('that fits several topics is asked back', async () => {
    // Somebody who has not talked of anything yet.
    const { card, party } = await ask('lead2', 'how do I restore?');

    expect(party).toBeUndefined();
    expect(textOf(card)).toContain('Do you mean files, mail, or a whole account?');
  });

  it('outside of what is known gets an honest answer and no party', async () => {
    const { card, party } = await ask('staff', 'where can I get pizza near the office');

    expect(party).toBeUndefined();
    expect(textOf(card)).toContain("I don't know that");
  });

  it('that is small talk gets a short help', async () => {
    expect(textOf((await ask('staff', 'hello')).card)).toContain('You can ask');
  });

  it('keeps its subject for a while, for this person only', async () => {
    await ask('staff', 'who is responsible for backups?');

    expect((await ask('staff', 'and how long?')).party).toBe('You (customer)');
    expect((await ask('lead', 'and how long?')).party).toBeUndefined();

    stage.moveClock(11 * 60_000);
    expect((await ask('staff', 'and how long?')).party).toBeUndefined();
  });

  it('is answered by choosing a related topic', async () => {
    const { card } = await ask('staff', 'who is responsible for backups?');
    const related = button(lastState(card), 'answer.choose');
    const before = stage.connector.cards().length;

    const answer = await stage.press('staff', 'answer.choose', related?.data ?? {}, 'a:29:staff');

    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(stage.connector.cards().length).toBe(before + 1);
    expect((await stage.press('staff', 'answer.helpful', related?.data ?? {}, 'a:29:staff')).value).toContain(
      'Thank you',
    );
  });
});
