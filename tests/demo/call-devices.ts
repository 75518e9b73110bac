import type { Get, Run } from './call-everything';

const DEVICES = '/deviceManagement/managedDevices';
const COMPLIANCE = '/deviceManagement/deviceCompliancePolicies';
const APPS = '/deviceAppManagement/managedAppPolicies';

/** Devices, and what is asked of them. */
export async function callDevices(get: Get, run: Run): Promise<void> {
  const fields = 'id,deviceName,operatingSystem,complianceState,isEncrypted,lastSyncDateTime,userDisplayName';
  const devices = await get(DEVICES, [], `?$select=${fields}&$top=1000`);
  const [{ id }] = devices.value;
  await get(`${DEVICES}/{}`, [id]);
  await run('PATCH', `${DEVICES}/{}`, [id], { body: { complianceState: 'noncompliant' } });
  await run('POST', `${DEVICES}/{}/syncDevice`, [id], { as: 'demo-fix' });
  await run('POST', `${DEVICES}/{}/retire`, [id], { as: 'demo-fix' });

  await get(COMPLIANCE);
  const policies = await get(COMPLIANCE, [], '?$expand=assignments');
  for (const policy of policies.value)
    await run('POST', `${COMPLIANCE}/{}/assign`, [policy.id], { body: { assignments: [{ target: {} }] } });

  await get(APPS);
  const body = { '@odata.type': '#microsoft.graph.iosManagedAppProtection', displayName: 'Apps on iPhones' };
  const made = await run('POST', APPS, [], { body });
  await get(`${APPS}/{}`, [made.id]);
  await run('PATCH', `${APPS}/{}`, [made.id], { body: { isAssigned: true } });
  await run('DELETE', `${APPS}/{}`, [made.id]);
}
