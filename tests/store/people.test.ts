import { insertDuty, listDuties } from '../../src/store/duties';
import {
  findColleague,
  findColleagues,
  findHelper,
  listInsiders,
  listMet,
  listProviders,
} from '../../src/store/people';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const petra = { id: 'petra', displayName: 'Petra Provider' };
const anna = { id: 'anna', displayName: 'Anna Account' };
const asColleague = { id: 'petra', name: 'Petra Provider', upn: '' };

/** A customer's tenant with one account; both people stand in the group of admins, which is the provider's. */
async function customer(): Promise<string> {
  const tenant = newTenant();
  await store.db
    .insertInto('objects')
    .values({
      tenant_id: tenant,
      collection: 'own-groups',
      id: 'g',
      hash: 'h',
      object: JSON.stringify({ id: 'g', members: [petra, anna] }),
      before: null,
      first_seen_at: at(0),
      changed_at: at(0),
    })
    .execute();
  await store.db
    .insertInto('users')
    .values({
      tenant_id: tenant,
      id: anna.id,
      display_name: anna.displayName,
      user_principal_name: 'anna@customer.example',
      account_enabled: false,
      user_type: 'member',
      first_seen_at: at(0),
      is_baseline: true,
    })
    .execute();
  return tenant;
}

it('knows a provider’s people, who are no accounts here, by the groups that decide', async () => {
  const tenant = await customer();

  expect(await listProviders(store.db, tenant)).toEqual([asColleague]);
  expect(await listInsiders(store.db, tenant, 10)).toEqual([asColleague]);
  expect(await listMet(store.db, tenant, 10)).toEqual([asColleague]);
  expect(await findHelper(store.db, tenant, 'petra')).toEqual(asColleague);
  expect(await findColleagues(store.db, tenant, 'petra', 10)).toEqual([asColleague]);
});

it('takes nobody for an account who is none, nor anybody of another tenant for its own', async () => {
  const tenant = await customer();

  expect(await findColleague(store.db, tenant, 'petra')).toBeUndefined();
  expect(await findHelper(store.db, tenant, 'anna')).toBeUndefined();
  expect(await findHelper(store.db, newTenant(), 'petra')).toBeUndefined();
});

it('lets them look after a duty for as long as they are in a group', async () => {
  const tenant = await customer();
  const duty = {
    id: 'd',
    scope: 'area:backup',
    personId: 'petra',
    namedBy: { id: 'x', name: 'X' },
    namedAt: at(1),
  } as const;
  await store.db.transaction().execute((tx) => insertDuty(tx, tenant, duty));

  const [held] = await listDuties(store.db, tenant, { id: 'd' });
  await store.db.deleteFrom('objects').where('tenant_id', '=', tenant).execute();
  const [left] = await listDuties(store.db, tenant, { id: 'd' });

  expect(held).toMatchObject({ name: 'Petra Provider', isHere: true });
  expect(left).toMatchObject({ name: 'somebody who left', isHere: false });
});
