import { Template } from 'adaptivecards-templating';
import { type Area, areaNames } from '../model/areas';
import { type DrillTest, secondsBetween } from '../model/drill';
import layout from './baseline.json';
import { spanText } from './drill';
import { plainText } from './plain-text';
import { unbroken, when } from './when';

export interface AreaLine {
  readonly area: Area | 'all';
  readonly percent: number | null;
  readonly passed: number;
  /** Of those: could not judge everything. */
  readonly partly: number;
  readonly failed: number;
  readonly skipped: number;
  /** Not seen, and stated by a person. */
  readonly stated: number;
}

/** How soon a new link is seen: Graph tells of it, or every drive is asked this often. */
export type SeenWithin = { readonly how: 'told' } | { readonly how: 'asked'; readonly everyS: number };

export interface BaselineInput {
  /** null while the first reading still runs. */
  readonly readAt: string | null;
  readonly read: readonly { readonly name: string; readonly items: number }[];
  /** What of the first reading is done, while it runs. */
  readonly progress: readonly {
    readonly name: string;
    readonly done: number;
    readonly of: number | null;
    readonly leftS: number | null;
  }[];
  /** In all first, then by area, the weakest first. */
  readonly scores: readonly [AreaLine, ...AreaLine[]];
  readonly since: {
    readonly day: string;
    readonly percent: number | null;
    readonly changes: readonly { readonly title: string; readonly from: string | null; readonly to: string }[];
  } | null;
  /** Most serious first. */
  readonly checks: readonly { readonly title: string; readonly standing: number; readonly waiting: number }[];
  /** What could not be looked at, why, and what would let us: it is not counted as fine. */
  readonly unseen: readonly { readonly what: string; readonly why: string; readonly cure: string }[];
  readonly seenWithin: SeenWithin;
  /** The last drill that showed whether new links are noticed; null: none did. */
  readonly drill: DrillTest | null;
}

/** `unseen`: what could not be looked at stands open. */
type BaselineKind = 'baseline' | 'posture' | 'unseen';

const mostOpen = 8;
const mostChanges = 4;
/** The rest stands in `npx keyholder preflight`. */
const mostUnseen = 20;

const template = new Template(layout);

export function baselineCardData(input: BaselineInput, kind: BaselineKind) {
  const isRunning = input.readAt === null;
  const heading = kind === 'baseline' ? 'First reading done: where our half stands' : 'Where our half stands';
  const open = input.checks.filter(({ standing, waiting }) => standing + waiting > 0);
  const [all, ...areas] = input.scores;
  const changes = isRunning ? [] : (input.since?.changes ?? []);
  return {
    title: isRunning ? 'Reading the tenant for the first time…' : heading,
    intro: introOf(input, kind),
    hasScore: !isRunning && all.percent !== null,
    score: `${all.percent ?? 0} %`,
    scoreColor: (all.percent ?? 0) >= 80 ? 'good' : (all.percent ?? 0) >= 50 ? 'warning' : 'attention',
    scoreText: scoreText(all, input.since),
    hasChanges: changes.length > 0,
    changes: changes.slice(0, mostChanges).map((one) => ({ text: changeText(one) })),
    hasAreas: !isRunning && areas.length > 0,
    areas: areas.map(areaLine),
    hasProgress: isRunning && input.progress.length > 0,
    progress: input.progress.map(progressLine),
    hasOpen: open.length > 0,
    open: open.slice(0, mostOpen).map(({ title, standing, waiting }) => ({
      name: plainText(title, 60),
      value:
        waiting === 0 ? `${standing} open` : `${standing} open, and ${waiting} within their grace or not known yet`,
    })),
    moreOpen: open.length > mostOpen ? `and ${open.length - mostOpen} more checks with something open` : '',
    hasMoreOpen: open.length > mostOpen,
    read: input.read
      .map(({ name, items }) => `${number(items)} ${name.charAt(0).toLowerCase()}${name.slice(1)}`)
      .join(' · '),
    hasRead: input.read.length > 0,
    // What was tried out says more than what is promised.
    watch: [...(input.drill?.result === 'not-seen' ? [] : [watchText(input.seenWithin)]), drillText(input.drill)].join(
      ' ',
    ),
    hasUnseen: input.unseen.length > 0,
    showsUnseen: kind === 'unseen',
    unseenTitle: `What I cannot see (${input.unseen.length}) – it does not count as fine`,
    unseen: input.unseen.slice(0, mostUnseen).map(({ what, why, cure }) => ({
      text: `${plainText(what, 60)}: ${plainText(why, 160)}`,
      cure: plainText(cure, 400),
    })),
    outro:
      'Microsoft keeps the building; this is the half that is ours. In your own chat ask "show anonymous links", "which admins have no MFA?", or "what can you not see?".',
  };
}

