import type { DemoLicences } from '../../src/demo';
import { type Body, startDemo } from './start-demo';

const PREMIUM = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';

it.each<[string, keyof DemoLicences, number, string]>([
  ['/auditLogs/signIns', 'p1', 403, PREMIUM],
  ['/identityProtection/riskyUsers', 'p2', 403, 'Forbidden'],
  ['/identityProtection/riskDetections', 'p1', 403, 'Forbidden'],
  ['/identityGovernance/accessReviews/definitions', 'p2', 403, 'NoLicense'],
  ['/reports/authenticationMethods/userRegistrationDetails', 'p1', 403, PREMIUM],
  ['/identity/conditionalAccess/policies', 'p1', 403, 'AccessDenied'],
  ['/identity/conditionalAccess/namedLocations', 'p1', 403, 'AccessDenied'],
  ['/roleManagement/directory/roleAssignmentScheduleInstances', 'p2', 400, 'AadPremiumLicenseRequired'],
  ['/roleManagement/directory/roleEligibilityScheduleInstances', 'p2', 400, 'AadPremiumLicenseRequired'],
])('answers %s only with %s', async (path, licence, status, code) => {
  const [licensed, without] = await Promise.all([startDemo(), startDemo({ licences: { [licence]: false } })]);

  const good = await licensed.call('GET', path, { as: 'demo-read' });
  const refused = await without.call('GET', path, { as: 'demo-read' });

  expect([good.status, refused.status, refused.body.error.code]).toEqual([200, status, code]);
});

it.each<[string, object, readonly string[]]>([
  ['all of it', {}, ['SPE_E5', 'Microsoft_365_Copilot']],
  ['no P2', { p2: false }, ['SPE_E3', 'Microsoft_365_Copilot']],
  ['Business Premium', { businessPremium: true, copilot: false }, ['SPB']],
  ['no premium at all', { p1: false, copilot: false }, ['ENTERPRISEPACK']],
])('lists what was bought: %s', async (_name, licences, parts) => {
  const demo = await startDemo({ licences });

  const skus = (await demo.all('/subscribedSkus')).value;
  const [user] = (await demo.all('/users?$select=id,assignedLicenses&$top=1')).value;

  expect(skus.map((one: Body) => one.skuPartNumber)).toEqual(parts);
  const details = (await demo.all(`/users/${user.id}/licenseDetails`)).value;
  expect(user.assignedLicenses[0].skuId).toBe(skus[0].skuId);
  expect(parts).toEqual(expect.arrayContaining(details.map((one: Body) => one.skuPartNumber)));
  expect(details.length).toBeGreaterThan(0);
  const plans = skus[0].servicePlans.map((plan: Body) => plan.servicePlanName);
  expect(plans.includes('AAD_PREMIUM_P2')).toBe(parts[0] === 'SPE_E5');
});

it.each([
  ['/domains', 'Domain.Read.All'],
  ['/subscribedSkus', 'LicenseAssignment.Read.All'],
  ['/organization', 'Directory.Read.All'],
  ['/identity/conditionalAccess/policies', 'Policy.Read.All'],
  ['/policies/authenticationMethodsPolicy', 'Policy.Read.All'],
  ['/policies/authenticationStrengthPolicies', 'Policy.Read.All'],
  ['/policies/crossTenantAccessPolicy/default', 'Policy.Read.All'],
  ['/policies/crossTenantAccessPolicy/partners', 'Policy.Read.All'],
  ['/policies/authorizationPolicy', 'Policy.Read.All'],
  ['/roleManagement/directory/roleAssignments', 'RoleManagement.Read.Directory'],
  ['/roleManagement/directory/roleAssignmentScheduleInstances', 'RoleAssignmentSchedule.Read.Directory'],
  ['/roleManagement/directory/roleEligibilityScheduleInstances', 'RoleEligibilitySchedule.Read.Directory'],
  ['/roleManagement/directory/roleEligibilitySchedules', 'RoleEligibilitySchedule.Read.Directory'],
  ['/auditLogs/directoryAudits', 'AuditLog.Read.All'],
  ['/auditLogs/signIns', 'AuditLog.Read.All'],
  ['/identityProtection/riskyUsers', 'IdentityRiskyUser.Read.All'],
  ['/identityProtection/riskDetections', 'IdentityRiskEvent.Read.All'],
  ['/identityGovernance/accessReviews/definitions', 'AccessReview.Read.All'],
  ['/directory/deletedItems/microsoft.graph.user', 'User.Read.All'],
  ['/directory/deletedItems/microsoft.graph.group', 'Directory.Read.All'],
])('refuses %s without %s, to the read-only registration alone', async (path, permission) => {
  const demo = await startDemo({ withoutPermissions: [permission] });

  const refused = await demo.call('GET', path, { as: 'demo-read' });
  const person = await demo.call('GET', path);
  const allowed = await (await startDemo()).call('GET', path, { as: 'demo-read' });

  expect([refused.status, refused.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  expect([person.status, allowed.status]).toEqual([200, 200]);
});
