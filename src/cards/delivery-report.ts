import { Template } from 'adaptivecards-templating';
import layout from './delivery-report.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
const most = 15;

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
    rows: given.rows.slice(0, most).map((row) => ({
      what: `${row.headline}: ${plainText(row.subject, 80)}`,
      place: plainText(row.place, 80),
      state: stateOf(row),
      color: row.isDue ? 'attention' : 'default',
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

function stateOf(row: DeliveryRow): string {
  const posted = row.postedAt === null ? 'not posted yet' : `posted ${when(row.postedAt)}`;
  const changed =
    row.changes > 0 && row.shownAt !== null
      ? `, changed ${row.changes === 1 ? 'once' : `${row.changes} times`}, last ${when(row.shownAt)}`
      : '';
  if (!row.isDue) return `${posted}${changed}`;
  const tried = row.tries > 0 ? `, tried ${row.tries === 1 ? 'once' : `${row.tries} times`}` : '';
  const why = row.failure === null ? '' : `: ${plainText(row.failure, 120)}`;
  return `${posted}${changed}; ${row.isGivenUp ? 'given up' : 'due'}${tried}${why}`;
}
