import type { SharingLink } from '../../src/model/tenant';
import {
  listKnownSharedItems,
  listSharedItems,
  replaceItemLinks,
  type SharedItem,
} from '../../src/store/sharing-links';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const item = (itemId: string, more: Partial<SharedItem> = {}): SharedItem => ({
  driveId: 'd1',
  itemId,
  name: 'Payroll.xlsx',
  url: null,
  isFolder: false,
  driveName: 'Documents',
  siteName: 'Finance',
  ownerName: null,
  ...more,
});
const link = (id: string, itemId = 'i1', more: Partial<SharingLink> = {}): SharingLink => ({
  id,
  driveId: 'd1',
  itemId,
  scope: 'anonymous',
  type: 'view',
  hasPassword: false,
  endsAt: null,
  ...more,
});
const replace = (tenant: string, of: SharedItem, ...links: readonly SharingLink[]) =>
  store.db.transaction().execute((tx) => replaceItemLinks(tx, tenant, of, links, at(1)));

it('gives each link with what is known of its item', async () => {
  const tenant = newTenant();

  const { standing, goneIds } = await replace(tenant, item('i1'), link('l1'));

  expect(standing).toEqual([
    {
      ...link('l1'),
      itemName: 'Payroll.xlsx',
      itemUrl: null,
      isFolder: false,
      driveName: 'Documents',
      siteName: 'Finance',
      ownerName: null,
      madeBy: null,
      madeAt: null,
    },
  ]);
  expect(goneIds).toEqual([]);
});

const cases: readonly { name: string; now: readonly string[]; gone: readonly string[] }[] = [
  { name: 'the same', now: ['l1', 'l2'], gone: [] },
  { name: 'one less', now: ['l2'], gone: ['l1'] },
  { name: 'one for another', now: ['l1', 'l3'], gone: ['l2'] },
  { name: 'none left', now: [], gone: ['l1', 'l2'] },
];
it.each(cases)('says what went: $name', async ({ now, gone }) => {
  const tenant = newTenant();
  await replace(tenant, item('i1'), link('l1'), link('l2'));

  const found = await replace(tenant, item('i1'), ...now.map((id) => link(id)));

  expect(found.goneIds.toSorted()).toEqual(gone);
  expect(found.standing.map(({ id }) => id)).toEqual(now);
  expect((await replace(tenant, item('i1'))).goneIds.toSorted()).toEqual([...now].toSorted());
});

it('touches no other item, drive or tenant, even with the same link id', async () => {
  const [tenant, other] = [newTenant(), newTenant()];
  const elsewhere = item('i1', { driveId: 'd2' });
  await replace(tenant, item('i1'), link('l1'));
  await replace(tenant, item('i2'), link('l1', 'i2'));
  await replace(tenant, elsewhere, link('l1'));
  await replace(other, item('i1'), link('l1'));

  await replace(tenant, item('i1'));

  expect([...(await listKnownSharedItems(store.db, tenant, 'd1', ['i1', 'i2']))]).toEqual(['i2']);
  expect([...(await listKnownSharedItems(store.db, tenant, 'd2', ['i1']))]).toEqual(['i1']);
  expect([...(await listKnownSharedItems(store.db, other, 'd1', ['i1']))]).toEqual(['i1']);
  expect([...(await listKnownSharedItems(store.db, tenant, 'd1', []))]).toEqual([]);
});

it('lists each item that carries sharing once, by its newest name', async () => {
  const tenant = newTenant();
  await replace(tenant, item('i1', { name: 'old', isFolder: true }), link('l1'), link('l2'));
  await replace(tenant, item('i2'), link('l3', 'i2'));

  await replace(tenant, item('i1', { name: 'new', isFolder: true }), link('l1'), link('l2'));

  expect(await listSharedItems(store.db, tenant, 'd1')).toEqual([
    { driveId: 'd1', itemId: 'i1', name: 'new', url: null, isFolder: true },
    { driveId: 'd1', itemId: 'i2', name: 'Payroll.xlsx', url: null, isFolder: false },
  ]);
});

it('takes a link that is named twice once', async () => {
  const tenant = newTenant();

  await replace(tenant, item('i1'), link('l1'), link('l1', 'i1', { type: 'edit' }));

  expect(await listSharedItems(store.db, tenant, 'd1')).toHaveLength(1);
});
