import { Template } from 'adaptivecards-templating';
import { areaNames } from '../model/areas';
import type { DigestNumbers } from '../model/digest';
import { localTimeOf } from '../model/zoned-time';
import layout from './digest.json';
import { plainText } from './plain-text';

const template = new Template(layout);
const mostRows = 8;

interface Section {
  readonly title: string;
  readonly rows: readonly { readonly count: string; readonly text: string }[];
}

/** What changed on a route since its last digest. Names only where `showsNames`. */
export function digestData(numbers: DigestNumbers, showsNames: boolean) {
  const { opened, fixed, waiting, score } = numbers;
  const total = (some: readonly { readonly count: number }[]): number => some.reduce((all, one) => all + one.count, 0);
  const rowOf = (one: DigestNumbers['opened'][number]) => ({
    count: `${one.count}×`,
    text: `${plainText(one.title, 80)}${showsNames && one.examples.length > 0 ? `: ${examplesOf(one)}` : ''}`,
  });
  const only = opened.filter(({ isTold }) => !isTold);
  const told = opened.filter(({ isTold }) => isTold);
  const sections = [
    section('New, and told here as cards', told.map(rowOf)),
    section('New, told only here', only.map(rowOf)),
    section(
      'Fixed, and seen to be',
      fixed.map(({ title, count }) => ({ count: `${count}×`, text: plainText(title, 80) })),
    ),
  ].filter(({ rows }) => rows.length > 0);
  const waitingLine = waitingOf(waiting, numbers.fixesAsked);
  return {
    title: `Digest: ${total(opened)} new, ${total(fixed)} fixed`,
    period: `${local(numbers.fromAt, numbers.timeZone)} to ${local(numbers.untilAt, numbers.timeZone)}, ${numbers.timeZone}`,
    hasScore: score.percent !== null,
    score: `${score.percent ?? 0} %`,
    scoreText: scoreText(score),
    sections,
    waiting: waitingLine,
    hasEnding: numbers.ending > 0,
    ending: `${numbers.ending === 1 ? 'One snooze or accepted risk ends' : `${numbers.ending} snoozes or accepted risks end`} within a week.`,
    hasUnseen: numbers.unseen > 0,
    unseen: `${numbers.unseen === 1 ? 'One thing' : `${numbers.unseen} things`} I cannot see; it does not count as fine. Ask me “what can you not see?”.`,
    ...backlogOf(numbers),
  };
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
  const parts = Object.entries(waiting).flatMap(([severity, count]) => (count > 0 ? [`${count} ${severity}`] : []));
  if (parts.length === 0) return 'Nothing waits.';
  const fixes = fixesAsked === 0 ? '' : ` A fix was asked for ${fixesAsked}, and waits for a security lead.`;
  return `Still waiting: ${parts.join(', ')}.${fixes}`;
}

function scoreText({ percent, before }: DigestNumbers['score']): string {
  if (before === null || percent === null) return 'of our half stands, by weight.';
  if (before === percent) return `of our half stands, by weight: as in the last digest.`;
  return `of our half stands, by weight: ${percent > before ? 'up' : 'down'} from ${before} %.`;
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
