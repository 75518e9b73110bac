import { beginCampaign } from '../../src/evidence/review/begin';
import { decideForAdmins, decideForOwner, decideOwn } from '../../src/evidence/review/decide';
import { managerListMessage, managerPageMessage, ownOpenMessage } from '../../src/evidence/review/messages';
import { switchManagers } from '../../src/evidence/review/switch-managers';
import { eachReviewedIn } from '../../src/store/review-rows';
import { openTestDb, type TestDb } from '../open-test-db';
import { channel, dayMs, keyOf, openReview, type Posted } from './review-stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const admin = { id: 'admin', name: 'Adam Admin' };
const person = (n: number) => ({ id: `user-${n}`, name: `Person ${n}` });
const boss = { id: 'boss', name: 'Bea Boss' };
type Stage = Awaited<ReturnType<typeof openReview>>;
const to = (posted: readonly Posted[], who: string) => posted.filter((one) => one.to === who);
const text = (posted: readonly Posted[]): string => JSON.stringify(posted.at(-1)?.card);
const keep = (stage: Stage) =>
  ({ how: 'keep', reason: 'For a client', until: new Date(stage.nowMs() + 30 * dayMs).toISOString() }) as const;

/** So many weeks and a little: a reminder comes in each of the first two, and the third is the last. */
async function weeks(stage: Stage, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    stage.move(7.1 * dayMs);
    await stage.minutes(2);
  }
}

/** A campaign whose owners have let their time go by. */
async function silent(
  seed: Partial<Parameters<typeof openReview>[1]> & { on?: boolean; managers?: Stage['managers'] } = {},
) {
  const stage = await openReview(store, { owners: 2, linksEach: 2, ...seed });
  for (const [owner, manager] of seed.managers ?? []) stage.managers.set(owner, manager);
  if (seed.on ?? true) await switchManagers(stage.deps, true, admin);
  const { review } = await beginCampaign(stage.deps, admin);
  await stage.minutes(2);
  await weeks(stage, 3);
  return { stage, id: review.id };
}
const bossOf = (...owners: readonly number[]): Stage['managers'] =>
  new Map(owners.map((n) => [`user-${n}`, { id: boss.id, displayName: boss.name }]));
const forOwner = (stage: Stage, reviewId: string, ownerId: string, by = boss) =>
  ({ reviewId, ownerId, ids: 'all', answer: keep(stage), by }) as const;

it('off, admins get it and Graph is asked about nobody’s manager', async () => {
  const { stage } = await silent({ on: false, managers: bossOf(0, 1) });

  expect(stage.managersAsked).toEqual([]);
  expect(to(stage.posted, `a:${boss.id}`)).toEqual([]);
  expect(text(to(stage.updates, channel))).toContain('wait for admins: the owner did not answer');
  expect(JSON.stringify(stage.posted)).not.toContain('your manager');
  expect(await stage.journal('review.ended')).toHaveLength(1);
});

it('on, the manager gets what was left open, once for each owner, and the owner was told before and after', async () => {
  const { stage, id } = await silent({ owners: 3, managers: bossOf(0, 1, 2) });

  const cards = to(stage.posted, `a:${boss.id}`);
  expect(cards.map(({ summary }) => summary.slice(0, 25))).toEqual(
    [0, 1, 2].map((n) => `Person ${n} has not answered`),
  );
  expect(JSON.stringify(cards[0]?.card)).toContain('I asked Person 0 on 2026-03-02');
  expect(JSON.stringify(cards[0]?.card)).not.toContain('Person 1');
  expect([...stage.managersAsked].toSorted()).toEqual(['user-0', 'user-1', 'user-2']);
  const own = to(stage.posted, 'a:user-0').map(({ card }) => JSON.stringify(card));
  expect(own[0]).toContain('If you do not answer until 2026-03-23, I ask your manager');
  expect(own[2]).toContain('after that I ask your manager');
  expect(text(to(stage.updates, 'a:user-0'))).toContain('so I asked your manager, Bea Boss');
  const campaign = text(to(stage.updates, channel));
  expect(campaign).toContain('3 managers were asked');
  expect(campaign).toContain('"text":"6"');
  expect(campaign).not.toMatch(/Bea|Person/);
  expect(await stage.journal('review.managers-asked')).toEqual([
    { review: id, asked: [0, 1, 2].map((n) => ({ owner: `user-${n}`, manager: boss.id, items: 2 })) },
  ]);
  expect(await stage.journal('review.ended')).toEqual([]);
});

