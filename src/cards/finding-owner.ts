import type { AdminReason, ItemState, ReviewedKind } from '../model/review';
import { plainText } from './plain-text';
import { when } from './when';

/** A question to the owner of what a finding is about. */
export interface OwnerAsk {
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endsAt: string;
  readonly isOpen: boolean;
  readonly ownerName: string;
  readonly item: ItemState;
  readonly kind: ReviewedKind;
  readonly forAdmins: AdminReason | null;
}

const wishes = {
  link: {
    removing: 'wants the link removed',
    limiting: 'wants the link to end on a day',
    limited: 'gave the link an end',
  },
  person: {
    removing: 'wants this access taken away',
    limiting: 'wants this person to view it only',
    limited: 'lets this person only view it',
  },
} as const;

/** How the question to the owner stands, in one sentence; empty where none was put. */
export function askLine(ask: OwnerAsk | null, showsNames: boolean): string {
  if (!ask) return '';
  const owner = showsNames ? plainText(ask.ownerName, 80) : 'The owner';
  if (ask.isOpen && ask.item === 'open')
    return `${owner}${showsNames ? ', the owner,' : ''} was asked ${when(ask.askedAt)} and has until ${when(ask.endsAt)} to answer.`;
  const { removing, limiting, limited } = wishes[ask.kind === 'person' ? 'person' : 'link'];
  if (ask.item === 'removing') return `${owner} ${removing}.`;
  if (ask.item === 'limiting') return `${owner} ${limiting}.`;
  if (ask.item === 'kept') return `${owner} wants to keep it, and said why.`;
  if (ask.item === 'limited') return `${owner} ${limited}.`;
  if (ask.forAdmins === 'unreachable') return `${owner} owns it and could not be reached in Teams.`;
  if (ask.forAdmins === 'no-answer') return `${owner} was asked ${when(ask.askedAt)} and did not answer.`;
  return '';
}
