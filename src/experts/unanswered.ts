import { unansweredCard, unansweredData } from '../cards/unanswered';
import { dayMs } from '../model/durations';
import type { Topic } from '../model/topic';
import { countAnswerNotes } from '../store/answer-notes';
import { listNamesWith } from '../store/people';
import { listRoutes } from '../store/routes';
import { insertUnanswered, listUnanswered } from '../store/unanswered';
import { wantCard } from '../store/wanted-cards';
import type { ExpertsDeps } from './deps';
import { groupQuestions } from './group-questions';
import { takeNamesOut, wordsOf } from './take-names-out';

type Deps = Pick<ExpertsDeps, 'db' | 'tenantId' | 'now' | 'wake'> & { readonly topics: readonly Topic[] };

const longest = 300;

/** Keeps a question that got no answer: without the asker, and with names taken out. */
export async function noteUnanswered(deps: Deps, id: string, text: string): Promise<void> {
  const short = text.slice(0, longest);
  const words = [...new Set(wordsOf(short.toLowerCase()))];
  const names = await listNamesWith(deps.db, deps.tenantId, words);
  const kept = takeNamesOut(short, names, isWordOf(deps.topics));
  await insertUnanswered(deps.db, deps.tenantId, { id, text: kept, at: deps.now().toISOString() });
}

const vocabularies = new WeakMap<readonly Topic[], ReadonlySet<string>>();

/** Words that the knowledge itself uses, written as it writes them. */
function isWordOf(topics: readonly Topic[]): (word: string) => boolean {
  const known =
    vocabularies.get(topics) ??
    new Set(
      topics.flatMap((one) => [one.title, one.short, ...one.microsoft, ...one.customer, ...one.asks].flatMap(wordsOf)),
    );
  vocabularies.set(topics, known);
  return (word) => known.has(word);
}

/** Seven days from this one; a route whose cards show no names gets counts only. */
export async function unansweredMessage(deps: Deps, fromDay: string, showsTexts: boolean) {
  const since = `${fromDay}T00:00:00.000Z`;
  const until = new Date(Date.parse(since) + 7 * dayMs).toISOString();
  const [texts, notes] = await Promise.all([
    listUnanswered(deps.db, deps.tenantId, since, until),
    countAnswerNotes(deps.db, deps.tenantId, since, until),
  ]);
  const input = { fromDay, toDay: new Date(Date.parse(until) - 1).toISOString().slice(0, 10), total: texts.length };
  const groups = showsTexts ? groupQuestions(texts) : null;
  const data = unansweredData({ ...input, ...notes, groups });
  return { card: unansweredCard(data), summary: data.title };
}

/** The week up to now, for an admin who asks. */
export const unansweredNow = (deps: Deps) =>
  unansweredMessage(deps, new Date(deps.now().getTime() - 6 * dayMs).toISOString().slice(0, 10), true);

/** Once a week: what was asked in the seven days before today, to wherever alerts go. Nothing asked, nothing said. */
export async function wantWeekly(deps: Deps): Promise<void> {
  const { db, tenantId } = deps;
  const now = deps.now();
  const today = now.toISOString().slice(0, 10);
  const fromDay = new Date(now.getTime() - 7 * dayMs).toISOString().slice(0, 10);
  const texts = await listUnanswered(db, tenantId, `${fromDay}T00:00:00.000Z`, `${today}T00:00:00.000Z`);
  if (texts.length === 0) return;
  await db.transaction().execute(async (tx) => {
    for (const { conversationId } of await listRoutes(tx, tenantId))
      await wantCard(tx, tenantId, {
        conversationId,
        subjectKind: 'unanswered',
        subjectId: fromDay,
        at: now.toISOString(),
      });
  });
  deps.wake('deliver');
}
