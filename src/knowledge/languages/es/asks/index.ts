import { backupAndRetentionAsks } from './backup-and-retention';
import { identityAndAccessAsks } from './identity-and-access';
import { sharingAndCopilotAsks } from './sharing-and-copilot';
import { threatsAndGovernanceAsks } from './threats-and-governance';

/** How people ask for topics that have no text in this language. */
export const asks = {
  ...backupAndRetentionAsks,
  ...identityAndAccessAsks,
  ...sharingAndCopilotAsks,
  ...threatsAndGovernanceAsks,
};