it('only who has something open is asked about, and the manager sees that alone', async () => {
  const stage = await openReview(store, { owners: 2, linksEach: 3 });
  for (const [owner, manager] of bossOf(0, 1)) stage.managers.set(owner, manager);
  await switchManagers(stage.deps, true, admin);
  const { review } = await beginCampaign(stage.deps, admin);
  await stage.minutes(2);
  const answer = { reviewId: review.id, answer: keep(stage) };
  await decideOwn(stage.deps, { ...answer, ids: 'all', by: person(0) });
  const { rows } = await items(stage, review.id);
  const mine = rows.filter((row) => row.owner_id === 'user-1').map((row) => row.id);
  await decideOwn(stage.deps, { ...answer, ids: mine.slice(0, 1), by: person(1) });
  await weeks(stage, 3);

  expect(stage.managersAsked).toEqual(['user-1']);
  const [card] = to(stage.posted, `a:${boss.id}`);
  expect(card?.summary).toContain('2 things are open');
  expect(JSON.stringify(card?.card)).not.toContain('kept');
  const press = { ...forOwner(stage, review.id, 'user-1'), ids: mine.slice(0, 1) };
  expect(await decideForOwner(stage.deps, press)).toMatchObject({ ok: false });
});

it('the manager keeps with a reason: recorded with the manager’s id, in chain and pack', async () => {
  const { stage, id } = await silent({ owners: 1, managers: bossOf(0) });

  expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toEqual({ ok: true });
  await stage.minutes(2);

  expect(await stage.journal('review.kept')).toMatchObject([
    { review: id, as: 'manager', by: boss.id, owner: 'user-0', items: [keyOf(0, 0), keyOf(0, 1)] },
  ]);
  expect(text(to(stage.updates, `a:${boss.id}`))).toContain('all is answered');
  expect(text(to(stage.updates, 'a:user-0'))).toContain('all is answered');
  const rows = [];
  const period = { from: new Date(0).toISOString(), until: new Date(stage.nowMs()).toISOString() };
  for await (const page of eachReviewedIn(stage.deps.db, stage.tenantId, period)) rows.push(...page);
  expect(rows).toMatchObject(
    [0, 1].map(() => ({ state: 'kept', decided_by: boss.id, manager_id: boss.id, manager_name: boss.name })),
  );
  // Nothing is open any more: it ends before the managers' time is over.
  expect(await stage.journal('review.ended')).toMatchObject([{ owners: { silent: 1 } }]);
});

it.each([
  ['remove', { how: 'remove' }, 'asked a lead'],
  ['let it end', { how: 'limit', until: '2026-04-20T00:00:00.000Z' }, 'asked a lead'],
] as const)('to %s, the manager asks a lead and decides nothing alone', async (_name, answer, how) => {
  const { stage, id } = await silent({ owners: 1, linksEach: 1, managers: bossOf(0) });

  expect(await decideForOwner(stage.deps, { ...forOwner(stage, id, 'user-0'), answer })).toEqual({ ok: true });
  await stage.minutes(1);

  expect(stage.narrowed).toEqual([{ key: keyOf(0, 0), how, by: boss.id }]);
  // It is refused here, so it is open again, for both.
  expect(text(to(stage.updates, `a:${boss.id}`))).toContain('nothing is fixed here');
  expect(await ownOpenMessage(stage.deps, boss.id)).toBeDefined();
});

it('each of the two sees at once what the other answered', async () => {
  const { stage, id } = await silent({ owners: 1, linksEach: 3, managers: bossOf(0) });
  const [first, second] = (await items(stage, id)).rows.map((row) => row.id);

  await decideForOwner(stage.deps, { ...forOwner(stage, id, 'user-0'), ids: [first ?? 0] });
  await stage.minutes(1);
  expect(text(to(stage.updates, 'a:user-0'))).toContain('So far: 1 kept');
  await decideOwn(stage.deps, { reviewId: id, ids: [second ?? 0], answer: keep(stage), by: person(0) });
  await stage.minutes(1);

  expect(text(to(stage.updates, `a:${boss.id}`))).toContain('So far: 2 kept');
  expect((await stage.journal('review.kept')).map((one) => one.as)).toEqual(['manager', 'owner']);
});

