import type { Topic } from '../model/topic';
import { askKindOf } from './ask-kind';
import { asClaim } from './claims';
import { type Collision, collisionAmong, collisionOf } from './collisions';
import { type Doubt, verdictOf } from './confidence';
import { asAsked } from './duties';
import { guessAfter, guessNear, isClear, mayFollow, standsAlone } from './follow-up';
import { isEveryday, isForeign, isTrouble } from './foreign';
import { type Guess, guesserOf } from './guess';
import type { AllLore } from './lore';
import { wantsContentOfOthers } from './others-content';
import { partsOf } from './parts';
import { pressureOf, withoutPressure } from './refused';
import type { Answer, AskKind, OneReply, Reply } from './reply';
import { moodOf } from './smalltalk';
import { stateClassifier } from './state/state-classifier';
import { stateReader } from './state/state-reader';
import { createTopicIndex, type Hit } from './topic-index';
import { contentStems, englishWords, normalise, saysOnlyDuty } from './words';

/** What was talked about last. */
interface TalkedAbout {
  /** The id of a topic. */
  readonly subject?: string;
  /** Shown as a list from the tenant. */
  readonly afterList?: boolean;
}

export interface Found {
  readonly topics: readonly Topic[];
  readonly ask: AskKind;
}

export interface Knowledge {
  /** Never throws, whatever the text. */
  readonly reply: (text: string, context?: TalkedAbout) => Reply;
  /** For a list to choose from, best first; empty when nothing comes near. */
  readonly search: (text: string, most: number) => Found;
}

const MOST_TOPICS = 3;
/** One question among several gets a card of its own from here on. */
const SURE = 0.6;
const SURE_ENOUGH = 0.45;
const SAME_PARTY = 0.85;
/** A topic this many times less probable than the first is not offered. */
const MOST_BEHIND = 8;
/** The share of a question's meaning that a topic's wording explains when it explains all that matters. */
const ALL_OF_IT = 0.95;
const NEARLY_ALL = 0.85;
const ALL_BUT_SURE = 0.95;
const MANY_WORDS = 5;

const doubtOf = (text: string, trouble: boolean): Doubt =>
  trouble ? 'trouble' : isEveryday(text) ? 'everyday' : 'none';

/** Whether a topic is the best of these, or nearly as probable. */
function isNear(topic: Hit | undefined, hits: readonly Hit[]): boolean {
  const least = (hits[0]?.share ?? 1) / MOST_BEHIND;
  return hits.some((hit) => hit.topic.id === topic?.topic.id && hit.share >= least);
}

/** "Identities and users": joined, but one topic explains every word, or is nearly the best for each part. */
function isOneTopic(whole: readonly Hit[], parts: readonly (readonly Hit[])[]): boolean {
  const [best] = whole;
  if (parts.every((hits) => isNear(best, hits))) return true;
  // A third topic that has the words of both says nothing against two questions.
  const isOfAPart = parts.some(([first]) => first?.topic.id === best?.topic.id);
  return isOfAPart && (best?.coverage ?? 0) >= ALL_OF_IT && parts.every(([first]) => isNear(first, whole));
}

/** "The card behind the Azure subscription of our Microsoft backup has expired": so much of it is one topic that no other is meant. */
const isPlain = ({ hits: [best], words }: Guess): boolean =>
  best !== undefined && words >= MANY_WORDS && best.share >= ALL_BUT_SURE && best.coverage >= NEARLY_ALL;

/** What else the question may have meant stands first among what the card offers next. */
function withNeighbours(topic: Topic, near: readonly Hit[]): Topic {
  const others = near.map((hit) => hit.topic.id).filter((id) => id !== topic.id);
  return others.length === 0 ? topic : { ...topic, related: [...new Set([...others, ...topic.related])] };
}

