import type { Topic } from '../model/topic';
import { afterWordsOf } from './after-words';
import { type Confidence, confidenceOf } from './confidence';
import { followUpPhrases } from './follow-up-phrases';
import type { Guess, Guesser } from './guess';
import type { AskKind } from './reply';
import type { Hit } from './topic-index';
import { reweighed } from './wording';
import { saysOnlyDuty } from './words';

const LEAD_IN =
  /^\W*(?:and|or|but|so|ok|okay|then|also|what about|how about|what if|and what about|and how about)\b[\s,]*/;
const POINTS_BACK =
  /\b(?:it|that|this|they|them|their|those|these|there|ones?|same|he|she|him|his|her|hers|others?|else|instead|longer|again|anyway|then)\b/;
/** "And who restores them?": what was talked about is what something is done to. */
const DONE_TO_IT =
  /^\W*(?:(?:and|or|but|so|ok|okay|then|also)\b[\s,]*)?(?:who|how|can|could|where|when)\b.*\b(?:it|them|those|these|do (?:that|this))(?: (?:up|on|off|down|back|out|in|away|again))?(?: (?:myself|ourselves|alone))?\W*$/;
/** "Shorter please", "in simple words": what was said is to be said once more. */
const SAY_AGAIN =
  /^(?:\W|\b(?:please|pls|can|could|you|u|ok|okay|and|but|now|say|tell|put|explain|give|repeat|make|it|that|this|me|again|in|a|bit|little|much|more|for|the|with|once|too|long|was|short answer|version|words?|terms|language|english)\b)*\b(?:simple|simpler|simply|plain|plainer|easy|easier|short|shorter|brief|briefer|briefly|fewer|dumb(?:ed)? down|tl ?dr|summari[sz]ed?)\b(?:\W|\b(?:please|pls|words?|terms|language|english|version|answer|it|that|this|for|me|a|beginner|down|thanks|again|way|and)\b)*$/;
const MOST_WORDS = 7;
const FEWEST_WORDS = 1;
const NEAR = 2.5;
const CLEAR = 0.88;
const CLEAR_ELSEWHERE = 0.55;
/** From here on two ways to go on say the same. */
const ALIKE = 0.75;

/**
 * What a topic counts that is related, in the same area, was talked about itself, or is what something is done to; how far the new words alone, these
 * together with the topic's name, and the ways people go on count.
 */
const WEIGHTS = {
  related: 3,
  sameArea: 2.5,
  self: 1,
  doneToIt: 1.2,
  alone: 0.5,
  together: 0.5,
  after: 1,
  power: 3,
} as const;

/** Said of anything that has a time: "how long is it kept?" */
const STAYS = /\b(?:keeps?|kept|stays?|stored?|lasts?|available|around|valid)\b/g;
/** Parts of Microsoft 365: named anew, they take the place of the one before. */
const WORKLOADS =
  /\b(?:exchange|outlook|mail|mailbox|mailboxes|sharepoint|onedrive|teams|team|entra|directory|intune|copilot|files?|sites?|chats?|calendars?|guests?|devices?|laptops?|phones?)\b/g;

/** Hold for all of Microsoft 365: a part of it that is named after one of them asks for the same there. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'what-is-shared-responsibility saas-responsibility-matrix data-ownership-classification who-is-responsible-for-backups replication-is-not-backup microsoft-365-backup microsoft-365-backup-limits third-party-backup restore-testing ransomware-recovery data-corruption retention-is-not-backup encryption-and-keys service-availability-sla service-health-communication service-patching data-residency microsoft-access-to-content tenant-isolation subprocessors compliance-split physical-datacenter-security unified-audit-log legal-hold-ediscovery license-removal-data subscription-end-data'.split(
    ' ',
  ),
);
const PLACES = /\b(?:exchange|outlook|mails?|mailbox|sharepoint|onedrive|teams|chats)\b/g;
/** Hold for files, wherever they lie. */
const OF_FILES: ReadonlySet<string> = new Set([
  'sharepoint-onedrive-recycle-bin',
  'file-version-history',
  'sharepoint-replication',
  'external-sharing-settings',
  'anyone-links',
]);
const PLACES_OF_FILES = /\b(?:sharepoint|onedrive)\b/g;
const FILLING = /^(?:the|our|my|in|for|on|with|data|and|or|too|also|then|\W)*$/;
/** Whether all that is said is another place for which `subject` holds as well. */
const isPlace = (said: string, { id }: Topic): boolean =>
  (EVERYWHERE.has(id) && FILLING.test(said.replace(PLACES, ' '))) ||
  (OF_FILES.has(id) && FILLING.test(said.replace(PLACES_OF_FILES, ' ')));

const afterWords = afterWordsOf(followUpPhrases);

const pointsBack = (normalised: string): boolean => LEAD_IN.test(normalised) || POINTS_BACK.test(normalised);

