import type { Topic } from '../model/topic';
import { type Guess, type GuessDeps, guessOf } from './guess';
import type { Hit } from './topic-index';

const LEAD_IN =
  /^\W*(?:and|or|but|so|ok|okay|then|also|what about|how about|what if|and what about|and how about)\b[\s,]*/;
const POINTS_BACK = /\b(?:it|that|this|they|them|those|these|there|one|same)\b/;
const MOST_WORDS = 6;
const FEWEST_WORDS = 1;

/** How near a topic stands to the one that was talked about. */
const RELATED = 6;
const SAME_AREA = 1.5;
/** How far the new words alone count beside the new words together with the topic's name. */
const ALONE = 0.8;
const TOGETHER = 0.6;

/** Parts of Microsoft 365: named anew, they take the place of the one before. */
const WORKLOADS =
  /\b(?:exchange|outlook|mail|mailbox|mailboxes|sharepoint|onedrive|teams|team|entra|directory|intune|copilot|files?|sites?|chats?|calendars?|guests?|devices?|laptops?|phones?)\b/g;

/** A text that may go on with what was said before, by its first words or its length. */
export function mayFollow(normalised: string, words: number): boolean {
  return words <= MOST_WORDS && (LEAD_IN.test(normalised) || POINTS_BACK.test(normalised) || words <= MOST_WORDS / 2);
}

/** What a text means after `subject` was talked about: its own words, read together with the subject's name. */
export function guessAfter(deps: GuessDeps, normalised: string, subject: Topic, title: string): Guess {
  const said = normalised.replace(LEAD_IN, '').trim();
  const alone = guessOf(deps, said);
  const subjectHit = (hits: readonly Hit[]) => hits.find((hit) => hit.topic.id === subject.id);
  if (alone.words < FEWEST_WORDS) {
    const named = guessOf(deps, title);
    const hit = subjectHit(named.hits);
    return hit === undefined ? named : { ...named, hits: [hit] };
  }
  const names = said.match(WORKLOADS) === null ? title : title.replace(WORKLOADS, ' ');
  const both = guessOf(deps, `${names} ${said}`);
  const shares = new Map(alone.hits.map((hit) => [hit.topic.id, hit.share]));
  const worth = ({ topic, share }: Hit): number => {
    const isRelated = subject.related.includes(topic.id) || topic.related.includes(subject.id);
    const boost = isRelated ? RELATED : topic.area === subject.area && topic.id !== subject.id ? SAME_AREA : 1;
    return boost * share ** TOGETHER * (shares.get(topic.id) ?? 0) ** ALONE;
  };
  const worths = both.hits.map(worth);
  const total = worths.reduce((sum, one) => sum + one, 0) || 1;
  const hits = both.hits
    .map((hit, i) => ({ ...hit, share: (worths[i] ?? 0) / total }))
    .sort((a, b) => b.share - a.share);
  return { hits, words: both.words, confidence: { ...both.confidence } };
}