/** Builds the search of what was learnt of the same topics; `reply` is then pure. */
export function createKnowledge(
  topics: readonly Topic[],
  { english, state }: Pick<AllLore, 'english' | 'state'>,
): Knowledge {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const index = createTopicIndex(topics, englishWords, english);

  const guesser = guesserOf(index.rank, (text) => contentStems(text).length);
  const following = { ...guesser, topicOf: (id: string) => byId.get(id) };

  const stateIn = stateReader({
    scoreOf: stateClassifier(state),
    inScopeOf: (text) => guesser.guessOf(text).confidence.inScope,
    topics,
  });
  const titles = topics.map(({ title }) => new Set(contentStems(normalise(title))));
  /** "Retention policies and labels": several things by its words, and one topic by its name. */
  const isOneTitle = (text: string): boolean => {
    const stems = contentStems(text);
    return titles.some((title) => stems.every((one) => title.has(one)));
  };

  function lookUp(text: string, raw: string, subject: string | undefined): OneReply {
    const alone = guesser.bestGuess(text);
    if (isForeign(text, raw, isPlain(guesser.guessOf(text)))) return { kind: 'unknown', topics: [] };
    const about = subject === undefined ? undefined : byId.get(subject);
    // Few words that only make sense after what was said before: "and how long?"
    const follows =
      about !== undefined &&
      !isEveryday(text) &&
      (saysOnlyDuty(text) || !standsAlone(text, alone, about)) &&
      mayFollow(text, alone.words);
    const collision = follows ? undefined : collisionOf(contentStems(text));
    // Whose job it is, is the same for each of them.
    const parties = new Set(collision?.topics.map((id) => byId.get(id ?? '')?.party));
    if (collision && !(askKindOf(text) === 'who' && parties.size === 1)) return askBack(collision);
    const ask = askKindOf(text);
    const near = about === undefined || isClear(alone.confidence) ? alone : guessNear(alone, about, ask);
    const { hits, confidence } = follows ? guessAfter(following, text, about, normalise(about.title)) : near;
    const [best] = hits;
    // Whose job it is and how long it is kept is known of what does not work, too.
    const trouble = isTrouble(text) && ask !== 'who' && ask !== 'how-long';
    const verdict = follows && !trouble ? 'answer' : verdictOf(confidence, ask, doubtOf(text, trouble));
    const likely = hits.slice(0, MOST_TOPICS).filter((hit) => hit.share >= (best?.share ?? 0) / MOST_BEHIND);
    if (best !== undefined && verdict === 'answer')
      return { kind: 'answer', topic: asAsked(withNeighbours(best.topic, likely), text, ask), ask };
    if (verdict === 'unknown') return { kind: 'unknown', topics: [] };
    const ids = likely.map((hit) => hit.topic.id);
    const among = collisionAmong(ids) ?? collisionAmong(ids.slice(0, 2));
    return among ? askBack(among) : { kind: 'candidates', topics: likely.map((hit) => hit.topic) };
  }

  const askBack = ({ topics: ids, question }: Omit<Collision, 'words'>): OneReply => ({
    kind: 'candidates',
    topics: ids.flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? []))),
    question,
  });

  /** One answer for each of the questions in a text, when every one is sure and they are about different things. */
  function answersTo(text: string, raw: string): readonly Answer[] {
    const parts = partsOf(text);
    if (parts.length < 2 || isOneTitle(text)) return [];
    const guesses = parts.map((part) => ({ part, ...guesser.guessOf(part) }));
    const parted = guesses.map(({ hits }) => hits);
    if (isOneTopic(index.rank(text), parted)) return [];
    const answers = guesses.map(({ part, confidence: { inScope, right, sameParty } }) => {
      // Whose job it is, is the same for its neighbours.
      const isSure = right >= SURE || (askKindOf(part) === 'who' && right >= SURE_ENOUGH && sameParty >= SAME_PARTY);
      if (inScope < SURE || !isSure) return undefined;
      const reply = lookUp(part, raw, undefined);
      return reply.kind === 'answer' ? reply : undefined;
    });
    const sure = answers.filter((answer) => answer !== undefined);
    const isDifferent = new Set(sure.map(({ topic }) => topic.id)).size === answers.length;
    return isDifferent ? sure : [];
  }

  function reply(text: string, context: TalkedAbout = {}): Reply {
    const normalised = normalise(text);
    const mood = moodOf(normalised);
    if (mood !== undefined) return { kind: 'smalltalk', mood };
    const pressure = pressureOf(normalised);
    if (pressure.command) return { kind: 'refused', why: 'command' };
    if (wantsContentOfOthers(normalised, text)) return { kind: 'refused', why: 'content' };
    if (pressure.injection || pressure.confirmation) {
      const found = lookUp(withoutPressure(asClaim(normalised)), text, undefined);
      // Beside steering only what is clearly asked is answered.
      if (found.kind === 'answer' || (found.kind === 'candidates' && !pressure.injection)) return found;
      return { kind: 'refused', why: pressure.injection ? 'command' : 'confirmation' };
    }
    // After one list people ask for the next.
    const isInTalk = context.subject !== undefined && context.afterList !== true;
    const goesOn = isInTalk && mayFollow(normalised, contentStems(normalised).length);
    const state = stateIn(normalised, text, goesOn);
    if (state)
      return { kind: 'posture', isSure: state === 'surely', otherwise: lookUp(normalised, text, context.subject) };
    const asked = asClaim(normalised);
    const answers = answersTo(asked, text);
    if (answers.length > 1) return { kind: 'answers', answers };
    return lookUp(asked, text, context.subject);
  }

  function search(raw: string, most: number): Found {
    const text = normalise(raw);
    const hits = isForeign(text, raw) || isEveryday(text) ? [] : index.rank(text);
    const near = hits.filter((hit) => hit.evidence > 0 && hit.score >= (hits[0]?.score ?? 0) / 2);
    return { topics: near.slice(0, most).map((hit) => hit.topic), ask: askKindOf(text) };
  }

  return { reply, search };
}