it('the owner can still answer, and then the manager need not', async () => {
  const { stage, id } = await silent({ owners: 2, managers: bossOf(0) });
  expect(text(to(stage.updates, channel))).toContain('"text":"people did not answer"');

  const { ownerId: _, ...own } = forOwner(stage, id, 'user-0', person(0));
  expect(await decideOwn(stage.deps, own)).toEqual({ ok: true });
  await stage.minutes(1);

  // Late is not never: the campaign's card counts it, and the result does.
  const campaign = text(to(stage.updates, channel));
  expect(campaign).toContain('1 has answered all');
  expect(campaign).toContain('"text":"person did not answer"');

  expect(text(to(stage.updates, `a:${boss.id}`))).toContain('had not answered is answered');
  expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({ ok: false });
  await weeks(stage, 1);
  expect(await stage.journal('review.ended')).toMatchObject([{ owners: { answered: 1, silent: 1 } }]);
});

describe('who may not answer', () => {
  let stage: Stage;
  let id: string;
  beforeAll(async () => {
    ({ stage, id } = await silent({
      managers: new Map([...bossOf(0), ['user-1', { id: 'chief', displayName: 'C' }]]),
    }));
  });
  const other = { id: 'chief', name: 'C' };
  it.each<[string, () => Parameters<typeof decideForOwner>[1], string]>([
    ['the manager of somebody else', () => forOwner(stage, id, 'user-0', other), 'not put before you'],
    ['the owner, by the manager’s card', () => forOwner(stage, id, 'user-0', person(0)), 'not put before you'],
    ['an admin, by the manager’s card', () => forOwner(stage, id, 'user-0', admin), 'not put before you'],
    ['the manager, of another owner', () => forOwner(stage, id, 'user-1'), 'not put before you'],
    ['the manager, of another review', () => forOwner(stage, 'other', 'user-0'), 'not put before you'],
    [
      'the manager, to let people view it only',
      () => ({ ...forOwner(stage, id, 'user-0'), answer: { how: 'view' } }),
      'Only the owner',
    ],
    [
      'the manager, without a reason',
      () => ({ ...forOwner(stage, id, 'user-0'), answer: { ...keep(stage), reason: ' ' } }),
      'why it is still needed',
    ],
  ])('%s', async (_name, wish, why) => {
    const before = await stage.state();

    expect(await decideForOwner(stage.deps, wish())).toMatchObject({ ok: false, why: expect.stringContaining(why) });

    expect(await stage.state()).toBe(before);
    const list = { reviewId: id, ownerId: wish().ownerId, managerId: wish().by.id };
    if (why.includes('not put'))
      expect(await managerListMessage(stage.deps, { ...list, ownerId: 'user-9' })).toBeUndefined();
  });

  it('shows nobody else the list', async () => {
    for (const managerId of ['chief', 'user-0', admin.id, ''])
      expect(await managerListMessage(stage.deps, { reviewId: id, ownerId: 'user-0', managerId })).toBeUndefined();
    expect(await managerListMessage(stage.deps, { reviewId: id, ownerId: 'user-0', managerId: boss.id })).toBeDefined();
  });

  it('somebody who was the manager and is no more, or of a place that has another owner by now', async () => {
    const before = await stage.state();
    const page = { reviewId: id, ownerId: 'user-0', managerId: boss.id };
    expect(await managerPageMessage(stage.deps, page)).toBeDefined();
    stage.managers.set('user-0', { id: 'chief', displayName: 'C' });
    expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({
      why: expect.stringContaining('does not name you'),
    });
    expect(await managerPageMessage(stage.deps, page)).toBeUndefined();
    expect(await ownOpenMessage(stage.deps, boss.id)).toBeUndefined();
    stage.managers.set('user-0', { id: boss.id, accountEnabled: false });
    expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({ ok: false });
    stage.managers.set('user-0', { id: boss.id });
    stage.ownersNow.set('drive-0', ['user-7']);
    expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({
      why: expect.stringContaining('another owner'),
    });
    stage.graphDown.is = true;
    await expect(decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).rejects.toThrow();
    stage.graphDown.is = false;
    expect(await stage.state()).toBe(before);
  });
});

