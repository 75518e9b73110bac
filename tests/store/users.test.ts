import type { User } from '../../src/model/tenant';
import { listRoleHolders, replaceRoleAssignments, saveRoleAssignments } from '../../src/store/role-assignments';
import { eachUserId, listAccounts, markUsersRemoved, saveRegistrations, saveUsers } from '../../src/store/users';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const user = (id: string, more: Partial<User> = {}): User => ({
  id,
  displayName: `Name ${id}`,
  userPrincipalName: `${id}@contoso.example`,
  userType: 'member',
  accountEnabled: true,
  createdAt: null,
  ...more,
});
type Row = Parameters<typeof saveRegistrations>[2][number];
const registration = (userId: string, more: Partial<Row> = {}): Row => ({
  userId,
  isMfaRegistered: false,
  methods: ['password'],
  reportedAt: at(1),
  ...more,
});
const save = (tenant: string, users: readonly User[], minute = 1, isBaseline = false) =>
  store.db.transaction().execute((tx) => saveUsers(tx, tenant, users, { at: at(minute), isBaseline }));
const report = (tenant: string, ...rows: readonly Row[]) =>
  store.db.transaction().execute((tx) => saveRegistrations(tx, tenant, rows));
const remove = (tenant: string, ...ids: readonly string[]) =>
  store.db.transaction().execute((tx) => markUsersRemoved(tx, tenant, ids, at(5)));
const role = (id: string, principalId: string) => ({ id, principalId, roleDefinitionId: 'r1' });
const replaceRoles = (tenant: string, ...rows: readonly ReturnType<typeof role>[]) =>
  store.db.transaction().execute((tx) => replaceRoleAssignments(tx, tenant, rows));

describe('users', () => {
  it('says who is new', async () => {
    const tenant = newTenant();

    expect([...(await save(tenant, [user('u1'), user('u2')]))]).toEqual(['u1', 'u2']);
    expect([...(await save(tenant, [user('u2'), user('u3')]))]).toEqual(['u3']);
    expect([...(await save(tenant, []))]).toEqual([]);
  });

  it('keeps when somebody was first seen, and takes the rest as it is now', async () => {
    const tenant = newTenant();
    await save(tenant, [user('u1')], 1, true);

    await save(tenant, [user('u1', { displayName: 'Other', userType: 'guest', accountEnabled: false })], 9, false);

    expect(await listAccounts(store.db, tenant, ['u1'])).toEqual([
      {
        user: user('u1', { displayName: 'Other', userType: 'guest', accountEnabled: false }),
        firstSeenAt: at(1),
        isBaseline: true,
        isAdmin: false,
        isMfaRegistered: null,
        methods: null,
        methodsReadAt: null,
      },
    ]);
  });

  it('takes the last of several states of one person on a page', async () => {
    const tenant = newTenant();

    const added = await save(tenant, [
      user('u1', { displayName: 'before' }),
      user('u2'),
      user('u1', { displayName: 'after' }),
    ]);

    expect([...added].toSorted()).toEqual(['u1', 'u2']);
    expect((await listAccounts(store.db, tenant, ['u1']))[0]?.user.displayName).toBe('after');
  });

  it('removed, somebody is no account any more; back again, they are new', async () => {
    const tenant = newTenant();
    await save(tenant, [user('u1'), user('u2')]);

    await remove(tenant, 'u1');
    await remove(tenant);

    expect((await listAccounts(store.db, tenant, ['u1', 'u2', 'u9'])).map((one) => one.user.id)).toEqual(['u2']);
    expect([...(await save(tenant, [user('u1')]))]).toEqual(['u1']);
    expect(await listAccounts(store.db, tenant, ['u1'])).toHaveLength(1);
  });

  it('streams ids in pages, each once', async () => {
    const tenant = newTenant();
    const ids = Array.from({ length: 23 }, (_, n) => `u${String(n).padStart(2, '0')}`);
    await save(
      tenant,
      ids.map((id) => user(id)),
    );
    await remove(tenant, 'u05');

    const pages: (readonly string[])[] = [];
    for await (const page of eachUserId(store.db, tenant, 10)) pages.push(page);

    expect(pages.map(({ length }) => length)).toEqual([10, 10, 2]);
    expect(pages.flat().toSorted()).toEqual(ids.filter((id) => id !== 'u05'));
  });
});

