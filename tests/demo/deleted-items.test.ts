import { type Body, type Demo, startDemo } from './start-demo';

const USERS = '/directory/deletedItems/microsoft.graph.user?$select=id,displayName,deletedDateTime';
const GROUPS = '/directory/deletedItems/microsoft.graph.group';
let demo: Demo;
beforeEach(async () => {
  demo = await startDemo();
});
const names = async (path: string): Promise<string[]> =>
  (await demo.all(path)).value.map((one) => one.displayName).sort();
const later = (days: number): void => {
  demo.at.now = new Date(demo.at.now.getTime() + days * 86_400_000);
};

it('has deleted users and groups from the beginning, and forgets them after thirty days', async () => {
  const truth = demo.truth().people;

  expect(await names(USERS)).toEqual(['Dana Departed', 'Lars Leaver']);
  expect(await names(GROUPS)).toEqual(['Old Payroll Team', 'Project Polaris']);
  expect(truth.deletedUsers.map(({ id }) => id)).toEqual((await demo.all(USERS)).value.map(({ id }) => id));
  later(7);
  expect(await names(USERS)).toEqual(['Dana Departed']);
  expect(await names(GROUPS)).toEqual(['Project Polaris']);
  expect(demo.truth().people.deletedGroups).toHaveLength(1);
});

it('keeps a deleted user, and gives it back', async () => {
  const [id = ''] = demo.truth().people.staleGuests;

  await demo.call('DELETE', `/users/${id}`);
  const kept = (await demo.call('GET', `/directory/deletedItems/${id}`)).body;
  const gone = await demo.call('GET', `/users/${id}`);
  const restored = await demo.call('POST', `/directory/deletedItems/${id}/restore`);
  const [audit] = (await demo.call('GET', '/auditLogs/directoryAudits?$top=1')).body.value;

  expect(kept).toMatchObject({ '@odata.type': '#microsoft.graph.user', deletedDateTime: '2026-03-02T09:00:00Z' });
  expect([gone.status, restored.status]).toEqual([404, 200]);
  expect((await demo.call('GET', `/users/${id}`)).status).toBe(200);
  expect(audit).toMatchObject({ activityDisplayName: 'Restore user', targetResources: [{ id }] });
});

it('makes, changes, deletes and removes a group for good', async () => {
  const body = { displayName: 'Crew', mailNickname: 'crew', mailEnabled: false, securityEnabled: true };

  const { id } = (await demo.call('POST', '/groups', { body })).body;
  await demo.call('PATCH', `/groups/${id}`, { body: { displayName: 'The crew' } });
  const changed = (await demo.call('GET', `/groups/${id}`)).body.displayName;
  const fixed = await demo.call('PATCH', `/groups/${id}`, { body: { isAssignableToRole: true } });
  await demo.call('DELETE', `/groups/${id}`);
  const kept = await names(GROUPS);
  await demo.call('DELETE', `/directory/deletedItems/${id}`);
  const audits = (await demo.all(`/auditLogs/directoryAudits?$filter=category eq 'GroupManagement'&$top=4`)).value;

  expect([changed, fixed.status]).toEqual(['The crew', 400]);
  expect(kept).toContain('The crew');
  expect(await names(GROUPS)).not.toContain('The crew');
  expect(audits.slice(0, 4).map((one: Body) => one.activityDisplayName)).toEqual([
    'Hard Delete group',
    'Delete group',
    'Update group',
    'Add group',
  ]);
});

it('tells a follower of groups that one was made, and that one is gone', async () => {
  const start = (await demo.call('GET', '/groups/delta?$deltatoken=latest')).body['@odata.deltaLink'];
  const body = { displayName: 'Crew', mailNickname: 'crew', mailEnabled: false, securityEnabled: true };

  const { id } = (await demo.call('POST', '/groups', { body })).body;
  const made = await demo.all(start);
  await demo.call('DELETE', `/groups/${id}`);
  const gone = await demo.all(made.last['@odata.deltaLink']);

  expect(made.value).toMatchObject([{ id, displayName: 'Crew' }]);
  expect(gone.value).toEqual([{ id, '@removed': { reason: 'changed' } }]);
});

it('invites a guest who comes, or does not, unless nobody may invite', async () => {
  const email = 'gina@fabrikam.example';
  const body = { invitedUserEmailAddress: email, inviteRedirectUrl: 'https://contoso.example' };

  const reply = await demo.call('POST', '/invitations', { body });
  const { id } = reply.body.invitedUser;
  const state = async () =>
    (await demo.call('GET', `/users/${id}?$select=externalUserState,userType`)).body.externalUserState;
  const before = await state();
  later(31);
  const forgotten = demo.truth().people.neverAccepted;
  await demo.call('POST', `/demo/users/${id}/accept-invitation`);
  await demo.call('PATCH', '/policies/authorizationPolicy', { body: { allowInvitesFrom: 'none' } });

  expect([reply.status, before, await state()]).toEqual([201, 'PendingAcceptance', 'Accepted']);
  expect(forgotten).toContain(id);
  expect(demo.truth().people.neverAccepted).not.toContain(id);
  expect((await demo.call('POST', '/invitations', { body })).status).toBe(403);
});
