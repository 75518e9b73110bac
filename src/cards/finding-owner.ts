import type { AdminReason, ItemState } from '../model/review';
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
  readonly forAdmins: AdminReason | null;
}

/** How the question to the owner stands, in one sentence; empty where none was put. */
export function askLine(ask: OwnerAsk | null, showsNames: boolean): string {
  if (!ask) return '';
  const owner = showsNames ? plainText(ask.ownerName, 80) : 'The owner';
  if (ask.isOpen && ask.item === 'open')
    return `${owner}${showsNames ? ', the owner,' : ''} was asked ${when(ask.askedAt)} and has until ${when(ask.endsAt)} to answer.`;
  if (ask.item === 'removing') return `${owner} wants the link removed.`;
  if (ask.item === 'limiting') return `${owner} wants the link to end on a day.`;
  if (ask.item === 'kept') return `${owner} wants to keep it, and said why.`;
  if (ask.item === 'limited') return `${owner} gave the link an end.`;
  if (ask.forAdmins === 'unreachable') return `${owner} owns it and could not be reached in Teams.`;
  if (ask.forAdmins === 'no-answer') return `${owner} was asked ${when(ask.askedAt)} and did not answer.`;
  return '';
}
