import { Template } from 'adaptivecards-templating';
import layout from './route.json';

const template = new Template(layout);

/** What a channel will and will not show, said when alerts begin to come to it. */
export const routeCardData = ({
  showsNames,
  outsiders,
  conversationId,
}: {
  showsNames: boolean;
  outsiders: number;
  conversationId: string;
}) => ({
  conversationId,
  canAllow: !showsNames,
  names: showsNames
    ? 'Everybody here is an admin or a security lead, so cards show names: files, owners and accounts.'
    : `${outsiders === 1 ? 'One person here is' : `${outsiders} people here are`} neither admin nor security lead. Cards here say what happened and how serious it is, without names. A security lead can change that.`,
});

export const routeCard = (data: ReturnType<typeof routeCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
