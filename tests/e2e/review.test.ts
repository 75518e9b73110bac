import type { Card } from './connector';
import { openSettledStage } from './settled';
import { cardOf, type Shared, shareAFile, textOf } from './share';
import { button, channel, element, lastState, people, type Stage, stateOf, until, type Who } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
  await stage.install('staff', 'a:29:staff');
});
afterAll(() => stage.close());

const dayMs = 86_400_000;
const chatOf = (who: Who): string => `a:${people[who].id}`;
const cardsIn = (conversation: string, text: string): readonly Card[] =>
  stage.connector
    .cards()
    .filter(
      (card) =>
        card.conversation.startsWith(conversation) && card.states.some((one) => JSON.stringify(one).includes(text)),
    );
const cardIn = (conversation: string, text: string) => until(() => cardsIn(conversation, text).at(-1));
const inJournal = async (kind: string): Promise<number> =>
  (await stage.journal()).filter((line) => line.includes(`"kind":"${kind}"`)).length;
const isThere = (link: Shared): Promise<boolean> =>
  stage.graph('GET', link.path).then(
    () => true,
    () => false,
  );
/** As the cron line does, each minute. */
const look = (): void => {
  stage.wake('reviews');
  stage.wake('deliver');
};

describe('asking the owner of one link', () => {
  const asked = async () => {
    const link = await shareAFile(stage);
    const card = await cardOf(stage, link);
    const data = button(lastState(card), 'finding.ask-owner')?.data ?? {};
    const pressed = await stage.press('admin', 'finding.ask-owner', data);
    expect(pressed.type).toContain('adaptive');
    const question = await until(() =>
      cardsIn(chatOf('staff'), 'Do you still need to share this').find((one) =>
        button(lastState(one), 'review.remove'),
      ),
    );
    return { link, card, data, question, answer: button(lastState(question), 'review.remove')?.data ?? {} };
  };

  it('lets the owner remove it without a lead, and nobody else', async () => {
    const { link, card, data, question, answer } = await asked();
    await until(() => textOf(card).includes('Stella Staff, the owner, was asked'));
    expect(button(lastState(card), 'finding.ask-owner')).toBeUndefined();
    expect((await stage.press('admin', 'finding.ask-owner', data)).value).toContain('asked already');
    for (const who of ['admin', 'lead'] as const)
      expect((await stage.press(who, 'review.remove', answer, chatOf('staff'))).value).toContain('not yours');
    expect(await isThere(link)).toBe(true);

    await stage.press('staff', 'review.remove', answer, chatOf('staff'));

    await until(() => stateOf(card) === 'Fixed');
    await until(async () => !(await isThere(link)));
    await until(() => {
      look();
      return textOf(question).includes('Thank you, all is answered. 1 removed');
    });
    expect((await stage.press('staff', 'review.remove', answer, chatOf('staff'))).value).toContain('closed');
    expect((await stage.journal()).join()).toContain('\\"decidedAs\\":\\"owner\\"');
  });

  it('lets it end on a day: it still stands, and says when it ends', async () => {
    const { link, card, question, answer } = await asked();
    const day = new Date(Date.now() + 20 * dayMs).toISOString().slice(0, 10);

    expect((await stage.press('staff', 'review.limit', answer, chatOf('staff'))).value).toContain('choose the day');
    await stage.press('staff', 'review.limit', { ...answer, until: day }, chatOf('staff'));

    await until(() => {
      look();
      return textOf(question).includes('1 limited');
    });
    const { expirationDateTime } = await stage.graph<{ expirationDateTime: string }>('GET', link.path);
    expect(expirationDateTime).toContain(day);
    await until(() => textOf(card).includes('gave the link an end'));
  });

  it('asks about somebody from outside, too: the owner lets them only view it', async () => {
    const { id } = await stage.graph<{ id: string }>('GET', `/users/${people.staff.aadObjectId}/drive`);
    const { value } = await stage.graph<{ value: { id: string }[] }>('GET', `/drives/${id}/root/children`);
    const item = `/drives/${id}/items/${value[0]?.id}`;
    const invited = await stage.graph<{ value: { id: string }[] }>('POST', `${item}/invite`, {
      recipients: [{ email: 'agency@outside.example' }],
      roles: ['write'],
    });
    const card = await cardIn(channel, 'agency@outside.example');
    await stage.press('admin', 'finding.ask-owner', button(lastState(card), 'finding.ask-owner')?.data ?? {});
    const question = await cardIn(chatOf('staff'), 'agency@outside.example');

    await stage.press('staff', 'review.view', button(lastState(question), 'review.view')?.data ?? {}, chatOf('staff'));

    await until(() => {
      look();
      return textOf(card).includes('lets this person only view it');
    });
    expect(await stage.graph('GET', `${item}/permissions/${invited.value[0]?.id}`)).toMatchObject({ roles: ['read'] });
    expect(stateOf(card)).toBe('Open');
  });

  it('puts a wish to keep it before the leads', async () => {
    const { link, card, answer } = await asked();

    expect((await stage.press('staff', 'review.keep', answer, chatOf('staff'))).value).toContain(
      'why it is still needed',
    );
    await stage.press('staff', 'review.keep', { ...answer, reason: 'The press kit' }, chatOf('staff'));

    await until(() => button(lastState(card), 'exception.accept') !== undefined);
    expect(textOf(card)).toContain('The press kit');
    await stage.press('lead', 'exception.accept', button(lastState(card), 'exception.accept')?.data ?? {});
    await until(() => stateOf(card) === 'Accepted');
    expect(await isThere(link)).toBe(true);
  });

  it('without an answer in three days comes back to the admins with one reply', async () => {
    const { card } = await asked();
    stage.moveClock(3.1 * dayMs);
    await until(() => {
      look();
      return textOf(card).includes('and did not answer');
    });

    const replies = () =>
      stage.connector
        .cards()
        .filter((one) => one.conversation === card.conversation && one.summary.includes('did not answer'));
    await until(() => replies().length > 0);
    look();
    expect(replies()).toHaveLength(1);
    expect(stateOf(card)).toBe('Open');
    expect(button(lastState(card), 'finding.ask-owner')).toBeDefined();
  });
});

