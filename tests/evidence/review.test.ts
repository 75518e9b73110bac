import { askDue } from '../../src/evidence/review/ask';
import { askOwner } from '../../src/evidence/review/ask-owner';
import { beginByQuarter, beginCampaign } from '../../src/evidence/review/begin';
import { decideForAdmins, decideOwn } from '../../src/evidence/review/decide';
import { followAnswers } from '../../src/evidence/review/follow';
import { adminListMessage } from '../../src/evidence/review/messages';
import { prepareCampaign } from '../../src/evidence/review/prepare';
import { runReviews } from '../../src/evidence/review/run';
import { joinId } from '../../src/model/check';
import { insertApproval } from '../../src/store/approvals';
import { saveFinding } from '../../src/store/findings';
import { listOpenItems } from '../../src/store/review-items';
import { findLatestCampaign } from '../../src/store/reviews';
import { openTestDb, type TestDb } from '../open-test-db';
import { channel, dayMs, keyOf, openReview, outsideFinding, type Posted } from './review-stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const admin = { id: 'admin', name: 'Adam Admin' };
const person = (n: number) => ({ id: `user-${n}`, name: `Person ${n}` });
type Stage = Awaited<ReturnType<typeof openReview>>;
const to = (posted: readonly Posted[], who: string) => posted.filter((one) => one.to === who);
const own = (stage: Stage, reviewId: string, n: number) =>
  listOpenItems(stage.deps.db, stage.tenantId, { reviewId, ownerId: `user-${n}` }, { limit: 100, offset: 0 });
const until = (stage: Stage, days: number) => new Date(stage.nowMs() + days * dayMs).toISOString();

async function begun(seed: Parameters<typeof openReview>[1]) {
  const stage = await openReview(store, seed);
  const { review } = await beginCampaign(stage.deps, admin);
  await stage.minutes(2);
  return { stage, id: review.id };
}

it('asks each owner once, privately, and shows counts in the channel', async () => {
  const { stage, id } = await begun({ owners: 3, linksEach: 2 });
  await stage.minutes(3);

  for (const n of [0, 1, 2]) expect(to(stage.posted, `a:user-${n}`)).toHaveLength(1);
  const [card] = to(stage.posted, 'a:user-0');
  expect(JSON.stringify(card?.card)).toContain('File 0.docx');
  expect(JSON.stringify(card?.card)).not.toContain('Person 1');
  expect(to(stage.posted, channel)).toHaveLength(1);
  expect(JSON.stringify(stage.updates.at(-1)?.card)).toContain('3 were asked and 0 have answered');
  expect(await stage.journal('review.begun')).toHaveLength(1);
  expect(await stage.journal('review.prepared')).toEqual([
    { forAdmins: 0, items: 6, owners: 3, review: id, links: 6, people: 0, guests: 0 },
  ]);
  expect((await stage.journal('review.asked')).flatMap(({ owners }) => owners)).toEqual(['user-0', 'user-1', 'user-2']);
});

it('keeps with a reason, once, in one transaction with the journal', async () => {
  const { stage, id } = await begun({ owners: 1, linksEach: 3, withFindings: true });
  const [first, second] = await own(stage, id, 0);
  const answer = { how: 'keep', reason: 'A public brochure', until: until(stage, 60) } as const;
  const wish = { reviewId: id, ids: [first?.id ?? 0, second?.id ?? 0], answer, by: person(0) };

  const answers = await Promise.all([decideOwn(stage.deps, wish), decideOwn(stage.deps, wish)]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await own(stage, id, 0)).toHaveLength(1);
  const [entry, ...more] = await stage.journal('review.kept');
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ review: id, items: [keyOf(0, 0), keyOf(0, 1)], by: 'user-0', as: 'owner' });
  expect(JSON.stringify(entry)).not.toMatch(/brochure|Person/);
});

it('answers all at once, ends when nothing is open, and says the result once', async () => {
  const { stage, id } = await begun({ owners: 2, linksEach: 7 });
  const answer = { how: 'keep', reason: 'Still needed', until: until(stage, 60) } as const;

  for (const n of [0, 1])
    expect(await decideOwn(stage.deps, { reviewId: id, ids: 'all', answer, by: person(n) })).toEqual({ ok: true });
  await stage.minutes(3);

  expect((await findLatestCampaign(stage.deps.db, stage.tenantId))?.state).toBe('ended');
  const said = to(stage.posted, channel).filter(({ summary }) => summary.includes('has ended'));
  expect(said.map(({ summary }) => summary)).toEqual([
    'The review of external sharing has ended: 0 removed, 0 limited, 14 kept.',
  ]);
  expect(await stage.journal('review.ended')).toEqual([{ review: id, items: { kept: 14 }, owners: { answered: 2 } }]);
});

