import { Template } from 'adaptivecards-templating';
import type { Duty } from '../model/duty';
import type { Topic } from '../model/topic';
import layout from './duty.json';
import { plainLine, plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
const mostDuties = 6;

interface DutyCardInput {
  readonly duty: Duty;
  readonly title: string;
  readonly duties: readonly Pick<Topic, 'title'>[];
}

/** Asks one person to look after something, and shows what became of it. */
export function dutyCardData({ duty, title, duties }: DutyCardInput) {
  const day = (duty.decidedAt ?? duty.namedAt).slice(0, 10);
  const decided: Record<Duty['state'], string> = {
    asked: '',
    confirmed: `You confirmed this on ${day}. Answers name you now. I ask again before a year is over.`,
    declined: `You declined this on ${day}. Nobody is named.`,
    replaced: 'Somebody else was asked since. You need not do anything.',
  };
  const rest = duties.length - mostDuties;
  return {
    dutyId: duty.id,
    title: `Do you look after “${title}” here?`,
    asked: `${plainText(duty.namedBy.name, 80)} says so, ${when(duty.namedAt)}.`,
    about: 'In Microsoft 365 this half is ours, not Microsoft’s:',
    duties: [
      ...duties.slice(0, mostDuties).map((one) => ({ text: one.title })),
      ...(rest > 0 ? [{ text: `and ${rest} more` }] : []),
    ],
    isOpen: duty.state === 'asked',
    meaning:
      'If you say yes, answers to everybody in the company show your name for this, with a button to chat with you. Only you can say so.',
    isDecided: duty.state !== 'asked',
    decided: decided[duty.state],
  };
}

export const dutyCard = (data: ReturnType<typeof dutyCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const dutySummary = ({ title }: DutyCardInput): string => plainLine(`Do you look after “${title}” here?`, 120);
