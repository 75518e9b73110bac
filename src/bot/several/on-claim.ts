import type { Message } from '../../alerts/chat';
import { say } from '../../cards/message';
import { routeIdOf } from '../../model/conversation';
import type { Speaker } from '../speaker';
import type { Served, SeveralDeps } from './deps';
import { named, organisationsOf } from './organisations-of';

/** The organisation in "send alerts here for NAME". */
export const claimIn = (line: string): string | undefined =>
  /^send (?:the )?alerts here for (.{1,60})$/.exec(line)?.[1];

/**
 * Alerts of an organisation are to come here: from then on the conversation is about it. A channel is about one alone.
 * @returns the organisation, or why not
 */
export async function claim(deps: SeveralDeps, speaker: Speaker, wanted: string): Promise<Served | Message> {
  const { conversation } = speaker;
  const mine = await organisationsOf(deps, speaker);
  const one = named(mine, wanted);
  // Who is nobody there does not learn whether we serve it.
  if (!one || !(await one.bot.rolesOf(speaker.id, 'decide')).isAdmin)
    return say(`You are no admin or security lead of an organisation of that name. Nothing was changed.`);
  const home = await deps.homeOf(conversation.id);
  const isTaken =
    conversation.kind !== 'personal' && home && home !== one && (await home.bot.isRoute(routeIdOf(conversation)));
  if (isTaken || !(await deps.settle(conversation.id, one, home)))
    return say(
      'Alerts of another organisation come here. One channel is for one organisation: choose another, or say “stop alerts here” first.',
    );
  return one;
}