it('does not ask again about what is kept until later', async () => {
  const { stage, id } = await begun({ owners: 1, linksEach: 2 });
  const [first, second] = await own(stage, id, 0);
  const by = person(0);
  const keep = (days: number) => ({ how: 'keep', reason: 'Still needed', until: until(stage, days) }) as const;
  await decideOwn(stage.deps, { reviewId: id, ids: [first?.id ?? 0], answer: keep(200), by });
  await decideOwn(stage.deps, { reviewId: id, ids: [second?.id ?? 0], answer: keep(30), by });
  await stage.minutes(2);
  stage.move(90 * dayMs);

  const { review } = await beginCampaign(stage.deps, admin);
  await stage.minutes(2);

  expect((await own(stage, review.id, 0)).map(({ itemName }) => itemName)).toEqual(['File 1.docx']);
});

describe('who may answer', () => {
  let stage: Stage;
  let id: string;
  beforeAll(async () => {
    ({ stage, id } = await begun({ owners: 3, linksEach: 2 }));
  });
  const keep = () => ({ how: 'keep', reason: 'Still needed', until: until(stage, 30) }) as const;
  const idsOf = async (n: number) => (await own(stage, id, n)).map((one) => one.id);

  it.each([
    [
      'somebody who was not asked',
      async () => ({ ids: await idsOf(0), by: { id: 'stranger', name: 'S' } }),
      'not yours',
    ],
    ['somebody else who was asked', async () => ({ ids: await idsOf(0), by: person(1) }), 'not yours'],
    [
      'ids of another among the own',
      async () => ({ ids: [...(await idsOf(1)), ...(await idsOf(0))], by: person(1) }),
      'not yours',
    ],
    ['ids of nothing', async () => ({ ids: [987_654], by: person(1) }), 'not yours'],
    ['a review that is none', async () => ({ reviewId: 'x', ids: await idsOf(1), by: person(1) }), 'not yours'],
    [
      'no reason',
      async () => ({ ids: await idsOf(1), by: person(1), answer: { ...keep(), reason: '' } }),
      'why it is still',
    ],
    [
      'a reason of 50,000 characters',
      async () => ({ ids: await idsOf(1), by: person(1), answer: { ...keep(), reason: 'x'.repeat(50_000) } }),
      'at most 500',
    ],
    [
      'an end in the past',
      async () => ({ ids: await idsOf(1), by: person(1), answer: { ...keep(), until: until(stage, -1) } }),
      'not in the future',
    ],
    [
      'an end in two years',
      async () => ({ ids: await idsOf(1), by: person(1), answer: { ...keep(), until: until(stage, 730) } }),
      'too long',
    ],
  ])('%s is refused, and nothing changes', async (_name, wish, why) => {
    const before = await stage.state();

    const answer = await decideOwn(stage.deps, { reviewId: id, answer: keep(), ...(await wish()) });

    expect(answer).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(await stage.state()).toBe(before);
  });

  it.each(['keep', 'remove', 'limit'] as const)(
    'a former owner may not %s: Graph is asked at the press',
    async (how) => {
      stage.ownersNow.set('drive-2', ['user-0']);
      const before = await stage.state();
      const answer = how === 'remove' ? { how } : { ...keep(), how };

      const refused = await decideOwn(stage.deps, { reviewId: id, ids: 'all', answer, by: person(2) });

      expect(refused).toMatchObject({ ok: false, why: expect.stringContaining('not yours any more') });
      expect(stage.asked.at(-1)).toContain('/drives/drive-2?');
      expect(await stage.state()).toBe(before);
      stage.ownersNow.set('drive-2', ['user-2']);
    },
  );

  it('nobody may while Graph does not say who owns it', async () => {
    stage.graphDown.is = true;
    const before = await stage.state();

    await expect(decideOwn(stage.deps, { reviewId: id, ids: 'all', answer: keep(), by: person(2) })).rejects.toThrow();

    stage.graphDown.is = false;
    expect(await stage.state()).toBe(before);
  });

  it('an admin answers for no owner who can', async () => {
    const ids = await idsOf(0);
    const before = await stage.state();

    expect(await decideForAdmins(stage.deps, { reviewId: id, ids, answer: keep(), by: admin })).toMatchObject({
      ok: false,
    });
    expect(await stage.state()).toBe(before);
  });

  it('after the end admins have it, and the owner no more', async () => {
    const ids = await idsOf(0);
    stage.move(22 * dayMs);
    await stage.minutes(2);
    const before = await stage.state();

    const late = await decideOwn(stage.deps, { reviewId: id, ids, answer: keep(), by: person(0) });

    expect(late).toMatchObject({ ok: false });
    expect(await stage.state()).toBe(before);
    expect(await decideForAdmins(stage.deps, { reviewId: id, ids, answer: keep(), by: admin })).toEqual({ ok: true });
    expect(await stage.journal('review.kept')).toMatchObject([{ as: 'admin', by: 'admin' }]);
  });
});

