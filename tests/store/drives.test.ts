import type { Drive } from '../../src/model/tenant';
import {
  findDrive,
  listDriveIds,
  listDueDrives,
  noteDrivesNotified,
  saveDriveCursor,
  saveDrives,
} from '../../src/store/drives';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const drive = (id: string, more: Partial<Drive> = {}): Drive => ({
  id,
  name: 'Documents',
  webUrl: 'https://contoso.example/d',
  siteId: null,
  siteName: 'Finance',
  ownerId: null,
  ownerName: 'Finance',
  ...more,
});
const read = (tenant: string, id: string, cursor: string, readAt?: string) =>
  store.db.transaction().execute((tx) => saveDriveCursor(tx, tenant, id, cursor, readAt));
const due = async (tenant: string, limit = 10) => (await listDueDrives(store.db, tenant, limit)).map(({ id }) => id);

it('keeps its place when it is listed again', async () => {
  const tenant = newTenant();
  await saveDrives(store.db, tenant, [drive('d1')], at(1));
  await read(tenant, 'd1', 'delta-1', at(2));

  await saveDrives(store.db, tenant, [drive('d1', { name: 'New', siteName: null })], at(3));
  await saveDrives(store.db, tenant, [], at(3));

  expect(await findDrive(store.db, tenant, 'd1')).toEqual({
    id: 'd1',
    name: 'New',
    siteName: null,
    ownerName: 'Finance',
    ownerId: null,
    webUrl: 'https://contoso.example/d',
    extensions: null,
    cursor: 'delta-1',
    readAt: at(2),
    notifiedAt: null,
  });
});

it('may be listed twice on a page', async () => {
  const tenant = newTenant();

  await saveDrives(store.db, tenant, [drive('d1'), drive('d2'), drive('d1', { name: 'Last' })], at(1));

  expect(await listDriveIds(store.db, tenant)).toEqual(['d1', 'd2']);
  expect(await findDrive(store.db, tenant, 'd1')).toMatchObject({ name: 'Last' });
});

const cases: readonly { name: string; began: number | null; notified: number | null; isDue: boolean }[] = [
  { name: 'never read', began: null, notified: null, isDue: true },
  { name: 'read, and quiet since', began: 2, notified: null, isDue: false },
  { name: 'notified before the reading began', began: 2, notified: 1, isDue: false },
  { name: 'notified while it was read', began: 2, notified: 3, isDue: true },
  { name: 'notified at the very moment it began', began: 2, notified: 2, isDue: true },
];
it.each(cases)('due? $name', async ({ began, notified, isDue }) => {
  const tenant = newTenant();
  await saveDrives(store.db, tenant, [drive('d1')], at(0));
  if (notified !== null) await noteDrivesNotified(store.db, tenant, ['d1'], at(notified));

  if (began !== null) await read(tenant, 'd1', 'delta', at(began));

  expect(await due(tenant)).toEqual(isDue ? ['d1'] : []);
});

it('a page in the middle keeps the place, and the drive due', async () => {
  const tenant = newTenant();
  await saveDrives(store.db, tenant, [drive('d1')], at(0));

  await read(tenant, 'd1', 'page-2');

  expect(await findDrive(store.db, tenant, 'd1')).toMatchObject({ cursor: 'page-2', readAt: null });
  expect(await due(tenant)).toEqual(['d1']);
});

it('what was notified last comes first', async () => {
  const tenant = newTenant();
  await saveDrives(
    store.db,
    tenant,
    ['d1', 'd2', 'd3', 'd4'].map((id) => drive(id)),
    at(0),
  );

  await noteDrivesNotified(store.db, tenant, ['d3'], at(1));
  await noteDrivesNotified(store.db, tenant, ['d4'], at(2));
  await noteDrivesNotified(store.db, tenant, [], at(3));

  expect(await due(tenant)).toEqual(['d4', 'd3', 'd1', 'd2']);
  expect(await due(tenant, 1)).toEqual(['d4']);
});
