import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { type PressAnswer, said } from './verb';

/** The card as it stands now; delivery changes it for everybody else. It was done: a card that cannot be drawn does not undo that. */
export async function cardNow(deps: BotDeps, findingKey: string, { conversation }: Speaker): Promise<PressAnswer> {
  try {
    const message = await deps.findingMessage(findingKey, await deps.showsNames(conversation));
    if (message) return { kind: 'card', card: message.card };
  } catch (error) {
    deps.log.error('a card could not be drawn after a press', { error });
  }
  return said('Done. The card changes in a moment.');
}
