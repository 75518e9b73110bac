import type { Topic } from '../../model/topic';
import { adminTopics } from './admins';
import { aiTopics } from './ai';
import { backupTopics } from './backup';
import { backupToolTopics } from './backup-tools';
import { baselineTopics } from './baselines';
import { complianceTopics } from './compliance';
import { continuityTopics } from './continuity';
import { contractTopics } from './contracts';
import { copilotTopics } from './copilot';
import { copilotControlTopics } from './copilot-controls';
import { deviceAccessTopics } from './device-access';
import { deviceTopics } from './devices';
import { directoryRecoveryTopics } from './directory-recovery';
import { evidenceTopics } from './evidence';
import { guestTopics } from './guests';
import { holdTopics } from './holds';
import { identityTopics } from './identity';
import { leaverTopics } from './leavers';
import { licenceTopics } from './licences';
import { logTopics } from './logs';
import { mailTopics } from './mail';
import { mailThreatTopics } from './mail-threats';
import { modelTopics } from './model';
import { networkTopics } from './network';
import { passwordTopics } from './passwords';
import { patchingTopics } from './patching';
import { platformTopics } from './platform';
import { privacyTopics } from './privacy';
import { privilegedTopics } from './privileged';
import { protectionTopics } from './protection';
import { recoveryTopics } from './recovery';
import { restoreTopics } from './restore';
import { retentionTopics } from './retention';
import { sharingTopics } from './sharing';
import { sharingRuleTopics } from './sharing-rules';
import { signInTopics } from './sign-in';
import { signInRuleTopics } from './sign-in-rules';
import { teamsDataTopics } from './teams-data';
import { teamsRuleTopics } from './teams-rules';
import { tenantEndTopics } from './tenant-end';
import { workloadIdentityTopics } from './workload-identities';

/** Every topic, area by area. */
export const topics: readonly Topic[] = [
  ...modelTopics,
  ...backupTopics,
  ...backupToolTopics,
  ...restoreTopics,
  ...recoveryTopics,
  ...continuityTopics,
  ...directoryRecoveryTopics,
  ...teamsDataTopics,
  ...retentionTopics,
  ...holdTopics,
  ...tenantEndTopics,
  ...leaverTopics,
  ...licenceTopics,
  ...identityTopics,
  ...passwordTopics,
  ...workloadIdentityTopics,
  ...signInTopics,
  ...signInRuleTopics,
  ...adminTopics,
  ...privilegedTopics,
  ...sharingTopics,
  ...sharingRuleTopics,
  ...guestTopics,
  ...teamsRuleTopics,
  ...copilotTopics,
  ...copilotControlTopics,
  ...aiTopics,
  ...protectionTopics,
  ...mailTopics,
  ...mailThreatTopics,
  ...deviceTopics,
  ...deviceAccessTopics,
  ...evidenceTopics,
  ...logTopics,
  ...baselineTopics,
  ...platformTopics,
  ...patchingTopics,
  ...networkTopics,
  ...complianceTopics,
  ...privacyTopics,
  ...contractTopics,
];
