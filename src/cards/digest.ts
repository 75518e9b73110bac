import { Template } from 'adaptivecards-templating';
import { areaNames } from '../model/areas';
import type { DigestNumbers } from '../model/digest';
import { severities } from '../model/finding';
import { localTimeOf } from '../model/zoned-time';
import { drillText } from './baseline';
import layout from './digest.json';
import { digestCharts } from './digest-charts';
import { plainText } from './plain-text';

const template = new Template(layout);
const mostRows = 8;

interface Section {
  readonly title: string;
  readonly rows: readonly { readonly count: string; readonly text: string }[];
}

/** What somebody asked to look back at. */
export interface LookBack {
  /** The day of the score that today's is compared with; null: there is none. */
  readonly sinceDay: string | null;
  /** Nothing is known of the beginning of the time that was asked for. */
  readonly isCut: boolean;
}

/** What changed on a route since its last digest, or in the time that is looked back at. Names only where `showsNames`. */
export function digestData(numbers: DigestNumbers, showsNames: boolean, lookBack?: LookBack) {
  const { opened, fixed, waiting, score, more } = numbers;
  const total = (some: readonly { readonly count: number }[]): number => some.reduce((all, one) => all + one.count, 0);
  const rowOf = (one: DigestNumbers['opened'][number]) => ({
    count: `${one.count}×`,
    text: `${plainText(one.title, 80)}${showsNames && one.examples.length > 0 ? `: ${examplesOf(one)}` : ''}`,
  });
  const held = opened.filter(({ isTold, isHeld }) => !isTold && isHeld === true);
  const only = opened.filter(({ isTold, isHeld }) => !isTold && isHeld !== true);
  const told = opened.filter(({ isTold }) => isTold);
  const news = lookBack
    ? [section('New', opened.map(rowOf))]
    : [
        section('New, and told here as cards', told.map(rowOf)),
        section('New, cards still to come here', held.map(rowOf)),
        section('New, told only here', only.map(rowOf)),
      ];
  const sections = [
    ...news,
    section('Back again', (more?.cameBack ?? []).map(countRow)),
    section('Fixed, and seen to be', fixed.map(countRow)),
  ].filter(({ rows }) => rows.length > 0);
  const waitingLine = waitingOf(waiting, numbers.fixesAsked);
  return {
    title: `${lookBack ? 'What changed' : 'Digest'}: ${total(opened)} new, ${total(fixed)} fixed`,
    period: `${local(numbers.fromAt, numbers.timeZone)} to ${local(numbers.untilAt, numbers.timeZone)}, ${numbers.timeZone}${lookBack?.isCut ? '. What was before my first reading I do not know.' : ''}`,
    hasScore: score.percent !== null,
    score: `${score.percent ?? 0} %`,
    scoreText: scoreText(score, lookBack),
    sections,
    waiting: waitingLine,
    hasOverdue: (more?.overdue ?? 0) > 0,
    overdue: `${more?.overdue === 1 ? 'One finding was' : `${more?.overdue} findings were`} left untouched for too long.`,
    hasEnding: numbers.ending > 0,
    ending: endingText(numbers),
    hasMicrosoft: microsoftText(more, showsNames) !== '',
    microsoft: microsoftText(more, showsNames),
    hasUnreachable: (more?.unreachable ?? 0) > 0,
    unreachable: `${more?.unreachable === 1 ? 'One person' : `${more?.unreachable} people`} who should get cards cannot be reached. Ask me “who can you not reach?”.`,
    hasDrill: more?.drill != null,
    drill: more?.drill ? `Fire drill. ${drillText(more.drill)}` : '',
    hasUnseen: numbers.unseen > 0,
    unseen: `${numbers.unseen === 1 ? 'One thing I cannot see; it does' : `${numbers.unseen} things I cannot see; they do`} not count as fine. Ask me “what can you not see?”.`,
    ...backlogOf(numbers),
    ...digestCharts(numbers, showsNames),
    lineTitle: lookBack ? 'The score in this time' : 'The score over the last 30 days',
  };
}

