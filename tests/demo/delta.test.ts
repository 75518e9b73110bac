import { type Demo, startDemo } from './start-demo';

const SHARING = { prefer: 'deltashowremovedasdeleted, deltatraversepermissiongaps, deltashowsharingchanges' };
const newUser = (name: string) => ({
  accountEnabled: true,
  displayName: name,
  mailNickname: name,
  userPrincipalName: `${name}@contoso.example`,
  passwordProfile: { password: 'not kept', forceChangePasswordNextSignIn: true },
});

describe('users', () => {
  it('tells what changed since the link, each user once, the removed marked', async () => {
    const demo = await startDemo();
    const { last } = await demo.all('/users/delta?$select=id,displayName,accountEnabled');
    const made = (await demo.call('POST', '/users', { body: newUser('nina') })).body;
    const [first, second] = (await demo.all('/users?$top=999')).value.slice(20, 22);
    await demo.call('PATCH', `/users/${first.id}`, { body: { accountEnabled: false } });
    await demo.call('PATCH', `/users/${first.id}`, { body: { displayName: 'Renamed' } });
    await demo.call('DELETE', `/users/${second.id}`);

    const changes = await demo.all(last['@odata.deltaLink']);
    const again = await demo.all(changes.last['@odata.deltaLink']);

    expect(changes.value).toEqual([
      { id: made.id, displayName: 'nina', accountEnabled: true },
      { id: first.id, displayName: 'Renamed', accountEnabled: false },
      { id: second.id, '@removed': { reason: 'changed' } },
    ]);
    expect(again.value).toEqual([]);
  });

  it('does not miss what changes while the first round is being read', async () => {
    const demo = await startDemo();
    const page = (await demo.call('GET', '/users/delta?$select=id,displayName')).body;
    await demo.call('PATCH', `/users/${page.value[0].id}`, { body: { displayName: 'Renamed meanwhile' } });

    const rest = await demo.all(page['@odata.nextLink']);
    const changes = await demo.all(rest.last['@odata.deltaLink']);

    expect(changes.value).toEqual([{ id: page.value[0].id, displayName: 'Renamed meanwhile' }]);
  });

  it('starts from now when asked to, and forgets links after a week', async () => {
    const demo = await startDemo();
    const latest = (await demo.call('GET', '/users/delta?$deltatoken=latest')).body;
    demo.at.now = new Date(demo.at.now.getTime() + 8 * 86_400_000);

    const late = await demo.call('GET', latest['@odata.deltaLink']);

    expect(latest.value).toEqual([]);
    expect([late.status, late.headers.get('location')]).toEqual([410, `${demo.url}/v1.0/users/delta`]);
  });
});

