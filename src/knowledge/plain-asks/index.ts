import { access } from './access';
import { adminRoles } from './admin-roles';
import { aiAgents } from './ai-agents';
import { apps } from './apps';
import { availability } from './availability';
import { backup } from './backup';
import { compliance } from './compliance';
import { copilotAi } from './copilot-ai';
import { data } from './data';
import { deletedThings } from './deleted-things';
import { deviceUpkeep } from './device-upkeep';
import { devices } from './devices';
import { email } from './email';
import { governance } from './governance';
import { holds } from './holds';
import { identity } from './identity';
import { incidentResponse } from './incident-response';
import { informationProtection } from './information-protection';
import { infrastructure } from './infrastructure';
import { leaverData } from './leaver-data';
import { licensing } from './licensing';
import { logging } from './logging';
import { mfa } from './mfa';
import { migration } from './migration';
import { network } from './network';
import { offboarding } from './offboarding';
import { passwords } from './passwords';
import { privacy } from './privacy';
import { recovery } from './recovery';
import { retention } from './retention';
import { sharedModel } from './shared-model';
import { sharing } from './sharing';
import { teams } from './teams';
import { threatProtection } from './threat-protection';
import { whoSeesData } from './who-sees-data';

/** The same matters in the words of people who never read what Microsoft calls them: one file for what belongs together, by topic. */
export const plainAsks: Readonly<Record<string, readonly string[]>> = {
  ...access,
  ...adminRoles,
  ...aiAgents,
  ...apps,
  ...availability,
  ...backup,
  ...compliance,
  ...copilotAi,
  ...data,
  ...deletedThings,
  ...deviceUpkeep,
  ...devices,
  ...email,
  ...governance,
  ...holds,
  ...identity,
  ...incidentResponse,
  ...informationProtection,
  ...infrastructure,
  ...leaverData,
  ...licensing,
  ...logging,
  ...mfa,
  ...migration,
  ...network,
  ...offboarding,
  ...passwords,
  ...privacy,
  ...recovery,
  ...retention,
  ...sharedModel,
  ...sharing,
  ...teams,
  ...threatProtection,
  ...whoSeesData,
};
