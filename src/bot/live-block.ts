import type { LiveInput } from '../cards/answer';
import { ownFactText } from '../cards/own-facts';
import { phrasesOf } from '../cards/phrases';
import type { LanguageId } from '../model/language';
import type { LiveCount } from '../posture/live';
import type { BotDeps } from './deps';
import { countLines } from './live-counts';
import { hasProof, proofFacts } from './proof-facts';
import type { Speaker } from './speaker';

/**
 * What the tenant shows about a topic, for the one who asks in their own chat: own things for everybody, counts for admins
 * and leads. Elsewhere, and for topics of which no check and no report says anything, nothing is looked up. Never throws: the answer comes anyway.
 * @param isAsked whether how the tenant stands was asked for: who may not see that is told so
 */
export async function liveBlock(
  deps: BotDeps,
  topicId: string,
  speaker: Speaker,
  language: LanguageId,
  isAsked = false,
): Promise<LiveInput | undefined> {
  if (speaker.conversation.kind !== 'personal' || speaker.id === '') return undefined;
  if (!deps.live.speaksTo(topicId) && !hasProof(topicId)) return undefined;
  const [own, seen] = await Promise.all([
    ownLines(deps, topicId, speaker.id, language),
    seenBy(deps, topicId, speaker.id, isAsked),
  ]);
  const counted = countLines(seen?.counts ?? [], language);
  const isWhole = own !== undefined && seen !== undefined;
  const lines = [
    ...(own ?? []),
    ...counted.found,
    ...(seen?.facts ?? []),
    ...counted.rest,
    ...(isWhole ? [] : [phrasesOf(language).own.notChecked]),
    ...(isAsked && seen?.isAdmin === false ? [phrasesOf(language).counts.notForYou] : []),
  ];
  return lines.length === 0 ? undefined : { lines, lists: counted.lists };
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
  isAsked: boolean,
): Promise<
  { readonly isAdmin: boolean; readonly facts: readonly string[]; readonly counts: readonly LiveCount[] } | undefined
> {
  try {
    const { isAdmin } = await deps.rolesOf(userId, 'read');
    if (!isAdmin) return { isAdmin, facts: [], counts: [] };
    const [facts, counts] = await Promise.all([proofFacts(deps, topicId), deps.live.counts(topicId, isAsked)]);
    return { isAdmin, facts, counts };
  } catch (error) {
    deps.log.warn('live facts could not be checked', { error });
    return undefined;
  }
}
