import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ADMINS_GROUP_ID, type DemoTenant, LEADS_GROUP_ID, startDemoTenant } from '../../src/demo';
import { sendCall } from '../../src/graph/call-remedy';
import { createGraph } from '../../src/graph/client';
import { memberSignIns } from '../../src/graph/collections/member-sign-ins';
import type { Graph } from '../../src/graph/graph';
import { outcomeOf } from '../../src/graph/outcome-of';
import { isResync, readDriveDelta } from '../../src/graph/read-drive-delta';
import { isMemberOf, readGroup, readGroupMembers } from '../../src/graph/read-groups';
import { readManager, readManagers } from '../../src/graph/read-managers';
import { hasMfaMethod, readMethods } from '../../src/graph/read-methods';
import { readRegistration, readRegistrations } from '../../src/graph/read-registrations';
import { readRoleAssignments, readRolesOf } from '../../src/graph/read-roles';
import { readSharingLink, readSharingLinks } from '../../src/graph/read-sharing-links';
import { readSiteDrives, readSites } from '../../src/graph/read-sites';
import { readUserDrive, readUserDrives } from '../../src/graph/read-user-drive';
import { readUsersDelta } from '../../src/graph/read-users';
import {
  createSubscription,
  deleteSubscription,
  listSubscriptions,
  renewSubscription,
} from '../../src/graph/subscriptions';
import { fixedToken } from '../../src/graph/tokens';
import { all } from './scripted-server';

const person = (letter: string) => `dece0000-0000-4000-8000-0000000000${letter}`;
let tenant: DemoTenant;
afterEach(() => tenant.close());

const start = async (faults = '', withoutPermissions: readonly string[] = []): Promise<void> => {
  const now = () => new Date();
  tenant = await startDemoTenant({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    users: 240,
    sites: 12,
    seed: 's1',
    now,
    faults,
    withoutPermissions,
  });
};
/** Waits a hundredth of what is asked: the demo's faults ask for whole seconds. */
const as = (token: string): Graph =>
  createGraph({
    baseUrl: `${tenant.url}/v1.0`,
    getToken: fixedToken(token),
    now: () => new Date(),
    sleep: (ms, signal) => wait(ms / 100, undefined, { signal }),
    timeoutMs: 5_000,
  });
const allRows = async <T>(source: AsyncIterable<{ items: readonly T[] }>): Promise<T[]> =>
  (await all(source)).flatMap(({ items }) => items);

it('keeps of our own accounts only who was not here lately, and of whom that is not known', async () => {
  await start();
  const graph = as('demo-read');
  const { unusedAccounts, accountsOfUnknownSignIn, newJoiners } = tenant.truth().people;

  const kept = (await all(memberSignIns.read(graph, { now: new Date() } as never))).flat();

  const ids = kept.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...unusedAccounts, ...accountsOfUnknownSignIn]));
  expect(unusedAccounts.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThan(unusedAccounts.length + accountsOfUnknownSignIn.length + 5);
  expect(ids.filter((id) => newJoiners.includes(id))).toEqual([]);
});

it('sees the people as they are', async () => {
  await start();
  const graph = as('demo-read');
  const truth = tenant.truth();

  const users = await allRows(readUsersDelta(graph, null));
  const rows = (await all(readRegistrations(graph))).flat();
  const without = new Set<string>();
  await Promise.all(users.map(async ({ id }) => hasMfaMethod(await readMethods(graph, id)) || without.add(id)));

  expect(users).toHaveLength(truth.counts.users);
  expect(users.filter(({ userType }) => userType === 'guest')).toHaveLength(truth.counts.guests);
  expect(without).toEqual(new Set([...truth.usersWithoutMfa, ...truth.guestsWithoutMfa, ...truth.disabledWithoutMfa]));
  const enabled = new Set(users.filter(({ accountEnabled }) => accountEnabled).map(({ id }) => id));
  const reported = rows.filter(({ userId, isMfaRegistered }) => enabled.has(userId) && !isMfaRegistered);
  expect(reported.map(({ userId }) => userId).sort()).toEqual(
    [...truth.usersWithoutMfa, ...truth.guestsWithoutMfa].sort(),
  );
  const [one] = rows;
  await expect(readRegistration(graph, one?.userId ?? '')).resolves.toEqual({
    ...one,
    reportedAt: expect.any(String), // the demo's report moves on with its clock
  });
  await expect(readRegistration(graph, person('ff'))).resolves.toBeNull();
});

