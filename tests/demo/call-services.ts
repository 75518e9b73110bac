import type { Get, Run } from './call-everything';

/** Backup, scores, alerts, labels and what Microsoft has to say. */
export async function callServices(get: Get, run: Run): Promise<void> {
  const backup = '/solutions/backupRestore';
  await get(backup);
  await get(`${backup}/protectionPolicies`);
  const units = await get(`${backup}/protectionUnits`, [], '?$top=20');
  const body = {
    protectionUnitIds: units.value.map(({ id }: { id: string }) => id),
    protectionTimePeriod: { startDateTime: '2026-02-01T00:00:00Z', endDateTime: '2026-03-02T09:00:00Z' },
    restorePointPreference: 'latest',
  };
  await run('POST', `${backup}/restorePoints/search`, [], { body });
  const queries = '/security/auditLog/queries';
  const search = await run('POST', queries, [], {
    body: {
      displayName: 'Links',
      filterStartDateTime: '2026-02-01T00:00:00Z',
      filterEndDateTime: '2027-03-02T09:00:00Z',
      recordTypeFilters: ['sharePointSharingOperation'],
      operationFilters: ['AnonymousLinkCreated'],
    },
  });
  await get(queries, [], '?$top=1');
  await get(`${queries}/{}`, [search.id]);
  await run('GET', `${queries}/{}/records`, [search.id]);
  await get('/security/secureScores', [], '?$top=8');
  await get('/security/secureScoreControlProfiles', [], '?$select=id,title,maxScore');
  const alerts = await get('/security/alerts_v2', [], `?$filter=severity eq 'high'`);
  await get('/security/alerts_v2/{}', [alerts.value[0].id]);
  await run('PATCH', '/security/alerts_v2/{}', [alerts.value[0].id], { body: { status: 'resolved' }, as: 'demo-fix' });
  await get('/security/dataSecurityAndGovernance/sensitivityLabels');
  await get('/admin/serviceAnnouncement/issues', [], '?$filter=isResolved eq false');
  await get('/admin/serviceAnnouncement/healthOverviews', [], '?$select=id,service,status');
}