/** Whether only another way to say what was said is asked for. Takes normalised text. */
export const asksAgain = (normalised: string): boolean => SAY_AGAIN.test(normalised);

/** A text that may go on with what was said before, by its first words or its length. */
export const mayFollow = (normalised: string, words: number): boolean =>
  words <= MOST_WORDS && (pointsBack(normalised) || asksAgain(normalised) || words <= 3);

/** A question as clear as this says it all, whatever was talked about before. */
export const isClear = ({ right, inScope }: Confidence): boolean => Math.min(right, inScope) >= CLEAR;

/**
 * Whether a text says so much by itself that it does not go on with `subject`: everything, or enough of something far
 * from it that it does not point back from. @param alone what it is about when nothing was talked about before
 */
export function standsAlone(normalised: string, { hits: [best], confidence }: Guess, subject: Topic): boolean {
  if (asksAgain(normalised)) return false;
  if (isClear(confidence)) return !DONE_TO_IT.test(normalised);
  const isFar = best !== undefined && best.topic.id !== subject.id && nearnessOf(best.topic, subject) <= 1;
  return isFar && Math.min(confidence.right, confidence.inScope) >= CLEAR_ELSEWHERE && !pointsBack(normalised);
}

export interface FollowDeps extends Guesser {
  readonly topicOf: (id: string) => Topic | undefined;
}

/** What a text means after `subject` was talked about: its own words, read together with the subject's name. */
export function guessAfter(deps: FollowDeps, normalised: string, subject: Topic, title: string): Guess {
  const said = normalised.replace(LEAD_IN, '').trim();
  const alone = deps.guessOf(said);
  const after = afterWords(normalised);
  const subjectHit = (hits: readonly Hit[]) => hits.find((hit) => hit.topic.id === subject.id);
  const isSame = saysOnlyDuty(said) || asksAgain(normalised) || isPlace(said, subject);
  if (isSame || (deps.wordsOf(said.replace(STAYS, ' ')) < FEWEST_WORDS && !isSaidAfter(after, deps, subject))) {
    const named = deps.guessOf(title);
    const hit = subjectHit(named.hits);
    return hit === undefined ? named : { ...named, hits: [hit] };
  }
  const names = said.match(WORKLOADS) === null ? title : title.replace(WORKLOADS, ' ');
  const both = deps.guessOf(`${names} ${said}`);
  const [first] = both.hits;
  if (first === undefined) return both;
  const shares = new Map(alone.hits.map((hit) => [hit.topic.id, hit.share]));
  const seen = new Set(both.hits.map(({ topic }) => topic.id));
  const unseen = [...after.keys(), subject.id].flatMap((id) => (seen.has(id) ? [] : (deps.topicOf(id) ?? [])));
  const all = [...both.hits, ...[...new Set(unseen)].map((topic) => ({ ...first, topic, share: 0 }))];
  const isDoneToIt = DONE_TO_IT.test(normalised);
  const worth = ({ topic, share }: Hit): number => {
    if (isDoneToIt && topic.id === subject.id) return WEIGHTS.doneToIt * share ** WEIGHTS.together;
    const own = share ** WEIGHTS.together * (shares.get(topic.id) ?? 0) ** WEIGHTS.alone;
    return nearnessOf(topic, subject) * (own + WEIGHTS.after * (after.get(topic.id) ?? 0) ** WEIGHTS.power);
  };
  const worths = all.map(worth);
  const total = worths.reduce((sum, one) => sum + one, 0) || 1;
  const hits = all.map((hit, i) => ({ ...hit, share: (worths[i] ?? 0) / total })).sort((a, b) => b.share - a.share);
  return { hits, words: both.words, confidence: { ...both.confidence } };
}

/** Whether words that say nothing alone are how people go on with a near topic: "and who lets it out?" */
const isSaidAfter = (after: ReadonlyMap<string, number>, { topicOf }: FollowDeps, subject: Topic): boolean =>
  [...after].some(([id, alike]) => {
    const topic = topicOf(id);
    return alike >= ALIKE && topic !== undefined && nearnessOf(topic, subject) > 1;
  });

/** A text that says much by itself, but not clearly: what was talked about makes its neighbours a little likelier. */
export function guessNear(alone: Guess, subject: Topic, ask: AskKind): Guess {
  const hits = reweighed(alone.hits, ({ topic }) =>
    nearnessOf(topic, subject) > 1 || topic.id === subject.id ? NEAR : 1,
  );
  return { ...alone, hits, confidence: confidenceOf(hits, ask) };
}

function nearnessOf(topic: Topic, subject: Topic): number {
  if (topic.id === subject.id) return WEIGHTS.self;
  if (subject.related.includes(topic.id) || topic.related.includes(subject.id)) return WEIGHTS.related;
  return topic.area === subject.area ? WEIGHTS.sameArea : 1;
}
