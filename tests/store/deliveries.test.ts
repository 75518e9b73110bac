import { markConversationDead, saveConversation } from '../../src/store/conversations';
import {
  claimDeliveries,
  type Delivery,
  giveUpWhileClosed,
  nextDeliveryAt,
  noteNotShown,
  noteShown,
} from '../../src/store/deliveries';
import { freeLeases } from '../../src/store/fixes';
import { wantCard, wantCardAgain } from '../../src/store/wanted-cards';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const want = (tenant: string, subjectId: string, minute = 1, conversationId = 'c1') =>
  store.db
    .transaction()
    .execute((tx) => wantCard(tx, tenant, { conversationId, subjectKind: 'finding', subjectId, at: at(minute) }));
const wantAgain = (tenant: string, which: Parameters<typeof wantCardAgain>[3], minute: number) =>
  store.db.transaction().execute((tx) => wantCardAgain(tx, tenant, 'finding', which, at(minute)));
const claim = (tenant: string, minute: number, limit = 10, leaseUntil = at(minute + 1)) =>
  claimDeliveries(store.db, tenant, at(minute), leaseUntil, limit);
const subjects = (deliveries: readonly Delivery[]) => deliveries.map(({ subjectId }) => subjectId);
async function claimOne(tenant: string, minute: number): Promise<Delivery> {
  const [one] = await claim(tenant, minute);
  if (!one) throw new Error('nothing is due');
  return one;
}
const shown = (tenant: string, one: Delivery) =>
  noteShown(store.db, tenant, one.id, { wanted: one.wanted, threadId: 't1', activityId: 'x1', at: at(1) });

it('gives what is due, oldest first, no more than asked for', async () => {
  const tenant = newTenant();
  await want(tenant, 'third', 3);
  await want(tenant, 'first', 1);
  await want(tenant, 'second', 2);
  await want(tenant, 'later', 9);

  expect(subjects(await claim(tenant, 5, 2))).toEqual(['first', 'second']);
  expect(subjects(await claim(tenant, 5))).toEqual(['third']);
  expect(subjects(await claim(newTenant(), 5))).toEqual([]);
});

it('gives each card to one of many who come together', async () => {
  const tenant = newTenant();
  for (const n of Array(12).keys()) await want(tenant, `k${n}`);

  const taken = (await Promise.all(Array.from({ length: 6 }, () => claim(tenant, 2, 3)))).flat();

  expect(new Set(subjects(taken)).size).toBe(taken.length);
  expect(taken.length + (await claim(tenant, 2)).length).toBe(12);
});

it('gives it again when the lease has run out, or was freed after a kill', async () => {
  const tenant = newTenant();
  await want(tenant, 'k1');
  await claim(tenant, 2, 1, at(5));

  expect(subjects(await claim(tenant, 5))).toEqual([]);
  expect(subjects(await claim(tenant, 6))).toEqual(['k1']);
  await freeLeases(store.db, tenant);
  expect(subjects(await claim(tenant, 6))).toEqual(['k1']);
});

it('is one card for each subject and conversation, however often it changes', async () => {
  const tenant = newTenant();

  for (const minute of [1, 2, 3]) await want(tenant, 'k1', minute);
  await want(tenant, 'k1', 1, 'c2');

  const due = await claim(tenant, 5);
  expect(due.map(({ conversationId, wanted }) => [conversationId, wanted])).toEqual([
    ['c2', 1],
    ['c1', 3],
  ]);
});

it('shown, it is due no more, and remembers where it stands', async () => {
  const tenant = newTenant();
  await want(tenant, 'k1');

  await shown(tenant, await claimOne(tenant, 2));

  expect(await claim(tenant, 30)).toEqual([]);
  await want(tenant, 'k1', 31);
  expect(await claimOne(tenant, 31)).toMatchObject({ threadId: 't1', activityId: 'x1', wanted: 2, tries: 0 });
});

