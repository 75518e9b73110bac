import { type Demo, startDemo } from './start-demo';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
const WHO = ['demo-user', 'demo-read', 'demo-watch', 'demo-fix', 'nobody'];
const staff = 'dece0000-0000-4000-8000-0000000000a1';
const group = 'dece0000-0000-4000-8000-0000000000f1';
const link = { type: 'view', scope: 'organization' };

/** Statuses in the order of WHO; `{item}` and `{ca}` are filled in. */
it.each<[string, string, unknown, readonly number[]]>([
  ['GET', '/organization', undefined, [200, 200, 403, 403, 401]],
  ['GET', '/domains', undefined, [200, 200, 403, 403, 401]],
  ['GET', '/subscribedSkus', undefined, [200, 200, 403, 403, 401]],
  ['GET', '/auditLogs/directoryAudits?$top=1', undefined, [200, 200, 403, 403, 401]],
  ['GET', '/policies/authenticationMethodsPolicy', undefined, [200, 200, 403, 200, 401]],
  ['GET', '/roleManagement/directory/roleEligibilityScheduleInstances', undefined, [200, 200, 403, 403, 401]],
  ['GET', '/users', undefined, [200, 200, 403, 403, 401]],
  ['GET', `/users/${staff}/memberOf`, undefined, [200, 200, 403, 403, 401]],
  ['GET', `/users/${staff}/transitiveMemberOf`, undefined, [200, 200, 403, 403, 401]],
  ['GET', `/users/${staff}/authentication/methods`, undefined, [200, 200, 403, 403, 401]],
  ['GET', '/reports/authenticationMethods/userRegistrationDetails', undefined, [200, 200, 403, 403, 401]],
  ['GET', `/groups/${group}/members`, undefined, [200, 200, 403, 403, 401]],
  ['GET', '/roleManagement/directory/roleAssignments', undefined, [200, 200, 403, 403, 401]],
  ['GET', '/sites/getAllSites', undefined, [200, 200, 403, 403, 401]],
  ['GET', '{item}/permissions', undefined, [200, 200, 200, 200, 401]],
  ['POST', '{item}/createLink', link, [201, 403, 200, 200, 401]],
  ['PATCH', `/users/${staff}`, { accountEnabled: true }, [204, 403, 403, 204, 401]],
  ['PATCH', `/users/${staff}`, { displayName: 'X' }, [204, 403, 403, 403, 401]],
  ['PATCH', '/users/adam.admin@contoso.example', { accountEnabled: true }, [204, 403, 403, 403, 401]],
  ['POST', `/users/${staff}/revokeSignInSessions`, undefined, [200, 403, 403, 200, 401]],
  [
    'POST',
    `/groups/${group}/members/$ref`,
    { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${staff}` },
    [204, 403, 403, 403, 401],
  ],
  ['PATCH', '/identity/conditionalAccess/policies/{ca}', { state: 'disabled' }, [204, 403, 403, 204, 401]],
  ['PATCH', '/policies/identitySecurityDefaultsEnforcementPolicy', { isEnabled: true }, [204, 403, 403, 204, 401]],
])('%s %s', async (method, path, body, statuses) => {
  const file = demo.truth().oddlyNamed[5];
  const [policy] = (await demo.all('/identity/conditionalAccess/policies')).value;
  const full = path.replace('{item}', `/drives/${file?.driveId}/items/${file?.itemId}`).replace('{ca}', policy.id);

  const replies = [];
  for (const as of WHO) replies.push(await demo.call(method, full, { as, body }));

  expect(replies.map(({ status }) => status)).toEqual(statuses);
  const code = full.startsWith('/drives') || full.startsWith('/sites') ? 'accessDenied' : 'Authorization_RequestDenied';
  for (const { status, body: answer } of replies) if (status === 403) expect(answer.error.code).toBe(code);
  expect(replies.at(-1)?.body.error.code).toBe('InvalidAuthenticationToken');
});
