import { z } from 'zod/v4';
import { routeIdOf } from '../../model/conversation';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { type PressAnswer, said, verb } from './verb';

/** Asks for a drill; its card comes by itself, here and to the leads. */
export async function askForDrill(deps: BotDeps, { id, name, conversation }: Speaker): Promise<PressAnswer> {
  const answer = await deps.drill.ask({ id, name }, routeIdOf(conversation));
  if (answer.ok)
    return said(
      'The drill waits for a security lead other than you. Its card comes here in a moment, and keeps itself up to date.',
    );
  const message = answer.drillId === undefined ? undefined : await deps.drill.message(answer.drillId, conversation);
  return message ? { kind: 'reply', ...message, said: answer.why } : said(answer.why);
}

export const drillVerbs = {
  'drill.ask': verb({
    parse: z.object({}),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can ask for a drill. Nothing was made.',
    run: (deps, _data, speaker) => askForDrill(deps, speaker),
  }),
  'drill.show': verb({
    parse: z.object({ drillId: z.string().min(1).max(100) }),
    who: 'admin',
    need: 'read',
    refusal: 'Drills are for admins and security leads.',
    run: async (deps, { drillId }, { conversation }): Promise<PressAnswer> => {
      const message = await deps.drill.message(drillId, conversation);
      return message ? { kind: 'reply', ...message } : said('I do not know this drill any more.');
    },
  }),
} as const;
