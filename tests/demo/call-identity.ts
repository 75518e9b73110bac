import type { Get, Run } from './call-everything';

const RISKY = '/identityProtection/riskyUsers';
const DETECTIONS = '/identityProtection/riskDetections';
const SIGN_INS = '/auditLogs/signIns';
const DELETED = '/directory/deletedItems';
const REVIEWS = '/identityGovernance/accessReviews/definitions';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const LENA = 'dece0000-0000-4000-8000-0000000000c1';

/** People at risk, sign-ins, invitations, groups, what was deleted, and reviews. */
export async function callIdentity(get: Get, run: Run): Promise<void> {
  await get(RISKY, [], `?$filter=riskState eq 'atRisk'&$orderby=riskLastUpdatedDateTime desc&$top=500`);
  const userIds = [STELLA];
  for (const decision of ['confirmCompromised', 'confirmSafe', 'dismiss'])
    await run('POST', `${RISKY}/${decision}`, [], { body: { userIds }, as: 'demo-fix' });
  await get(`${RISKY}/{}`, [STELLA]);
  await get(`${RISKY}/{}/history`, [STELLA]);
  const detections = await get(DETECTIONS, [], '?$top=5');
  await get(`${DETECTIONS}/{}`, [detections.value[0].id]);

  await run('POST', '/demo/users/{}/sign-in', [STELLA]);
  const signIns = await get(SIGN_INS, [], `?$filter=userId eq '${STELLA}' and createdDateTime ge 2026-01-01T00:00:00Z`);
  await get(`${SIGN_INS}/{}`, [signIns.value[0].id]);
  await get('/users/{}/manager', [STELLA], '?$select=id,displayName,accountEnabled,userType');
  await run('PUT', '/users/{}/manager/$ref', [STELLA], { body: { '@odata.id': `/users/${LENA}` } });
  await get('/users/{}/manager', [STELLA]);
  await run('DELETE', '/users/{}/manager/$ref', [STELLA]);
  await get('/users/{}', [STELLA], '?$select=id,signInActivity,onPremisesLastSyncDateTime');

  const invited = await run('POST', '/invitations', [], {
    body: { invitedUserEmailAddress: 'gina@fabrikam.example', inviteRedirectUrl: 'https://contoso.example' },
  });
  await run('DELETE', '/users/{}', [invited.invitedUser.id]);
  await get(`${DELETED}/microsoft.graph.user`, [], '?$select=id,displayName,deletedDateTime');
  await get(`${DELETED}/{}`, [invited.invitedUser.id]);
  await run('POST', `${DELETED}/{}/restore`, [invited.invitedUser.id]);

  const body = { displayName: 'Crew', mailNickname: 'crew', mailEnabled: false, securityEnabled: true };
  const group = await run('POST', '/groups', [], { body });
  await run('PATCH', '/groups/{}', [group.id], { body: { displayName: 'The crew' } });
  await run('DELETE', '/groups/{}', [group.id]);
  await get(`${DELETED}/microsoft.graph.group`);
  await run('DELETE', `${DELETED}/{}`, [group.id]);

  const reviews = await get(REVIEWS, [], '?$top=100');
  const [{ id, scope }] = reviews.value;
  await get(`${REVIEWS}/{}`, [id]);
  const [instance] = (await get(`${REVIEWS}/{}/instances`, [id])).value;
  await get(`${REVIEWS}/{}/instances/{}`, [id, instance.id]);
  await get(`${REVIEWS}/{}/instances/{}/decisions`, [id, instance.id]);
  const review = await run('POST', REVIEWS, [], { body: { displayName: 'Guests again', scope } });
  await run('PATCH', `${REVIEWS}/{}`, [review.id], { body: { displayName: 'Guests' } });
  await run('DELETE', `${REVIEWS}/{}`, [review.id]);
}
