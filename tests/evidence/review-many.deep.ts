import { askDue, remindDue } from '../../src/evidence/review/ask';
import { beginCampaign } from '../../src/evidence/review/begin';
import { endDue } from '../../src/evidence/review/end';
import { askManagers } from '../../src/evidence/review/managers';
import { prepareCampaign } from '../../src/evidence/review/prepare';
import { switchManagers } from '../../src/evidence/review/switch-managers';
import { openTestDb, type TestDb } from '../open-test-db';
import { dayMs, openReview } from './review-stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const admin = { id: 'admin', name: 'Adam Admin' };

it('2,000 owners of 10,000 things: one card each, sixty a minute, and no more for a reminder', async () => {
  const stage = await openReview(store, { owners: 2000, linksEach: 5 });
  const { db } = stage.deps;
  /** What is due in Teams now; Teams takes all of it. */
  const taken = async () => {
    const rows = await db
      .updateTable('deliveries')
      .set((of) => ({ shown: of.ref('wanted') }))
      .where('tenant_id', '=', stage.tenantId)
      .where('conversation_id', 'like', 'person:%')
      .whereRef('wanted', '>', 'shown')
      .returning(['conversation_id', 'subject_id'])
      .execute();
    return rows;
  };
  const runFor = async (work: (deps: typeof stage.deps) => Promise<unknown>, minutes: number) => {
    const eachMinute: number[] = [];
    const people: string[] = [];
    for (let n = 0; n < minutes; n += 1) {
      await work(stage.deps);
      const rows = await taken();
      eachMinute.push(rows.length);
      people.push(...rows.map((row) => row.conversation_id));
      stage.move(60_000);
    }
    return { eachMinute, people };
  };
  for (let n = 0; n < 2000; n += 1) stage.managers.set(`user-${n}`, { id: `boss-${n % 300}`, displayName: 'Boss' });
  await switchManagers(stage.deps, true, admin);
  const { review } = await beginCampaign(stage.deps, admin);

  await prepareCampaign(stage.deps, review);
  const asked = await runFor(askDue, 40);
  stage.move(7 * dayMs - 40 * 60_000);
  const reminded = await runFor(remindDue, 40);

  for (const { eachMinute, people } of [asked, reminded]) {
    expect(people).toHaveLength(2000);
    expect(new Set(people).size).toBe(2000);
    expect(Math.max(...eachMinute)).toBe(60);
  }
  expect(await stage.journal('review.prepared')).toMatchObject([{ items: 10_000, owners: 2000 }]);
  expect((await stage.journal('review.asked')).length).toBeLessThan(40);

  // Nobody answers: their managers get a card for each of them, in the same pace, and Graph hears of each owner once.
  stage.move(7 * dayMs);
  await runFor(remindDue, 40);
  stage.move(7 * dayMs);
  await endDue(stage.deps);
  await taken();
  const managers = await runFor(async (deps) => {
    await askManagers(deps);
    return undefined;
  }, 40);
  const cards = managers.people.filter((who) => who.includes('boss'));
  expect(cards).toHaveLength(2000);
  expect(new Set(stage.managersAsked).size).toBe(2000);
  expect(stage.managersAsked).toHaveLength(2000);
  expect((await stage.journal('review.managers-asked')).length).toBeLessThan(40);
});
