import { phrasesOf } from '../cards/phrases';
import type { CountPhrases } from '../cards/phrases/counted/count-phrases';
import { plainText } from '../cards/plain-text';
import { when } from '../cards/when';
import type { LanguageId } from '../model/language';
import type { LiveCount } from '../posture/live';

const isUnread = ({ answer: { total, unseen } }: LiveCount): boolean =>
  total === null && unseen.length > 0 && unseen.every(({ why }) => why.endsWith('not read yet'));

/** Counts as few lines: what was found, and the rest: what was not, what cannot be said. `lists` are the questions behind the first. */
export function countLines(all: readonly LiveCount[], language: LanguageId = 'en') {
  const said = phrasesOf(language).counts;
  const counts = [...new Map(all.map((count) => [JSON.stringify(count.ask), count])).values()];
  const found = counts.filter(({ answer }) => (answer.total ?? 0) > 0);
  const clear = counts.filter(({ answer }) => answer.total === 0);
  const unsaid = counts.filter((count) => count.answer.total === null && !isUnread(count));
  const unjudged = [...new Set([...found, ...clear].flatMap(({ answer }) => answer.unjudged))].map((one) =>
    plainText(one, 200),
  );
  const gaps = whysOf([...found, ...clear]);
  return {
    found: foundLine(found, said),
    rest: [
      ...(clear.length === 0 ? [] : [said.none(whatOf(clear, said))]),
      ...(unjudged.length === 0 ? [] : [said.notCounted(unjudged.join('; '))]),
      ...(gaps === '' ? [] : [said.notAllSeen(gaps)]),
      ...(unsaid.length === 0 ? [] : [said.unsaid(whatOf(unsaid, said), whysOf(unsaid))]),
      // Said once, however many things wait for it.
      ...(counts.some(isUnread) ? [said.stillReading] : []),
    ],
    lists: found.map(({ ask, title }) => ({ ask, name: capital(nameOf(ask, said) ?? title) })),
  };
}

function foundLine(found: readonly LiveCount[], said: CountPhrases): readonly string[] {
  const [oldest] = found.flatMap(({ answer: { readAt } }) => (readAt === null ? [] : [readAt])).sort();
  const time = oldest === undefined ? undefined : when(oldest);
  const headlines = found.map((count) => headlineOf(count, said));
  const [only = ''] = headlines;
  if (headlines.length < 2) return headlines.length === 0 ? [] : [said.one(only, time)];
  return [said.many(time), headlines.map((one) => `- ${capital(one)}`).join('\n')];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What has no name in a language keeps its English one. */
function headlineOf({ ask, answer }: LiveCount, { names, states, of }: CountPhrases): string {
  const name = names[ask.subject];
  return name === undefined ? (states[ask.subject] ?? plainText(answer.headline, 120)) : of(name, answer.total ?? 0);
}

const nameOf = ({ subject }: LiveCount['ask'], { names, states }: CountPhrases): string | undefined =>
  names[subject] ?? states[subject];

const whatOf = (counts: readonly LiveCount[], said: CountPhrases): string =>
  counts.map(({ ask, what }) => nameOf(ask, said) ?? plainText(what, 80)).join('; ');
/** Each reason once, whatever it stands in the way of. */
const whysOf = (counts: readonly LiveCount[]): string =>
  [
    ...new Set(counts.flatMap(({ answer }) => answer.unseen.map(({ why }) => plainText(why, 200).replace(/\.$/, '')))),
  ].join('; ');