describe('groups', () => {
  const [ADMINS, LEADS] = ['f1', 'f2'].map((end) => `dece0000-0000-4000-8000-0000000000${end}`);
  const [STELLA, LENA, LUIS] = ['a1', 'c1', 'c2'].map((end) => `dece0000-0000-4000-8000-0000000000${end}`);
  const only = (...ids: unknown[]) => `$filter=${encodeURIComponent(ids.map((id) => `id eq '${id}'`).join(' or '))}`;
  const user = (id: unknown) => ({ '@odata.type': '#microsoft.graph.user', id });

  async function change(demo: Demo): Promise<void> {
    const ref = { body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${STELLA}` } };
    for (const group of [ADMINS, LEADS]) await demo.call('POST', `/groups/${group}/members/$ref`, ref);
    await demo.call('DELETE', `/groups/${LEADS}/members/${LENA}/$ref`);
    await demo.call('DELETE', `/groups/${ADMINS}/members/${STELLA}/$ref`);
  }

  it('all members at first; then who came and who went, each once, of the groups asked for', async () => {
    const demo = await startDemo();
    const path = `/groups/delta?$select=displayName,members&${only(LEADS)}`;
    const first = await demo.all(path);
    const { last } = await demo.all(`${path}&$deltatoken=latest`);
    await change(demo);

    const { value } = await demo.all(last['@odata.deltaLink']);

    const named = { id: LEADS, displayName: 'Security Leads' };
    expect(first.value).toEqual([{ ...named, 'members@delta': [user(LENA), user(LUIS)] }]);
    expect(value).toEqual([
      { ...named, 'members@delta': [user(STELLA), { ...user(LENA), '@removed': { reason: 'deleted' } }] },
    ]);
  });

  it('of members nothing is said to one who did not select them, nor of accounts that were deleted', async () => {
    const demo = await startDemo();
    const plain = (await demo.all('/groups/delta?$select=displayName&$deltatoken=latest')).last;
    const withMembers = (await demo.all('/groups/delta?$select=members&$deltatoken=latest')).last;
    await demo.call('DELETE', `/users/${LUIS}`);
    const ofDeleted = await demo.all(withMembers['@odata.deltaLink']);
    await change(demo);
    await demo.call('PATCH', `/groups/${ADMINS}`, { body: { displayName: 'Renamed' } });

    const { value } = await demo.all(plain['@odata.deltaLink']);

    expect(ofDeleted.value).toEqual([]);
    expect(value).toEqual([{ id: ADMINS, displayName: 'Renamed' }]);
  });
});

describe('apps', () => {
  it.each(['servicePrincipals', 'applications', 'oauth2PermissionGrants'])(
    '%s: all, or what came, changed and went since the link',
    async (root) => {
      const demo = await startDemo();
      const all = (await demo.all(`/${root}`)).value.map(({ id }) => id);
      const first = await demo.all(`/${root}/delta`);
      const latest = (await demo.call('GET', `/${root}/delta?$deltatoken=latest`)).body;
      const [changed, gone] = all;
      const set = (id: string, value: object | null) =>
        demo.call('POST', '/demo/setting', { body: { path: `${root}/${id}`, value } });
      await set(changed, { id: changed, displayName: 'Renamed' });
      await set(gone, null);
      await set('new', { id: 'new', displayName: 'New' });

      const { value } = await demo.all(latest['@odata.deltaLink']);

      expect(first.value.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
      expect(latest.value).toEqual([]);
      expect(value).toEqual([
        { id: changed, displayName: 'Renamed' },
        { id: gone, '@removed': { reason: 'changed' } },
        { id: 'new', displayName: 'New' },
      ]);
    },
  );

  it('an owner who came is in no delta, and in the directory’s log', async () => {
    const demo = await startDemo();
    const [{ id }] = (await demo.all('/applications')).value;
    const latest = (await demo.call('GET', '/applications/delta?$deltatoken=latest')).body;
    await demo.call('POST', `/applications/${id}/owners/$ref`, {
      body: { '@odata.id': 'https://graph.microsoft.com/v1.0/directoryObjects/dece0000-0000-4000-8000-0000000000a1' },
    });

    const [audit] = (await demo.call('GET', '/auditLogs/directoryAudits?$top=1')).body.value;

    expect((await demo.all(latest['@odata.deltaLink'])).value).toEqual([]);
    expect(audit).toMatchObject({ activityDisplayName: 'Add owner to application', category: 'ApplicationManagement' });
  });
});

describe('drives', () => {
  let demo: Demo;
  let driveId: string;
  let fileId: string;
  beforeEach(async () => {
    demo = await startDemo();
    driveId = demo.truth().oddlyNamed[0]?.driveId ?? '';
    fileId = demo.truth().oddlyNamed[4]?.itemId ?? '';
  });
  const share = () =>
    demo.call('POST', `/drives/${driveId}/items/${fileId}/createLink`, { body: { type: 'view', scope: 'anonymous' } });

  it('gives every item, the parents first, some of them twice, without paths', async () => {
    const { value, pages } = await demo.all(`/drives/${driveId}/root/delta?$top=50`);

    const ids = value.map(({ id }) => id);
    expect(pages).toBeGreaterThan(2);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    for (const [at, item] of value.entries()) {
      if (item.root) continue;
      expect(ids.indexOf(item.parentReference.id)).toBeLessThan(at);
      expect(item.parentReference).not.toHaveProperty('path');
    }
  });

  it.each([
    ['with the three preferences', SHARING, 'True'],
    ['without them', {}, undefined],
  ])('shows a new link as a changed item, %s', async (_name, headers, mark) => {
    const latest = (await demo.call('GET', `/drives/${driveId}/root/delta?token=latest`)).body;
    await share();

    const changes = await demo.all(latest['@odata.deltaLink'], { headers });

    expect(latest.value).toEqual([]);
    expect(changes.value).toHaveLength(1);
    expect(changes.value[0]).toMatchObject({ id: fileId, shared: expect.anything() });
    expect(changes.value[0]['@microsoft.graph.sharedChanged']).toBe(mark);
  });

  it('tells a deleted item without its name', async () => {
    const latest = (await demo.call('GET', `/drives/${driveId}/root/delta(token='latest')`)).body;
    await demo.call('POST', `/demo/drives/${driveId}/items/${fileId}/delete`);

    const changes = await demo.all(latest['@odata.deltaLink']);
    const reply = await demo.call('GET', `/drives/${driveId}/items/${fileId}`);

    expect(changes.value).toEqual([{ id: fileId, deleted: { state: 'deleted' } }]);
    expect(reply.status).toBe(404);
  });

  it('asks for a new start when the token is not known', async () => {
    const other = await startDemo({ seed: 'other' });
    const foreign = (
      await other.call('GET', `/drives/${other.truth().anonymousLinks[0]?.driveId}/root/delta?token=latest`)
    ).body;
    const token = new URL(foreign['@odata.deltaLink']).searchParams.get('token');

    const reply = await demo.call('GET', `/drives/${driveId}/root/delta?token=${token}`);

    expect([reply.status, reply.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
    expect(decodeURIComponent(reply.headers.get('location') ?? '')).toBe(
      `${demo.url}/v1.0/drives/${driveId}/root/delta`,
    );
  });
});
