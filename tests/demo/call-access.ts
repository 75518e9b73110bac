import type { Get, Run } from './call-everything';

const METHODS = '/policies/authenticationMethodsPolicy';
const CONFIGURATIONS = `${METHODS}/authenticationMethodConfigurations`;
const STRENGTHS = '/policies/authenticationStrengthPolicies';
const LOCATIONS = '/identity/conditionalAccess/namedLocations';
const CROSS = '/policies/crossTenantAccessPolicy';
const ROLES = '/roleManagement/directory';
const AUDITS = '/auditLogs/directoryAudits';
const TENANT = 'dece0000-0000-4000-8000-0000000000e9';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';

/** The policies of sign-in, roles by time, and the audit log that tells of all of it. */
export async function callAccess(get: Get, run: Run): Promise<void> {
  await get('/domains/{}', ['corp.contoso.example']);
  await get(METHODS);
  await run('PATCH', METHODS, [], { body: { reconfirmationInDays: 90 } });
  await get(CONFIGURATIONS);
  await get(`${CONFIGURATIONS}/{}`, ['Sms']);
  const sms = { '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration', state: 'disabled' };
  await run('PATCH', `${CONFIGURATIONS}/{}`, ['Sms'], { body: sms });

  await get(STRENGTHS);
  const wanted = { displayName: 'Keys only', allowedCombinations: ['fido2'] };
  const strength = await run('POST', STRENGTHS, [], { body: wanted });
  await get(`${STRENGTHS}/{}`, [strength.id]);
  await run('PATCH', `${STRENGTHS}/{}`, [strength.id], { body: { description: 'Keys' } });
  await run('DELETE', `${STRENGTHS}/{}`, [strength.id]);

  await get(LOCATIONS);
  const type = '#microsoft.graph.countryNamedLocation';
  const place = { '@odata.type': type, displayName: 'Home', countriesAndRegions: ['AT'] };
  const location = await run('POST', LOCATIONS, [], { body: place });
  await get(`${LOCATIONS}/{}`, [location.id]);
  const renamed = { '@odata.type': type, displayName: 'At home' };
  await run('PATCH', `${LOCATIONS}/{}`, [location.id], { body: renamed });
  await run('DELETE', `${LOCATIONS}/{}`, [location.id]);

  await get(`${CROSS}/default`);
  const inboundTrust = { isMfaAccepted: true };
  await run('PATCH', `${CROSS}/default`, [], { body: { inboundTrust } });
  await get(`${CROSS}/partners`);
  await run('POST', `${CROSS}/partners`, [], { body: { tenantId: TENANT } });
  await get(`${CROSS}/partners/{}`, [TENANT]);
  await run('PATCH', `${CROSS}/partners/{}`, [TENANT], { body: { inboundTrust } });
  await run('DELETE', `${CROSS}/partners/{}`, [TENANT]);

  await get(`${ROLES}/roleAssignmentScheduleInstances`, [], '?$expand=principal,roleDefinition');
  await get(`${ROLES}/roleEligibilityScheduleInstances`, [], '?$expand=principal');
  await get(`${ROLES}/roleEligibilitySchedules`);
  for (const path of ['roleEligibilityScheduleRequests', 'roleAssignmentScheduleRequests']) {
    const request = { principalId: STELLA, roleDefinitionId: GLOBAL, directoryScopeId: '/' };
    await run('POST', `${ROLES}/${path}`, [], { body: { ...request, action: 'adminAssign' } });
    await run('POST', `${ROLES}/${path}`, [], { body: { ...request, action: 'adminRemove' } });
  }

  const audits = await get(AUDITS, [], `?$top=20&$orderby=activityDateTime desc`);
  await get(`${AUDITS}/{}`, [audits.value[0].id]);
  await get(AUDITS, [], `?$filter=activityDisplayName eq 'Add user' and activityDateTime ge 2026-01-01T00:00:00Z`);
  await get(AUDITS, [], `?$filter=targetResources/any(t: t/id eq '${STELLA}')`);
}
