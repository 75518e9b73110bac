import { iso, type JsonObject } from '../json';
import { appFlawsOf } from './app-flaws';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';

const ids = guids('devicePolicy');
const EVERYBODY = { '@odata.type': '#microsoft.graph.allLicensedUsersAssignmentTarget' } as const;

const basics = (org: Org, n: number, displayName: string): JsonObject => ({
  id: ids.idOf(org, n),
  displayName,
  description: null,
  createdDateTime: iso(org.bornMs - 400 * DAY_MS),
  lastModifiedDateTime: iso(org.bornMs - 200 * DAY_MS),
});

export const assignmentOf = (policyId: string): JsonObject => ({ id: `${policyId}_everybody`, target: EVERYBODY });

/** What makes a device compliant, and for whom. */
export function firstCompliancePolicies(org: Org): readonly JsonObject[] {
  const { compliancePolicy } = appFlawsOf(org);
  if (compliancePolicy === 'none') return [];
  const policy = (n: number, type: string, name: string, isAssigned: boolean): JsonObject => ({
    '@odata.type': `#microsoft.graph.${type}`,
    ...basics(org, n, name),
    version: 1,
    assignments: isAssigned ? [assignmentOf(ids.idOf(org, n))] : [],
  });
  const isAssigned = compliancePolicy === 'assigned';
  return [
    policy(1, 'windows10CompliancePolicy', 'Windows computers', isAssigned),
    policy(2, 'iosCompliancePolicy', 'Telephones', isAssigned),
    policy(3, 'macOSCompliancePolicy', 'Macs, draft', false),
  ];
}

/** How company data is kept inside apps on telephones; a configuration is no protection. */
export function firstAppPolicies(org: Org): readonly JsonObject[] {
  const { appProtection } = appFlawsOf(org);
  const policy = (n: number, type: string, name: string, isAssigned: boolean): JsonObject => ({
    '@odata.type': `#microsoft.graph.${type}`,
    ...basics(org, n, name),
    version: '1',
    isAssigned,
  });
  const configuration = policy(10, 'targetedManagedAppConfiguration', 'Outlook settings', true);
  if (appProtection === 'none') return [configuration];
  return [
    configuration,
    policy(11, 'iosManagedAppProtection', 'Apps on iPhones', appProtection !== 'unassigned'),
    policy(12, 'androidManagedAppProtection', 'Apps on Android', appProtection === 'both'),
  ];
}
