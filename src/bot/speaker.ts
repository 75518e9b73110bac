import type { TurnContext } from 'botbuilder';
import type { Conversation } from '../model/conversation';

/** Who spoke, and where; from the authenticated activity, never from data that a card carries. */
export interface Speaker {
  /** Entra object id. Empty when Teams sent none: then the person has no rights. */
  readonly id: string;
  readonly name: string;
  readonly conversation: Conversation;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function speakerOf({ activity }: TurnContext): Speaker {
  // A thread of a channel carries its message's id: alerts go to the channel itself.
  const conversationId = activity.conversation.id.split(';')[0] ?? activity.conversation.id;
  const given = activity.from?.aadObjectId;
  // Graph takes either case for the same person, so one is chosen: else somebody could be two people.
  const id = typeof given === 'string' && guid.test(given) ? given.toLowerCase() : '';
  const kind = kindOf(activity.conversation.conversationType, conversationId);
  return {
    id,
    name: activity.from?.name ?? '',
    conversation: {
      id: conversationId,
      kind,
      serviceUrl: activity.serviceUrl,
      botId: activity.recipient?.id ?? '',
      userId: kind === 'personal' ? id : null,
    },
  };
}

/** Only what is certainly somebody's own chat is taken for one: lists and names go there. */
function kindOf(type: string | undefined, conversationId: string): Conversation['kind'] {
  if (type === 'personal' || (!type && !conversationId.startsWith('19:'))) return 'personal';
  return type === 'channel' || conversationId.includes('@thread.tacv2') ? 'channel' : 'groupChat';
}
