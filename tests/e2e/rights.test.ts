import fs from 'node:fs';
import path from 'node:path';
import { verbs } from '../../src/bot/verbs';
import { openSettledStage } from './settled';
import { cardOf, type Shared, shareAFile, textOf } from './share';
import { button, channel, lastState, people, type Stage, stateOf, until, type Who } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

type Data = Record<string, string>;

async function asked(by: Who): Promise<{ link: Shared; plan: Data; findingKey: string }> {
  const link = await shareAFile(stage);
  const card = await cardOf(stage, link);
  const request = button(lastState(card), 'finding.request-fix')?.data ?? {};
  const answer = await stage.press(by, 'finding.request-fix', request);
  return { link, plan: button(answer.value, 'approval.approve')?.data ?? {}, findingKey: request.findingKey ?? '' };
}

const stillThere = (link: Shared) => stage.graph('GET', link.path);
const leadsGroup = 'dece0000-0000-4000-8000-0000000000f2';

describe('who may do what', () => {
  const people_: readonly Who[] = ['staff', 'admin', 'lead'];
  const ranks: Record<string, number> = { anyone: 0, admin: 1, lead: 2 };
  const rows = Object.entries(verbs).flatMap(([verb, { who }]) =>
    people_.flatMap((person, rank) => (rank < (ranks[who] ?? 0) ? [{ verb, person }] : [])),
  );
  const anyData = {
    findingKey: 'x',
    fixId: 'x',
    approvalId: 'x',
    planHash: 'x',
    topicId: 'x',
    ask: { subject: 'links' },
    page: 0,
    conversationId: channel,
    reason: 'because',
    questionId: 'x',
    question: 'x',
    answer: 'x',
    scope: 'area:sharing',
    personId: 'x',
    checkId: 'x',
    url: 'https://example.com/hook',
    webhookId: 'x',
    name: 'x',
    sourceId: 'x',
    hours: 24,
    subject: 'x',
    note: 'why',
    until: '2026-01-01',
    attestationId: 'x',
    since: '2026-01-01T00:00:00Z',
    before: '2026-01-02T00:00:00Z',
    mode: 'each',
    skip: 0,
    workload: 'mail',
    what: 'x',
    testedBy: 'x',
    testedOn: '2026-01-01',
    minutes: 1,
    result: 'worked',
    severity: 'low',
    exceptionId: 'x',
    groupId: 'x',
    bulkId: 'x',
    reviewId: 'x',
    nominationId: 'x',
    packId: 'x',
    drillId: 'x',
    line: 'alerts',
    first: 'x',
    second: 'y',
    days: 1,
  };

  it.each(rows)('$person may not press $verb', async ({ verb, person }) => {
    const answer = await stage.press(person, verb, anyData);

    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(answer.value).toMatch(/Only|for admins/);
  });

  it('believes the authenticated person, not what the card says', async () => {
    const { link, plan } = await asked('admin');

    const answer = await stage.press('staff', 'approval.approve', {
      ...plan,
      userId: people.lead.aadObjectId,
      by: people.lead.aadObjectId,
    });

    expect(answer.value).toContain('Only a security lead');
    await stillThere(link);
  });
});