function introOf({ readAt }: BaselineInput, kind: BaselineKind): string {
  if (readAt === null) return 'This card keeps itself up to date. You need not wait for it.';
  if (kind !== 'baseline') return `Our score and the open findings, as last read ${unbroken(when(readAt))}.`;
  return 'From now on a card comes here when something changes. What was there before is counted below; only what cannot wait has a card of its own.';
}

/** Not seeing is not passing: said beside every number of checks that found nothing. */
export const partlyText = (partly: number): string =>
  partly === 0 ? '' : ` (${partly} of them could not judge everything)`;

function scoreText({ passed, partly, failed, skipped, stated }: AreaLine, since: BaselineInput['since']): string {
  const unseen = `${skipped === 0 ? '' : `, ${skipped} could not look`}${stated === 0 ? '' : `, ${stated} only stated by people`}`;
  const before =
    since === null || since.percent === null
      ? ''
      : ` ${when(since.day)} it was ${since.percent} %.`.replace(' UTC', '');
  return `of our half stands, by weight: ${passed} checks found nothing wrong${partlyText(partly)}, ${failed} have findings${unseen}.${before}`;
}

// Graph's own figures for drives: under a minute on average, five at most.
function watchText(within: SeenWithin): string {
  if (within.how === 'told') return 'A new sharing link is seen within 5 minutes, mostly within one.';
  const minutes = Math.max(1, Math.ceil(within.everyS / 60));
  return `A new sharing link is seen within ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}

/** What the last drill showed, in a sentence. */
export function drillText(drill: DrillTest | null): string {
  if (drill === null) return 'Not tested yet: say “drill”.';
  const day = (drill.testedAt ?? '').slice(0, 10);
  if (drill.result === 'not-seen' || drill.madeAt === null || drill.seenAt === null)
    return `Tested on ${day}: a new link was not noticed within ${spanText(drill.limitS)}.`;
  return `Tested on ${day}: a new link was noticed after ${spanText(secondsBetween(drill.madeAt, drill.seenAt))}.`;
}

const words: Readonly<Record<string, string>> = {
  passed: 'in order',
  failed: 'not in order',
  skipped: 'could not be looked at',
};
const changeText = ({ title, from, to }: { title: string; from: string | null; to: string }): string =>
  from === null
    ? `${plainText(title, 60)}: ${words[to] ?? to} (new check)`
    : `${plainText(title, 60)}: was ${words[from] ?? from}, now ${words[to] ?? to}`;

const areaLine = ({ area, percent, failed, skipped, stated }: AreaLine) => ({
  name: area === 'all' ? 'All' : areaNames[area],
  value: [
    percent === null ? 'not seen' : `${percent} %`,
    ...(failed > 0 ? [`${failed} not in order`] : []),
    ...(skipped > 0 ? [`${skipped} could not look`] : []),
    ...(stated > 0 ? [`${stated} stated`] : []),
  ].join(' · '),
});

const number = (value: number): string => value.toLocaleString('en-US');

function progressLine({ name, done, of, leftS }: BaselineInput['progress'][number]) {
  const left =
    leftS === null ? '' : leftS < 90 ? ', about a minute left' : `, about ${Math.round(leftS / 60)} minutes left`;
  return {
    name: plainText(name, 60),
    value:
      of === null ? (done === 0 ? 'waiting' : `${number(done)} read`) : `${number(done)} of ${number(of)} read${left}`,
  };
}

export const baselineCard = (data: ReturnType<typeof baselineCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export function baselineSummary({ checks, scores, readAt }: BaselineInput): string {
  if (readAt === null) return 'Reading the tenant for the first time';
  const open = checks.filter(({ standing }) => standing > 0).slice(0, 4);
  const found = open.map(({ title, standing }) => `${title} ${standing}`).join(', ');
  return `Where our half stands: ${scores[0].percent ?? 0} %${found === '' ? '' : `. Open: ${found}`}`;
}
