import type { Card } from './connector';
import { openSettledStage } from './settled';
import { cardOf, cardsOf, shareAFile, textOf } from './share';
import { button, channel, lastState, people, type Stage, stateOf, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const said = (cards: readonly Card[]): string => cards.map(textOf).join();
const allAreas = 'identity,access,sharing,ownership,devices,threat,roles';
const save = (more: object, conversationId = channel) =>
  stage.press('admin', 'route.save-settings', { conversationId, ...more });
const other = '19:sharing@thread.tacv2';
/** Something that happens after `work` and surely stands: by then what was to come has come. */
const settled = async (): Promise<void> => {
  await save({ cards: allAreas, digestOnly: '' });
  const link = await shareAFile(stage);
  await cardOf(stage, link);
};

describe('settings', () => {
  it('open where alerts come, for admins', async () => {
    expect(said(await stage.say('staff', 'route settings', channel))).toContain('for admins');
    expect(said(await stage.say('admin', 'route settings', '19:none@thread.tacv2'))).toContain('do not come here');
    const cards = await stage.say('admin', 'route settings', channel);
    expect(button(cards, 'route.save-settings')?.data).toEqual({ conversationId: channel });
  });

  it('are not changed from another conversation, or to nonsense', async () => {
    const from = (data: object, where: string) => stage.press('admin', 'route.save-settings', data, where);
    expect((await from({ conversationId: channel, least: 'low' }, other)).value).toContain('another conversation');
    expect((await save({ timeZone: 'Mars/Olympus' })).value).toContain('time zone');
    expect((await save({ quietDays: 'every', quietFrom: '25:00', quietTo: '07:00' })).value).toContain('two times');
    expect((await save({ quietDays: 'every', quietFrom: '00:00', quietTo: '00:00' })).value).toContain('nothing would');
    expect((await save({ digestHour: '24' })).value).toContain('between 0 and 23');
  });

  it('send an area to the digest only, and say when nobody gets its cards', async () => {
    const saved = await save({ cards: allAreas, digestOnly: 'sharing' });
    expect(JSON.stringify(saved.value)).toContain('Nobody gets cards for: Sharing');
    const quiet = await shareAFile(stage);
    await until(async () => (await stage.dumpStore()).includes(quiet.linkId));

    await settled();

    expect(cardsOf(stage, quiet)).toHaveLength(0);
  });

  it('say before what they would have brought', async () => {
    const preview = await stage.press('admin', 'route.preview', {
      conversationId: channel,
      cards: allAreas,
      digestOnly: 'sharing',
    });

    expect(JSON.stringify(preview.value)).toMatch(
      /would have brought \d+ cards?, and [1-9]\d* findings? in the digest/,
    );
    expect(JSON.stringify(await stage.press('admin', 'route.settings', { conversationId: channel }))).not.toContain(
      'would have',
    );
  });

  it('are tried with a card that says it is a test', async () => {
    await stage.press('admin', 'route.test', { conversationId: channel });

    const test = await until(() => stage.connector.cards().find((card) => textOf(card).includes('This is a test')));
    expect(test.conversation.startsWith(channel)).toBe(true);
  });
});

it('several routes get what each wants', async () => {
  await stage.say('lead', 'send alerts here', other);
  await stage.press('lead', 'route.save-settings', { conversationId: other, cards: 'identity', digestOnly: '' }, other);
  const first = await shareAFile(stage);
  await cardOf(stage, first);

  await stage.press('lead', 'route.save-settings', { conversationId: other, cards: 'sharing', digestOnly: '' }, other);
  await cardOf(stage, await shareAFile(stage), other);

  const there = stage.connector.cards().filter((card) => card.conversation.startsWith(other) && stateOf(card));
  expect(there.filter((card) => textOf(card).includes(encodeURIComponent(first.linkId)))).toHaveLength(0);
  await stage.say('lead', 'stop alerts here', other);
});

it('somebody’s own chat is a route, and holds one card of each finding', async () => {
  expect(said(await stage.say('lead', 'send alerts here'))).toContain('your own chat');
  const link = await shareAFile(stage);
  const own = await cardOf(stage, link, 'a:29:lead');
  expect(textOf(own)).toContain('Stella');

  const channelCard = await cardOf(stage, link);
  await stage.press('admin', 'finding.request-fix', button(lastState(channelCard), 'finding.request-fix')?.data ?? {});
  await until(() => stateOf(own) === 'Fix asked');

  const inChat = stage.connector.cards().filter((card) => card.conversation === 'a:29:lead');
  expect(
    inChat.filter((card) => card.states.some((one) => JSON.stringify(one).includes(encodeURIComponent(link.linkId)))),
  ).toHaveLength(1);
  expect(said(await stage.say('lead', 'stop alerts here'))).toContain('No more alerts here');
});

it('an own chat gets nothing once the person is no admin any more', async () => {
  await stage.say('admin', 'send alerts here');
  const admins = `/groups/dece0000-0000-4000-8000-0000000000f1/members`;
  await stage.graph('DELETE', `${admins}/${people.admin.aadObjectId}/$ref`);
  stage.wake('rosters');
  await until(async () =>
    (await stage.journal()).some((line) => line.includes('route.ended') && line.includes('person:')),
  );
  await stage.graph('POST', `${admins}/$ref`, {
    '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people.admin.aadObjectId}`,
  });
  expect(said(await stage.say('admin', 'stop alerts here'))).toContain('did not come here');
});

describe('severity', () => {
  const checkId = 'sharing.anonymous-link-open';

  it('is set by a lead for a whole check, on cards that stand too', async () => {
    const card = await cardOf(stage, await shareAFile(stage, 'lead'));
    expect(button(await stage.say('admin', 'set severity', channel), 'severity.set')).toBeDefined();
    const data = { checkId, severity: 'low', reason: 'a public library' };

    expect((await stage.press('admin', 'severity.set', data)).value).toContain('Only a security lead');
    await stage.press('lead', 'severity.set', data);

    await until(() => textOf(card).includes('Low:'));
    expect((await stage.journal()).some((line) => line.includes('check.severity'))).toBe(true);
  });

  it('counts for what comes next, until the check has its word again', async () => {
    const low = await shareAFile(stage, 'lead');
    await stage.say('admin', 'scan now');
    await stage.press('lead', 'severity.set', { checkId, severity: 'own', reason: 'as it was' });
    const high = await shareAFile(stage, 'lead');
    const card = await cardOf(stage, high);

    expect(textOf(card)).not.toContain('Low:');
    expect(cardsOf(stage, low).length).toBeLessThanOrEqual(1);
  });
});

it('in quiet hours only what is critical comes; the rest when they end', async () => {
  const hours = (shift: number): string =>
    `${String((new Date().getUTCHours() + shift + 24) % 24).padStart(2, '0')}:00`;
  await save({ cards: allAreas, digestOnly: '', quietDays: 'every', quietFrom: hours(-1), quietTo: hours(3) });
  const standing = await shareAFile(stage, 'admin');
  await stage.press('lead', 'severity.set', {
    checkId: 'sharing.anonymous-link-open',
    severity: 'critical',
    reason: 'for now',
  });
  const critical = await shareAFile(stage, 'admin');
  await cardOf(stage, critical);
  await stage.press('lead', 'severity.set', {
    checkId: 'sharing.anonymous-link-open',
    severity: 'own',
    reason: 'as it was',
  });
  expect(cardsOf(stage, standing).length).toBeLessThanOrEqual(1);
  const waiting = await shareAFile(stage, 'admin');
  await until(async () => (await stage.dumpStore()).includes(waiting.linkId));
  expect(cardsOf(stage, waiting)).toHaveLength(0);

  stage.moveClock(5 * 3_600_000);
  stage.wake('deliver');

  await cardOf(stage, waiting);
});
