import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Card } from './connector';
import { openSettledStage } from './settled';
import { type Shared, shareAFile, textOf } from './share';
import { button, channel, lastState, people, type Stage, stateOf, until, type Who } from './stage';

const dayMs = 86_400_000;
const folder = process.env.RECORD_DIR ?? fs.mkdtempSync(path.join(os.tmpdir(), 'review-managers-'));
afterAll(() => (process.env.RECORD_DIR ? undefined : fs.rmSync(folder, { recursive: true })));

/** A tenant with a review that three owners let go by, and what was asked of Graph meanwhile. */
async function letGoBy(isOn: boolean) {
  const record = path.join(folder, `${randomUUID()}.ndjson`);
  const stage = await openSettledStage({ env: { DEMO_RECORD: record } });
  await stage.install('staff', 'a:29:staff');
  // Adam's is Stella here, who is neither an admin nor a lead; Luis's is Lena, and Lena has none.
  const ref = { '@odata.id': `https://graph.microsoft.com/v1.0/users/${people.staff.aadObjectId}` };
  await stage.graph('PUT', `/users/${people.admin.aadObjectId}/manager/$ref`, ref);
  const links: readonly Shared[] = [
    await shareAFile(stage, 'admin'),
    await shareAFile(stage, 'admin'),
    await shareAFile(stage, 'admin'),
    await shareAFile(stage, 'lead'),
  ];
  if (isOn) await stage.say('admin', 'ask managers on', channel);
  const cardsIn = (conversation: string, text: string): readonly Card[] =>
    stage.connector
      .cards()
      .filter((card) => card.conversation.startsWith(conversation) && JSON.stringify(card.states).includes(text));
  const look = (): void => {
    stage.wake('reviews');
    stage.wake('deliver');
  };
  const seen = <T>(what: () => T | Promise<T>) =>
    until(() => {
      look();
      return what();
    });
  // The links are known when their cards stand.
  await seen(async () => (await Promise.all(links.map(({ linkId }) => knows(stage, linkId)))).every(Boolean));
  await stage.say('admin', 'review sharing', channel);
  await seen(() => cardsIn(chatOf('admin'), 'are open to people outside').length > 0);
  await seen(() => cardsIn(chatOf('lead'), 'open to people outside').length > 0);
  for (const n of [1, 2]) {
    stage.moveClock(7.1 * dayMs);
    await seen(() => cardsIn(chatOf('admin'), 'A reminder').length === n);
  }
  stage.moveClock(7.1 * dayMs);
  const campaign = (): Card => cardsIn(channel, 'Review of external sharing').at(-1) as Card;
  const asked = (): string => (fs.existsSync(record) ? fs.readFileSync(record, 'utf8') : '');
  return { stage, links, cardsIn, seen, campaign, asked };
}

const chatOf = (who: Who): string => `a:${people[who].id}`;
const knows = async (stage: Stage, linkId: string): Promise<boolean> => (await stage.dumpStore()).includes(linkId);
const isThere = (stage: Stage, link: Shared): Promise<boolean> =>
  stage.graph('GET', link.path).then(
    () => true,
    () => false,
  );
it('off, which it is until an admin says otherwise: admins get it, and nobody’s manager is asked of Graph', async () => {
  const { stage, cardsIn, seen, campaign, asked } = await letGoBy(false);

  await seen(() => stateOf(campaign()) === 'Ended');

  expect(textOf(campaign())).toContain('wait for admins: the owner did not answer');
  expect(cardsIn(chatOf('staff'), 'has not answered')).toEqual([]);
  expect(asked()).not.toBe('');
  expect(asked()).not.toMatch(/\/manager/);
  expect(textOf((await stage.say('admin', 'ask managers'))[0] as Card)).toContain('Managers are not asked');
  await stage.close();
});

