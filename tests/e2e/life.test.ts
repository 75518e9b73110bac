import type { FaultPoint } from '../../src/model/fault';
import type { Card } from './connector';
import { openSettledStage } from './settled';
import { cardOf, type Shared, shareAFile, textOf } from './share';
import { button, lastState, people, type Stage, stateOf, until } from './stage';

const dayMs = 86_400_000;
let stage: Stage;
let failAt: FaultPoint | null = null;
beforeAll(async () => {
  stage = await openSettledStage({
    fault: (point) => {
      if (point !== failAt) return;
      failAt = null;
      throw new Error(`on purpose ${point}`);
    },
  });
});
afterAll(() => stage.close());

interface Told {
  readonly link: Shared;
  readonly card: Card;
  readonly findingKey: string;
}
async function told(): Promise<Told> {
  const link = await shareAFile(stage);
  const card = await cardOf(stage, link);
  return { link, card, findingKey: button(lastState(card), 'finding.snooze')?.data.findingKey ?? '' };
}
let shiftMs = 0;
const moveTo = (days: number): void => {
  shiftMs += days * dayMs;
  stage.moveClock(days * dayMs);
  stage.wake('due');
};
const inDays = (days: number): string => new Date(Date.now() + shiftMs + days * dayMs).toISOString();
/** What was said under this card, in its thread. */
const repliesTo = ({ card }: Told): readonly string[] =>
  stage.connector
    .cards()
    .filter((one) => one.conversation === card.conversation && one.activityId !== card.activityId)
    .map((one) => one.summary);
const inJournal = async (kind: string): Promise<number> =>
  (await stage.journal()).filter((line) => line.includes(`"kind":"${kind}"`)).length;

describe('a snooze', () => {
  it('puts the finding off, says so, and ends by itself with one reply', async () => {
    const one = await told();

    await stage.press('admin', 'finding.snooze', { findingKey: one.findingKey, days: '1', snoozeUntil: '', until: '' });

    await until(() => stateOf(one.card) === 'Snoozed');
    expect(textOf(one.card)).toContain('snoozed by Adam Admin');
    expect(repliesTo(one)).toEqual([]);

    moveTo(1.1);
    await until(() => stateOf(one.card) === 'Open');
    await until(() => repliesTo(one).length > 0);
    stage.wake('due');
    stage.wake('deliver');
    moveTo(1);
    expect(repliesTo(one)).toEqual([expect.stringContaining('The snooze has ended')]);
    expect(await inJournal('finding.snoozed')).toBe(1);
    expect(await inJournal('snooze.ended')).toBe(1);
  });

  it('pressed twice is one snooze; ended by hand it is not announced', async () => {
    const one = await told();
    const before = await inJournal('finding.snoozed');

    await Promise.all([
      stage.press('admin', 'finding.snooze', { findingKey: one.findingKey, days: 7 }),
      stage.press('lead', 'finding.snooze', { findingKey: one.findingKey, days: 7 }),
    ]);
    expect((await inJournal('finding.snoozed')) - before).toBe(1);

    await stage.press('lead', 'finding.wake', { findingKey: one.findingKey });
    await until(() => stateOf(one.card) === 'Open' && textOf(one.card).includes('snooze ended by Lena Lead'));
    expect(repliesTo(one)).toEqual([]);
  });

  it.each([
    ['a day in the past', () => ({ until: inDays(-1) }), 'not in the future'],
    ['today, which began already', () => ({ until: inDays(0).slice(0, 10) }), 'not in the future'],
    ['too far away', () => ({ until: inDays(91) }), 'too long'],
    ['no end', () => ({}), 'until when'],
    ['no day of any month', () => ({ until: '2026-02-31' }), 'missing or wrong'],
    ['a word', () => ({ until: 'tomorrow' }), 'missing or wrong'],
    ['half a day', () => ({ days: 0.5 }), 'missing or wrong'],
    ['a finding that nobody knows', () => ({ findingKey: 'x:y', days: 1 }), 'do not know this finding'],
  ])('is refused with %s', async (_name, data, why) => {
    const { findingKey, card } = await known();

    const answer = await stage.press('admin', 'finding.snooze', { findingKey, ...data() });

    expect(answer.value).toContain(why);
    expect(stateOf(card)).toBe('Open');
  });

  it('of what is over is refused on a stale card', async () => {
    const { link, card, findingKey } = await told();
    await stage.graph('DELETE', link.path);
    await until(() => stateOf(card) === 'Fixed');

    for (const [verb, data] of [
      ['finding.snooze', { days: 1 }],
      ['finding.assign', {}],
      ['finding.wake', {}],
      ['finding.accept-risk', { reason: 'because', until: inDays(9) }],
    ] as const)
      expect((await stage.press('lead', verb, { findingKey, ...data })).value).toContain('it is over');
    expect(JSON.stringify(lastState(card))).not.toContain('"verb":"finding.');
  });
});