it('reminds twice whoever has not answered, never who has, and then gives it to the admins', async () => {
  const { stage, id } = await begun({ owners: 2, linksEach: 2 });
  await decideOwn(stage.deps, {
    reviewId: id,
    ids: 'all',
    answer: { how: 'keep', reason: 'Needed', until: until(stage, 30) },
    by: person(0),
  });
  for (let day = 0; day < 22; day += 1) {
    stage.move(dayMs);
    await stage.minutes(2);
  }

  expect(to(stage.posted, 'a:user-0')).toHaveLength(1);
  expect(to(stage.posted, 'a:user-1').map(({ summary }) => summary)).toEqual([
    expect.stringContaining('2 things you share'),
    expect.stringContaining('A reminder: 2 things'),
    expect.stringContaining('A reminder: 2 things'),
  ]);
  expect(await stage.journal('review.reminded')).toHaveLength(2);
  expect(JSON.stringify(to(stage.updates, 'a:user-1').at(-1)?.card)).toContain('This is over');
  expect(JSON.stringify(to(stage.updates, channel).at(-1)?.card)).toContain('the owner did not answer');
});

it('gives what has no owner who can answer to the admins, each with why', async () => {
  const stage = await openReview(store, { owners: 6, linksEach: 1, unreachable: [4] });
  const { db } = stage.deps;
  const set = (table: 'users' | 'drives', id: string, values: object) =>
    db.updateTable(table).set(values).where('tenant_id', '=', stage.tenantId).where('id', '=', id).execute();
  await set('users', 'user-0', { account_enabled: false });
  await set('users', 'user-1', { user_type: 'guest' });
  await set('drives', 'drive-2', { owner_id: null });
  // A library of a group, whose owners Graph names.
  await set('drives', 'drive-3', { owner_id: 'group-3' });
  stage.ownersNow.set('drive-3', ['user-0', 'user-5']);

  const { review } = await beginCampaign(stage.deps, admin);
  await stage.minutes(4);

  const waiting = await listOpenItems(
    db,
    stage.tenantId,
    { reviewId: review.id, forAdmins: true },
    { limit: 100, offset: 0 },
  );
  expect(waiting.map(({ driveId, forAdmins }) => [driveId, forAdmins]).toSorted()).toEqual([
    ['drive-0', 'left'],
    ['drive-1', 'guest'],
    ['drive-2', 'no-owner'],
    ['drive-4', 'unreachable'],
  ]);
  expect((await own(stage, review.id, 5)).map(({ driveId }) => driveId)).toEqual(['drive-3', 'drive-5']);
  const card = JSON.stringify(to(stage.updates, channel).at(-1)?.card);
  for (const why of ['has left', 'is a guest', 'no owner', '1 person could not'.slice(2)]) expect(card).toContain(why);
  expect(await stage.journal('review.unreached')).toEqual([{ review: review.id, owners: ['user-4'] }]);
  // Hundreds who cannot be reached are no hundreds of messages to admins.
  expect(to(stage.posted, channel)).toHaveLength(1);
  const admins = await adminListMessage(stage.deps, { reviewId: review.id });
  expect(JSON.stringify(admins?.card)).toContain('Could not be reached: Person 4 (the app is not installed');
});

it('what is gone by itself need not be answered', async () => {
  const { stage, id } = await begun({ owners: 1, linksEach: 1 });
  await stage.deps.db.deleteFrom('sharing_links').where('tenant_id', '=', stage.tenantId).execute();
  await stage.minutes(2);

  expect(await stage.journal('review.gone')).toEqual([{ review: id, items: [keyOf(0, 0)] }]);
  expect(JSON.stringify(to(stage.updates, 'a:user-0').at(-1)?.card)).toContain('all is answered');
});

