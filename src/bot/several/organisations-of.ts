import type { Speaker } from '../speaker';
import type { Served, SeveralDeps } from './deps';

/** The organisations in which this person is an admin or a lead, by the provider's own groups. @throws GraphError */
export async function organisationsOf({ all }: Pick<SeveralDeps, 'all'>, { id }: Speaker): Promise<readonly Served[]> {
  if (id === '') return [];
  const each = await Promise.all(all.map(async (one) => ((await one.bot.rolesOf(id, 'read')).isAdmin ? [one] : [])));
  return each.flat();
}

/** Which one a person's own chat speaks of: what they chose, if it is still theirs, or the only one. */
export async function ownChoice(
  deps: SeveralDeps,
  speaker: Speaker,
): Promise<{ readonly mine: readonly Served[]; readonly chosen: Served | undefined }> {
  const { conversation } = speaker;
  const [mine, home] = await Promise.all([organisationsOf(deps, speaker), deps.homeOf(conversation.id)]);
  // Cards come to somebody's own chat from each of theirs.
  await Promise.all(mine.map(({ bot }) => bot.saveConversation(conversation)));
  const chosen = mine.find((one) => one === home) ?? (mine.length === 1 ? mine[0] : undefined);
  return { mine, chosen };
}

export const named = (all: readonly Served[], words: string): Served | undefined =>
  all.find(({ name }) => lower(name) === lower(words));

/** As a line of somebody's words is cleaned. */
const lower = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
