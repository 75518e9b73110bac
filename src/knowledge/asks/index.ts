import { accessAsks } from './access';
import { appsAsks } from './apps';
import { availabilityAsks } from './availability';
import { backupAsks } from './backup';
import { complianceAsks } from './compliance';
import { copilotAiAsks } from './copilot-ai';
import { dataAsks } from './data';
import { devicesAsks } from './devices';
import { emailAsks } from './email';
import { governanceAsks } from './governance';
import { identityAsks } from './identity';
import { incidentResponseAsks } from './incident-response';
import { informationProtectionAsks } from './information-protection';
import { infrastructureAsks } from './infrastructure';
import { licensingAsks } from './licensing';
import { loggingAsks } from './logging';
import { migrationAsks } from './migration';
import { networkAsks } from './network';
import { offboardingAsks } from './offboarding';
import { privacyAsks } from './privacy';
import { recoveryAsks } from './recovery';
import { retentionAsks } from './retention';
import { sharingAsks } from './sharing';
import { teamsAsks } from './teams';
import { threatProtectionAsks } from './threat-protection';

/**
 * Further ways people ask, beside those in the topics: as staff type them, what boards and auditors want to hear,
 * statements, worries, short notes. One file an area, by topic.
 */
export const moreAsks: Readonly<Record<string, readonly string[]>> = {
  ...accessAsks,
  ...appsAsks,
  ...availabilityAsks,
  ...backupAsks,
  ...recoveryAsks,
  ...complianceAsks,
  ...copilotAiAsks,
  ...dataAsks,
  ...devicesAsks,
  ...emailAsks,
  ...governanceAsks,
  ...identityAsks,
  ...incidentResponseAsks,
  ...informationProtectionAsks,
  ...infrastructureAsks,
  ...licensingAsks,
  ...loggingAsks,
  ...migrationAsks,
  ...networkAsks,
  ...offboardingAsks,
  ...privacyAsks,
  ...retentionAsks,
  ...sharingAsks,
  ...teamsAsks,
  ...threatProtectionAsks,
};