it('sees roles and groups', async () => {
  await start();
  const graph = as('demo-read');
  const { admins, roles } = tenant.truth();

  const assignments = await readRoleAssignments(graph);

  const held = (list: readonly { principalId: string; roleDefinitionId: string }[]) =>
    list.map(({ principalId, roleDefinitionId }) => `${principalId} ${roleDefinitionId}`).sort();
  expect(held(assignments)).toEqual(held(roles.assignments));
  const [admin = ''] = admins;
  await expect(readRolesOf(graph, admin)).resolves.toEqual(
    assignments.filter(({ principalId }) => principalId === admin),
  );
  await expect(readRolesOf(graph, person('a1'))).resolves.toEqual([]);
  await expect(readGroup(graph, LEADS_GROUP_ID)).resolves.toMatchObject({ id: LEADS_GROUP_ID });
  await expect(readGroup(graph, person('99'))).resolves.toBeNull();
  const leads = await readGroupMembers(graph, LEADS_GROUP_ID);
  expect(leads.map(({ displayName }) => displayName).sort()).toEqual(['Lena Lead', 'Luis Lead']);
  const groups = [ADMINS_GROUP_ID, LEADS_GROUP_ID];
  await expect(isMemberOf(graph, person('c1'), groups)).resolves.toEqual(new Set(groups));
  await expect(isMemberOf(graph, person('b1'), groups)).resolves.toEqual(new Set([ADMINS_GROUP_ID]));
  await expect(isMemberOf(graph, person('a1'), groups)).resolves.toEqual(new Set());
  await expect(isMemberOf(graph, person('ee'), groups)).resolves.toEqual(new Set());
});

it.each(['', '429:0.05,503:0.03,batch429:0.1'])('knows whose manager could be asked (faults: %s)', async (faults) => {
  await start(faults);
  const graph = as('demo-read');
  const { managers } = tenant.truth().people;

  const read = await readManagers(
    graph,
    managers.map(({ id }) => id),
  );

  const wanted = managers.map(({ id, managerId, isAskable }) => [id, isAskable ? managerId : null]);
  expect(read.map(({ userId, manager }) => [userId, manager?.id ?? null])).toEqual(wanted);
  expect(new Set(read.map((one) => (one.manager ? 'asked' : one.why)))).toEqual(new Set(['asked', 'none']));
  await expect(readManager(graph, person('a1'))).resolves.toEqual({ id: person('b1'), name: 'Adam Admin' });
  await expect(readManager(graph, person('c1'))).resolves.toBeNull();
});

it('without the right to see people, says that it could not see', async () => {
  await start('', ['User.Read.All']);

  const read = await readManagers(as('demo-read'), [person('a1')]);

  expect(read).toEqual([{ userId: person('a1'), manager: null, why: 'not-seen' }]);
});

it.each(['', '429:0.05,503:0.03,batch429:0.1,cut:0.01'])('finds every anonymous link (faults: %s)', async (faults) => {
  await start(faults);
  const graph = as('demo-read');
  const truth = tenant.truth();

  const sites = (await all(readSites(graph))).flat();
  const siteDrives = (await readSiteDrives(graph, sites)).flatMap(({ drives }) => drives ?? []);
  const users = await allRows(readUsersDelta(graph, null));
  const userDrives = await readUserDrives(
    graph,
    users.map(({ id }) => id),
  );
  const driveIds = new Set([...siteDrives.map(({ id }) => id), ...userDrives.flatMap(({ drive }) => drive?.id ?? [])]);
  const seen = new Set<string>();
  const shared: { driveId: string; itemId: string }[] = [];
  await Promise.all(
    [...driveIds].map(async (driveId) => {
      for (const item of await allRows(readDriveDelta(graph, driveId, null))) {
        if (!seen.has(item.id) && item.isShared) shared.push({ driveId, itemId: item.id });
        seen.add(item.id);
      }
    }),
  );
  const readings = await readSharingLinks(graph, shared);

  expect(sites).toHaveLength(truth.counts.sites + truth.counts.personalSites);
  expect(userDrives.filter(({ drive }) => drive)).toHaveLength(truth.counts.personalSites);
  expect(userDrives.filter(({ skipped }) => skipped)).toEqual([]);
  expect(driveIds.size).toBe(truth.counts.drives);
  expect(seen.size).toBe(truth.counts.items);
  expect(readings.filter(({ skipped }) => skipped)).toEqual([]);
  const anonymous = readings.flatMap(({ links }) => links ?? []).filter(({ scope }) => scope === 'anonymous');
  const place = (one: { driveId: string; itemId: string }, id: string) => `${one.driveId} ${one.itemId} ${id}`;
  expect(new Set(anonymous.map((link) => place(link, link.id)))).toEqual(
    new Set(truth.anonymousLinks.map((link) => place(link, link.permissionId))),
  );
  // A guest's name may look like an address.
  const text = JSON.stringify(readings, (key, value) => (key === 'name' ? '' : value));
  expect(text).not.toMatch(/webUrl|shareId|https?:/);
  const owner = userDrives.find(({ drive }) => drive);
  await expect(readUserDrive(graph, owner?.userId ?? '')).resolves.toEqual(owner?.drive);
});

