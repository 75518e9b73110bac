import type { Get, Run } from './call-everything';

const PRINCIPALS = '/servicePrincipals';
const GRANTS = '/oauth2PermissionGrants';
const APPLICATIONS = '/applications';
const GRAPH = '00000003-0000-0000-c000-000000000000';

/** Apps: who they are, what they may do, and what they sign in with. */
export async function callApps(get: Get, run: Run): Promise<void> {
  const services = await get(PRINCIPALS, [], `?$filter=appId in ('${GRAPH}')&$select=id,appId,appRoles`);
  const [graph] = services.value;
  const all = await get(PRINCIPALS, [], '?$select=id,appId,displayName,appOwnerOrganizationId,accountEnabled&$top=999');
  const { id } = all.value.at(-1);
  await get(`${PRINCIPALS}/{}`, [id]);
  await run('PATCH', `${PRINCIPALS}/{}`, [id], { body: { accountEnabled: false } });
  const assignment = await run('POST', `${PRINCIPALS}/{}/appRoleAssignments`, [id], {
    body: { principalId: id, resourceId: graph.id, appRoleId: graph.appRoles[0].id },
  });
  await get(`${PRINCIPALS}/{}/appRoleAssignments`, [id]);
  await get(`${PRINCIPALS}/{}/appRoleAssignedTo`, [graph.id], '?$top=999');
  await run('DELETE', `${PRINCIPALS}/{}/appRoleAssignments/{}`, [id, assignment.id]);

  for (const root of [PRINCIPALS, GRANTS, APPLICATIONS]) await get(`${root}/delta`, [], '?$deltatoken=latest');
  await get(GRANTS, [], '?$top=999');
  const grant = await run('POST', GRANTS, [], {
    body: { clientId: id, resourceId: graph.id, consentType: 'AllPrincipals', principalId: null, scope: 'User.Read' },
  });
  await get(`${GRANTS}/{}`, [grant.id]);
  await run('PATCH', `${GRANTS}/{}`, [grant.id], { body: { scope: 'User.Read Mail.Read' } });
  await run('DELETE', `${GRANTS}/{}`, [grant.id], { as: 'demo-fix' });

  const app = await run('POST', APPLICATIONS, [], { body: { displayName: 'New app' } });
  const fields = 'id,appId,displayName,createdDateTime,passwordCredentials,keyCredentials';
  await get(APPLICATIONS, [], `?$select=${fields}&$top=999`);
  await get(`${APPLICATIONS}/{}`, [app.id]);
  await run('PATCH', `${APPLICATIONS}/{}`, [app.id], { body: { displayName: 'Renamed' } });
  const secret = await run('POST', `${APPLICATIONS}/{}/addPassword`, [app.id], {
    body: { passwordCredential: { displayName: 'one' } },
  });
  await run('POST', `${APPLICATIONS}/{}/removePassword`, [app.id], { body: { keyId: secret.keyId } });
  await run('POST', `${APPLICATIONS}/{}/owners/$ref`, [app.id], {
    body: { '@odata.id': 'https://graph.microsoft.com/v1.0/directoryObjects/dece0000-0000-4000-8000-0000000000a1' },
  });
  await get(`${APPLICATIONS}/{}/owners`, [app.id], '?$select=id,displayName');
  await run('DELETE', `${APPLICATIONS}/{}`, [app.id]);
}