it('that changed while it was being shown stays due', async () => {
  const tenant = newTenant();
  await want(tenant, 'k1');
  const first = await claimOne(tenant, 2);

  await want(tenant, 'k1', 2);
  expect(await claim(tenant, 3)).toEqual([]);
  await shown(tenant, first);

  expect(await claimOne(tenant, 3)).toMatchObject({ wanted: 2, activityId: 'x1' });
});

it('that somebody slower shows late does not go back', async () => {
  const tenant = newTenant();
  await want(tenant, 'k1');
  const slow = await claimOne(tenant, 2);
  await want(tenant, 'k1', 3);
  const fast = await claimOne(tenant, 5);

  await noteShown(store.db, tenant, fast.id, { wanted: fast.wanted, threadId: 't2', activityId: 'x2', at: at(2) });
  await shown(tenant, slow);

  await want(tenant, 'k1', 6);
  expect(await claimOne(tenant, 7)).toMatchObject({ wanted: 3, threadId: 't2', activityId: 'x2' });
});

it('that failed waits for its next try', async () => {
  const tenant = newTenant();
  await want(tenant, 'k1');
  const one = await claimOne(tenant, 2);

  await noteNotShown(store.db, tenant, one.id, { nextTryAt: at(8), tries: 1, gaveUp: null });

  expect(await nextDeliveryAt(store.db, tenant, at(7))).toBe(at(8));
  expect(await claim(tenant, 7)).toEqual([]);
  expect(await claimOne(tenant, 8)).toMatchObject({ tries: 1 });
});

it('given up, it stays so until it changes', async () => {
  const tenant = newTenant();
  await want(tenant, 'k1');
  const one = await claimOne(tenant, 2);

  await noteNotShown(store.db, tenant, one.id, { nextTryAt: at(2), tries: 1, gaveUp: 'closed (403)' });

  expect(await claim(tenant, 59)).toEqual([]);
  expect(await nextDeliveryAt(store.db, tenant, at(0))).toBeNull();
  await wantAgain(tenant, ['k1'], 3);
  expect(await claimOne(tenant, 4)).toMatchObject({ wanted: 2, tries: 0 });
});

describe('wanted again', () => {
  const cases: readonly { name: string; which: Parameters<typeof wantCardAgain>[3]; due: readonly string[] }[] = [
    { name: 'these subjects, everywhere', which: ['k1'], due: ['c1 k1', 'c2 k1'] },
    { name: 'everything of one conversation', which: { conversationId: 'c2' }, due: ['c2 k1', 'c2 k2'] },
    { name: 'nothing', which: [], due: [] },
    { name: 'what stands nowhere', which: ['k9'], due: [] },
  ];

  it.each(cases)('$name', async ({ which, due }) => {
    const tenant = newTenant();
    for (const [conversation, subject] of [
      ['c1', 'k1'],
      ['c2', 'k1'],
      ['c2', 'k2'],
    ] as const)
      await want(tenant, subject, 1, conversation);
    for (const one of await claim(tenant, 2)) await shown(tenant, one);

    await wantAgain(tenant, which, 3);

    expect(
      (await claim(tenant, 4)).map(({ conversationId, subjectId }) => `${conversationId} ${subjectId}`).toSorted(),
    ).toEqual(due);
  });
});

it('gives a card up while its conversation is closed, and not once somebody speaks there again', async () => {
  const tenant = newTenant();
  const channel = { id: 'c1', kind: 'channel', serviceUrl: 'http://x/', botId: 'b', userId: null } as const;
  const giveUp = async (minute: number) =>
    giveUpWhileClosed(store.db, tenant, await claimOne(tenant, minute), {
      nextTryAt: at(minute),
      tries: 0,
      gaveUp: 'closed (404)',
    });
  await saveConversation(store.db, tenant, channel, at(0));
  await markConversationDead(store.db, tenant, channel.id, at(1));
  await want(tenant, 'k1');

  expect(await giveUp(2)).toBe(true);
  expect(await claim(tenant, 3)).toEqual([]);

  await saveConversation(store.db, tenant, channel, at(4));
  expect(await giveUp(5)).toBe(false);
  expect(subjects(await claim(tenant, 6))).toEqual(['k1']);
});