const countRow = ({ title, count }: { readonly title: string; readonly count: number }) => ({
  count: `${count}×`,
  text: plainText(title, 80),
});

function endingText({ ending, more }: DigestNumbers): string {
  const risks = more?.acceptancesEnding ?? 0;
  const snoozes = ending - risks;
  const parts = [
    ...(snoozes > 0 ? [snoozes === 1 ? 'one snooze' : `${snoozes} snoozes`] : []),
    ...(risks > 0 ? [risks === 1 ? 'one accepted risk' : `${risks} accepted risks`] : []),
  ].join(' and ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)} ${ending === 1 ? 'ends within a week; then it opens' : 'end within a week; then they open'} again.`;
}

/** What Microsoft’s half did; nothing where nothing happened. */
function microsoftText(more: DigestNumbers['more'], showsNames: boolean): string {
  if (!more) return '';
  const { opened, over, standing, names } = more.microsoft;
  if (opened + over + standing === 0) return '';
  const which = showsNames && names.length > 0 ? ` (${names.map((name) => plainText(name, 80)).join('; ')})` : '';
  const parts = [
    ...(opened > 0 ? [`${opened} new${which}`] : []),
    ...(over > 0 ? [`${over} over`] : []),
    ...(standing > 0 ? [`${standing} still open`] : []),
  ];
  return `Microsoft’s half: ${parts.join(', ')}.${standing > 0 ? ' They mend these; we wait, and tell our people.' : ''}`;
}

export const digestCard = (data: ReturnType<typeof digestData>): Record<string, unknown> =>
  template.expand({ $root: data });

function section(title: string, rows: Section['rows']): Section {
  const rest = rows.length - mostRows;
  return { title, rows: rest > 0 ? [...rows.slice(0, mostRows), { count: '', text: `and ${rest} more kinds` }] : rows };
}

function examplesOf({ examples, count }: DigestNumbers['opened'][number]): string {
  const names = examples.map((name) => plainText(name, 60)).join(', ');
  return count > examples.length ? `${names} and ${count - examples.length} more` : names;
}

function waitingOf(waiting: DigestNumbers['waiting'], fixesAsked: number): string {
  // As kept, they have no order of their own.
  const parts = severities.flatMap((severity) => (waiting[severity] > 0 ? [`${waiting[severity]} ${severity}`] : []));
  if (parts.length === 0) return 'Nothing waits.';
  const fixes =
    fixesAsked === 0
      ? ''
      : ` ${fixesAsked === 1 ? 'One fix was asked for, and waits' : `${fixesAsked} fixes were asked for, and wait`} for a security lead.`;
  return `Still waiting: ${parts.join(', ')}.${fixes}`;
}

function scoreText({ percent, before }: DigestNumbers['score'], lookBack: LookBack | undefined): string {
  if (lookBack && before === null) return 'of our half stands, by weight. I know of no day before to compare it with.';
  if (before === null || percent === null) return 'of our half stands, by weight.';
  const then = lookBack?.sinceDay ? ` on ${lookBack.sinceDay}` : '';
  if (before === percent)
    return `of our half stands, by weight: as ${lookBack ? `it did${then}` : 'in the last digest'}.`;
  return `of our half stands, by weight: ${percent > before ? 'up' : 'down'} from ${before} %${then}.`;
}

function backlogOf({ backlog }: DigestNumbers) {
  const sum = (of: 'total' | 'left'): number => backlog.reduce((all, one) => all + one[of], 0);
  const [total, left] = [sum('total'), sum('left')];
  return {
    hasBacklog: total > 0,
    hasBacklogRows: left > 0,
    backlog:
      left === 0
        ? `All ${total} findings of the first reading are done.`
        : `Of ${total} findings of the first reading ${left} are left.`,
    backlogRows: backlog
      .filter((one) => one.left > 0)
      .map(({ area, total: all, left: still }) => ({ name: areaNames[area], value: `${still} of ${all} left` })),
  };
}

const local = (iso: string, timeZone: string): string => {
  const { date, time } = localTimeOf(iso, timeZone);
  return `${date} ${time}`;
};
