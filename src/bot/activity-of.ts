import { type Activity, CardFactory } from 'botbuilder';
import type { Message } from '../alerts/chat';

export const activityOf = ({ card, summary }: Message): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});
