import type { TurnContext } from 'botbuilder';
import { helpCard, helpCardData } from '../cards/help';
import { messageCard, messageCardData } from '../cards/message';
import { placeFor, routeCard, routeCardData } from '../cards/route';
import { activityOf } from './activity-of';
import type { BotDeps } from './deps';
import { speakerOf } from './speaker';

/** The bot came to a chat or team, or was taken out. The first channel an admin brings it to gets the alerts, until somebody says otherwise. */
export async function onInstall(deps: BotDeps, context: TurnContext): Promise<void> {
  const speaker = speakerOf(context);
  if (context.activity.action === 'remove' || context.activity.action === 'remove-upgrade') {
    await deps.forgetConversation(speaker.conversation, speaker.id);
    return;
  }
  await deps.saveConversation(speaker.conversation);
  // Teams says so again now and then; greeted is greeted.
  const isNew = await deps.takeWelcome(speaker.conversation.id);
  if (speaker.conversation.kind === 'personal') {
    if (!isNew) return;
    await context.sendActivity(
      activityOf({ card: helpCard(helpCardData('greeting')), summary: 'Hello from Keyholder' }),
    );
    return;
  }
  if (!isNew || (await deps.isRoute(speaker.conversation.id))) return;
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'decide');
  if (isAdmin && speaker.conversation.kind === 'channel' && !(await deps.hasRoute())) {
    const made = await deps.makeRoute(speaker.conversation, speaker.id);
    const card = routeCard(routeCardData({ ...made, ...placeFor(speaker.conversation) }));
    await context.sendActivity(activityOf({ card, summary: 'Alerts come here from now on.' }));
    return;
  }
  const lines = [
    'Hello, I am Keyholder. I know who looks after what in Microsoft 365: Microsoft, or we ourselves.',
    'Mention me with a question, for example “who is responsible for backups?”.',
    'An admin can say “send alerts here”: then a card comes when our half slips. First I look who is here, and say whether names are shown.',
  ];
  await context.sendActivity(
    activityOf({ card: messageCard(messageCardData(...lines)), summary: 'Hello from Keyholder' }),
  );
}
