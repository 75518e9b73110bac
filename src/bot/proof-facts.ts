import { notProven, testText, workloadLines } from '../cards/backup-lines';
import type { BotDeps } from './deps';

/** Topics whose answer is told what is known of our backups. */
const aboutBackups: ReadonlySet<string> = new Set([
  'who-is-responsible-for-backups',
  'microsoft-365-backup',
  'replication-is-not-backup',
  'backup-offboarding-risk',
  'ransomware-recovery',
]);
const aboutTests = 'restore-testing';

/** Whether what is reported and recorded stands under the answer itself. */
export const hasProof = (topicId: string): boolean => topicId === aboutTests || aboutBackups.has(topicId);

/** What is reported and recorded about a topic, for admins and leads. */
export async function proofFacts(deps: BotDeps, topicId: string): Promise<readonly string[]> {
  if (!hasProof(topicId)) return [];
  const { facts, objectiveHours, lastTest } = await deps.proof.backups.now();
  const tests = testText(lastTest);
  const copies = workloadLines(facts, objectiveHours);
  const caution = facts.some(({ covers }) => covers.length > 0) ? [notProven] : [];
  return [...(topicId === aboutTests ? [tests, ...copies] : [...copies, tests]), ...caution];
}