describe('registrations', () => {
  const cases: readonly { name: string; later: Partial<Row>; isNew: boolean; stands?: boolean }[] = [
    { name: 'the same later says nothing new', later: { reportedAt: at(9) }, isNew: false },
    {
      name: 'registered since',
      later: { isMfaRegistered: true, methods: ['fido2'], reportedAt: at(9) },
      isNew: true,
      stands: true,
    },
    { name: 'another method', later: { methods: ['password', 'email'], reportedAt: at(9) }, isNew: true },
    {
      name: 'the same moment, read otherwise',
      later: { isMfaRegistered: true, reportedAt: at(5) },
      isNew: true,
      stands: true,
    },
    {
      name: 'an older row, as the lagging report gives it',
      later: { isMfaRegistered: true, reportedAt: at(4) },
      isNew: false,
    },
  ];

  it.each(cases)('$name', async ({ later, isNew, stands }) => {
    const tenant = newTenant();
    await save(tenant, [user('u1')]);
    await report(tenant, registration('u1', { reportedAt: at(5) }));

    const changed = await report(tenant, registration('u1', later));

    expect(changed).toEqual(isNew ? ['u1'] : []);
    expect((await listAccounts(store.db, tenant, ['u1']))[0]?.isMfaRegistered).toBe(stands ?? false);
  });

  it('are written the first time, and only those that differ after that', async () => {
    const tenant = newTenant();

    expect(await report(tenant, registration('u1'), registration('u2'))).toEqual(['u1', 'u2']);
    expect(await report(tenant, registration('u1'), registration('u2', { methods: [] }), registration('u3'))).toEqual([
      'u2',
      'u3',
    ]);
    expect(await report(tenant)).toEqual([]);
  });

  it('take the newest of several rows of one person', async () => {
    const tenant = newTenant();
    await save(tenant, [user('u1')]);

    const changed = await report(
      tenant,
      registration('u1', { reportedAt: at(3), isMfaRegistered: true }),
      registration('u1', { reportedAt: at(2) }),
    );

    expect(changed).toEqual(['u1']);
    expect(await listAccounts(store.db, tenant, ['u1'])).toMatchObject([
      { isMfaRegistered: true, methodsReadAt: at(3) },
    ]);
  });
});

describe('role assignments', () => {
  const changes: readonly {
    name: string;
    now: readonly ReturnType<typeof role>[];
    changed: readonly string[];
    holders: readonly string[];
  }[] = [
    { name: 'nothing changed', now: [role('1', 'u1'), role('2', 'u2')], changed: [], holders: ['u1', 'u2'] },
    {
      name: 'one more',
      now: [role('1', 'u1'), role('2', 'u2'), role('3', 'u3')],
      changed: ['u3'],
      holders: ['u1', 'u2', 'u3'],
    },
    { name: 'one less', now: [role('2', 'u2')], changed: ['u1'], holders: ['u2'] },
    { name: 'none left', now: [], changed: ['u1', 'u2'], holders: [] },
    {
      name: 'a second one of the same person',
      now: [role('1', 'u1'), role('2', 'u2'), role('4', 'u1')],
      changed: ['u1'],
      holders: ['u1', 'u2'],
    },
  ];

  it.each(changes)('$name', async ({ now, changed, holders }) => {
    const tenant = newTenant();
    await replaceRoles(tenant, role('1', 'u1'), role('2', 'u2'));

    expect([...(await replaceRoles(tenant, ...now))].toSorted()).toEqual(changed);
    expect([...(await listRoleHolders(store.db, tenant))].toSorted()).toEqual(holders);
  });

  it('make an admin', async () => {
    const tenant = newTenant();
    await save(tenant, [user('u1'), user('u2')]);

    await store.db.transaction().execute((tx) => saveRoleAssignments(tx, tenant, [role('1', 'u1'), role('2', 'u1')]));
    await store.db.transaction().execute((tx) => saveRoleAssignments(tx, tenant, [role('1', 'u1')]));

    const admins = (await listAccounts(store.db, tenant, ['u1', 'u2'])).filter(({ isAdmin }) => isAdmin);
    expect(admins.map((one) => one.user.id)).toEqual(['u1']);
  });
});