describe('a campaign', () => {
  let shared = '';
  beforeAll(async () => {
    const { id } = await stage.graph<{ id: string }>('GET', `/users/${people.lead2.aadObjectId}/drive`);
    const { value } = await stage.graph<{ value: { id: string }[] }>('GET', `/drives/${id}/root/children`);
    const permissions = `/drives/${id}/items/${value[0]?.id}`;
    const invited = await stage.graph<{ value: { id: string }[] }>('POST', `${permissions}/invite`, {
      recipients: [{ email: 'partner@outside.example' }],
      roles: ['write'],
    });
    shared = `${permissions}/permissions/${invited.value[0]?.id}`;
    await until(() => JSON.stringify(cardsIn(channel, 'partner@outside.example')) !== '[]');
  });
  const campaign = () => cardsIn(channel, 'Review of external sharing').at(-1);
  const listOf = (who: Who) => cardsIn(chatOf(who), 'anyone who has').at(-1);

  it('is begun by an admin only, once', async () => {
    expect(JSON.stringify(await stage.say('staff', 'review sharing'))).toContain('for admins');
    expect(campaign()).toBeUndefined();

    await stage.say('admin', 'review sharing', channel);
    await stage.say('admin', 'review sharing', channel);
    await until(() => campaign() && stateOf(campaign()) === 'Running');

    expect(cardsIn(channel, 'Review of external sharing')).toHaveLength(1);
    expect(await inJournal('review.begun')).toBe(1);
  });

  it('puts the own list before each owner, who answers one, some or all; somebody else cannot', async () => {
    const card = await cardIn(chatOf('staff'), 'are open to people outside');
    const [{ reviewId = '', ids = [] }] = [button(lastState(card), 'review.remove')?.data ?? {}] as unknown as [
      { reviewId?: string; ids?: number[] },
    ];
    expect(ids.length).toBeGreaterThan(1);
    const some = { reviewId, ids, [`i${ids[0]}`]: 'true', [`i${ids[1]}`]: 'false' };
    const wish = { ...some, reason: 'For our clients' };
    expect((await stage.press('lead', 'review.keep', wish, chatOf('staff'))).value).toContain('not yours');
    expect((await stage.press('staff', 'review.keep', { ...wish, ids: [987_654] }, chatOf('staff'))).value).toContain(
      'not yours',
    );
    const none = Object.fromEntries(ids.map((id) => [`i${id}`, 'false']));
    expect((await stage.press('staff', 'review.keep', { ...wish, ...none }, chatOf('staff'))).value).toContain(
      'tick at least',
    );

    await stage.press('staff', 'review.keep', wish, chatOf('staff'));
    await until(() => textOf(card).includes('1 kept'));
    expect(await inJournal('review.kept')).toBeGreaterThan(0);

    await stage.press('staff', 'review.remove', { reviewId, ids: [ids[1]], which: 'all' }, chatOf('staff'));
    await until(() => {
      look();
      return /all is answered. \d+ removed, 1 kept/.test(textOf(card));
    });
    expect(JSON.stringify(await stage.say('staff', 'my review'))).toContain('Nothing you share waits');
  });

  it('lets an owner take people outside off own files without a lead', async () => {
    const card = await cardIn(chatOf('lead2'), 'from outside, can open');
    const { reviewId = '', ids = [] } = (button(lastState(card), 'review.view')?.data ?? {}) as {
      reviewId?: string;
      ids?: number[];
    };
    const partner = (lastState(card).body as object[])
      .map((row) => JSON.stringify(row))
      .find((row) => row.includes('open and change'));
    const tick = /"id":"(i\d+)"/.exec(partner ?? '')?.[1] ?? '';
    const ticked = { ...Object.fromEntries(ids.map((id) => [`i${id}`, 'false'])), [tick]: 'true' };

    await stage.press('lead2', 'review.view', { reviewId, ids, ...ticked }, chatOf('lead2'));
    await until(() => {
      look();
      return textOf(card).includes('1 limited');
    });
    expect(await stage.graph('GET', shared)).toMatchObject({ roles: ['read'] });

    await stage.press('lead2', 'review.remove', { reviewId, ids: [1], which: 'all' }, chatOf('lead2'));

    await until(() => {
      look();
      return textOf(card).includes('all is answered. 2 removed, 1 limited');
    });
    const asked = (await stage.journal()).filter((line) =>
      ['remove-access', 'fix.asked', people.lead2.aadObjectId].every((part) => line.includes(part)),
    );
    expect(asked).toHaveLength(2);
    expect(asked.join()).not.toContain('#ext#');
  });

  it('shows admins, in their own chat only, what nobody else answers for', async () => {
    await until(() => {
      look();
      return campaign() && button(lastState(campaign() as Card), 'review.admins');
    });
    const data = button(lastState(campaign() as Card), 'review.admins')?.data ?? {};
    expect((await stage.press('admin', 'review.admins', data, channel)).value).toContain('own chat');
    expect((await stage.press('staff', 'review.admins', data, chatOf('staff'))).value).toContain('Only an admin');
    const [list] = await stage.say('admin', 'review list');
    expect(textOf(list as Card)).toContain('Waits for admins');
    const remove = button(lastState(list as Card), 'review.admin-remove')?.data as unknown as { ids: number[] };
    // A link: links are gathered first.
    const one = { ...remove, ids: [Math.min(...remove.ids)] };
    expect((await stage.press('staff', 'review.admin-remove', one, chatOf('staff'))).value).toContain('Only an admin');

    await stage.press('admin', 'review.admin-remove', one, chatOf('admin'));

    // Not an own item: a lead has to approve.
    const asked = await until(() =>
      cardsIn(chatOf('lead'), 'approval.approve').findLast((card) => button(lastState(card), 'approval.approve')),
    );
    await stage.press(
      'lead',
      'approval.approve',
      button(lastState(asked), 'approval.approve')?.data ?? {},
      chatOf('lead'),
    );
    await until(async () => {
      look();
      return (
        (await inJournal('review.removed')) > 0 &&
        (await stage.journal()).some(
          (line) => line.includes('"kind":"review.remove"') && line.includes('\\"as\\":\\"admin\\"'),
        )
      );
    });
  });

  it('reminds who has not answered, survives a restart, and ends with a result', async () => {
    const lead = listOf('admin');
    expect(lead).toBeDefined();
    const conversation = lead?.conversation ?? '';
    for (const n of [1, 2]) {
      stage.moveClock(7.1 * dayMs);
      await until(() => {
        look();
        return cardsIn(conversation, 'A reminder').length === n;
      });
      await stage.restart();
    }
    expect(cardsIn(chatOf('staff'), 'A reminder')).toEqual([]);
    const [reminder] = cardsIn(conversation, 'A reminder');
    expect(button(lastState(reminder as Card), 'review.show')).toBeDefined();

    stage.moveClock(7.1 * dayMs);
    const ended = await until(() => {
      look();
      return cardsIn(channel, 'The review of external sharing has ended').at(-1);
    });
    expect(textOf(ended)).toMatch(/\d+ removed, [01] limited, 1 kept/);
    await until(() => stateOf(campaign()) === 'Ended');
    await until(() => lead && textOf(lead).includes('This is over'));
    look();
    expect(cardsIn(channel, 'The review of external sharing has ended')).toHaveLength(1);
    expect(await inJournal('review.ended')).toBeGreaterThan(0);
    expect(element(lastState(campaign() as Card), 'state')?.text).toBe('Ended');
  });
});
