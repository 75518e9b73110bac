import { createLive } from '../../src/posture/live';
import { topicsWithChecks } from '../../src/posture/signals';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

/** Live facts of a tenant of which nothing is read, and how often the store was asked what is. */
function openLive() {
  let sights = 0;
  const db = store.db.withPlugin({
    transformQuery: ({ node }) => {
      // Of all that is asked for a count, only what was seen rests on the last drill.
      if (JSON.stringify(node).includes('"name":"drills"')) sights += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const live = createLive({ db, tenantId: newTenant(), now: () => new Date(at(0)) });
  return { live, sights: () => sights };
}

it('reads what was seen once for all counts under an answer', async () => {
  const { live, sights } = openLive();

  const counts = await live.counts('guest-lifecycle', true);

  expect(counts.length).toBeGreaterThan(1);
  expect(sights()).toBe(1);
});

it('asks nothing twice, whatever checks ask the same', async () => {
  const { live } = openLive();

  for (const topicId of topicsWithChecks()) {
    const asked = (await live.counts(topicId, true)).map(({ ask }) => JSON.stringify(ask));

    expect([topicId, asked]).toEqual([topicId, [...new Set(asked)]]);
  }
});
