import { type Demo, startDemo } from './start-demo';

const HOUR_MS = 3_600_000;
const REPORT = '/reports/authenticationMethods/userRegistrationDetails';
let demo: Demo;
beforeEach(async () => {
  demo = await startDemo();
});
const wait = (hours: number) => {
  demo.at.now = new Date(demo.at.now.getTime() + hours * HOUR_MS);
};
const kinds = async (id: string) =>
  (await demo.all(`/users/${id}/authentication/methods`)).value.map((one) =>
    one['@odata.type'].replace(/.*graph\./, ''),
  );

it('shows a registration at once in the methods, and in the report only hours later', async () => {
  const [id = ''] = demo.truth().usersWithoutMfa;

  expect((await demo.call('POST', `/demo/users/${id}/register-mfa`)).status).toBe(204);

  expect(await kinds(id)).toContain('microsoftAuthenticatorAuthenticationMethod');
  expect(demo.truth().usersWithoutMfa).not.toContain(id);
  expect((await demo.call('GET', `${REPORT}/${id}`)).body.isMfaRegistered).toBe(false);
  wait(7);
  expect((await demo.call('GET', `${REPORT}/${id}`)).body).toMatchObject({
    isMfaRegistered: true,
    methodsRegistered: expect.arrayContaining(['microsoftAuthenticatorPush']),
  });
});

it('does not have a new account in the report before it has caught up', async () => {
  const body = {
    accountEnabled: true,
    displayName: 'New',
    mailNickname: 'new',
    userPrincipalName: 'new@contoso.example',
    passwordProfile: { password: 'x' },
  };
  const { id } = (await demo.call('POST', '/users', { body })).body;

  expect((await demo.call('GET', `${REPORT}/${id}`)).status).toBe(404);
  expect(await kinds(id)).toEqual(['passwordAuthenticationMethod']);
  expect(demo.truth().usersWithoutMfa).toContain(id);
  wait(7);
  expect((await demo.call('GET', `${REPORT}/${id}`)).body).toMatchObject({ isMfaRegistered: false, isAdmin: false });
});

it('lags with roles too, while the assignment itself is there at once', async () => {
  const { usersWithoutMfa, admins } = demo.truth();
  const [id = ''] = usersWithoutMfa.filter((one) => !admins.includes(one));
  const role = { principalId: id, roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10', directoryScopeId: '/' };

  expect((await demo.call('POST', '/roleManagement/directory/roleAssignments', { body: role })).status).toBe(201);

  const granted = await demo.all(
    `/roleManagement/directory/roleAssignments?$filter=principalId eq '${id}'&$expand=principal`,
  );
  expect(granted.value).toMatchObject([{ principalId: id, principal: { id } }]);
  expect(demo.truth().adminsWithoutMfa).toContain(id);
  expect((await demo.all(`${REPORT}?$filter=isAdmin eq true and isMfaRegistered eq false`)).value).toHaveLength(1);
  wait(7);
  expect((await demo.all(`${REPORT}?$filter=isAdmin eq true and isMfaRegistered eq false`)).value).toHaveLength(2);
});

it('agrees with the truth when nothing has changed for long', async () => {
  const without = (await demo.all(`${REPORT}?$filter=isMfaRegistered eq false`)).value.map(({ id }) => id);
  const truth = demo.truth();

  expect(without.sort()).toEqual(
    [...truth.usersWithoutMfa, ...truth.guestsWithoutMfa, ...truth.disabledWithoutMfa].sort(),
  );
});

it('takes a phone away and gives a temporary pass', async () => {
  const everyone = (await demo.all(`${REPORT}?$filter=isMfaRegistered eq true`)).value;
  const { id } = everyone.find((row) => row.methodsRegistered.join() === 'mobilePhone');
  const [phone] = (await demo.all(`/users/${id}/authentication/phoneMethods`)).value;

  const removed = await demo.call('DELETE', `/users/${id}/authentication/phoneMethods/${phone.id}`);
  const pass = await demo.call('POST', `/users/${id}/authentication/temporaryAccessPassMethods`, {
    body: { lifetimeInMinutes: 60 },
  });

  expect([removed.status, pass.status]).toEqual([204, 201]);
  expect(await kinds(id)).toEqual(['passwordAuthenticationMethod', 'temporaryAccessPassAuthenticationMethod']);
  expect(demo.truth().usersWithoutMfa).toContain(id);
});
