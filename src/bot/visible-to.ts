import type { Heard } from '../knowledge/interpreter';
import type { Reply } from '../knowledge/reply';
import { readAsk } from '../posture/read-ask';
import type { BotDeps } from './deps';
import { hasProof } from './proof-facts';
import type { Speaker } from './speaker';

/**
 * A question that may be for the tenant or for what is known, is for what is known where the tenant may not be seen, and
 * where the answer tells both. While Graph does not say who asks, what everybody may know is answered all the same.
 */
export async function visibleTo(
  deps: BotDeps,
  { reply, language }: Heard,
  text: string,
  { id, conversation }: Speaker,
): Promise<Reply> {
  if (language !== 'en' || reply.kind !== 'posture' || reply.otherwise === undefined) return reply;
  const { otherwise, isSure } = reply;
  const tellsBoth = otherwise.kind === 'answer' && hasProof(otherwise.topic.id);
  if (tellsBoth && (!isSure || conversation.kind !== 'personal')) return otherwise;
  const roles = await rolesOrNone(deps, id);
  if (roles === undefined) return otherwise;
  if (!roles.isAdmin) return tellsBoth || !isSure ? otherwise : reply;
  // Nothing that is listed is named: what the topic's checks found stands under its answer.
  const isUnnamed = (otherwise.kind === 'answer' || !isSure) && readAsk(text, deps.now()).kind === 'unnamed';
  return isUnnamed ? otherwise : reply;
}

/** `undefined`: it could not be found out. */
export async function rolesOrNone(deps: BotDeps, id: string): Promise<{ readonly isAdmin: boolean } | undefined> {
  if (id === '') return { isAdmin: false };
  try {
    return await deps.rolesOf(id, 'read');
  } catch (error) {
    deps.log.warn('who asks could not be found out', { error });
    return undefined;
  }
}