it.each<[string, Record<string, unknown> | 403 | null, string]>([
  ['none', null, 'no-manager'],
  ['one who is switched off', { id: boss.id, accountEnabled: false }, 'no-manager'],
  ['a guest', { id: boss.id, userType: 'Guest' }, 'no-manager'],
  ['a contact', { id: boss.id, '@odata.type': '#microsoft.graph.orgContact' }, 'no-manager'],
  ['themselves', { id: 'user-0' }, 'no-manager'],
  ['one whom we may not see', { id: boss.id, accountEnabled: null }, 'manager-not-seen'],
  ['refused', 403, 'manager-not-seen'],
])('a manager that is %s: the admins get it, as without', async (_name, manager, reason) => {
  const { stage, id } = await silent({
    owners: 1,
    managers: new Map(manager === null ? [] : [['user-0', manager]]),
  });

  expect(to(stage.posted, `a:${boss.id}`)).toEqual([]);
  const { rows } = await items(stage, id);
  expect(rows.map((row) => row.for_admins)).toEqual([reason, reason]);
  expect(await stage.journal('review.no-manager')).toEqual([
    { review: id, owners: [{ owner: 'user-0', why: reason }] },
  ]);
  const answer = { reviewId: id, ids: 'all', answer: keep(stage), by: admin } as const;
  expect(await decideForAdmins(stage.deps, answer)).toEqual({ ok: true });
  expect(text(to(stage.updates, 'a:user-0'))).toContain('This is over');
});

it('a manager whom Teams does not let us reach, or who does not answer either: the admins get it', async () => {
  const { stage, id } = await silent({
    owners: 3,
    unreachable: [2],
    managers: new Map([...bossOf(0), ['user-1', { id: 'user-2', displayName: 'Person 2' }]]),
  });
  await stage.minutes(2);
  const why = async (n: number) => {
    const { rows } = await items(stage, id);
    return new Set(rows.filter((row) => row.owner_id === `user-${n}`).map((row) => row.for_admins));
  };
  expect(await why(1)).toEqual(new Set(['manager-unreachable']));
  expect(await why(0)).toEqual(new Set([null]));

  await weeks(stage, 1);

  expect(await why(0)).toEqual(new Set(['manager-no-answer']));
  expect(text(to(stage.updates, `a:${boss.id}`))).toContain('This is over');
  expect(text(to(stage.updates, 'a:user-0'))).toContain('This is over');
  expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({ ok: false });
  expect(await stage.journal('review.ended')).toHaveLength(1);
  expect(stage.posted.filter(({ to: where }) => where === `a:${boss.id}`)).toHaveLength(1);
});

it('while Graph does not answer nobody is given up, and nobody is asked twice', async () => {
  const { stage } = await silent({ owners: 1, managers: new Map([['user-0', 503]]) });
  expect(await stage.journal('review.no-manager')).toEqual([]);

  stage.managers.set('user-0', { id: boss.id, displayName: boss.name });
  await stage.minutes(3);

  expect(to(stage.posted, `a:${boss.id}`)).toHaveLength(1);
  expect(await stage.journal('review.managers-asked')).toHaveLength(1);
});

it('sixty whose look-up always fails do not hold up another, and are tried again after growing pauses', async () => {
  // By name, Person 9 comes last of these 61.
  const failing = Array.from({ length: 61 }, (_, n) => [`user-${n}`, 503] as const).filter(([id]) => id !== 'user-9');
  const { stage } = await silent({ owners: 61, linksEach: 1, managers: new Map([...failing, ...bossOf(9)]) });
  await stage.minutes(32);

  expect(to(stage.posted, `a:${boss.id}`)).toHaveLength(1);
  const tries = (id: string): number => stage.managersAsked.filter((one) => one === id).length;
  expect(tries('user-9')).toBe(1);
  for (const [id] of failing) {
    expect(tries(id)).toBeGreaterThan(2);
    expect(tries(id)).toBeLessThan(10);
  }
  expect(await stage.journal('review.no-manager')).toEqual([]);
}, 60_000);

it('a manager who was not found to the end: the owner’s card says that it is over', async () => {
  const { stage } = await silent({ owners: 1, managers: new Map([['user-0', 503]]) });
  await weeks(stage, 1);

  expect(text(to(stage.updates, 'a:user-0'))).toContain('This is over');
});

