import { lockFindings } from '../../src/store/findings';
import { openHolder } from '../../src/store/holder';
import { listRoleHolders, replaceRoleAssignments } from '../../src/store/role-assignments';
import { saveUnchecked } from '../../src/store/unchecked';
import { markUsersRemoved } from '../../src/store/users';
import { at, newTenant, openTestDb } from '../open-test-db';

const opened = openTestDb();
afterAll(async () => (await opened).close());

const many = Array.from({ length: 70_000 }, (_, n) => `id-${n}`);

it('takes more at once than one statement takes parameters', async () => {
  const { db } = await opened;
  const tenantId = newTenant();

  const holders = await db.transaction().execute(async (tx) => {
    expect((await lockFindings(tx, tenantId, many)).size).toBe(0);
    await markUsersRemoved(tx, tenantId, many, at(1));
    await saveUnchecked(tx, tenantId, 'c', new Map(many.map((id) => [id, null])));
    const assignments = many.slice(0, 17_000).map((id) => ({ id, principalId: id, roleDefinitionId: 'r' }));
    await replaceRoleAssignments(tx, tenantId, assignments);
    await replaceRoleAssignments(tx, tenantId, assignments.slice(0, 1));
    return listRoleHolders(tx, tenantId);
  });

  expect([...holders]).toEqual(['id-0']);
}, 60_000);

const server = process.env.TEST_DATABASE_URL;
(server ? it : it.skip)(
  'what is done alone is done by one process at a time, and is free when it is over',
  async () => {
    const [one, other] = [await openHolder(server ?? ''), await openHolder(server ?? '')];
    const done: string[] = [];

    await one.alone('work', async () => {
      done.push('one');
      await other.alone('work', async () => void done.push('other too soon'));
      await other.alone('other work', async () => void done.push('other'));
    });
    await other.alone('work', async () => void done.push('other then'));
    await Promise.all([one.close(), other.close()]);

    expect(done).toEqual(['one', 'other', 'other then']);
  },
);
