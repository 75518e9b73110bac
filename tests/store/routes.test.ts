import { defaultSettings } from '../../src/model/route-settings';
import { deleteRoute, listRoutes, saveRoute } from '../../src/store/routes';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const save = (
  tenant: string,
  conversationId: string,
  minute: number,
  more: { showsNames?: boolean; allowedOutsiders?: number } = {},
) =>
  store.db
    .transaction()
    .execute((tx) => saveRoute(tx, tenant, { conversationId, showsNames: false, by: 'u1', at: at(minute), ...more }));
const end = (tenant: string, conversationId: string) =>
  store.db.transaction().execute((tx) => deleteRoute(tx, tenant, conversationId));

it('lists them in the order in which they were made', async () => {
  const tenant = newTenant();
  await save(tenant, 'second', 2);
  await save(tenant, 'first', 1);

  expect(await listRoutes(store.db, tenant)).toEqual([
    {
      conversationId: 'first',
      showsNames: false,
      allowedOutsiders: 0,
      rosterReadAt: at(1),
      createdAt: at(1),
      settings: defaultSettings,
    },
    {
      conversationId: 'second',
      showsNames: false,
      allowedOutsiders: 0,
      rosterReadAt: at(2),
      createdAt: at(2),
      settings: defaultSettings,
    },
  ]);
});

const changes: readonly { name: string; before: object; now: object; later: object }[] = [
  {
    name: 'a roster that got better',
    before: {},
    now: { showsNames: true },
    later: { showsNames: true, allowedOutsiders: 0 },
  },
  {
    name: 'a roster that got worse',
    before: { showsNames: true },
    now: {},
    later: { showsNames: false, allowedOutsiders: 0 },
  },
  {
    name: 'names allowed',
    before: {},
    now: { showsNames: true, allowedOutsiders: 2 },
    later: { showsNames: true, allowedOutsiders: 2 },
  },
  {
    name: 'made anew after names were allowed',
    before: { showsNames: true, allowedOutsiders: 2 },
    now: {},
    later: { showsNames: false, allowedOutsiders: 0 },
  },
];
it.each(changes)('$name', async ({ before, now, later }) => {
  const tenant = newTenant();
  await save(tenant, 'c1', 1, before);

  await save(tenant, 'c1', 5, now);

  expect(await listRoutes(store.db, tenant)).toEqual([
    { conversationId: 'c1', rosterReadAt: at(5), createdAt: at(1), settings: defaultSettings, ...later },
  ]);
});

it('ends once', async () => {
  const tenant = newTenant();
  await save(tenant, 'c1', 1);

  expect(await end(newTenant(), 'c1')).toBe(false);
  expect(await end(tenant, 'c1')).toBe(true);
  expect(await end(tenant, 'c1')).toBe(false);
  expect(await listRoutes(store.db, tenant)).toEqual([]);
});
