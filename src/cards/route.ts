import { Template } from 'adaptivecards-templating';
import { type Conversation, routeIdOf } from '../model/conversation';
import layout from './route.json';

const template = new Template(layout);

export const placeFor = (conversation: Conversation) => ({
  conversationId: routeIdOf(conversation),
  isOwn: conversation.kind === 'personal',
});

/** What a channel or chat will and will not show, said when alerts begin to come to it. */
export const routeCardData = (made: {
  showsNames: boolean;
  outsiders: number;
  conversationId: string;
  isOwn: boolean;
}) => ({
  conversationId: made.conversationId,
  canAllow: !made.showsNames,
  names: namesSentence(made),
});

function namesSentence({ isOwn, showsNames, outsiders }: { isOwn: boolean; showsNames: boolean; outsiders: number }) {
  if (isOwn)
    return 'This is your own chat, so cards show names: files, owners and accounts. They do so as long as you are an admin or a security lead.';
  return showsNames
    ? 'Everybody here is an admin or a security lead, so cards show names: files, owners and accounts.'
    : `${outsiders === 1 ? 'One person here is' : `${outsiders} people here are`} neither admin nor security lead. Cards here say what happened and how serious it is, without names. A security lead can change that.`;
}

export const routeCard = (data: ReturnType<typeof routeCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