let standing: Told | undefined;
const known = async (): Promise<Told> => {
  standing ??= await told();
  return standing;
};

describe('accepting a risk', () => {
  it('is asked by an admin, decided once by a lead, and shown', async () => {
    const one = await told();
    const wish = { findingKey: one.findingKey, reason: 'A public brochure', until: inDays(30) };

    await stage.press('admin', 'finding.accept-risk', wish);
    await until(() => button(lastState(one.card), 'exception.accept') !== undefined);
    expect(stateOf(one.card)).toBe('Open');
    expect(textOf(one.card)).toContain('A public brochure');
    expect((await stage.press('admin', 'finding.accept-risk', wish)).value).toContain('asked for already');
    const press = button(lastState(one.card), 'exception.accept')?.data ?? {};
    expect((await stage.press('admin', 'exception.accept', press)).value).toContain('Only a security lead');
    expect(textOf(await cardOf(stage, one.link, 'a:29:lead'))).toContain('A public brochure');

    const presses = await Promise.all([
      stage.press('lead', 'exception.accept', press),
      stage.press('lead2', 'exception.decline', { ...press, declineReason: 'It holds salaries' }),
    ]);

    expect(presses.filter(({ type }) => type.includes('adaptive'))).toHaveLength(1);
    if (presses[0]?.type.includes('adaptive')) await until(() => stateOf(one.card) === 'Accepted');
    else return;
    expect(textOf(one.card)).toContain('Adam Admin');
    const listed = await stage.say('admin', 'exceptions');
    expect(JSON.stringify(listed)).toContain('A public brochure');
  });

  it('by a lead alone holds at once, and the journal says so', async () => {
    const one = await told();

    await stage.press('lead', 'finding.accept-risk', {
      findingKey: one.findingKey,
      reason: 'Fine here',
      until: inDays(5).slice(0, 10),
    });

    await until(() => stateOf(one.card) === 'Accepted');
    expect((await stage.journal()).some((line) => line.includes('\\"isAlone\\":true'))).toBe(true);
  });

  it('that was asked is never decided by the one who asked', async () => {
    const one = await told();
    await stage.press('admin', 'finding.accept-risk', {
      findingKey: one.findingKey,
      reason: 'Fine here',
      until: inDays(5),
    });
    const leads = '/groups/dece0000-0000-4000-8000-0000000000f2/members';
    await stage.graph('POST', `${leads}/$ref`, {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people.admin.aadObjectId}`,
    });

    const data = { findingKey: one.findingKey, reason: 'Fine', until: inDays(5) };
    const answer = await stage.press('admin', 'finding.accept-risk', data);

    expect(answer.value).toContain('somebody else has to accept');
    await stage.graph('DELETE', `${leads}/${people.admin.aadObjectId}/$ref`);
    await stage.press('lead', 'finding.accept-risk', { findingKey: one.findingKey });
    await until(() => stateOf(one.card) === 'Accepted');
    expect(textOf(one.card)).toContain('asked by Adam Admin');
  });

  it.each([
    ['a reason of 50,000 characters', () => ({ reason: 'x'.repeat(50_000), until: inDays(3) }), 'at most 500'],
    ['no reason', () => ({ reason: '  ', until: inDays(3) }), 'why the risk'],
    ['no end', () => ({ reason: 'because' }), 'not in the future'],
    ['an end in the past', () => ({ reason: 'because', until: inDays(-3) }), 'not in the future'],
    ['an end in two years', () => ({ reason: 'because', until: inDays(730) }), 'too long'],
  ])('is refused with %s', async (_name, data, why) => {
    const { findingKey, card } = await known();

    expect((await stage.press('lead', 'finding.accept-risk', { findingKey, ...data() })).value).toContain(why);
    expect(stateOf(card)).toBe('Open');
  });
});

describe('assigning', () => {
  it('says who looks after it, and brings that person the card', async () => {
    const one = await told();

    await stage.press('admin', 'finding.assign', { findingKey: one.findingKey, userId: people.lead2.aadObjectId });

    await until(() => textOf(one.card).includes('Luis Lead'));
    expect(stateOf(one.card)).toBe('Open');
    await cardOf(stage, one.link, 'a:29:lead2');
    await stage.press('admin', 'finding.assign', { findingKey: one.findingKey });
    await until(() => textOf(one.card).includes('"Adam Admin"'));
  });

  it.each([
    ['somebody who is not here', 'dece0000-0000-4000-8000-00000000dead', 'no such person'],
    ['somebody who may not see it', people.staff.aadObjectId, 'Only admins and security leads'],
  ])('is refused for %s', async (_name, userId, why) => {
    const { findingKey } = await known();

    expect((await stage.press('admin', 'finding.assign', { findingKey, userId })).value).toContain(why);
  });
});

describe('what must be heard', () => {
  const policies = '/identity/conditionalAccess/policies';
  /** Old ways to sign in are blocked, or not; and the policies are read again. */
  const block = async (state: 'enabled' | 'disabled'): Promise<void> => {
    type Policy = { readonly id: string; readonly conditions: { readonly clientAppTypes: readonly string[] } };
    const { value } = await stage.graph<{ value: readonly Policy[] }>('GET', policies);
    for (const { id, conditions } of value)
      if (conditions.clientAppTypes.includes('exchangeActiveSync'))
        await stage.graph('PATCH', `${policies}/${id}`, { state });
    shiftMs += 20 * 60_000;
    stage.moveClock(20 * 60_000);
    stage.wake('objects');
  };
  const legacyCard = (): Card | undefined =>
    stage.connector.cards().find((card) => stateOf(card) !== undefined && textOf(card).includes('know no MFA'));

  it('is not said under a card that comes only now', async () => {
    await block('enabled');
    await until(async () => (await stage.journal()).some((line) => /finding.fixed.*legacy-auth/.test(line)));

    await block('disabled');

    const card = await until(legacyCard);
    expect(stateOf(card)).toBe('Open');
    expect(repliesTo({ card } as Told)).toEqual([]);
  });

  it.each([null, 'before-reply', 'before-post'] as const)(
    'that it came back: on the same card, and once in its thread; fault: %s',
    async (fault) => {
      const card = await until(legacyCard);
      const before = repliesTo({ card } as Told).length;
      await block('enabled');
      await until(() => stateOf(card) === 'Fixed');

      failAt = fault;
      await block('disabled');

      await until(() => failAt === null);
      if (fault !== null) stage.moveClock(60_000);
      await until(() => {
        stage.wake('deliver');
        return stateOf(card) === 'Open' && repliesTo({ card } as Told).length > before;
      });
      stage.wake('deliver');
      expect(repliesTo({ card } as Told).slice(before)).toEqual([expect.stringContaining('It is back')]);
      expect(textOf(card)).toContain('came back');
    },
  );

  it('that it got worse', async () => {
    const one = await known();
    const before = repliesTo(one).length;
    const end = (expirationDateTime: string) => stage.graph('PATCH', one.link.path, { expirationDateTime });
    await end(inDays(2));
    await until(() => textOf(one.card).includes('Medium: '));

    await end('2099-01-01T00:00:00Z');

    await until(() => textOf(one.card).includes('High: ') && repliesTo(one).length > before);
    expect(repliesTo(one).slice(before)).toEqual([expect.stringContaining('It got worse: high now')]);
  });

  it('that nobody touched it', async () => {
    const one = await told();

    moveTo(3.1);

    await until(async () => {
      // As the cron line does every minute.
      stage.wake('due');
      stage.wake('deliver');
      await new Promise((ok) => setTimeout(ok, 200));
      return repliesTo(one).length > 0;
    });
    stage.wake('due');
    expect(repliesTo(one)).toEqual([expect.stringContaining('Nobody has touched this yet')]);
  });
});

// Last: subscriptions end when a month goes by unseen.
it('an acceptance ends by itself, with one reply', async () => {
  const one = await told();
  await stage.press('lead', 'finding.accept-risk', {
    findingKey: one.findingKey,
    reason: 'Until the fair is over',
    until: inDays(30),
  });
  await until(() => stateOf(one.card) === 'Accepted');

  moveTo(31);

  await until(() => stateOf(one.card) === 'Open');
  await until(() => repliesTo(one).length > 0);
  moveTo(1);
  stage.wake('deliver');
  expect(repliesTo(one)).toEqual([expect.stringContaining('The acceptance of this risk has ended')]);
});
