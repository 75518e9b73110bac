import type { AsksOfTopics } from '../../language';
import { accessAsks } from './access';
import { backupAsks } from './backup';
import { copilotAsks } from './copilot';
import { devicesAsks } from './devices';
import { governanceAsks } from './governance';
import { identityAsks } from './identity';
import { incidentsAsks } from './incidents';
import { offboardingAsks } from './offboarding';
import { platformAsks } from './platform';
import { privacyAsks } from './privacy';
import { protectionAsks } from './protection';
import { recoveryAsks } from './recovery';
import { retentionAsks } from './retention';
import { sharingAsks } from './sharing';

/** As staff type them, beside those in the texts; one file for some areas, by topic. */
export const asks: AsksOfTopics = {
  ...accessAsks,
  ...backupAsks,
  ...recoveryAsks,
  ...copilotAsks,
  ...devicesAsks,
  ...governanceAsks,
  ...identityAsks,
  ...incidentsAsks,
  ...offboardingAsks,
  ...platformAsks,
  ...privacyAsks,
  ...protectionAsks,
  ...retentionAsks,
  ...sharingAsks,
};
