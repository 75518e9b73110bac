import { type Body, type Demo, startDemo } from './start-demo';

const FIELDS =
  'id,userPrincipalName,userType,accountEnabled,assignedLicenses,externalUserState,createdDateTime,signInActivity,onPremisesSyncEnabled,mail';
const NOW = Date.parse('2026-03-02T09:00:00Z');
const DAY_MS = 86_400_000;
let demo: Demo;
let users: Body[];
beforeAll(async () => {
  demo = await startDemo();
  users = (await demo.all(`/users?$select=${FIELDS}&$top=500`)).value;
});
const ids = (wanted: (user: Body) => boolean): string[] => users.filter(wanted).map(({ id }) => id);
const ageDays = (at: string): number => (NOW - Date.parse(at)) / DAY_MS;
const lastSeen = (user: Body): string | undefined => user.signInActivity?.lastSuccessfulSignInDateTime;
const came = (user: Body): boolean => user.userType === 'Guest' && user.externalUserState === 'Accepted';

const isOwn = (user: Body): boolean => user.userType === 'Member' && user.accountEnabled;

it.each<[keyof ReturnType<Demo['truth']>['people'], (user: Body) => boolean]>([
  ['federated', (user) => user.accountEnabled && user.userPrincipalName.endsWith('@corp.contoso.example')],
  ['newJoiners', (user) => user.userType === 'Member' && user.accountEnabled && ageDays(user.createdDateTime) < 7],
  [
    'disabledButLicensed',
    (user) => user.userType === 'Member' && !user.accountEnabled && user.assignedLicenses.length > 0,
  ],
  ['staleGuests', (user) => came(user) && user.accountEnabled && ageDays(lastSeen(user) ?? '2026-03-02') > 90],
  ['guestsOfUnknownSignIn', (user) => came(user) && user.accountEnabled && !lastSeen(user)],
  ['unusedAccounts', (user) => isOwn(user) && ageDays(lastSeen(user) ?? '2026-03-02') > 90],
  ['accountsOfUnknownSignIn', (user) => isOwn(user) && !lastSeen(user) && ageDays(user.createdDateTime) > 90],
  ['neverAccepted', (user) => user.externalUserState === 'PendingAcceptance' && ageDays(user.createdDateTime) > 30],
])('says of %s what Graph says', (name, wanted) => {
  const expected = ids(wanted);

  expect(expected.length).toBeGreaterThan(0);
  expect(demo.truth().people[name]).toEqual(expected);
});

it('names whose manager is whose, and who has none that could be asked', async () => {
  const { managers } = demo.truth().people;
  const some = managers.filter((_, n) => n % 7 === 0 || n < 4);
  const told = await Promise.all(
    some.map(({ id }) =>
      demo.call('GET', `/users/${id}/manager?$select=id,accountEnabled,userType`, { as: 'demo-read' }),
    ),
  );

  expect(told.map(({ status, body }) => (status === 200 ? body.id : null))).toEqual(
    some.map(({ managerId }) => managerId),
  );
  expect(told.map(({ body }) => body.accountEnabled === true && body.userType === 'Member')).toEqual(
    some.map(({ isAskable }) => isAskable),
  );
  const named = (n: number) => managers[n]?.managerId?.slice(-2);
  expect([0, 1, 2, 3].map(named)).toEqual(['b1', 'c1', undefined, 'c1']);
  const without = managers.filter(({ managerId }) => managerId === null).length;
  expect(without).toBeGreaterThan(0);
  expect(managers.filter(({ managerId, isAskable }) => managerId !== null && !isAskable).length).toBeGreaterThan(0);
  expect(managers.filter(({ isAskable }) => isAskable).length).toBeGreaterThan(without);
});

it('has a federated domain whose people are all synced, and an organisation that syncs', async () => {
  const domains = (await demo.all('/domains')).value.map((one) => [one.id, one.authenticationType]);
  const [organization] = (await demo.all('/organization')).value;
  const federated = users.filter((user) => user.userPrincipalName.endsWith('@corp.contoso.example'));

  expect(domains).toEqual([
    ['contoso.example', 'Managed'],
    ['corp.contoso.example', 'Federated'],
  ]);
  expect(organization.onPremisesSyncEnabled).toBe(true);
  expect(federated.length).toBeGreaterThan(20);
  expect(federated.every((user) => user.onPremisesSyncEnabled)).toBe(true);
});

it('has members with MFA elsewhere, who are among those without MFA here', () => {
  const { people, usersWithoutMfa } = demo.truth();

  expect(people.membersWithMfaElsewhere.length).toBeGreaterThan(0);
  expect(usersWithoutMfa).toEqual(expect.arrayContaining([...people.membersWithMfaElsewhere]));
  expect(usersWithoutMfa.length).toBeGreaterThan(people.membersWithMfaElsewhere.length);
});

it('believes in guests’ MFA when the partner, or everybody, is trusted', async () => {
  const own = await startDemo();
  const path = '/policies/crossTenantAccessPolicy';
  const trust = (isMfaAccepted: boolean) => ({ body: { inboundTrust: { isMfaAccepted } } });
  const [partner] = (await own.all(`${path}/partners`)).value;

  await own.call('PATCH', `${path}/default`, trust(false));
  await own.call('PATCH', `${path}/partners/${partner.tenantId}`, trust(false));
  const nobody = own.truth().people.guestsWithMfaElsewhere;
  await own.call('PATCH', `${path}/partners/${partner.tenantId}`, trust(true));
  const some = own.truth().people.guestsWithMfaElsewhere;
  await own.call('PATCH', `${path}/default`, trust(true));
  const all = own.truth().people.guestsWithMfaElsewhere;

  const fabrikam = users.filter((user) => user.mail?.endsWith('@fabrikam.example')).map(({ id }) => id);
  expect(nobody).toEqual([]);
  expect(some.length).toBeGreaterThan(0);
  expect(fabrikam).toEqual(expect.arrayContaining([...some]));
  expect(all).toEqual(own.truth().guestsWithoutMfa);
});

it('keeps who was last here from those without the right, and without the licence', async () => {
  const path = '/users?$select=id,signInActivity&$top=5';
  const blind = await startDemo({ withoutPermissions: ['AuditLog.Read.All'] });
  const poor = await startDemo({ licences: { p1: false } });

  const replies = [
    await blind.call('GET', path, { as: 'demo-read' }),
    await poor.call('GET', path, { as: 'demo-read' }),
    await poor.call('GET', '/users?$filter=signInActivity/lastSignInDateTime le 2026-01-01T00:00:00Z'),
    await poor.call('GET', '/users?$select=id&$top=5', { as: 'demo-read' }),
  ];

  expect(replies.map(({ status, body }) => [status, body.error?.code])).toEqual([
    [403, 'Authorization_RequestDenied'],
    [403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
    [403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
    [200, undefined],
  ]);
});

it('changes its licences and permissions while it runs', async () => {
  const own = await startDemo();
  const path = '/auditLogs/signIns?$top=1';
  const statuses: number[] = [];
  const look = async () => statuses.push((await own.call('GET', path, { as: 'demo-read' })).status);

  await look();
  await own.call('POST', '/demo/licences', { body: { p1: false } });
  await look();
  await own.call('POST', '/demo/licences', { body: {} });
  await own.call('POST', '/demo/without-permissions', { body: { permissions: ['AuditLog.Read.All'] } });
  await look();
  await own.call('POST', '/demo/without-permissions', { body: { permissions: [] } });
  await look();

  expect(statuses).toEqual([200, 403, 403, 200]);
});