describe('by the quarter', () => {
  it('begins once, on a working day, and not in the quarter of the first reading', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1 });
    const deps = { ...stage.deps, isQuarterly: true };
    const count = async () => (await stage.journal('review.begun')).length;

    // 2 March 2026 is a Monday; the first reading was in December.
    await Promise.all([beginByQuarter(deps), beginByQuarter(deps)]);
    await beginByQuarter(deps);
    expect(await count()).toBe(1);
    await stage.minutes(2);
    stage.move(25 * dayMs);
    await stage.minutes(2);
    await beginByQuarter(deps);
    expect(await count()).toBe(1);
    // Saturday 4 April waits for Monday.
    stage.move(Date.UTC(2026, 3, 4, 10) - stage.nowMs());
    await beginByQuarter(deps);
    expect(await count()).toBe(1);
    stage.move(2 * dayMs);
    await beginByQuarter(deps);
    expect(await count()).toBe(2);
  });

  it('is off where it was switched off, and before a quarter has passed', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1 });

    await beginByQuarter(stage.deps);
    await stage.deps.db
      .updateTable('collections')
      .set({ read_at: new Date(stage.nowMs()).toISOString() })
      .where('tenant_id', '=', stage.tenantId)
      .execute();
    await beginByQuarter({ ...stage.deps, isQuarterly: true });

    expect(await stage.journal('review.begun')).toEqual([]);
  });
});

describe('asking the owner about one finding', () => {
  const open = () => openReview(store, { owners: 2, linksEach: 1, withFindings: true });

  it('puts one private card, once, and a second question waits for the first', async () => {
    const stage = await open();

    const answers = await Promise.all([
      askOwner(stage.deps, keyOf(0, 0), admin),
      askOwner(stage.deps, keyOf(0, 0), admin),
    ]);
    await stage.minutes(2);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(to(stage.posted, 'a:user-0').map(({ summary }) => summary)).toEqual([
      expect.stringContaining('Do you still need to share this: File 0.docx?'),
    ]);
    expect(await stage.journal('review.owner-asked')).toHaveLength(1);
  });

  it('of several people who came by one permission, asks about the one that was found', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 0, outside: 2 });
    const who = 'guest-2@fabrikam.example';
    const finding = outsideFinding({ driveId: 'drive-0', itemId: 'item-0', permissionId: 'perm', who });
    await stage.deps.db.transaction().execute((tx) => saveFinding(tx, stage.tenantId, finding));

    expect(await askOwner(stage.deps, finding.key, admin)).toEqual({ ok: true });
    await stage.minutes(2);

    const [card] = to(stage.posted, 'a:user-0');
    expect(JSON.stringify(card?.card)).toContain(who);
    expect(JSON.stringify(card?.card)).not.toContain('guest-1@');
  });

  it('asks who owns it now, not who owned it at the last reading', async () => {
    const stage = await open();
    stage.ownersNow.set('drive-0', ['user-1']);

    // Two people own it in the store now: the old one from the drive, the new one from Graph.
    expect(await askOwner(stage.deps, keyOf(0, 0), admin)).toEqual({ ok: true });
    await stage.minutes(2);

    expect(to(stage.posted, 'a:user-1')).toHaveLength(1);
    expect(to(stage.posted, 'a:user-0')).toHaveLength(0);
  });

  it('without an answer in three days comes back to the admins, heard once', async () => {
    const stage = await open();
    await askOwner(stage.deps, keyOf(0, 0), admin);
    await stage.minutes(2);
    stage.move(2.9 * dayMs);
    await stage.minutes(2);
    const kinds = async () =>
      (
        await stage.deps.db
          .selectFrom('finding_events')
          .select('kind')
          .where('tenant_id', '=', stage.tenantId)
          .execute()
      ).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['owner-asked']);

    stage.move(0.2 * dayMs);
    await stage.minutes(3);

    expect(await kinds()).toEqual(['owner-asked', 'owner-silent']);
    expect(JSON.stringify(to(stage.updates, 'a:user-0').at(-1)?.card)).toContain('This is over');
    expect(await askOwner(stage.deps, keyOf(0, 0), admin)).toEqual({ ok: true });
  });

  it('is given back at once when Teams cannot reach the owner', async () => {
    const stage = await openReview(store, { owners: 1, linksEach: 1, withFindings: true, unreachable: [0] });
    await askOwner(stage.deps, keyOf(0, 0), admin);
    await stage.minutes(3);

    expect(await stage.journal('review.unreached')).toHaveLength(1);
    expect(await askOwner(stage.deps, keyOf(0, 0), admin)).toMatchObject({
      ok: false,
      why: expect.stringContaining('no chat with me'),
    });
  });
});

