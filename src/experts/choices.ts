import { createHash } from 'node:crypto';
import { dayMs } from '../model/durations';
import { deleteChoices, listChoices, saveChoice } from '../store/choices';
import type { ExpertsDeps } from './deps';

type Deps = Pick<ExpertsDeps, 'db' | 'tenantId' | 'now'>;

const keepDays = 90;
/** So much of the words must be the same. */
const alike = 0.75;

/** Marks of one person say nothing about those of another. */
const ownMark = (userId: string, mark: string): string =>
  createHash('sha256').update(`${userId} ${mark}`).digest('hex').slice(0, 16);
const ownMarks = (userId: string, marks: readonly string[]): readonly string[] =>
  marks.map((mark) => ownMark(userId, mark));

/** Next time this person asks in nearly these words, this topic is meant. */
export const noteChoice = (
  { db, tenantId, now }: Deps,
  userId: string,
  marks: readonly string[],
  topicId: string,
): Promise<void> =>
  saveChoice(db, tenantId, userId, { marks: ownMarks(userId, marks), topicId, at: now().toISOString() });

export const forgetChoice = ({ db, tenantId }: Deps, userId: string, topicId: string): Promise<void> =>
  deleteChoices(db, tenantId, userId, topicId);

/** The topic this person chose for nearly these words, or undefined. */
export async function chosenBefore(
  { db, tenantId, now }: Deps,
  userId: string,
  marks: readonly string[],
): Promise<string | undefined> {
  const since = new Date(now().getTime() - keepDays * dayMs).toISOString();
  const asked = new Set(ownMarks(userId, marks));
  const scored = (await listChoices(db, tenantId, userId, since)).map((choice) => {
    const both = choice.marks.filter((one) => asked.has(one)).length;
    return { topicId: choice.topicId, score: both / (asked.size + choice.marks.length - both) };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= alike ? best.topicId : undefined;
}
