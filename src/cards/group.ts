import { Template } from 'adaptivecards-templating';
import type { FindingState, Severity } from '../model/finding';
import type { Person } from '../model/person';
import type { Party } from '../model/topic';
import { choiceOf, duties, stateColors, stateLabels } from './finding-words';
import layout from './group.json';
import { plainLine, plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
/** So many rows stand on a card; the rest is paged. */
export const rowsPerPage = 15;

export interface GroupCardInput {
  readonly id: string;
  readonly beganAt: string;
  readonly counts: Partial<Record<FindingState, number>>;
  readonly check: {
    readonly plural: string;
    readonly headline: string;
    readonly why: string;
    readonly severity: Severity;
    readonly topicId: string;
    readonly party: Party;
  };
  readonly topicTitle: string;
  /** What can be asked for all of them at once; null where there is none, or no identity to run it. */
  readonly remedyLabel: string | null;
  /** Of this page only; empty where names may not go. */
  readonly rows: readonly {
    readonly subject: string;
    readonly because: string;
    readonly state: FindingState;
    readonly assigneeName: string | null;
  }[];
  readonly page: number;
  readonly people: readonly Person[];
  readonly showsNames: boolean;
}

export function groupCardData(input: GroupCardInput) {
  const { id, check, counts, page, showsNames } = input;
  const total = totalOf(counts);
  const over = countOf(counts, 'Fixed');
  const state = stateOf(counts);
  const isOver = state === 'Fixed';
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  const first = page * rowsPerPage + 1;
  const pageButtons = showsNames
    ? [
        ...(page > 0 ? [{ title: 'Back', page: page - 1, groupId: id }] : []),
        ...(page + 1 < pages ? [{ title: 'More of them', page: page + 1, groupId: id }] : []),
      ]
    : [];
  const canSnooze = ['Open', 'Failed', 'Unverified'].some((label) => countOf(counts, label) > 0);
  const canAct = total - over > countOf(counts, 'Accepted');
  return {
    groupId: id,
    title: titleOf(input),
    subtitle: `${capital(check.severity)}: ${check.headline}`,
    duty: `Whose duty: ${duties[check.party]} · ${input.topicTitle}`,
    state,
    stateColor: stateColors[state] ?? 'warning',
    standing: `${standingOf(counts)} They came together ${when(input.beganAt)}.`,
    hasWhy: !isOver,
    why: check.why,
    hasHidden: !showsNames,
    hasRows: input.rows.length > 0,
    rows: input.rows.map((row) => ({
      name: plainText(row.subject, 80),
      detail: `${plainText(row.because, 80)}${row.assigneeName === null ? '' : ` · with ${plainText(row.assigneeName, 40)}`}`,
      state: stateLabels[row.state],
    })),
    hasPlace: pages > 1 && input.rows.length > 0,
    place: `${first} to ${first + input.rows.length - 1} of ${total.toLocaleString('en')}`,
    canSnooze,
    canAct,
    canAsk: canSnooze && input.remedyLabel !== null,
    askLabel: `Request fix for all: ${lowerFirst(input.remedyLabel ?? '')}`,
    hasPeople: input.people.length > 0,
    people: [{ id: 'me', title: 'Me' }, ...input.people.map(choiceOf)],
    assignLabel: input.people.length > 0 ? 'Assign all' : 'Assign all to me',
    moreLabel: canSnooze ? 'Snooze, assign' : 'Assign',
    hasPages: pageButtons.length > 0,
    pageButtons,
    topicId: check.topicId,
  };
}

export const groupCard = (data: ReturnType<typeof groupCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const groupSummary = (input: GroupCardInput): string =>
  plainLine(`${stateOf(input.counts)}: ${titleOf(input)}`, 150);

type Counts = GroupCardInput['counts'];
const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
const countOf = (counts: Counts, label: string): number =>
  Object.entries(counts)
    .filter(([state]) => stateLabels[state as FindingState] === label)
    .reduce((sum, [, count]) => sum + count, 0);

const titleOf = ({ counts, check }: GroupCardInput): string =>
  `${totalOf(counts).toLocaleString('en')} ${check.plural}`;

/** The one word for all of them: the first of these that any has. */
const order = ['Open', 'Failed', 'Unverified', 'Fix asked', 'Fixing', 'Snoozed', 'Accepted'];
const stateOf = (counts: Counts): string => order.find((label) => countOf(counts, label) > 0) ?? 'Fixed';

function standingOf(counts: Counts): string {
  const total = totalOf(counts);
  if (countOf(counts, 'Fixed') === total) return 'All of them are over.';
  const parts = [...order, 'Fixed'].flatMap((label) => {
    const count = countOf(counts, label);
    return count > 0 ? [`${count.toLocaleString('en')} ${label.toLowerCase()}`] : [];
  });
  return `${parts.join(', ')}.`;
}

const lowerFirst = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
