import { createPace } from '../../src/alerts/pace';
import { lockPace } from '../../src/store/sends';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const start = Date.UTC(2026, 2, 2, 9);

const at = (ms: number) => () => new Date(ms);

/** Several instances send by turns, as fast as they may. @returns when each message went, in milliseconds */
async function sendAll(
  count: number,
  conversationOf: (n: number) => string,
  instances = 2,
): Promise<readonly number[]> {
  const tenantId = newTenant();
  const paces = Array.from({ length: instances }, () => createPace(store.db, tenantId));
  const times: number[] = [];
  let nowMs = start;
  for (let n = 0; n < count; n += 1) {
    for (;;) {
      const waitMs = await paces[n % instances]?.take(conversationOf(n), () => new Date(nowMs));
      if (!waitMs) break;
      nowMs += waitMs;
    }
    times.push(nowMs - start);
  }
  return times;
}

/** The most that went within any window of this length. */
const mostWithin = (times: readonly number[], windowMs: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));

it('keeps several instances within every limit of one conversation', async () => {
  const times = await sendAll(150, () => 'c');

  expect(mostWithin(times, 1000)).toBe(7);
  expect(mostWithin(times, 2000)).toBe(8);
  expect(mostWithin(times, 30_000)).toBe(60);
});

it('keeps within the limit of an hour, and forgets what is older', async () => {
  const tenantId = newTenant();
  const pace = createPace(store.db, tenantId);
  const each = Array.from({ length: 1800 }, (_, n) => ({
    tenant_id: tenantId,
    conversation_id: 'c',
    at: new Date(start + n * 1900).toISOString(),
  }));
  await store.db.insertInto('sends').values(each).execute();

  expect(await pace.take('c', at(start + 3_590_000))).toBe(10_500);
  expect(await pace.take('d', at(start + 3_590_000))).toBe(0);
  expect(await pace.take('c', at(start + 3_600_500))).toBe(0);
  await pace.take('d', at(start + 8_000_000));
  const { length } = await store.db.selectFrom('sends').select('at').where('tenant_id', '=', tenantId).execute();
  expect(length).toBe(1);
});

it('keeps several instances within the bot’s own limit over many conversations', async () => {
  const times = await sendAll(95, (n) => `c${n}`);

  expect(mostWithin(times, 1000)).toBe(30);
  expect(times.at(-1)).toBe(4500);
});

it('waits where Teams said so, whoever was told, and only there', async () => {
  const tenantId = newTenant();
  const [one, other] = [createPace(store.db, tenantId), createPace(store.db, tenantId)];

  await one.hold('c', start + 5000);

  expect(await other.take('c', at(start + 2000))).toBe(3000);
  expect(await other.take('d', at(start + 2000))).toBe(0);
  expect(await other.take('c', at(start + 5000))).toBe(0);
});

it('counts a message from when its turn came, not from when it began to wait for it', async () => {
  const tenantId = newTenant();
  const pace = createPace(store.db, tenantId);
  let nowMs = start;
  let taken: Promise<number> = Promise.resolve(-1);
  await store.db.transaction().execute(async (tx) => {
    await lockPace(tx, tenantId);
    taken = pace.take('c', () => new Date(nowMs));
    nowMs = start + 5000;
  });

  expect(await taken).toBe(0);
  const rows = await store.db.selectFrom('sends').select('at').where('tenant_id', '=', tenantId).execute();
  expect(rows).toEqual([{ at: new Date(start + 5000).toISOString() }]);
});
