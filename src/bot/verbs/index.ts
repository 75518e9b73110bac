import { answerVerbs } from './answer';
import { approvalVerbs } from './approval';
import { attestationVerbs } from './attestation';
import { backupVerbs } from './backup';
import { bulkVerbs } from './bulk';
import { changesVerbs } from './changes';
import { drillVerbs } from './drill';
import { dutyVerbs } from './duty';
import { emergencyVerbs } from './emergency';
import { expertVerbs } from './expert';
import { findingVerbs } from './finding';
import { groupVerbs } from './group';
import { lifeVerbs } from './life';
import { packVerbs } from './pack';
import { postureVerbs } from './posture';
import { reviewVerbs } from './review';
import { routeVerbs } from './route';
import { setupVerbs } from './setup';
import { webhookVerbs } from './webhook';

/** Every button there is: what it carries, who may press it, what it does. The rights test is made from this table. */
export const verbs = {
  ...findingVerbs,
  ...lifeVerbs,
  ...groupVerbs,
  ...approvalVerbs,
  ...bulkVerbs,
  ...routeVerbs,
  ...webhookVerbs,
  ...backupVerbs,
  ...attestationVerbs,
  ...changesVerbs,
  ...answerVerbs,
  ...expertVerbs,
  ...postureVerbs,
  ...dutyVerbs,
  ...emergencyVerbs,
  ...drillVerbs,
  ...setupVerbs,
  ...packVerbs,
  ...reviewVerbs,
} as const;

export type VerbName = keyof typeof verbs;
export const isVerb = (name: string): name is VerbName => Object.hasOwn(verbs, name);
