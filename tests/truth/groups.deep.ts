import { syncObjects } from '../../src/tenant/sync-objects';
import { openTestDb, type TestDb } from '../open-test-db';
import { lookAt } from './look';
import { idsOfArea, skippedWithout } from './rights';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const LEADS = 'dece0000-0000-4000-8000-0000000000f2';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const LENA = 'dece0000-0000-4000-8000-0000000000c1';
const changed = 'groups.admin-group-changed';

it('nothing is wrong with the groups at first', async () => {
  const look = await lookAt(store, { users: 60 });

  await look.read();

  for (const id of idsOfArea('groups'))
    expect([id, await look.standing(id), await look.skipped(id)]).toEqual([id, [], []]);
});

it('whoever joins or leaves is told for a week, a second change beside the first', async () => {
  const look = await lookAt(store, { users: 60 });
  await look.read();
  const members = `/groups/${LEADS}/members`;

  await look.demo.call('POST', `${members}/$ref`, {
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${STELLA}` },
  });
  look.moveDays(1);
  await look.read();
  const joined = await look.facts(changed);
  await look.demo.call('DELETE', `${members}/${LENA}/$ref`);
  look.moveDays(1);
  await look.read();
  const both = await look.facts(changed);
  look.moveDays(8);
  await look.read();

  expect(joined).toContain('Stella Staff');
  expect(both).toContain('Stella Staff');
  expect(both).toContain('Lena Lead');
  expect(await look.standing(changed)).toEqual([]);
});

it('a group that others can change, or a rule fills, is told', async () => {
  const look = await lookAt(store, { users: 60 });
  const { value } = await look.demo.all('/groups?$select=id,isAssignableToRole,membershipRule');
  const plain = value.find((group) => !group.isAssignableToRole && !group.membershipRule).id;
  const dynamic = value.find((group) => group.membershipRule).id;

  await syncObjects({ ...look.deps, groupIds: [plain, dynamic] }, 'small');

  expect(await look.standing('groups.admin-group-not-role-assignable')).toEqual([plain, dynamic].toSorted());
  expect(await look.standing('groups.admin-group-dynamic')).toEqual([dynamic]);
});

it('without the permission all of it is skipped', async () => {
  const skipped = await skippedWithout(store, ['groups'], { withoutPermissions: ['GroupMember.Read.All'] });

  expect(skipped).toEqual(Object.fromEntries(idsOfArea('groups').map((id) => [id, 'no-permission'])));
});
