import type { Card } from './connector';
import { openSettledStage } from './settled';
import { textOf } from './share';
import { button, channel, element, lastState, type Stage, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const day = 86_400_000;
const stellasChat = 'a:29:staff';
const said = async (who: 'staff' | 'admin' | 'lead', text: string, conversation?: string): Promise<string> =>
  (await stage.say(who, text, conversation)).map(textOf).join('\n');
/** Words that lead to a choice between topics. */
const unsure = 'phone access keys';

describe('choosing a topic', () => {
  const ask = async (who: 'staff' | 'lead', text: string): Promise<Card> =>
    (await stage.say(who, text)).find((card) => card.conversation === `a:29:${who}`) as Card;

  it('is remembered for nearly the same words, for that person only', async () => {
    const choose = button(lastState(await ask('staff', unsure)), 'answer.choose');
    expect(choose?.data).toHaveProperty('marks');
    await stage.press('staff', 'answer.choose', choose?.data ?? {}, stellasChat);
    await stage.restart();

    const again = await ask('staff', 'keys: phone access?');
    expect(element(lastState(again), 'party')).toBeDefined();
    expect(button(lastState(again), 'answer.helpful')?.data.topicId).toBe(choose?.data.topicId);
    expect(element(lastState(await ask('lead', unsure)), 'party')).toBeUndefined();

    await stage.press(
      'staff',
      'answer.not-helpful',
      button(lastState(again), 'answer.not-helpful')?.data ?? {},
      stellasChat,
    );
    // What was talked about is over by then.
    stage.moveClock(3_600_000);
    expect(element(lastState(await ask('staff', unsure)), 'party')).toBeUndefined();
  });

  it('keeps no words', async () => {
    expect(JSON.stringify(await stage.dumpStore())).not.toContain('"words":"delet');
  });
});

describe('what was not answered', () => {
  it('is shown to admins in their own chat, without names and without who asked', async () => {
    await stage.say('staff', 'does Adam Admin order pizza for stella@contoso.example at 0170 1234567');
    await stage.say('staff', 'where can I get pizza near the office');
    await stage.say('lead', 'where can i get pizza near our office?');

    expect(await said('staff', 'unanswered')).toContain('for admins');
    expect(await said('admin', 'unanswered', channel)).toContain('your own chat');
    const shown = await said('admin', 'unanswered');
    expect(shown).toContain('2×');
    expect(shown).toContain('does … order pizza for … at …');
    expect(shown).not.toMatch(/Adam|Stella|0170/i);
  });

  it('comes to the alerts once a week', async () => {
    stage.moveClock(2 * day);
    stage.wake('unanswered');

    const card = await until(() =>
      stage.connector
        .cards()
        .find((one) => one.conversation.startsWith(channel) && textOf(one).includes('I could not answer')),
    );
    expect(textOf(card)).toContain('pizza');
  });

  it('is gone after 90 days', async () => {
    expect(await stage.dumpStore()).toContain('order pizza for');
    stage.moveClock(91 * day);
    stage.wake('forget');

    await until(async () => !(await stage.dumpStore()).includes('order pizza for'));
  });
});

describe('help', () => {
  const quoted = (text: string): readonly string[] =>
    [...text.matchAll(/\\"([^"\\]{3,60})\\"/g)].map((match) => match[1] ?? '');

  it('shows staff what they can say, and admins more; every sentence works', async () => {
    const [staff, admin] = [await said('staff', 'help'), await said('admin', 'help')];
    expect(staff).not.toContain('scan now');
    expect(quoted(admin)).toEqual(
      expect.arrayContaining([...quoted(staff), 'owners', 'unanswered', 'send questions here']),
    );

    for (const sentence of quoted(staff))
      expect(await said('staff', sentence)).not.toMatch(/don't know|not sure|for admins/);
    for (const sentence of quoted(admin)) {
      const answer = await said('admin', sentence, sentence.endsWith('here') ? channel : undefined);
      expect(`${sentence}: ${answer}`).not.toMatch(/don't know that|not sure what you mean|didn't quite/);
    }
  });
});
