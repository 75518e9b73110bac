import { Template } from 'adaptivecards-templating';
import { unseenText } from './own-facts';
import { plainText } from './plain-text';
import layout from './posture-list.json';
import { unbroken, when } from './when';

interface ListRow {
  readonly name: string;
  readonly detail: string;
  readonly url: string | null;
  readonly findingKey: string | null;
}

export interface PostureListInput {
  readonly headline: string;
  readonly understood: readonly string[];
  readonly total: number | null;
  readonly readAt: string | null;
  readonly unseen: readonly { readonly collection: string; readonly why: string }[];
  readonly unjudged?: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly ListRow[];
  readonly page: number;
  readonly pages: number;
}

interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const template = new Template(layout);
const perPage = 10;
/** More rows than these are handier as a file. */
const longList = 20;
const mostGaps = 4;

/** The count, what was understood and how old it is: a line each, for a card and for a channel. */
export function postureLines(input: PostureListInput): readonly string[] {
  const read = input.readAt === null ? '' : ` As last read ${unbroken(when(input.readAt))}.`;
  return [
    `${input.understood.map((part) => plainText(part, 120)).join(' · ')}.${read}`,
    ...gapLines(input),
    ...input.notes.map((note) => plainText(note, 240)),
  ];
}

/** What is not in the number, and why; of many reasons only that there are some: each would push the list off the screen. */
function gapLines({ unseen, unjudged = [], total }: PostureListInput): readonly string[] {
  const rest = total === null ? 'So I give no number.' : 'There may be more.';
  if (unseen.length + unjudged.length > mostGaps)
    return [
      `There is much that I could not look at, or not judge. ${rest} “What can you not see?” tells each, and why.`,
    ];
  return [
    ...(unseen.length === 0 ? [] : [`Could not look: ${unseenText(unseen)}. ${rest}`]),
    ...unjudged.map((text) => plainText(`${text}.`, 240)),
  ];
}

/** `ask` travels in the buttons; `kind` says whose things these are: a person's own need no role and no file. */
export function postureListData(input: PostureListInput, ask: Readonly<Record<string, unknown>>, kind: 'all' | 'own') {
  const [first = '', ...notes] = postureLines(input);
  const understood = kind === 'own' ? first : `Understood: ${first}`;
  const { page, pages, rows, total } = input;
  const verb = kind === 'own' ? 'own.links' : 'posture.page';
  const turn = (title: string, to: number): Button => ({
    title,
    verb,
    data: kind === 'own' ? { page: to } : { ask, page: to },
  });
  const buttons: readonly Button[] = [
    ...(rows.length > 0 && page > 0 ? [turn('Back', page - 1)] : []),
    ...(rows.length > 0 && page < pages - 1 ? [turn('Next', page + 1)] : []),
    ...(kind === 'all' && rows.length === 0 && (total ?? 0) > 0
      ? [{ title: 'Show the list', verb: 'posture.list', data: { ask } }]
      : []),
    ...(kind === 'all' && (total ?? 0) > longList
      ? [{ title: 'Send all as CSV', verb: 'posture.csv', data: { ask } }]
      : []),
  ];
  const from = page * perPage + 1;
  return {
    title: plainText(input.headline, 200),
    understood,
    notes: notes.map((text) => ({ text })),
    rows: rows.map(({ name, detail, url, findingKey }) => ({
      name: plainText(name === '' ? '(no name)' : name, 120),
      detail: unbroken(plainText(detail, 200)),
      findingKey: findingKey ?? '',
      hasFinding: findingKey !== null,
      url: url ?? '',
      hasUrl: findingKey === null && url !== null && url.startsWith('https://'),
    })),
    hasPlace: pages > 1 && rows.length > 0,
    place: `${from}–${from + rows.length - 1} of ${total ?? 0}`,
    hasButtons: buttons.length > 0,
    buttons,
  };
}

export const postureListCard = (data: ReturnType<typeof postureListData>): Record<string, unknown> =>
  template.expand({ $root: data });
