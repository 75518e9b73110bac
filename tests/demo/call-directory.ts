import type { Get, Run } from './call-everything';
import type { Body } from './start-demo';

const GROUP = '/groups/dece0000-0000-4000-8000-0000000000f1';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const REPORT = '/reports/authenticationMethods/userRegistrationDetails';
const ASSIGNMENTS = '/roleManagement/directory/roleAssignments';
const DEFINITIONS = '/roleManagement/directory/roleDefinitions';

export async function callDirectory(get: Get, run: Run): Promise<void> {
  for (const path of [
    '/organization',
    '/domains',
    '/subscribedSkus',
    '/directoryRoles',
    '/groups',
    DEFINITIONS,
    REPORT,
  ])
    await get(path);
  await get(
    '/users',
    [],
    "?$filter=userType eq 'Guest' and accountEnabled eq true&$select=id,displayName,userType,signInActivity&$top=5",
  );
  await get('/users', [], '?$top=3');
  await get(
    '/users',
    [],
    `?$select=${'id,accountEnabled,assignedLicenses,companyName,createdDateTime,creationType,department,employeeType,externalUserState,externalUserStateChangeDateTime,lastPasswordChangeDateTime,mailNickname,onPremisesSyncEnabled,otherMails,passwordPolicies,proxyAddresses,signInSessionsValidFromDateTime,usageLocation'}`,
  );
  const passwordProfile = { password: 'Xy12345!x', forceChangePasswordNextSignIn: true };
  const account = {
    accountEnabled: true,
    displayName: 'Nina New',
    mailNickname: 'nina',
    userPrincipalName: 'nina@contoso.example',
    passwordProfile,
  };
  const delta = await get('/users/delta', [], '?$select=id,displayName,accountEnabled');
  await run('GET', delta['@odata.nextLink'], []);
  const latest = await get('/users/delta', [], '?$deltatoken=latest');
  const user = await run('POST', '/users', [], { body: account });
  await get('/users/{}', [user.id], '?$select=id,displayName,accountEnabled,userType');
  await run('PATCH', '/users/{}', [user.id], { body: { accountEnabled: false } });
  await run('POST', '/users/{}/revokeSignInSessions', [user.id]);
  await run('POST', '/users/{}/sponsors/$ref', [user.id], {
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/users/${STELLA}` },
  });
  await run('PATCH', '/users/{}', [STELLA], { as: 'demo-read', body: { accountEnabled: false }, expect: 403 });
  await run('GET', '/users', [], { as: 'nobody', expect: 401 });
  await get('/groups/delta');
  const members = `$select=displayName,members&$filter=${encodeURIComponent(`id eq '${GROUP.slice(8)}'`)}`;
  await get('/groups/delta', [], `?${members}`);
  await get('/groups/delta', [], `?${members}&$deltatoken=latest`);

  for (const kind of [
    'methods',
    'phoneMethods',
    'fido2Methods',
    'microsoftAuthenticatorMethods',
    'windowsHelloForBusinessMethods',
    'passwordMethods',
  ])
    await get(`/users/{}/authentication/${kind}`, [STELLA]);
  await get('/users/{}/licenseDetails', [STELLA]);
  const rows = await get(REPORT, [], '?$filter=isMfaRegistered eq true');
  const phoned = rows.value.find((row: Body) => row.methodsRegistered.includes('mobilePhone')).id;
  await get(`${REPORT}/{}`, [phoned]);
  const phones = await get('/users/{}/authentication/phoneMethods', [phoned]);
  await get('/users/{}/authentication/phoneMethods/{}', [phoned, phones.value[0].id]);
  await run('DELETE', '/users/{}/authentication/phoneMethods/{}', [phoned, phones.value[0].id]);
  await run('POST', '/users/{}/authentication/temporaryAccessPassMethods', [phoned], {
    body: { lifetimeInMinutes: 60, isUsableOnce: true },
  });
  await get('/users/{}/authentication/temporaryAccessPassMethods', [phoned]);
  for (const one of rows.value.slice(0, 30)) await get('/users/{}/authentication/methods', [one.id]);

  await run('POST', '/groups/{}/members/$ref', [GROUP.slice(8)], {
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${user.id}` },
  });
  await get('/groups/{}', [GROUP.slice(8)]);
  await get('/groups/{}/owners', [GROUP.slice(8)], '?$select=id');
  await get('/groups/{}/members', [GROUP.slice(8)], '?$select=id,displayName&$top=1');
  await run('DELETE', '/groups/{}/members/{}/$ref', [GROUP.slice(8), user.id]);
  const adam = 'adam.admin@contoso.example';
  for (const path of [
    'memberOf',
    'transitiveMemberOf',
    'transitiveMemberOf/microsoft.graph.group',
    'transitiveMemberOf/microsoft.graph.directoryRole',
  ])
    await get(`/users/{}/${path}`, [adam]);

  const granted = await run('POST', ASSIGNMENTS, [], {
    body: { principalId: user.id, roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10', directoryScopeId: '/' },
  });
  await get(ASSIGNMENTS, [], `?$filter=principalId eq '${user.id}'&$expand=principal`);
  await get(`${ASSIGNMENTS}/{}`, [granted.id]);
  await run('DELETE', `${ASSIGNMENTS}/{}`, [granted.id]);
  await get(`${DEFINITIONS}/{}`, ['62e90394-69f5-4237-9190-012177145e10']);
  const roles = await get('/directoryRoles');
  await get('/directoryRoles/{}/members', [roles.value[0].id]);
  await run('DELETE', '/users/{}', [user.id]);
  await run('GET', latest['@odata.deltaLink'], []);
}
