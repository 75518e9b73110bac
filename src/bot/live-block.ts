import type { LiveInput } from '../cards/answer';
import { ownFactText, unseenText } from '../cards/own-facts';
import { plainText } from '../cards/plain-text';
import { when } from '../cards/when';
import type { LiveCount } from '../posture/live';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

const notChecked = 'I could not check how the tenant stands right now. Ask me again in a minute.';

/**
 * What the tenant shows about a topic, for the one who asks in their own chat: own things for everybody, counts for admins
 * and leads. Elsewhere, and for topics that no check speaks to, nothing is looked up. Never throws: the answer comes anyway.
 */
export async function liveBlock(deps: BotDeps, topicId: string, speaker: Speaker): Promise<LiveInput | undefined> {
  if (speaker.conversation.kind !== 'personal' || speaker.id === '' || !deps.live.speaksTo(topicId)) return undefined;
  const [own, counts] = await Promise.all([ownLines(deps, topicId, speaker.id), countsFor(deps, topicId, speaker.id)]);
  const lines = [...own, ...(counts === undefined ? [] : counts.map(countText))];
  const isWhole = own.length > 0 && counts !== undefined;
  return {
    lines: isWhole ? lines : [...lines, notChecked],
    lists: (counts ?? []).filter(({ answer }) => (answer.total ?? 0) > 0).map(({ ask }) => ask),
  };
}

async function ownLines(deps: BotDeps, topicId: string, userId: string): Promise<readonly string[]> {
  try {
    return (await deps.live.ownFacts(topicId, userId)).map(ownFactText);
  } catch (error) {
    deps.log.error('own facts could not be read', { error });
    return [];
  }
}

/** `undefined`: it could not be found out, or not whether this person may see it. */
async function countsFor(deps: BotDeps, topicId: string, userId: string): Promise<readonly LiveCount[] | undefined> {
  try {
    const { isAdmin } = await deps.rolesOf(userId, 'read');
    return isAdmin ? await deps.live.counts(topicId) : [];
  } catch (error) {
    deps.log.warn('live facts could not be checked', { error });
    return undefined;
  }
}

function countText({ answer }: LiveCount): string {
  const headline = plainText(answer.headline, 120);
  if (answer.total === null) return `${headline} ${unseenText(answer.unseen)}.`;
  const partly = answer.unseen.length === 0 ? '' : ` Could not look at all of it: ${unseenText(answer.unseen)}.`;
  return `Our organisation: ${headline}.${answer.readAt === null ? '' : ` As of ${when(answer.readAt)}.`}${partly}`;
}
