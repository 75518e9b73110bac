import type { Graph } from '../../src/graph/graph';
import { saveCollection } from '../../src/store/collections';
import { listObjects } from '../../src/store/objects';
import { readAllAgain, syncObjects } from '../../src/tenant/sync-objects';
import { syncUsers } from '../../src/tenant/sync-users';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';

const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const ADAM = 'dece0000-0000-4000-8000-0000000000b1';
const [ADMINS, LEADS] = ['f1', 'f2'].map((end) => `dece0000-0000-4000-8000-0000000000${end}`);
const small = { users: 60 } as const;

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

/** Reads what is due, and says what was asked about groups; the bot's own two are read whole each time, and counted apart. */
async function asked({ deps }: Look): Promise<{ readonly own: number; readonly others: readonly string[] }> {
  const paths: string[] = [];
  const noted =
    <T>(call: (path: string, options?: object) => Promise<T>) =>
    (path: string, options?: object) => {
      paths.push(path.replace(/^https?:\/\/[^/]+\/v1\.0/, '').replace(/\?.*/, ''));
      return call(path, options);
    };
  const graph: Graph = { ...deps.graph, page: noted(deps.graph.page), get: noted(deps.graph.get) };
  await syncObjects({ ...deps, graph, groupsIn: graph });
  const ofGroups = paths.filter((path) => /^\/groups\//.test(path));
  const isOwn = (path: string): boolean => [ADMINS, LEADS].some((id) => path.includes(String(id)));
  return { own: ofGroups.filter(isOwn).length, others: ofGroups.filter((path) => !isOwn(path)) };
}

const kept = async ({ deps }: Look) => ({
  roles: (await listObjects(deps.db, deps.tenantId, 'role-groups')).map(({ object }) => object),
  policies: (await listObjects(deps.db, deps.tenantId, 'policy-groups')).map(({ object }) => object),
});

/** A tenant that was read, in which one group holds a role and one is left out of a policy. */
async function readOnce(seed?: string) {
  const look = await lookAt(store, { ...small, ...(seed && { seed }) });
  const { call, all } = look.demo;
  const { value: groups } = await all('/groups?$select=id,displayName,membershipRule');
  const left = groups.find(({ displayName }) => /Engineering|Sales|Finance|Operations/.test(displayName)) ?? groups[3];
  const { value: policies } = await all('/identity/conditionalAccess/policies');
  const { conditions, id } = policies.find(({ state }) => state === 'enabled');
  const leaveOut = (excludeGroups: readonly string[]) =>
    call('PATCH', `/identity/conditionalAccess/policies/${id}`, {
      body: { conditions: { ...conditions, users: { ...conditions.users, excludeGroups } } },
    });
  await leaveOut([left.id]);
  await look.read();
  const [role] = (await kept(look)).roles;
  return { look, leaveOut, role: String(role?.id), left: String(left.id) };
}

const refOf = (id: string) => ({ body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` } });

async function readings({ deps }: Look, collection: string): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('journal')
    .select('body')
    .where('tenant_id', '=', deps.tenantId)
    .where('kind', '=', 'reading.changed')
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ body }) => {
    const reading = JSON.parse(body);
    return reading.collection === collection ? [reading.read] : [];
  });
}

it.each(seeds)(
  'a quiet hour costs one request each; a change the group that changed; all is known: %s',
  async (seed) => {
    const { look, role, left } = await readOnce(seed);
    look.moveDays(0.1);
    const quiet = await asked(look);
    await look.demo.call('POST', `/groups/${role}/members/$ref`, refOf(STELLA));
    await look.demo.call('PATCH', `/groups/${left}`, { body: { displayName: 'Renamed' } });
    look.moveDays(0.1);

    const changed = await asked(look);

    const known = await kept(look);
    expect(quiet.others).toEqual(['/groups/delta', '/groups/delta']);
    expect(changed.others.toSorted()).toEqual(
      [
        '/groups/delta',
        '/groups/delta',
        ...[role, left].flatMap((id) => [`/groups/${id}`, `/groups/${id}/members`]),
      ].toSorted(),
    );
    expect(known.roles.find(({ id }) => id === role)?.peopleIds).toContain(STELLA);
    expect(known.policies.find(({ id }) => id === left)?.displayName).toBe('Renamed');
    expect(await readings(look, 'role-groups')).toEqual(['whole', 'changes']);
    await readAllAgain(look.deps);
    await asked(look);
    expect(await kept(look)).toEqual(known);
  },
);

it('a group that a policy has come to name is read, too: the place was taken without it', async () => {
  const { look, left, leaveOut } = await readOnce();
  const { value } = await look.demo.all('/groups?$select=id');
  const ids = async () => (await kept(look)).policies.map(({ id }) => id);
  const before = await ids();
  const another = value.map(({ id }) => id).find((id) => !before.includes(id));
  await leaveOut([left, another]);
  look.moveDays(0.1);

  await asked(look);

  expect(await ids()).toEqual([...before, another].toSorted());
});

it('the groups of admins and leads are read whole every minute', async () => {
  const { look } = await readOnce();
  const before = await asked(look);
  await look.demo.call('POST', `/groups/${LEADS}/members/$ref`, refOf(STELLA));
  await look.demo.call('DELETE', `/users/${ADAM}`);
  look.moveDays(1 / 1440);

  const { own } = await asked(look);

  expect([before.own, own]).toEqual([0, 4]);
  expect(await look.facts('groups.admin-group-changed')).toMatch(/Stella Staff.*Adam Admin|Adam Admin.*Stella Staff/s);
});

it('an account that went is no member any more, though no delta of groups says so', async () => {
  const { look, role } = await readOnce();
  const [gone = ''] = (await kept(look)).roles.find(({ id }) => id === role)?.peopleIds ?? [];
  await look.demo.call('DELETE', `/users/${gone}`);
  look.moveDays(0.01);
  const unaware = await asked(look);
  await syncUsers(look.deps);
  look.moveDays(0.01);

  const aware = await asked(look);

  expect(unaware.others).not.toContain(`/groups/${role}/members`);
  expect(aware.others).toContain(`/groups/${role}/members`);
  expect((await kept(look)).roles.find(({ id }) => id === role)?.peopleIds).not.toContain(gone);
});

it('an account that goes while everything is read is not missed: there is no place that could be taken away', async () => {
  const { look, role } = await readOnce();
  const [gone = ''] = (await kept(look)).roles.find(({ id }) => id === role)?.peopleIds ?? [];
  await readAllAgain(look.deps);
  const { graph } = look.deps;
  let isGone = false;
  const page: Graph['page'] = async (path, options) => {
    const reply = await graph.page(path, options);
    if (isGone || !path.includes(`/groups/${role}/members`)) return reply;
    isGone = true;
    await look.demo.call('DELETE', `/users/${gone}`);
    await syncUsers(look.deps);
    return reply;
  };
  await syncObjects({ ...look.deps, graph: { ...graph, page } });
  look.moveDays(0.01);

  await asked(look);

  expect(isGone).toBe(true);
  expect((await kept(look)).roles.find(({ id }) => id === role)?.peopleIds).not.toContain(gone);
});

it('a place that Graph has forgotten is read whole, without a word', async () => {
  const { look, role } = await readOnce();
  const { cursor } = await store.db
    .selectFrom('collections')
    .select('cursor')
    .where('tenant_id', '=', look.deps.tenantId)
    .where('name', '=', 'role-groups')
    .executeTakeFirstOrThrow();
  const place = { ...JSON.parse(cursor ?? ''), link: '/groups/delta?$deltatoken=old' };
  await saveCollection(store.db, look.deps.tenantId, 'role-groups', { cursor: JSON.stringify(place) });
  await look.demo.call('POST', `/groups/${role}/members/$ref`, refOf(STELLA));
  look.moveDays(0.1);
  const warned: string[] = [];

  await asked({ ...look, deps: { ...look.deps, log: { ...look.deps.log, warn: (text) => warned.push(text) } } });

  expect((await kept(look)).roles.find(({ id }) => id === role)?.peopleIds).toContain(STELLA);
  expect(await readings(look, 'role-groups')).toEqual(['whole', 'whole']);
  expect(warned).toEqual([]);
});
