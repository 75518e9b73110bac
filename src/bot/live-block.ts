import type { LiveInput } from '../cards/answer';
import { ownFactText, unseenText } from '../cards/own-facts';
import { phrasesOf } from '../cards/phrases';
import { plainText } from '../cards/plain-text';
import { when } from '../cards/when';
import type { LanguageId } from '../model/language';
import type { LiveCount } from '../posture/live';
import type { BotDeps } from './deps';
import { proofFacts } from './proof-facts';
import type { Speaker } from './speaker';

/**
 * What the tenant shows about a topic, for the one who asks in their own chat: own things for everybody, counts for admins
 * and leads. Elsewhere, and for topics that no check speaks to, nothing is looked up. Counts stand in English. Never throws: the answer comes anyway.
 */
export async function liveBlock(
  deps: BotDeps,
  topicId: string,
  speaker: Speaker,
  language: LanguageId,
): Promise<LiveInput | undefined> {
  if (speaker.conversation.kind !== 'personal' || speaker.id === '' || !deps.live.speaksTo(topicId)) return undefined;
  const [own, seen] = await Promise.all([
    ownLines(deps, topicId, speaker.id, language),
    seenBy(deps, topicId, speaker.id),
  ]);
  const counts = seen?.counts;
  const known = (counts ?? []).filter((count) => !isUnread(count));
  const unread = known.length === (counts ?? []).length ? [] : [stillReading];
  const lines = [...(own ?? []), ...(seen?.facts ?? []), ...known.map(countText), ...unread];
  const isWhole = own !== undefined && seen !== undefined;
  if (isWhole && lines.length === 0) return undefined;
  return {
    lines: isWhole ? lines : [...lines, phrasesOf(language).own.notChecked],
    lists: (counts ?? []).filter(({ answer }) => (answer.total ?? 0) > 0).map(({ ask }) => ask),
  };
}

/** `undefined`: they could not be read. */
async function ownLines(
  deps: BotDeps,
  topicId: string,
  userId: string,
  language: LanguageId,
): Promise<readonly string[] | undefined> {
  try {
    return (await deps.live.ownFacts(topicId, userId)).map((fact) => ownFactText(fact, language));
  } catch (error) {
    deps.log.error('own facts could not be read', { error });
    return undefined;
  }
}

/** `undefined`: it could not be found out, or not whether this person may see it. */
async function seenBy(
  deps: BotDeps,
  topicId: string,
  userId: string,
): Promise<{ readonly facts: readonly string[]; readonly counts: readonly LiveCount[] } | undefined> {
  try {
    const { isAdmin } = await deps.rolesOf(userId, 'read');
    if (!isAdmin) return { facts: [], counts: [] };
    const [facts, counts] = await Promise.all([proofFacts(deps, topicId), deps.live.counts(topicId)]);
    return { facts, counts };
  } catch (error) {
    deps.log.warn('live facts could not be checked', { error });
    return undefined;
  }
}

/** Said once, however many things wait for it. */
const stillReading = 'The first reading still runs: I do not know all of it yet.';

const isUnread = ({ answer: { total, unseen } }: LiveCount): boolean =>
  total === null && unseen.length > 0 && unseen.every(({ why }) => why.endsWith('not read yet'));

function countText({ answer }: LiveCount): string {
  const headline = plainText(answer.headline, 120);
  if (answer.total === null) return `${headline} ${unseenText(answer.unseen)}.`;
  const partly = answer.unseen.length === 0 ? '' : ` Could not look at all of it: ${unseenText(answer.unseen)}.`;
  return `Our organisation: ${headline}.${answer.readAt === null ? '' : ` As of ${when(answer.readAt)}.`}${partly}`;
}
