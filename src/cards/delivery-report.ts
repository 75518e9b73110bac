import { Template } from 'adaptivecards-templating';
import layout from './delivery-report.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
/** With the longest names of both lists a card stays within what Teams takes. */
const most = 12;

export interface DeliveryRow {
  readonly headline: string;
  readonly subject: string;
  readonly place: string;
  readonly isDue: boolean;
  readonly changes: number;
  readonly postedAt: string | null;
  readonly shownAt: string | null;
  readonly tries: number;
  readonly failure: string | null;
  readonly failedAt: string | null;
  readonly isGivenUp: boolean;
}

/** Where each alert stands, what became of it on the way, and who cannot be reached. */
export function deliveryReportData(given: {
  readonly name: string | null;
  readonly rows: readonly DeliveryRow[];
  readonly unreachable: readonly { readonly name: string | null; readonly why: string; readonly at: string }[];
}) {
  const missing = given.rows.filter(({ isDue }) => isDue).length;
  return {
    title: given.name === null ? 'Where alerts stand' : `Where alerts about “${plainText(given.name, 80)}” stand`,
    standing: standingOf(given.rows.length, missing),
    hasRows: given.rows.length > 0,
    counts: countsOf(given.rows),
    rows: given.rows.slice(0, most).map((row) => ({
      what: `${row.headline}: ${plainText(row.subject, 80)}`,
      place: plainText(row.place, 80),
      posted: row.postedAt === null ? 'Not posted yet' : `Posted ${when(row.postedAt)}`,
      hasChanged: row.changes > 0 && row.shownAt !== null,
      changed: changedOf(row),
      isDue: row.isDue,
      due: dueOf(row),
      color: row.isGivenUp || row.failure !== null ? 'attention' : 'warning',
      hasWhy: row.isDue && row.failure !== null,
      why: plainText(row.failure ?? '', 120),
    })),
    hasMore: given.rows.length > most,
    more: 'Say “delivery report of” and a name to see others.',
    hasUnreachable: given.unreachable.length > 0,
    unreachableTitle: 'People I cannot reach',
    unreachable: given.unreachable.slice(0, most).map(({ name, why, at }) => ({
      name: name === null ? 'Somebody who left' : plainText(name, 80),
      why: `since ${when(at)}: ${plainText(why, 160)}`,
    })),
    nobody: given.unreachable.length === 0 ? 'I can reach everybody who is to get a card.' : '',
  };
}

export const deliveryReportCard = (data: ReturnType<typeof deliveryReportData>): Record<string, unknown> =>
  template.expand({ $root: data });

function standingOf(total: number, missing: number): string {
  if (total === 0) return 'No alerts were sent about that.';
  return missing === 0
    ? 'All of these stand as they should.'
    : `${missing} of these ${missing === 1 ? 'is' : 'are'} not where they should be.`;
}

/** All of them in one line; those further down than the table reaches are counted too. */
function countsOf(rows: readonly DeliveryRow[]): string {
  const count = (is: (row: DeliveryRow) => boolean): number => rows.filter(is).length;
  return [
    `${count(({ postedAt }) => postedAt !== null)} of ${rows.length} posted`,
    `${count(({ changes }) => changes > 0)} changed since`,
    `${count(({ isDue, isGivenUp }) => isDue && !isGivenUp)} due`,
    `${count(({ isDue, isGivenUp }) => isDue && isGivenUp)} given up`,
  ].join(' · ');
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const changedOf = ({ changes, shownAt }: DeliveryRow): string =>
  shownAt === null ? '' : `Changed ${times(changes)}, last ${when(shownAt)}`;

function dueOf({ isGivenUp, tries, failedAt }: DeliveryRow): string {
  const tried = tries > 0 ? `, tried ${times(tries)}` : '';
  const last = failedAt === null ? '' : `, last ${when(failedAt)}`;
  return `${isGivenUp ? 'Given up' : 'Due'}${tried}${last}`;
}