describe('a plan', () => {
  it('is not approved by the one who asked for it, even a lead', async () => {
    const { link, plan } = await asked('lead');

    expect((await stage.press('lead', 'approval.approve', plan)).value).toContain('somebody else has to approve');
    await stillThere(link);

    await stage.press('lead2', 'approval.approve', plan);
    await until(async () => stateOf(await cardOf(stage, link)) === 'Fixed');
  });

  it('is not approved by the one who asked for it under an id in capital letters', async () => {
    const { link, plan } = await asked('lead');
    const shouting = { ...people.lead, aadObjectId: people.lead.aadObjectId.toUpperCase() };

    const answer = await stage.pressAs(shouting, 'approval.approve', plan);

    expect(answer.value).toContain('somebody else has to approve');
    await stillThere(link);
  });

  it('is decided once: the second press changes nothing', async () => {
    const { link, plan } = await asked('admin');

    const presses = await Promise.all([
      stage.press('lead', 'approval.approve', plan),
      stage.press('lead2', 'approval.approve', plan),
    ]);

    expect(presses.filter(({ type }) => type.includes('adaptive'))).toHaveLength(1);
    await until(async () => stateOf(await cardOf(stage, link)) === 'Fixed');
    expect((await stage.press('lead2', 'approval.decline', plan)).value).toContain('not open any more');
  });

  it.each([
    ['somebody else’s approval', (plan: Data) => ({ ...plan, approvalId: 'another' }), 'do not know this plan'],
    ['another plan than was shown', (plan: Data) => ({ ...plan, planHash: '0'.repeat(64) }), 'plan changed'],
    ['no ids at all', () => ({}), 'missing or wrong'],
    ['ids of another kind', (plan: Data) => ({ ...plan, approvalId: { $ne: null } }), 'missing or wrong'],
  ])('is refused with %s', async (_name, change, why) => {
    const { link, plan } = await asked('admin');

    expect((await stage.press('lead', 'approval.approve', change(plan))).value).toContain(why);
    await stillThere(link);
  });

  it('is not approved by a lead who was taken out of the group a moment ago', async () => {
    const { link, plan } = await asked('admin');
    await stage.say('lead', 'posture');
    await stage.graph('DELETE', `/groups/${leadsGroup}/members/${people.lead.aadObjectId}/$ref`);

    const answer = await stage.press('lead', 'approval.approve', plan);

    expect(answer.value).toContain('Only a security lead');
    await stillThere(link);
    await stage.graph('POST', `/groups/${leadsGroup}/members/$ref`, {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people.lead.aadObjectId}`,
    });
  });

  it('is declined: nothing happens, and it can be asked for again', async () => {
    const { link, plan, findingKey } = await asked('admin');

    await stage.press('lead', 'approval.decline', { ...plan, declineReason: 'Needed until *Friday*' });

    const card = await cardOf(stage, link);
    await until(() => stateOf(card) === 'Open' && textOf(card).includes('Declined by Lena Lead'));
    expect(textOf(card)).toContain('“Needed until \\\\*Friday\\\\*”');
    await stillThere(link);
    const again = await stage.press('admin', 'finding.request-fix', { findingKey });
    expect(button(again.value, 'approval.approve')?.data.approvalId).not.toBe(plan.approvalId);
  });

  it('needs a new approval when what it is about has changed meanwhile', async () => {
    const { link, plan } = await asked('admin');
    // The same permission, but it ends on a date now: not what the lead saw.
    await stage.graph('PATCH', link.path, { expirationDateTime: '2099-01-01T00:00:00Z' });

    await stage.press('lead', 'approval.approve', plan);

    const card = await cardOf(stage, link);
    await until(() => stateOf(card) === 'Fix asked' && textOf(card).includes('It changed after it was approved'));
    expect(textOf(card)).toContain('Now: anonymous view, ends 2099-01-01');
    await stillThere(link);
    const again = button(lastState(card), 'approval.approve')?.data ?? {};
    expect(again.planHash).not.toBe(plan.planHash);

    await stage.press('lead2', 'approval.approve', again);
    await until(() => stateOf(card) === 'Fixed');
  });

  it('is moot when somebody removes the link by hand first', async () => {
    const { link, plan } = await asked('admin');
    await stage.graph('DELETE', link.path);
    await until(async () => stateOf(await cardOf(stage, link)) === 'Fixed');

    expect((await stage.press('lead', 'approval.approve', plan)).value).toContain('not needed any more');
  });
});

describe('everybody, every button, with the ids of a plan that really waits', () => {
  const adminsGroup = 'dece0000-0000-4000-8000-0000000000f1';
  const member = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` });
  /** Writes of the identity that fixes, as the demo tenant's own log has them. */
  const writes = (): readonly string[] => {
    const dir = path.join(stage.dataDir, 'demo-tenant');
    return fs
      .readdirSync(dir)
      .flatMap((file) => fs.readFileSync(path.join(dir, file), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as { by?: string; call?: string })
      .flatMap(({ by, call }) => (by === 'demo-fix' ? [call ?? ''] : []));
  };

  it('0 writes to Graph but for the one second lead who approves', async () => {
    const { link, plan, findingKey } = await asked('lead');
    const before = writes().length;
    const data = {
      ...plan,
      findingKey,
      fixId: plan.approvalId,
      bulkId: plan.approvalId,
      groupId: findingKey,
      exceptionId: plan.approvalId,
      remedyId: 'remove-link',
      reason: 'because it is right',
      declineReason: 'because it is wrong',
      userId: people.lead2.aadObjectId,
      isLead: true,
      by: people.lead2,
      decidedBy: people.lead2.aadObjectId,
    };
    const guest = (await stage.graph<{ value: { id: string }[] }>('GET', "/users?$filter=userType eq 'Guest'&$top=1"))
      .value[0]?.id;
    for (const group of [leadsGroup, adminsGroup])
      await stage.graph('DELETE', `/groups/${group}/members/${people.lead2.aadObjectId}/$ref`);
    const strangers: Readonly<Record<string, typeof people.staff | { id: string; name: string; aadObjectId: string }>> =
      {
        staff: people.staff,
        'former lead': people.lead2,
        guest: { id: '29:guest', name: 'Lena Lead', aadObjectId: guest ?? '' },
        'nobody known': { id: '29:x', name: 'Lena Lead', aadObjectId: 'dece0000-0000-4000-8000-00000000dead' },
        'without an id': { id: '29:y', name: 'Lena Lead', aadObjectId: '' },
      };
    const changing = Object.entries(verbs).filter(([, { need }]) => need === 'decide');
    // "undefined": refused before the bot saw it.
    const said: string[] = [];
    for (const from of Object.values(strangers))
      for (const [verb] of changing) said.push(String((await stage.pressAs(from, verb, data)).value));
    for (const [verb] of changing.filter(([, { who }]) => who === 'lead'))
      said.push(String((await stage.press('admin', verb, data)).value));
    said.push(String((await stage.press('lead', 'approval.approve', plan)).value));
    const elsewhere = await stage.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: stage.connector.url,
      from: people.lead2,
      recipient: { id: '28:keyholder' },
      conversation: { id: channel, conversationType: 'channel', tenantId: 'dece0000-0000-4000-8000-00000000beef' },
      channelData: { tenant: { id: 'dece0000-0000-4000-8000-00000000beef' } },
      value: { action: { type: 'Action.Execute', verb: 'approval.approve', data: plan } },
    });

    expect(elsewhere.ok).toBe(false);
    expect(
      said.filter(
        (text) => !/Only|for admins|somebody else has to|Nothing was changed|missing or wrong|^undefined$/.test(text),
      ),
    ).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
    await stillThere(link);
    expect(writes().length).toBe(before);
    expect(stateOf(await cardOf(stage, link))).toBe('Fix asked');
    for (const group of [leadsGroup, adminsGroup])
      await stage.graph('POST', `/groups/${group}/members/$ref`, member(people.lead2.aadObjectId));

    await stage.press('lead2', 'approval.approve', plan);

    await until(async () => stateOf(await cardOf(stage, link)) === 'Fixed');
    expect(writes().slice(before)).toEqual([`DELETE ${link.path}`]);
  });
});