it('sees a new link as a change, removes it, and sees that', async () => {
  await start();
  const graph = as('demo-read');
  const drive = await readUserDrive(graph, person('a1'));
  const driveId = drive?.id ?? '';
  const first = await all(readDriveDelta(graph, driveId, null));
  const items = first.flatMap((page) => page.items);
  const item = items.find(({ isShared, isFolder }) => !isShared && !isFolder);
  const itemId = item?.id ?? '';
  const at = `/drives/${driveId}/items/${itemId}`;

  const made = await as('demo-user').call({
    method: 'POST',
    path: `${at}/createLink`,
    body: { type: 'view', scope: 'anonymous' },
  });
  const changed = await all(readDriveDelta(graph, driveId, first.at(-1)?.deltaLink ?? ''));
  const permissionId = (made.body as { id: string }).id;
  const found = await readSharingLink(graph, { driveId, itemId, permissionId });
  const call = { method: 'DELETE', path: `${at}/permissions/${permissionId}` } as const;
  const refused = await sendCall(graph, call);
  await sendCall(as('demo-fix'), call);

  expect(changed.flatMap((page) => page.items)).toMatchObject([{ id: itemId, isShared: true, isSharingChanged: true }]);
  expect(found).toMatchObject({ id: permissionId, scope: 'anonymous', type: 'view', endsAt: null });
  expect(refused).toMatchObject({ status: 403, code: 'accessDenied' });
  expect(refused.words).toContain('does not have permission');
  await expect(readSharingLink(graph, { driveId, itemId, permissionId })).resolves.toBeNull();
  const again = await all(readDriveDelta(graph, driveId, changed.at(-1)?.deltaLink ?? ''));
  expect(again.flatMap((page) => page.items)).toMatchObject([{ id: itemId, isSharingChanged: true }]);
  const quiet = await all(readDriveDelta(graph, driveId, again.at(-1)?.deltaLink ?? ''));
  expect(quiet.map((page) => page.items)).toEqual([[]]);
});

it('is told of a drive as the watch identity only', async () => {
  await start();
  const listener = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://x').searchParams.get('validationToken');
    // Not chained: restify, loaded elsewhere in this process, takes the answer of `writeHead` away.
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.end(token ?? '');
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const { port } = listener.address() as AddressInfo;
  const drive = await readUserDrive(as('demo-read'), person('a1'));
  const now = new Date();
  const wanted = {
    target: { kind: 'drive', driveId: drive?.id ?? '' },
    notificationUrl: `http://127.0.0.1:${port}/n`,
    clientState: 'state-1',
    now,
  } as const;

  const made = await createSubscription(as('demo-watch'), wanted);
  const refused = await createSubscription(as('demo-read'), wanted).catch(outcomeOf);
  const renewed = await renewSubscription(as('demo-watch'), {
    id: made.id,
    kind: 'drive',
    now: new Date(now.getTime() + 60_000),
  });
  const listed = await listSubscriptions(as('demo-watch'));
  await deleteSubscription(as('demo-watch'), made.id);
  listener.close();

  expect(refused).toMatchObject({ kind: 'skipped', reason: 'no-permission' });
  expect(made.resource).toBe(`/drives/${drive?.id}/root`);
  expect(Date.parse(renewed?.expiresAt ?? '') - Date.parse(made.expiresAt)).toBe(60_000);
  expect(listed.map(({ id }) => id)).toEqual([made.id]);
  await expect(listSubscriptions(as('demo-watch'))).resolves.toEqual([]);
});

it('knows a token of another life, and subscriptions that are gone', async () => {
  await start();
  const graph = as('demo-read');
  const drive = await readUserDrive(graph, person('a1'));
  const link = `${tenant.url}/v1.0/drives/${drive?.id}/root/delta?token=abc.def`;

  const error = await all(readDriveDelta(graph, drive?.id ?? '', link)).catch((thrown: unknown) => thrown);

  expect(isResync(error)).toBe(true);
  await expect(listSubscriptions(graph)).resolves.toEqual([]);
  await expect(renewSubscription(graph, { id: person('99'), kind: 'users', now: new Date() })).resolves.toBeNull();
  await deleteSubscription(graph, person('99'));
});
