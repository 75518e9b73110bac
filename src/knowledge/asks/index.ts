import { accessAsks } from './access';
import { adminRolesAsks } from './admin-roles';
import { aiAgentsAsks } from './ai-agents';
import { appsAsks } from './apps';
import { availabilityAsks } from './availability';
import { backupAsks } from './backup';
import { complianceAsks } from './compliance';
import { copilotAiAsks } from './copilot-ai';
import { dataAsks } from './data';
import { deletedThingsAsks } from './deleted-things';
import { deviceUpkeepAsks } from './device-upkeep';
import { devicesAsks } from './devices';
import { emailAsks } from './email';
import { governanceAsks } from './governance';
import { holdsAsks } from './holds';
import { identityAsks } from './identity';
import { incidentResponseAsks } from './incident-response';
import { informationProtectionAsks } from './information-protection';
import { infrastructureAsks } from './infrastructure';
import { leaverDataAsks } from './leaver-data';
import { licensingAsks } from './licensing';
import { loggingAsks } from './logging';
import { mfaAsks } from './mfa';
import { migrationAsks } from './migration';
import { networkAsks } from './network';
import { offboardingAsks } from './offboarding';
import { passwordsAsks } from './passwords';
import { privacyAsks } from './privacy';
import { recoveryAsks } from './recovery';
import { retentionAsks } from './retention';
import { sharedModelAsks } from './shared-model';
import { sharingAsks } from './sharing';
import { teamsAsks } from './teams';
import { threatProtectionAsks } from './threat-protection';
import { whoSeesDataAsks } from './who-sees-data';

/**
 * Further ways people ask, beside those in the topics: as staff type them, what boards and auditors want to hear,
 * statements, worries, short notes. One file for what belongs together, by topic.
 */
export const moreAsks: Readonly<Record<string, readonly string[]>> = {
  ...accessAsks,
  ...adminRolesAsks,
  ...aiAgentsAsks,
  ...appsAsks,
  ...availabilityAsks,
  ...backupAsks,
  ...complianceAsks,
  ...copilotAiAsks,
  ...dataAsks,
  ...deletedThingsAsks,
  ...deviceUpkeepAsks,
  ...devicesAsks,
  ...emailAsks,
  ...governanceAsks,
  ...holdsAsks,
  ...identityAsks,
  ...incidentResponseAsks,
  ...informationProtectionAsks,
  ...infrastructureAsks,
  ...leaverDataAsks,
  ...licensingAsks,
  ...loggingAsks,
  ...mfaAsks,
  ...passwordsAsks,
  ...migrationAsks,
  ...networkAsks,
  ...offboardingAsks,
  ...privacyAsks,
  ...recoveryAsks,
  ...retentionAsks,
  ...sharedModelAsks,
  ...sharingAsks,
  ...teamsAsks,
  ...threatProtectionAsks,
  ...whoSeesDataAsks,
};
