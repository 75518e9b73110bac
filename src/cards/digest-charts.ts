import { areaNames } from '../model/areas';
import type { DigestMore, DigestNumbers } from '../model/digest';
import { plainText } from './plain-text';

/** A line with one point is none. */
const leastPoints = 2;
/** The words for those who see no charts show so many of the points. */
const mostPointsInWords = 6;
const mostAreas = 10;

/** Lines and bars of a digest, each with its table for clients that draw none. */
export function digestCharts({ more, backlog }: DigestNumbers, showsNames: boolean) {
  const line = more?.line ?? [];
  const areas = (more?.areas ?? []).slice(0, mostAreas);
  const burnDown = withoutBeginning(more?.burnDown ?? []);
  const hasLeft = backlog.some(({ left }) => left > 0);
  return {
    hasLine: line.length >= leastPoints,
    lineData: [{ legend: 'Score', color: 'good', values: line.map(({ day, percent }) => ({ x: day, y: percent })) }],
    lineRows: sampled(line).map(({ day, percent }) => ({ name: day, value: `${percent} %` })),
    hasAreas: areas.length > 0,
    areaData: areas.map(({ area, percent }) => ({ x: areaNames[area], y: percent })),
    areaRows: areas.map(({ area, percent }) => ({ name: areaNames[area], value: `${percent} %` })),
    hasBurnDown: hasLeft && burnDown.length >= leastPoints,
    burnData: [{ legend: 'Left', color: 'attention', values: burnDown.map(({ day, left }) => ({ x: day, y: left })) }],
    burnRows: sampled(burnDown).map(({ day, left }) => ({ name: day, value: `${left}` })),
    owners: hasLeft ? ownersOf(more?.owners ?? [], showsNames) : [],
  };
}

/** Days on which nothing had been read yet, and so all was "left", say nothing. */
function withoutBeginning(days: DigestMore['burnDown']): DigestMore['burnDown'] {
  const first = days.findIndex(({ left }, i) => left !== days[i + 1]?.left);
  return first < 0 ? days.slice(-leastPoints) : days.slice(first);
}

/** Some of the points, the first and the last among them. */
function sampled<T>(points: readonly T[]): readonly T[] {
  if (points.length <= mostPointsInWords) return points;
  const step = (points.length - 1) / (mostPointsInWords - 1);
  return Array.from({ length: mostPointsInWords }, (_, i) => points[Math.round(i * step)]).flatMap((one) => one ?? []);
}

/** Who has what is left; without names only how much has somebody. */
function ownersOf(owners: DigestMore['owners'], showsNames: boolean): readonly { name: string; value: string }[] {
  const nobody = owners.filter(({ name }) => name === null).reduce((all, { left }) => all + left, 0);
  const rest = nobody > 0 ? [{ name: 'Nobody yet', value: `${nobody}` }] : [];
  if (showsNames)
    return [
      ...owners.flatMap(({ name, left }) => (name === null ? [] : [{ name: plainText(name, 60), value: `${left}` }])),
      ...rest,
    ];
  const somebody = owners.filter(({ name }) => name !== null).reduce((all, { left }) => all + left, 0);
  return somebody > 0 ? [{ name: 'With somebody', value: `${somebody}` }, ...rest] : [];
}