describe('people outside and guests', () => {
  it('puts people outside before the owner, several of one permission apart, and guests who no longer come before admins', async () => {
    const { stage, id } = await begun({ owners: 2, linksEach: 1, outside: 2, staleGuests: 3 });
    await stage.minutes(2);

    const [list] = to(stage.posted, 'a:user-0');
    expect(JSON.stringify(list?.card)).toContain('3 things you share are open to people outside');
    expect(JSON.stringify(list?.card)).toContain(
      'Guest 1 (guest-1@fabrikam.example), from outside, can open and change',
    );
    expect(JSON.stringify(list?.card)).not.toContain('Gone Guest');
    const admins = JSON.stringify((await adminListMessage(stage.deps, { reviewId: id }))?.card);
    expect(admins).toContain('Gone Guest 2');
    expect(admins).toContain('Guest account, last here on 2025-06-01; sponsor: Sue Sponsor');
    expect(admins).toContain('Guest account, last here on 2025-06-01"');
    expect(admins).toContain('Ask a lead to remove or block');
    const [prepared] = await stage.journal('review.prepared');
    expect(prepared).toMatchObject({ links: 2, people: 4, guests: 3, forAdmins: 3, owners: 2 });
    expect(JSON.stringify(stage.updates.findLast((one) => one.to === channel)?.card)).toContain(
      '2 links for anyone, 4 shares with people outside by name, 3 guests who no longer come',
    );
  });

  it('keeps one person with a reason, and names nobody in the chain', async () => {
    const { stage, id } = await begun({ owners: 1, linksEach: 0, outside: 2 });
    const [first, second] = await own(stage, id, 0);
    const answer = { how: 'keep', reason: 'Our lawyer', until: until(stage, 60) } as const;
    expect(await decideOwn(stage.deps, { reviewId: id, ids: [first?.id ?? 0], answer, by: person(0) })).toEqual({
      ok: true,
    });

    const [entry] = await stage.journal('review.kept');
    expect(entry).toMatchObject({ items: [`review-item:${first?.id}`] });
    const limit = { how: 'limit', until: until(stage, 20) } as const;
    const cannot = await decideOwn(stage.deps, { reviewId: id, ids: [second?.id ?? 0], answer: limit, by: person(0) });
    expect(cannot).toMatchObject({ ok: false, why: expect.stringContaining('Only a link for anyone can end') });

    // The same permission's other person is asked about again, this one is not.
    await stage.deps.db
      .updateTable('reviews')
      .set({ state: 'ended', ended_at: new Date(stage.nowMs()).toISOString() })
      .where('tenant_id', '=', stage.tenantId)
      .execute();
    const again = (await beginCampaign(stage.deps, admin)).review;
    await stage.minutes(2);
    expect((await own(stage, again.id, 0)).map(({ who }) => who)).toEqual([second?.who]);
  });

  it('takes away by the owner’s own word, and sees who is gone', async () => {
    const { stage, id } = await begun({ owners: 1, linksEach: 0, outside: 2 });
    const [first, second] = await own(stage, id, 0);
    await decideOwn(stage.deps, { reviewId: id, ids: [first?.id ?? 0], answer: { how: 'remove' }, by: person(0) });
    await stage.minutes(1);
    expect(stage.narrowed).toEqual([{ key: first?.findingKey, how: 'remove', by: 'user-0' }]);
    // It could not be done and still stands: open again, with why.
    expect((await own(stage, id, 0)).find((one) => one.id === first?.id)?.note).toBe('nothing narrows here');

    await stage.deps.db
      .deleteFrom('outside_grants')
      .where('tenant_id', '=', stage.tenantId)
      .where('who', '=', second?.who ?? '')
      .execute();
    await stage.minutes(1);

    expect((await own(stage, id, 0)).map(({ who }) => who)).toEqual([first?.who]);
    expect(await stage.journal('review.gone')).toEqual([{ review: id, items: [`review-item:${second?.id}`] }]);
  });

  it('lets them only view it by the owner’s own word; a link is not limited so', async () => {
    const { stage, id } = await begun({ owners: 1, linksEach: 1, outside: 1 });
    const items = await own(stage, id, 0);
    const ids = (scope: string) => items.filter((one) => one.scope === scope).map((one) => one.id);
    const wish = { reviewId: id, answer: { how: 'view' }, by: person(0) } as const;

    const ofLink = await decideOwn(stage.deps, { ...wish, ids: ids('anonymous') });
    const ofPerson = await decideOwn(stage.deps, { ...wish, ids: ids('person') });
    await stage.minutes(1);

    expect(ofLink).toMatchObject({ ok: false, why: expect.stringContaining('limited to viewing') });
    expect(ofPerson).toEqual({ ok: true });
    expect(stage.narrowed).toMatchObject([{ how: 'view', by: 'user-0' }]);
    expect(await stage.journal('review.limit')).toMatchObject([{ until: null, as: 'owner' }]);
  });

  it('lets admins ask a lead to block a guest, and drops the guest whose finding is over', async () => {
    const { stage, id } = await begun({ owners: 1, linksEach: 0, staleGuests: 2 });
    const open = () =>
      listOpenItems(stage.deps.db, stage.tenantId, { reviewId: id, forAdmins: true }, { limit: 10, offset: 0 });
    const [first, second] = await open();
    const wish = { reviewId: id, ids: [first?.id ?? 0], answer: { how: 'remove' }, by: admin } as const;
    expect(await decideForAdmins(stage.deps, wish)).toEqual({ ok: true });
    await stage.minutes(1);
    expect(stage.narrowed).toEqual([{ key: first?.findingKey, how: 'asked a lead', by: 'admin' }]);

    await stage.deps.db
      .updateTable('findings')
      .set({ state: 'fixed' })
      .where('tenant_id', '=', stage.tenantId)
      .where('key', '=', second?.findingKey ?? '')
      .execute();
    await stage.minutes(1);
    expect((await open()).map(({ id: one }) => one)).toEqual([first?.id]);
  });

  it('gathers on where a campaign of an earlier version stood', async () => {
    const stage = await openReview(store, { owners: 2, linksEach: 2, outside: 1 });
    const { review } = await beginCampaign(stage.deps, admin);
    await stage.deps.db
      .updateTable('reviews')
      .set({ cursor: joinId('drive-0', 'item-1', 'link-1') })
      .where('tenant_id', '=', stage.tenantId)
      .execute();

    await prepareCampaign(stage.deps, review);

    const [prepared] = await stage.journal('review.prepared');
    expect(prepared).toMatchObject({ links: 2, people: 2 });
  });
});

