import { type Activity, CardFactory } from 'botbuilder';
import type { FileMessage, Message } from '../alerts/chat';

export const activityOf = (message: Message | FileMessage): Partial<Activity> => ({
  type: 'message',
  summary: message.summary,
  attachments: ['attachment' in message ? message.attachment : CardFactory.adaptiveCard(message.card)],
});