describe('switched', () => {
  it('each time it is, it stands in the journal with who did it, and never twice', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1 });

    expect(await switchManagers(stage.deps, false, admin)).toMatchObject({ isNew: false });
    expect(await switchManagers(stage.deps, true, admin)).toMatchObject({ isNew: true });
    expect(await switchManagers(stage.deps, true, admin)).toMatchObject({ isNew: false });
    expect(await switchManagers(stage.deps, false, admin)).toMatchObject({ isNew: true });

    expect(await stage.journal('ask-managers.on')).toMatchObject([{ by: admin.id }]);
    expect(await stage.journal('ask-managers.off')).toMatchObject([{ by: admin.id }]);
  });

  it('on while a review runs: its owners were told that admins decide, and so it is', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1 });
    stage.managers.set('user-0', { id: boss.id, displayName: boss.name });
    await beginCampaign(stage.deps, admin);
    await stage.minutes(2);
    expect(await switchManagers(stage.deps, true, admin)).toEqual({ isNew: true, runsWithout: true });
    await weeks(stage, 3);

    expect(stage.managersAsked).toEqual([]);
    expect(await stage.journal('review.ended')).toHaveLength(1);
  });

  it('off while owners are asked: what stands on their cards and the campaign’s does not say it any more', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1 });
    await switchManagers(stage.deps, true, admin);
    await beginCampaign(stage.deps, admin);
    await stage.minutes(2);
    await weeks(stage, 1);
    const shown = () => [...stage.posted.slice(-1), ...stage.updates].map(({ card }) => JSON.stringify(card));
    expect(shown().at(0)).toContain('after that I ask your manager');
    stage.updates.length = 0;
    await switchManagers(stage.deps, false, admin);
    await stage.minutes(1);

    // The campaign’s, the owner’s list and the reminder.
    expect(stage.updates.map((one) => one.to).toSorted()).toEqual([channel, 'a:user-0', 'a:user-0']);
    for (const { card } of stage.updates) expect(JSON.stringify(card)).not.toMatch(/I ask your manager|is asked next/);
    expect(JSON.stringify(stage.updates)).toContain('after that admins decide');
  });

  it('off while a review is prepared: nobody is told of it', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1 });
    await switchManagers(stage.deps, true, admin);
    await beginCampaign(stage.deps, admin);
    await switchManagers(stage.deps, false, admin);
    await stage.minutes(2);

    expect(text(to(stage.posted, 'a:user-0'))).toContain('open to people outside');
    expect(JSON.stringify([stage.posted.slice(1), stage.updates])).not.toMatch(/your manager|is asked next/);
  });

  it('off and on again at once: what managers see is over all the same', async () => {
    const { stage, id } = await silent({ owners: 1, managers: bossOf(0) });
    await switchManagers(stage.deps, false, admin);
    await switchManagers(stage.deps, true, admin);
    const page = { reviewId: id, ownerId: 'user-0', managerId: boss.id };

    expect(JSON.stringify((await managerPageMessage(stage.deps, page))?.card)).toContain('This is over');
    expect(JSON.stringify((await managerPageMessage(stage.deps, page))?.card)).not.toContain('review.manager-keep');
    expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({
      why: expect.stringContaining('closed meanwhile'),
    });
  });

  it('off while managers have it: they cannot answer any more, and the admins have it at once', async () => {
    const { stage, id } = await silent({ owners: 1, managers: bossOf(0) });
    await switchManagers(stage.deps, false, admin);

    expect(await decideForOwner(stage.deps, forOwner(stage, id, 'user-0'))).toMatchObject({ ok: false });
    await stage.minutes(1);

    expect(await stage.journal('review.ended')).toHaveLength(1);
    expect(text(to(stage.updates, `a:${boss.id}`))).toContain('This is over');
  });
});

it('asked and reminded too late, an owner’s manager is left out', async () => {
  const stage = await openReview(store, { owners: 1, linksEach: 1 });
  stage.managers.set('user-0', { id: boss.id, displayName: boss.name });
  await switchManagers(stage.deps, true, admin);
  await beginCampaign(stage.deps, admin);
  await stage.minutes(2);
  // The program stood still for three weeks.
  stage.move(22 * dayMs);
  await stage.minutes(2);

  expect(stage.managersAsked).toEqual([]);
  expect(await stage.journal('review.ended')).toHaveLength(1);
});

const items = async (stage: Stage, reviewId: string) => ({
  rows: await stage.deps.db
    .selectFrom('review_items')
    .select(['id', 'owner_id', 'for_admins', 'state'])
    .where('tenant_id', '=', stage.tenantId)
    .where('review_id', '=', reviewId)
    .orderBy('id')
    .execute(),
});
