import type { Message } from '../alerts/chat';
import { baselineCard, baselineCardData, baselineSummary } from '../cards/baseline';
import { candidatesCard, notForYou, notForYouCardData } from '../cards/candidates';
import { say } from '../cards/message';
import { plainText } from '../cards/plain-text';
import { postureLines, postureListCard, postureListData } from '../cards/posture-list';
import type { Topic } from '../model/topic';
import type { Ask } from '../posture/ask';
import { readPerson } from '../posture/ask-person';
import { readAsk } from '../posture/read-ask';
import type { BotDeps } from './deps';
import { backupsMessage } from './on-proof-sentence';
import type { Speaker } from './speaker';
import { rolesOrNone } from './visible-to';

/** What is reported and tried says more of them than a list of findings. */
const backups = 'backups';

/**
 * A question about the tenant's present state: counts for admins and leads, lists in their own chat only; for everybody
 * else what is known of it.
 */
export async function onPosture(
  deps: BotDeps,
  text: string,
  speaker: Speaker,
  known: readonly Topic[] = [],
): Promise<Message> {
  const asked = readAsk(text, deps.now());
  // What is not read yet is said to be so, to everybody; it is never answered as if it were fine.
  if (asked.kind === 'unread') return say(asked.text);
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'read');
  if (!isAdmin) return { card: candidatesCard(notForYouCardData(known, text)), summary: notForYou };
  if (asked.kind === 'everything' || asked.kind === 'unnamed') {
    const input = await deps.posture();
    return { card: baselineCard(baselineCardData(input, 'posture')), summary: baselineSummary(input) };
  }
  if (asked.ask.subject === backups && speaker.conversation.kind === 'personal') return backupsMessage(deps);
  if (speaker.conversation.kind !== 'personal') {
    const answer = await deps.live.answer(asked.ask, null);
    const lines = [plainText(answer.headline, 200), ...postureLines(answer)];
    return say(...lines, 'Ask me in your own chat to see which.');
  }
  return listMessage(deps, asked.ask, asked.ask.wants === 'count' ? null : 0);
}

/** The account of somebody who is asked for by name, for admins and leads; `undefined`: nobody here is called so. */
export async function personMessage(deps: BotDeps, text: string, speaker: Speaker): Promise<Message | undefined> {
  const ask = speaker.conversation.kind === 'personal' ? readPerson(text) : undefined;
  if (!ask || !(await rolesOrNone(deps, speaker.id))?.isAdmin) return undefined;
  const answer = await deps.live.answer(ask, 0);
  return answer.total
    ? { card: postureListCard(postureListData(answer, ask, 'all')), summary: answer.headline }
    : undefined;
}

/** `page` null: the count alone. */
export async function listMessage(deps: BotDeps, ask: Ask, page: number | null): Promise<Message> {
  const answer = await deps.live.answer(ask, page);
  return { card: postureListCard(postureListData(answer, ask, 'all')), summary: answer.headline };
}
