import { listCollections } from '../../src/store/collections';
import { followAudits } from '../../src/tenant/follow-audits';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';
import { compare, skippedWithout } from './rights';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const one = (isFound: boolean): readonly string[] => (isFound ? ['tenant'] : []);
const rolesOf = ({ demo }: Look) => demo.truth().roles;

const permanent = 'roles.high-role-permanent';
const expected: Readonly<Record<string, (look: Look) => readonly string[]>> = {
  'roles.too-many-global-admins': (look) => one(rolesOf(look).globalAdmins.length > 4),
  'roles.too-few-global-admins': (look) => one(rolesOf(look).globalAdmins.length < 2),
  'roles.guest-in-high-role': (look) => rolesOf(look).guestsInHighRoles,
  'roles.synced-account-in-high-role': (look) => rolesOf(look).syncedInHighRoles,
  'roles.high-assignment-new': () => [],
  [permanent]: (look) =>
    rolesOf(look).assignments.flatMap((role) => (role.isHigh && role.isPermanent ? [role.principalId] : [])),
};

it.each(seeds)('finds exactly what is wrong with admin roles: %s', async (seed) => {
  const look = await lookAt(store, { seed });

  await look.read();

  await compare(look, expected);
});

it('Business Premium has no PIM: what does not need it is found all the same', async () => {
  const look = await lookAt(store, { licences: { businessPremium: true } });
  const { [permanent]: _needsPim, ...others } = expected;

  await look.read();

  await compare(look, others);
  expect([await look.standing(permanent), await look.skipped(permanent)]).toEqual([[], ['not-licensed']]);
});

const named = (reason: string, ...ids: readonly string[]): object =>
  Object.fromEntries(ids.map((id) => [`roles.${id}`, reason]));
const people = ['too-many-global-admins', 'too-few-global-admins', 'guest-in-high-role', 'synced-account-in-high-role'];

it.each([
  ['RoleManagement.Read.Directory', [...people, 'high-assignment-new']],
  ['RoleEligibilitySchedule.Read.Directory', people.slice(1)],
  ['RoleAssignmentSchedule.Read.Directory', ['high-assignment-new', 'high-role-permanent']],
  ['GroupMember.Read.All', people],
  ['User.Read.All', people],
])('without %s its checks are skipped', async (permission, ids) => {
  const skipped = await skippedWithout(store, ['roles'], { withoutPermissions: [permission] });

  expect(skipped).toEqual(named('no-permission', ...ids));
});

const assignments = '/roleManagement/directory/roleAssignments';
const EXCHANGE = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const fresh = 'roles.high-assignment-new';
/** Read by delta, or in reports: these have no interval. */
const apart = ['users', 'groups', 'registrations', 'role-assignments', 'drives', 'sharing-links', 'methods'];
const body = { principalId: STELLA, roleDefinitionId: EXCHANGE, directoryScopeId: '/' };

it.each([{}, { p2: false }])('a new high role comes up, and goes when it is taken away: %j', async (licences) => {
  const look = await lookAt(store, { licences });
  await look.read();

  const made = await look.demo.call('POST', assignments, { body });
  look.moveDays(1);
  await look.read();
  const during = await look.standing(fresh);
  await look.demo.call('DELETE', `${assignments}/${made.body.id}`);
  look.moveDays(1);
  await look.read();

  expect(during).toEqual([expect.stringContaining(STELLA)]);
  expect(await look.standing(fresh)).toEqual([]);
});

it('the log of the directory has what changed read at once, and nothing else', async () => {
  const look = await lookAt(store);
  await look.read();
  await followAudits(look.deps);
  const due = async (): Promise<readonly string[]> =>
    (await listCollections(look.deps.db, look.deps.tenantId)).flatMap(({ name, readAt, triedAt }) =>
      readAt !== null && triedAt === null && !apart.includes(name) ? [name] : [],
    );
  const before = await due();

  await look.demo.call('POST', assignments, { body });
  look.moveDays(0.0001);
  await followAudits(look.deps);
  const told = await due();
  await look.read();
  await followAudits(look.deps);

  expect(before).toEqual([]);
  expect(told).toEqual(['admin-roles', 'eligible-roles', 'role-groups', 'role-schedules']);
  expect(await look.standing(fresh)).toEqual([expect.stringContaining(STELLA)]);
  expect(await due()).toEqual([]);
});

it('after a week a new role is how things are', async () => {
  const look = await lookAt(store);
  await look.read();

  await look.demo.call('POST', assignments, { body });
  look.moveDays(1);
  await look.read();
  const during = await look.standing(fresh);
  look.moveDays(8);
  await look.pass();

  expect(during).toHaveLength(1);
  expect(await look.standing(fresh)).toEqual([]);
});

it('a role that somebody eligible activates is no news', async () => {
  const look = await lookAt(store);
  await look.read();
  const { eligible, assignments: active } = look.demo.truth().roles;
  const isActive = (id: string, role: string): boolean =>
    active.some(({ principalId, roleDefinitionId }) => principalId === id && roleDefinitionId === role);
  const may = eligible.find((role) => role.isHigh && !isActive(role.principalId, role.roleDefinitionId));

  const activated = await look.demo.call('POST', '/roleManagement/directory/roleAssignmentScheduleRequests', {
    body: {
      action: 'selfActivate',
      principalId: may?.principalId,
      roleDefinitionId: may?.roleDefinitionId,
      directoryScopeId: '/',
      scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT8H' } },
    },
  });
  look.moveDays(0.1);
  await look.read();

  expect(activated.status).toBe(201);
  expect(await look.standing(fresh)).toEqual([]);
});