describe('on', () => {
  let on: Awaited<ReturnType<typeof letGoBy>>;
  let card: Card;
  beforeAll(async () => {
    on = await letGoBy(true);
    card = await on.seen(() => on.cardsIn(chatOf('staff'), 'Adam Admin has not answered').at(-1));
  });
  afterAll(() => on.stage.close());
  const inJournal = async (...parts: readonly string[]): Promise<readonly string[]> =>
    (await on.stage.journal()).filter((line) => parts.every((part) => line.includes(part)));

  it('only an admin switches it, and the journal says who', async () => {
    expect(textOf((await on.stage.say('staff', 'ask managers off'))[0] as Card)).toContain('for admins');
    expect(await inJournal('"kind":"ask-managers.off"')).toEqual([]);
    expect(await inJournal('"kind":"ask-managers.on"', people.admin.aadObjectId)).toHaveLength(1);
    expect(textOf((await on.stage.say('admin', 'ask managers on'))[0] as Card)).toContain('asked already');
  });

  it('Graph was asked for who did not answer, in one batch', async () => {
    const requests = on
      .asked()
      .split('\n')
      .filter((line) => line.includes('/manager'));
    const asked = [...requests.join('\n').matchAll(/users\/([0-9a-f-]+)\/manager\?/g)].map((match) => match[1]);
    expect(requests.every((line) => line.includes('$batch'))).toBe(true);
    expect(new Set(asked)).toContain(people.admin.aadObjectId);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  it('the manager reads why, and sees nothing of anybody else', () => {
    expect(textOf(card)).toMatch(/I asked Adam Admin on \d{4}-\d\d-\d\d .*reminded twice/);
    expect(textOf(card)).toContain('OneDrive of Adam Admin');
    expect(textOf(card)).not.toMatch(/Luis|Lena/);
    expect(button(lastState(card), 'review.view')).toBeUndefined();
  });

  it('who has no manager: the admins have it', async () => {
    await on.seen(() => textOf(on.campaign()).includes('has no manager who could be asked'));
    const [list] = await on.stage.say('admin', 'review list');
    // The newest is on the last page.
    const { data } = button(lastState(list as Card), 'review.admin-page') ?? {};
    const last = await on.stage.press('admin', 'review.admin-page', { ...data, page: 1000 }, chatOf('admin'));
    expect(JSON.stringify(last.value)).toContain('Lena Lead owns it, did not answer, and has no manager');
  });

  it('somebody else who presses the manager’s card is refused', async () => {
    const data = button(lastState(card), 'review.manager-remove')?.data ?? {};
    for (const who of ['admin', 'lead', 'lead2'] as const)
      for (const verb of ['review.manager-keep', 'review.manager-remove', 'review.manager-page']) {
        const wish = { ...data, reason: 'Needed', ownerId: people.admin.aadObjectId, by: people.staff.aadObjectId };
        expect((await on.stage.press(who, verb, wish, chatOf('staff'))).value).toContain('not put before you');
      }
    for (const link of on.links) expect(await isThere(on.stage, link)).toBe(true);
    expect(await inJournal('\\"as\\":\\"manager\\"')).toEqual([]);
  });

  it('the manager keeps one with a reason: recorded with the manager’s id', async () => {
    const first = button(lastState(card), 'review.manager-keep')?.data as unknown as { ids: number[] };
    const ticks = Object.fromEntries(first.ids.map((id, n) => [`i${id}`, `${n === 0}`]));

    await on.stage.press(
      'staff',
      'review.manager-keep',
      { ...first, ...ticks, reason: 'For our fair' },
      chatOf('staff'),
    );

    await on.seen(() => textOf(card).includes('1 kept'));
    expect(await inJournal('"kind":"review.kept"', '\\"as\\":\\"manager\\"', people.staff.aadObjectId)).toHaveLength(1);
  });

  const plans = () =>
    on
      .cardsIn(chatOf('lead'), 'approval.approve')
      .filter((one) => button(lastState(one), 'approval.approve') !== undefined);
  const approve = async () => {
    for (const one of await on.seen(() => (plans().length > 0 ? plans() : null))) {
      const plan = button(lastState(one), 'approval.approve')?.data ?? {};
      await on.stage.press('lead', 'approval.approve', plan, chatOf('lead'));
    }
  };

  it('what the manager wants to end on a day ends then, once a lead approves', async () => {
    const data = button(lastState(card), 'review.manager-limit')?.data as unknown as { ids: number[] };
    const day = new Date(Date.now() + 60 * dayMs).toISOString().slice(0, 10);
    const ends = async (): Promise<boolean> => {
      const path = (link: Shared) => on.stage.graph<{ expirationDateTime?: string }>('GET', link.path);
      const standing = await Promise.all(on.links.map(path));
      return standing.some(({ expirationDateTime }) => expirationDateTime?.startsWith(day));
    };
    // The newest of them is one that was shared here.
    const wish = { ...data, ids: data.ids.slice(-1), until: day };
    await on.stage.press('staff', 'review.manager-limit', wish, chatOf('staff'));
    await on.seen(() => plans().length > 0);
    expect(await ends()).toBe(false);

    await approve();

    await on.seen(() => textOf(card).includes('1 limited'));
    expect(await ends()).toBe(true);
  });

  it('what the manager wants removed stands until a lead approves', async () => {
    const standing = async () => (await Promise.all(on.links.map((link) => isThere(on.stage, link)))).filter(Boolean);
    const before = (await standing()).length;
    const remove = button(lastState(card), 'review.manager-remove')?.data ?? {};
    await on.stage.press('staff', 'review.manager-remove', { ...remove, which: 'all' }, chatOf('staff'));
    await on.seen(() => plans().length > 0);
    expect(await standing()).toHaveLength(before);
    const plan = button(lastState(plans().at(-1) as Card), 'approval.approve')?.data ?? {};
    expect((await on.stage.press('staff', 'approval.approve', plan, chatOf('staff'))).value).toContain(
      'Only a security lead',
    );

    // Others that were shared before are among them, and each comes with a plan of its own.
    await on.seen(async () => {
      if (plans().length > 0) await approve();
      return (await standing()).length < before;
    });
    await on.seen(() => /\d removed, 1 limited, 1 kept/.test(textOf(card)));
    expect(await inJournal('"kind":"fix.asked"', people.staff.aadObjectId)).not.toEqual([]);
  });

  it('what is still open after the managers’ time goes to the admins, and the result is said once', async () => {
    on.stage.moveClock(7.1 * dayMs);
    await on.seen(() => stateOf(on.campaign()) === 'Ended');
    expect(await on.seen(() => on.cardsIn(channel, 'The review of external sharing has ended').length)).toBe(1);
  });
});
