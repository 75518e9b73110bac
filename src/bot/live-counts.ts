import { plainText } from '../cards/plain-text';
import { when } from '../cards/when';
import type { LiveCount } from '../posture/live';

/** Said once, however many things wait for it. */
const stillReading = 'The first reading still runs: I do not know all of it yet.';

const isUnread = ({ answer: { total, unseen } }: LiveCount): boolean =>
  total === null && unseen.length > 0 && unseen.every(({ why }) => why.endsWith('not read yet'));

/** Counts as few lines: what was found, and the rest: what was not, what cannot be said. `lists` are the questions behind the first. */
export function countLines(all: readonly LiveCount[]) {
  const counts = [...new Map(all.map((count) => [JSON.stringify(count.ask), count])).values()];
  const found = counts.filter(({ answer }) => (answer.total ?? 0) > 0);
  const clear = counts.filter(({ answer }) => answer.total === 0);
  const unsaid = counts.filter((count) => count.answer.total === null && !isUnread(count));
  const unjudged = [...new Set([...found, ...clear].flatMap(({ answer }) => answer.unjudged))].map((one) =>
    plainText(one, 200),
  );
  const gaps = whysOf([...found, ...clear]);
  return {
    found: foundLine(found),
    rest: [
      ...(clear.length === 0 ? [] : [`Nothing found: ${whatOf(clear)}.`]),
      ...(unjudged.length === 0 ? [] : [`Not counted: ${unjudged.join('; ')}.`]),
      ...(gaps === '' ? [] : [`Could not look at all of it: ${gaps}.`]),
      ...(unsaid.length === 0 ? [] : [`I cannot say: ${whatOf(unsaid)}. ${capital(whysOf(unsaid))}.`]),
      ...(counts.some(isUnread) ? [stillReading] : []),
    ],
    lists: found.map(({ ask, answer }) => ({ ask, total: answer.total ?? 0 })),
  };
}

function foundLine(found: readonly LiveCount[]): readonly string[] {
  const [oldest] = found.flatMap(({ answer: { readAt } }) => (readAt === null ? [] : [readAt])).sort();
  const headlines = found.map(({ answer }) => plainText(answer.headline, 120));
  if (headlines.length === 0) return [];
  if (headlines.length === 1)
    return [`Our organisation: ${headlines[0]}.${oldest === undefined ? '' : ` As of ${when(oldest)}.`}`];
  const asOf = oldest === undefined ? '' : `, as of ${when(oldest)}`;
  return [`Our organisation${asOf}:`, headlines.map((one) => `- ${one}`).join('\n')];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const whatOf = (counts: readonly LiveCount[]): string => counts.map(({ what }) => plainText(what, 80)).join('; ');
/** Each reason once, whatever it stands in the way of. */
const whysOf = (counts: readonly LiveCount[]): string =>
  [
    ...new Set(counts.flatMap(({ answer }) => answer.unseen.map(({ why }) => plainText(why, 200).replace(/\.$/, '')))),
  ].join('; ');
