import { findCollection, listCollections, saveCollection } from '../../src/store/collections';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const unread = {
  cursor: null,
  readAt: null,
  notifiedAt: null,
  triedAt: null,
  judgeAgain: false,
  outcome: { kind: 'skipped', reason: 'no-data', detail: 'not read yet' },
};

it('that was never read says so: it is not passed', async () => {
  expect(await findCollection(store.db, newTenant(), 'users')).toEqual(unread);
});

const changes: readonly { name: string; change: Parameters<typeof saveCollection>[3]; later: object }[] = [
  { name: 'a place', change: { cursor: 'next' }, later: { cursor: 'next', readAt: at(1), outcome: { kind: 'ran' } } },
  { name: 'no place', change: { cursor: null }, later: { cursor: null, readAt: at(1), outcome: { kind: 'ran' } } },
  { name: 'a time', change: { readAt: at(2) }, later: { cursor: 'first', readAt: at(2), outcome: { kind: 'ran' } } },
  {
    name: 'that it could not look',
    change: { outcome: { kind: 'skipped', reason: 'no-permission', detail: 'User.Read.All' } },
    later: {
      cursor: 'first',
      readAt: at(1),
      outcome: { kind: 'skipped', reason: 'no-permission', detail: 'User.Read.All' },
    },
  },
  { name: 'nothing', change: {}, later: { cursor: 'first', readAt: at(1), outcome: { kind: 'ran' } } },
];
it.each(changes)('noting $name leaves the rest', async ({ change, later }) => {
  const tenant = newTenant();
  await saveCollection(store.db, tenant, 'users', {
    cursor: 'first',
    readAt: at(1),
    outcome: { kind: 'ran' },
    items: 5,
  });

  await saveCollection(store.db, tenant, 'users', change);

  expect(await findCollection(store.db, tenant, 'users')).toEqual({ ...unread, ...later });
});

it('with only a place is still unread', async () => {
  const tenant = newTenant();

  await saveCollection(store.db, tenant, 'users', { cursor: 'page-2' });

  expect(await findCollection(store.db, tenant, 'users')).toEqual({ ...unread, cursor: 'page-2' });
});

it('are listed by name, with what they hold', async () => {
  const tenant = newTenant();
  await saveCollection(store.db, tenant, 'users', { items: 3, outcome: { kind: 'ran' } });
  await saveCollection(store.db, tenant, 'drives', {});

  expect((await listCollections(store.db, tenant)).map(({ name, items }) => [name, items])).toEqual([
    ['drives', 0],
    ['users', 3],
  ]);
});
