import { isObject, type JsonObject, listOf, textOf } from '../json';
import { firstRules, hasMailbox } from '../seed/inbox-rules';
import { personAt, personIndexOf } from '../seed/people';
import type { DemoState } from './state';

export const rulesPath = (userId: string): string => `users/${userId}/messageRules`;

/** Somebody's inbox rules; undefined for whoever has no mailbox. */
export function rulesOf(state: DemoState, user: JsonObject): readonly JsonObject[] | undefined {
  const id = String(user.id);
  const held = state.settings.get(rulesPath(id));
  if (held) return listOf(held.rules).filter(isObject);
  const index = personIndexOf(state.org, id);
  const person = index === undefined ? undefined : personAt(state.org, index);
  if (person) return hasMailbox(person) ? firstRules(state.org, person) : undefined;
  return textOf(user.mail) ? [] : undefined;
}