describe('killed', () => {
  const kill = () => {
    throw new Error('on purpose');
  };

  it('between the plan and its note, it follows the same plan and makes no second one', async () => {
    const { stage, id } = await begun({ owners: 1, linksEach: 1, withFindings: true });
    const { db } = stage.deps;
    let plans = 0;
    const deps = {
      ...stage.deps,
      async narrow(): Promise<never> {
        plans += 1;
        const asked = {
          id: `plan-${plans}`,
          findingKey: keyOf(0, 0),
          plan: { undoes: null } as never,
          planHash: 'h',
          askedBy: person(0),
          askedAt: new Date(stage.nowMs()).toISOString(),
          expiresAt: until(stage, 7),
        };
        await db.transaction().execute((tx) => insertApproval(tx, stage.tenantId, asked));
        return kill();
      },
    };
    await decideOwn(deps, { reviewId: id, ids: 'all', answer: { how: 'remove' }, by: person(0) });

    await expect(followAnswers(deps)).rejects.toThrow('on purpose');
    await followAnswers(deps);
    await followAnswers(deps);

    expect(plans).toBe(1);
    const item = await db
      .selectFrom('review_items')
      .selectAll()
      .where('tenant_id', '=', stage.tenantId)
      .executeTakeFirst();
    expect(item).toMatchObject({ state: 'removing', approval_id: 'plan-1' });
  });

  it('or woken by many at once, each is asked once', async () => {
    const stage = await openReview(store, { owners: 3, linksEach: 1 });
    await beginCampaign(stage.deps, admin);
    await runReviews(stage.deps);
    await Promise.all([askDue(stage.deps), askDue(stage.deps), askDue(stage.deps)]);
    await stage.minutes(2);

    expect(stage.posted.filter((one) => one.to.startsWith('a:'))).toHaveLength(3);
    expect((await stage.journal('review.asked')).flatMap(({ owners }) => owners)).toHaveLength(3);
  });
});
