import { Template } from 'adaptivecards-templating';
import type { Difference } from '../model/configuration';
import layout from './configuration-changes.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
export const changesPerPage = 5;
/** The rest of a long change stands in the pack. */
const mostDifferences = 6;

export interface ChangesInput {
  readonly changes: readonly {
    readonly label: string;
    readonly name: string;
    readonly kind: 'added' | 'changed' | 'removed';
    readonly since: string | null;
    readonly at: string;
    readonly by: string | null;
    readonly differences: readonly Difference[];
  }[];
  readonly from: string;
  readonly until: string;
  /** When the first reading ended; `null`: none has. What was before is not known. */
  readonly firstReadAt: string | null;
  readonly mode: 'each' | 'net';
  readonly skip: number;
}

const kinds = { added: 'is new', changed: 'was changed', removed: 'is gone' } as const;

const sinceWords = (from: string, firstReadAt: string | null): string =>
  firstReadAt === null || firstReadAt <= from
    ? `Since ${when(from)}`
    : `Since my first reading (${when(firstReadAt)}; what was before I do not know)`;

/** What was changed, a page of it: before and after. */
export function changesCardData({ changes, from, until, firstReadAt, mode, skip }: ChangesInput) {
  const shown = changes.slice(skip, skip + changesPerPage);
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  const what = mode === 'net' ? `${changes.length} things differ` : count;
  return {
    title: `${sinceWords(from, firstReadAt)}: ${changes.length === 0 ? 'nothing changed' : what}`,
    intro:
      mode === 'net'
        ? 'How what is set differs now from how it was then. What was put back is left out.'
        : 'What I saw changed in policies and settings, newest first.',
    changes: shown.map((one) => ({
      title: `${plainText(one.label, 60)}${one.name === one.label ? '' : ` “${plainText(one.name, 80)}”`} ${kinds[one.kind]}`,
      who: `${one.since === null ? `Before ${when(one.at)}` : `Between ${when(one.since)} and ${when(one.at)}`}, by ${one.by === null ? 'somebody not known (yet)' : plainText(one.by, 60)}`,
      lines: [
        ...one.differences.slice(0, mostDifferences).map((difference) => ({
          text: `${plainText(difference.what, 60)}: ${plainText(difference.before, 120)} → ${plainText(difference.after, 120)}`,
        })),
        ...(one.differences.length > mostDifferences
          ? [{ text: `and ${one.differences.length - mostDifferences} more` }]
          : []),
      ],
    })),
    page: changes.length > changesPerPage ? `${skip + 1} to ${skip + shown.length} of ${changes.length}` : '',
    hasPages: changes.length > changesPerPage,
    hasNewer: skip > 0,
    hasOlder: skip + changesPerPage < changes.length,
    newer: Math.max(0, skip - changesPerPage),
    older: skip + changesPerPage,
    from,
    until,
    mode,
    otherMode: mode === 'net' ? 'each' : 'net',
    other: mode === 'net' ? 'Every change' : 'Compare then and now',
    hasAny: changes.length > 0 || mode === 'net',
  };
}

export const changesCard = (data: ReturnType<typeof changesCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
