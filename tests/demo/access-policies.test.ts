import { type Body, type Demo, startDemo } from './start-demo';

const CA = '/identity/conditionalAccess/policies';
const AUDITS = '/auditLogs/directoryAudits';
let demo: Demo;
beforeEach(async () => {
  demo = await startDemo();
});
const newest = async (): Promise<Body> => (await demo.call('GET', `${AUDITS}?$top=1`)).body.value[0];

it.each<[string, Body, string]>([
  ['/policies/authorizationPolicy', { allowInvitesFrom: 'none' }, 'Update authorization policy'],
  ['/policies/identitySecurityDefaultsEnforcementPolicy', { isEnabled: true }, 'Update security defaults'],
  ['/policies/authenticationMethodsPolicy', { reconfirmationInDays: 9 }, 'Authentication Methods Policy Update'],
  [CA, { state: 'disabled' }, 'Update conditional access policy'],
  ['/identity/conditionalAccess/namedLocations', { displayName: 'X' }, 'Update named location'],
  [
    '/policies/crossTenantAccessPolicy/default',
    { isServiceDefault: true },
    'Update the company default cross-tenant access setting',
  ],
])('changes %s, reads it back and tells of it in the audit log', async (path, change, activity) => {
  const { value } = (await demo.call('GET', path)).body;
  const place = value ? `${path}/${value[0].id}` : path;

  const { status } = await demo.call('PATCH', place, { body: change });

  expect(status).toBe(204);
  expect((await demo.call('GET', place)).body).toMatchObject(change);
  expect(await newest()).toMatchObject({
    activityDisplayName: activity,
    activityDateTime: '2026-03-02T09:00:00Z',
    initiatedBy: { user: { displayName: 'Adam Admin' } },
  });
});

it('names the registration that changed something, and keeps old and new', async () => {
  const [policy] = (await demo.all(CA)).value;

  await demo.call('PATCH', `${CA}/${policy.id}`, { body: { state: 'disabled' }, as: 'demo-fix' });

  const { initiatedBy, targetResources } = await newest();
  const [change] = targetResources[0].modifiedProperties;
  expect(initiatedBy.app.displayName).toBe('demo-fix');
  expect([JSON.parse(change.oldValue).state, JSON.parse(change.newValue).state]).toEqual([policy.state, 'disabled']);
});

it('makes and deletes what has an id of its own', async () => {
  const body = { displayName: 'Keys', allowedCombinations: ['fido2'] };
  const path = '/policies/authenticationStrengthPolicies';

  const { id } = (await demo.call('POST', path, { body })).body;
  const before = (await demo.all(path)).value.length;
  const statuses = [
    await demo.call('DELETE', `${path}/${id}`),
    await demo.call('DELETE', `${path}/${id}`),
    await demo.call('DELETE', `${path}/00000000-0000-0000-0000-000000000004`),
  ].map(({ status }) => status);

  expect(statuses).toEqual([204, 404, 400]);
  expect((await demo.all(path)).value).toHaveLength(before - 1);
});

it('pages the audit log, newest first, and finds in it', async () => {
  const [id = ''] = demo.truth().usersWithoutMfa;
  await demo.call('PATCH', `/users/${id}`, { body: { accountEnabled: false } });

  const all = await demo.all(`${AUDITS}?$top=25`);
  const about = (await demo.all(`${AUDITS}?$filter=targetResources/any(t: t/id eq '${id}')`)).value;
  const dates = all.value.map((one) => one.activityDateTime);

  expect(all.pages).toBeGreaterThan(4);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(new Set(all.value.map((one) => one.id)).size).toBe(all.value.length);
  expect(about[0]).toMatchObject({ activityDisplayName: 'Disable account', category: 'UserManagement' });
  expect(about.every((one: Body) => one.targetResources.some((target: Body) => target.id === id))).toBe(true);
});

it('finds an audit by any of its targets', async () => {
  const group = 'dece0000-0000-4000-8000-0000000000f1';
  const stella = 'dece0000-0000-4000-8000-0000000000a1';
  const body = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${stella}` };

  await demo.call('POST', `/groups/${group}/members/$ref`, { body });
  const byGroup = (await demo.all(`${AUDITS}?$filter=targetResources/any(t:t/id eq '${group}')`)).value;

  expect(byGroup).toMatchObject([
    { activityDisplayName: 'Add member to group', targetResources: [{ id: stella }, { id: group }] },
  ]);
});

it('keeps audits for a month, or a week without a premium licence', async () => {
  const free = await startDemo({ licences: { p1: false } });
  const count = (await demo.all(AUDITS)).value.length;
  demo.at.now = new Date('2026-03-20T09:00:00Z');

  expect((await demo.all(AUDITS)).value.length).toBeLessThan(count);
  expect((await free.all(AUDITS)).value.length).toBeLessThan(count / 2);
});
