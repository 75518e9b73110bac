import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, startDemo, until } from './start-demo';
import { openWebhook } from './webhook';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'demo-restart-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const logFile = (dir: string) => join(dir, readdirSync(dir)[0] ?? '');
/** What a kill leaves: the files as they are at this moment, while the first process still has them open. */
function asAfterKill(): string {
  const copy = `${dataDir}-killed`;
  cpSync(dataDir, copy, { recursive: true });
  return copy;
}

async function change(demo: Demo) {
  const file = demo.truth().oddlyNamed[4];
  const body = {
    accountEnabled: true,
    displayName: 'New',
    mailNickname: 'new',
    userPrincipalName: 'new@contoso.example',
    passwordProfile: { password: 'p4ss' },
  };
  const user = (await demo.call('POST', '/users', { body })).body;
  const link = (
    await demo.call('POST', `/drives/${file?.driveId}/items/${file?.itemId}/createLink`, {
      body: { type: 'view', scope: 'anonymous' },
    })
  ).body;
  await demo.call(
    'DELETE',
    `/groups/dece0000-0000-4000-8000-0000000000f2/members/dece0000-0000-4000-8000-0000000000c2/$ref`,
  );
  return { user, link, driveId: file?.driveId };
}

it('comes back from a kill with every acknowledged write, and delta links go on working', async () => {
  const first = await startDemo({ dataDir });
  const before = (await first.call('GET', '/users/delta?$deltatoken=latest&$select=id')).body['@odata.deltaLink'];
  const { user, link, driveId } = await change(first);

  const second = await startDemo({ dataDir: asAfterKill() });

  expect(second.truth()).toEqual(first.truth());
  expect(second.truth().anonymousLinks).toContainEqual({ driveId, itemId: expect.any(String), permissionId: link.id });
  expect((await second.all(before.replace(first.url, second.url))).value).toEqual([{ id: user.id }]);
  expect((await second.all('/groups/dece0000-0000-4000-8000-0000000000f2/members')).value).toHaveLength(1);
  rmSync(`${dataDir}-killed`, { recursive: true });
});

it('drops a torn last line and goes on writing behind the whole ones', async () => {
  const first = await startDemo({ dataDir });
  const { user } = await change(first);
  await first.close();
  appendFileSync(logFile(dataDir), '{"seq":99,"kind":"user.del');

  const second = await startDemo({ dataDir });
  await second.call('PATCH', `/users/${user.id}`, { body: { displayName: 'Renamed' } });
  await second.close();
  const third = await startDemo({ dataDir });

  expect((await third.call('GET', `/users/${user.id}`)).body.displayName).toBe('Renamed');
  expect(readFileSync(logFile(dataDir), 'utf8')).not.toContain('p4ss');
});

it('does not start on a log with a hole in it', async () => {
  const first = await startDemo({ dataDir });
  await change(first);
  await first.close();
  const lines = readFileSync(logFile(dataDir), 'utf8').split('\n');
  writeFileSync(logFile(dataDir), lines.toSpliced(2, 1).join('\n'));

  await expect(startDemo({ dataDir })).rejects.toThrow(/line 3 is not entry 2/);
});

it('keeps another organisation apart from the first', async () => {
  const first = await startDemo({ dataDir });
  await change(first);
  await first.close();

  const other = await startDemo({ dataDir, seed: 'other' });

  expect(other.truth().counts.users).toBe(240);
  expect(readdirSync(dataDir)).toHaveLength(2);
});

it('keeps subscriptions, and tells again what may not have been told before the kill', async () => {
  const webhook = await openWebhook();
  const first = await startDemo({ dataDir });
  const { driveId } = first.truth().oddlyNamed[4] ?? {};
  const body = {
    changeType: 'updated',
    notificationUrl: webhook.url,
    resource: `drives/${driveId}/root`,
    expirationDateTime: '2026-03-03T00:00:00Z',
    clientState: 's',
  };
  const { id } = (
    await first.call('POST', '/subscriptions', {
      as: 'demo-watch',
      body,
      headers: { prefer: 'includesecuritywebhooks' },
    })
  ).body;
  webhook.refuse = 1;
  await change(first);
  await until(() => webhook.refuse === 0);
  await first.close();

  await startDemo({ dataDir });

  expect(await until(() => webhook.received[0])).toMatchObject({ subscriptionId: id });
  webhook.close();
});

it('comes back with its people, groups, risks, sign-ins and audit log', async () => {
  const first = await startDemo({ dataDir });
  const [kept = '', gone = ''] = first.truth().people.staleGuests;
  const body = { displayName: 'Crew', mailNickname: 'crew', mailEnabled: false, securityEnabled: true };
  const { id } = (await first.call('POST', '/groups', { body })).body;
  await first.call('POST', '/identityProtection/riskyUsers/confirmCompromised', { body: { userIds: [kept] } });
  await first.call('POST', `/demo/users/${kept}/sign-in`);
  await first.call('DELETE', `/users/${gone}`);
  await first.call('DELETE', `/groups/${id}`);
  await first.call('PATCH', '/policies/authorizationPolicy', { body: { allowInvitesFrom: 'none' }, as: 'demo-fix' });
  const read = async (demo: Demo) => [
    demo.truth(),
    (await demo.all('/auditLogs/directoryAudits')).value,
    (await demo.all('/auditLogs/signIns')).value,
    (await demo.all('/identityProtection/riskyUsers')).value,
    (await demo.all('/directory/deletedItems/microsoft.graph.group')).value,
  ];

  const second = await startDemo({ dataDir: asAfterKill() });

  expect(await read(second)).toEqual(await read(first));
  expect(second.truth().people.riskOpen).toContainEqual({ id: kept, level: 'high' });
  rmSync(`${dataDir}-killed`, { recursive: true });
});
