import type { TurnContext } from 'botbuilder';
import { helpCard, helpCardData } from '../../cards/help';
import { messageCard, messageCardData } from '../../cards/message';
import { activityOf } from '../activity-of';
import { speakerOf } from '../speaker';
import type { Served, SeveralDeps } from './deps';
import { ownChoice } from './organisations-of';

/** The bot came somewhere, or was taken out: a place that is one organisation's is left to it. */
export async function onInstalled(deps: SeveralDeps, context: TurnContext): Promise<Served | undefined> {
  const { conversation, ...speaker } = speakerOf(context);
  if (context.activity.action === 'remove' || context.activity.action === 'remove-upgrade') {
    for (const { bot, knows } of deps.all)
      if (await knows(conversation.id)) await bot.forgetConversation(conversation, speaker.id);
    return undefined;
  }
  if (conversation.kind === 'personal') {
    const { mine } = await ownChoice(deps, { ...speaker, conversation });
    // Teams says so again now and then; the first of theirs remembers who was greeted.
    if (mine[0] && (await mine[0].bot.takeWelcome(conversation.id)))
      await context.sendActivity(
        activityOf({ card: helpCard(helpCardData('greeting')), summary: 'Hello from Keyholder' }),
      );
    return undefined;
  }
  const home = await deps.homeOf(conversation.id);
  if (home) return home;
  const card = messageCard(
    messageCardData(
      'Hello, I am Keyholder. I know who looks after what in Microsoft 365: Microsoft, or the customer.',
      'Mention me with a question, for example “who is responsible for backups?”.',
      'An admin of an organisation can say “send alerts here for”, and its name: then this channel is about it, and a card comes when its half slips.',
    ),
  );
  await context.sendActivity(activityOf({ card, summary: 'Hello from Keyholder' }));
  return undefined;
}
