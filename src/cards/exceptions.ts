import { Template } from 'adaptivecards-templating';
import layout from './exceptions.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
const most = 10;

export interface ExceptionRow {
  readonly findingKey: string;
  readonly headline: string;
  readonly subject: string;
  readonly reason: string;
  readonly until: string;
  readonly isAsked: boolean;
  /** Also for what its check finds there later. */
  readonly isForThing: boolean;
  readonly askedBy: string;
  readonly decidedBy: string | null;
}

/** Accepted risks, those that end first in front; what still waits for a lead comes before them. */
export const exceptionsCardData = (rows: readonly ExceptionRow[]) => {
  const accepted = rows.filter(({ isAsked }) => !isAsked).length;
  const asked = rows.length - accepted;
  return {
    title: titleOf(accepted, asked),
    rows: rows.slice(0, most).map((row) => ({
      findingKey: row.findingKey,
      what: `${row.headline}: ${plainText(row.subject, 120)}`,
      end: `${row.isAsked ? 'Asked' : 'Accepted'} until ${when(row.until)}${row.isForThing ? ', also for what is found there later' : ''}`,
      reason: `The reason: ${plainText(row.reason, 300)}`,
      people: `Asked by ${plainText(row.askedBy, 80)}${row.decidedBy === null ? '' : `, accepted by ${plainText(row.decidedBy, 80)}`}`,
    })),
    hasMore: rows.length > most,
    more: `and ${rows.length - most} more, which end later.`,
  };
};

const titleOf = (accepted: number, asked: number): string => {
  if (accepted + asked === 0) return 'No risk is accepted';
  const risks = accepted === 1 ? '1 risk is accepted' : `${accepted} risks are accepted`;
  return asked === 0 ? risks : `${risks}, ${asked} ${asked === 1 ? 'waits' : 'wait'} for a decision`;
};

export const exceptionsCard = (data: ReturnType<typeof exceptionsCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
