import { Template } from 'adaptivecards-templating';
import type { DecidedAs } from '../model/approval';
import { undoEndsAt } from '../model/approval-rule';
import layout from './bulk.json';
import { plainLine, plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
/** So many rows stand on a card; the rest is paged, and whole in the file. */
export const bulkRowsPerPage = 15;

/** How one of many stands: its approval, and its fix where there is one. */
export type ItemState =
  | 'waiting'
  | 'running'
  | 'done'
  | 'failed'
  | 'unverified'
  | 'changed'
  | 'declined'
  | 'gone'
  | 'lapsed';

export interface BulkCardInput {
  readonly id: string;
  readonly title: string;
  readonly planHash: string;
  readonly isUndo: boolean;
  readonly state: 'asked' | 'approved' | 'declined' | 'lapsed';
  readonly askedBy: string;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decidedAs: DecidedAs | null;
  readonly reason: string | null;
  readonly needsReason: boolean;
  readonly leftOut: number;
  /** What happens to each of them, and whether it can be undone. */
  readonly consequences: readonly string[];
  readonly cannotUndo: string | null;
  readonly counts: Partial<Record<ItemState, number>>;
  /** Of this page only; empty where names may not go. */
  readonly rows: readonly { readonly subject: string; readonly state: ItemState; readonly note: string | null }[];
  readonly page: number;
  readonly now: string;
  /** How many of them can be undone; an undo that waits or was done says so. */
  readonly undoable: number;
  readonly undo: 'asked' | 'approved' | 'declined' | 'lapsed' | null;
  readonly showsNames: boolean;
}

export function bulkCardData(input: BulkCardInput) {
  const { counts, state, showsNames, page } = input;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const label = stateOf(input);
  const isAsked = state === 'asked';
  const pages = Math.max(1, Math.ceil(total / bulkRowsPerPage));
  const canUndo =
    state === 'approved' &&
    !input.isUndo &&
    input.undoable > 0 &&
    label !== 'Fixing' &&
    (input.undo === null || input.undo === 'declined' || input.undo === 'lapsed') &&
    undoEndsAt(input.decidedAt ?? input.askedAt) > input.now;
  return {
    bulkId: input.id,
    planHash: input.planHash,
    title: plainText(input.title, 200),
    state: label,
    stateColor: colors[label] ?? 'warning',
    standing: standingOf(input, total),
    lines: [
      ...linesOf(input),
      ...(showsNames ? [] : ['Names are left out here. Security leads have the whole list in their own chat with me.']),
    ].map((text) => ({ text })),
    hasRows: showsNames && input.rows.length > 0,
    rows: input.rows.map((row) => ({
      name: plainText(row.subject, 80),
      detail: row.note === null ? '' : plainText(row.note, 200),
      hasDetail: row.note !== null,
      state: stateWords[row.state],
    })),
    hasPlace: showsNames && pages > 1,
    place: `${page * bulkRowsPerPage + 1} to ${page * bulkRowsPerPage + input.rows.length} of ${total.toLocaleString('en')}`,
    canDecide: isAsked && showsNames,
    needsReason: isAsked && showsNames && input.needsReason,
    canUndo: canUndo && showsNames,
    undoLabel: input.undoable === total ? 'Undo all' : `Undo ${input.undoable} of them`,
    hasList: showsNames,
    pageButtons: showsNames
      ? [
          ...(page > 0 ? [{ title: 'Back', page: page - 1, bulkId: input.id }] : []),
          ...(page + 1 < pages ? [{ title: 'More of them', page: page + 1, bulkId: input.id }] : []),
        ]
      : [],
  };
}

export const bulkCard = (data: ReturnType<typeof bulkCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const bulkSummary = (input: BulkCardInput): string => plainLine(`${stateOf(input)}: ${input.title}`, 150);

const stateWords: Readonly<Record<ItemState, string>> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  unverified: 'Sent, not seen yet',
  changed: 'Changed: new plan',
  declined: 'Declined',
  gone: 'Gone before',
  lapsed: 'Lapsed',
};
export const itemStateText = (state: ItemState): string => stateWords[state];

const colors: Readonly<Record<string, string>> = { 'Fix asked': 'accent', Fixing: 'accent', Fixed: 'good' };

/** One word for all of them. What did not work, or is not seen, is never hidden behind what did. */
function stateOf({ state, counts }: BulkCardInput): string {
  if (state === 'asked') return 'Fix asked';
  if (state !== 'approved') return 'Open';
  if (counts.running) return 'Fixing';
  if (counts.failed) return 'Failed';
  if (counts.unverified) return 'Unverified';
  return counts.changed || counts.lapsed ? 'Open' : 'Fixed';
}

function standingOf({ counts, state }: BulkCardInput, total: number): string {
  if (state === 'asked')
    return `${total.toLocaleString('en')} of them, decided together; each runs and is checked by itself.`;
  const order: readonly ItemState[] = [
    'done',
    'failed',
    'unverified',
    'changed',
    'running',
    'gone',
    'declined',
    'lapsed',
  ];
  const parts = order.flatMap((one) => {
    const count = counts[one] ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${stateWords[one].toLowerCase()}`];
  });
  return `Of ${total.toLocaleString('en')}: ${parts.join(', ')}.`;
}

function linesOf(input: BulkCardInput): readonly string[] {
  const asked = `Asked by ${input.showsNames ? plainText(input.askedBy, 80) : 'an admin'}, ${when(input.askedAt)}.`;
  const who = input.showsNames && input.decidedBy ? plainText(input.decidedBy, 80) : 'a security lead';
  const why = input.showsNames && input.reason ? ` The reason: “${plainText(input.reason, 300)}”` : '';
  const self =
    input.decidedAs === 'self' ? ' The same person asked: the organisation has one lead and allows that.' : '';
  const decided: Readonly<Record<BulkCardInput['state'], string>> = {
    asked: `Somebody else has to approve it. Not decided by ${when(input.expiresAt)}, it lapses.`,
    approved: `Approved by ${who}, ${when(input.decidedAt ?? input.askedAt)}.${self}${why}`,
    declined: `Declined by ${who}, ${when(input.decidedAt ?? input.askedAt)}.${why} Nothing was changed.`,
    lapsed: 'Nobody decided it in time. Nothing was changed.',
  };
  return [
    ...input.consequences.map((line) => plainText(line, 300)),
    input.cannotUndo === null ? 'This can be undone.' : plainText(input.cannotUndo, 200),
    ...(input.leftOut > 0
      ? [
          `${input.leftOut.toLocaleString('en')} more were meant: gone already, not to be seen now, or more than one approval holds.`,
        ]
      : []),
    ...(input.counts.changed
      ? ['What changed after the approval was not touched: each has a new plan on its own card.']
      : []),
    ...(input.undo === 'asked' ? ['An undo waits for a security lead.'] : []),
    ...(input.undo === 'approved' ? ['An undo was approved; its own card says how far it is.'] : []),
    `${asked} ${decided[input.state]}`,
  ];
}
