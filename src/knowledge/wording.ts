import type { TopicNumber } from '../model/topic';
import { askKindOf } from './ask-kind';
import type { Hit } from './topic-index';

/** How a question shows that it asks what Microsoft does. */
const OF_THEM =
  /\b(?:does|do|did|will|would|can|could|is|has|how does|how do) (?:microsoft|they)\b|\bby microsoft\b|\bmicrosoft (?:guarantees?|promises?|does|keeps?|stores?|protects?)\b/;
/** How it shows that it asks what we do, or may do. */
const OF_US =
  /\b(?:do|should|can|could|must|may|how can|how do|how should) (?:we|i|you|one|customers?)\b|\bhow to\b|\bwe (?:need|want|have|must|should|can)\b|\b(?:our|my) (?:users?|staff|people|admins?|employees|company|polic(?:y|ies)|colleagues?)\b/;
/** How it shows that copies are taken for a backup: each of these is in it. */
const COPIES_AS_BACKUP: readonly RegExp[] = [
  /\b(?:cop(?:y|ies)|copied|replic\w+|redundan\w+|mirror\w*|dag)\b/,
  /\bbackup\b/,
  /\b(?:(?:no|not|dont|doesnt|without) (?:\w+ ){0,2}?(?:need\w*|require\w*|backup|buy|pay)|why (?:\w+ ){0,3}?(?:need|buy|pay|bother|have)|cancel\w*|skip|replaces?|instead of|superfluous|unnecessary|pointless|useless)\b/,
];
const COPIES_TOPIC = 'replication-is-not-backup';
const CERTAINLY_MORE = 1000;
/** Held against our own phrasings and two sets of others: more changes nothing. */
const MORE = 2;

const TIME = /\b(?:days?|weeks?|months?|years?|hours?|minutes?)\b/;
const timed = new WeakMap<readonly TopicNumber[], boolean>();

/** Whether a topic has a time to give. */
function hasTime(numbers: readonly TopicNumber[]): boolean {
  const known = timed.get(numbers) ?? numbers.some(({ value }) => TIME.test(value));
  timed.set(numbers, known);
  return known;
}

/** The hits with what the question's wording says of the party. Takes normalised text. */
export function asWorded(all: readonly Hit[], normalised: string): readonly Hit[] {
  const isOfTime = askKindOf(normalised) === 'how-long';
  const isClaim = COPIES_AS_BACKUP.every((sign) => sign.test(normalised));
  if (isClaim) return reweighed(all, ({ topic }) => (topic.id === COPIES_TOPIC ? CERTAINLY_MORE : 1));
  const hits = isOfTime ? reweighed(all, ({ topic }) => (hasTime(topic.numbers) ? MORE : 1)) : all;
  const ofThem = OF_THEM.test(normalised);
  if (ofThem === OF_US.test(normalised)) return hits;
  return reweighed(hits, ({ topic: { party } }) => ((party === 'customer') === ofThem ? 1 : MORE));
}

/** The same hits with their shares weighed, best first; together they say as much as before. */
export function reweighed(hits: readonly Hit[], weightOf: (hit: Hit) => number): readonly Hit[] {
  const weighed = hits.map((hit) => ({ ...hit, share: hit.share * weightOf(hit) }));
  const sumOf = (all: readonly Hit[]): number => all.reduce((sum, { share }) => sum + share, 0);
  const scale = sumOf(hits) / (sumOf(weighed) || 1);
  return weighed.map((hit) => ({ ...hit, share: hit.share * scale })).sort((a, b) => b.share - a.share);
}
