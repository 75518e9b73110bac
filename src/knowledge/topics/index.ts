import type { Topic } from '../../model/topic';
import { moreAsks } from '../asks';
import { plainAsks } from '../plain-asks';
import { accessGovernanceTopics } from './access-governance';
import { accountEndingTopics } from './account-endings';
import { adminAccessTopics } from './admin-access';
import { adminTopics } from './admins';
import { aiTopics } from './ai';
import { appIdentityTopics } from './app-identities';
import { appProtectionTopics } from './app-protection';
import { appTopics } from './apps';
import { autoLabelingTopics } from './auto-labeling';
import { awarenessTopics } from './awareness';
import { backupTopics } from './backup';
import { backupToolTopics } from './backup-tools';
import { baselineTopics } from './baselines';
import { complianceTopics } from './compliance';
import { continuityTopics } from './continuity';
import { contractTopics } from './contracts';
import { copilotTopics } from './copilot';
import { copilotControlTopics } from './copilot-controls';
import { copilotWebTopics } from './copilot-web';
import { dataLocationTopics } from './data-location';
import { datacenterTopics } from './datacenters';
import { deletedSiteTopics } from './deleted-sites';
import { deviceAccessTopics } from './device-access';
import { deviceLossTopics } from './device-loss';
import { deviceTopics } from './devices';
import { directoryRecoveryTopics } from './directory-recovery';
import { evidenceTopics } from './evidence';
import { fileDamageTopics } from './file-damage';
import { guestTopics } from './guests';
import { holdTopics } from './holds';
import { identityTopics } from './identity';
import { incidentTopics } from './incidents';
import { isolationTopics } from './isolation';
import { leaverMailboxTopics } from './leaver-mailboxes';
import { leaverTopics } from './leavers';
import { legacySignInTopics } from './legacy-sign-in';
import { licenceTopics } from './licences';
import { logTopics } from './logs';
import { mailTopics } from './mail';
import { mailOutsideTopics } from './mail-outside';
import { mailThreatTopics } from './mail-threats';
import { mfaTopics } from './mfa';
import { mfaRolloutTopics } from './mfa-rollout';
import { microsoft365BackupTopics } from './microsoft-365-backup';
import { modelTopics } from './model';
import { monitoringTopics } from './monitoring';
import { networkTopics } from './network';
import { oversharingTopics } from './oversharing';
import { ownDutyTopics } from './own-duties';
import { passwordTopics } from './passwords';
import { patchingTopics } from './patching';
import { personalDataTopics } from './personal-data';
import { platformTopics } from './platform';
import { privacyTopics } from './privacy';
import { privilegedTopics } from './privileged';
import { protectionTopics } from './protection';
import { recoveryTopics } from './recovery';
import { replicationTopics } from './replication';
import { restoreTopics } from './restore';
import { retentionTopics } from './retention';
import { safeLinkTopics } from './safe-links';
import { sharingTopics } from './sharing';
import { sharingRuleTopics } from './sharing-rules';
import { signInTopics } from './sign-in';
import { signInRiskTopics } from './sign-in-risks';
import { signInRuleTopics } from './sign-in-rules';
import { teamsDataTopics } from './teams-data';
import { teamsLifecycleTopics } from './teams-lifecycle';
import { teamsOutsiderTopics } from './teams-outsiders';
import { teamsRuleTopics } from './teams-rules';
import { tenantEndTopics } from './tenant-end';
import { workloadIdentityTopics } from './workload-identities';

/** Every topic, area by area. */
const written: readonly Topic[] = [
  ...isolationTopics,
  ...modelTopics,
  ...ownDutyTopics,
  ...backupTopics,
  ...microsoft365BackupTopics,
  ...backupToolTopics,
  ...restoreTopics,
  ...fileDamageTopics,
  ...recoveryTopics,
  ...deletedSiteTopics,
  ...continuityTopics,
  ...replicationTopics,
  ...directoryRecoveryTopics,
  ...accountEndingTopics,
  ...teamsDataTopics,
  ...teamsLifecycleTopics,
  ...retentionTopics,
  ...holdTopics,
  ...tenantEndTopics,
  ...leaverTopics,
  ...leaverMailboxTopics,
  ...licenceTopics,
  ...identityTopics,
  ...mfaTopics,
  ...mfaRolloutTopics,
  ...passwordTopics,
  ...workloadIdentityTopics,
  ...appIdentityTopics,
  ...signInTopics,
  ...legacySignInTopics,
  ...signInRuleTopics,
  ...signInRiskTopics,
  ...adminAccessTopics,
  ...adminTopics,
  ...appTopics,
  ...privilegedTopics,
  ...accessGovernanceTopics,
  ...sharingTopics,
  ...oversharingTopics,
  ...sharingRuleTopics,
  ...guestTopics,
  ...teamsOutsiderTopics,
  ...teamsRuleTopics,
  ...copilotTopics,
  ...copilotControlTopics,
  ...autoLabelingTopics,
  ...copilotWebTopics,
  ...aiTopics,
  ...protectionTopics,
  ...mailTopics,
  ...mailOutsideTopics,
  ...mailThreatTopics,
  ...safeLinkTopics,
  ...awarenessTopics,
  ...deviceTopics,
  ...appProtectionTopics,
  ...deviceAccessTopics,
  ...deviceLossTopics,
  ...evidenceTopics,
  ...incidentTopics,
  ...logTopics,
  ...monitoringTopics,
  ...baselineTopics,
  ...platformTopics,
  ...datacenterTopics,
  ...patchingTopics,
  ...networkTopics,
  ...dataLocationTopics,
  ...complianceTopics,
  ...privacyTopics,
  ...personalDataTopics,
  ...contractTopics,
];

export const topics: readonly Topic[] = written.map((topic) => {
  const more = [...(moreAsks[topic.id] ?? []), ...(plainAsks[topic.id] ?? [])];
  return more.length === 0 ? topic : { ...topic, asks: [...topic.asks, ...more] };
});
