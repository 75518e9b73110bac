import type { Topic } from '../model/topic';
import { askedReader } from './asked';
import { toShares } from './classifier';
import { evidenceIn, learnWordPlaces, type WordPlaces } from './evidence';
import { learnPhrasings, likenessIn, type Phrasings } from './likeness';
import { countOf } from './names';
import { oncePerText, oncePerWord } from './once';
import { spellingOf } from './spelling';
import { learnTermScores, type TermScores, termScoresIn } from './term-scores';
import { type ClassLore, learnTopics, topicClassifier } from './topic-classifier';
import { readTopics, type Vocabulary } from './topic-words';
import { remembering, type Words } from './words';

/** How well one topic fits a question. */
export interface Hit {
  readonly topic: Topic;
  /** Only for ordering; compare within one question. */
  readonly score: number;
  /** 0 to 1: the share of the question's meaning (rare words count more) that the topic's wording explains. */
  readonly coverage: number;
  /** 0 to 1: likeness to the nearest single phrasing of the topic. */
  readonly likeness: number;
  /** How much the best of the topic's names says that the question gives in full; 0 when it gives none. */
  readonly named: number;
  /** How much those words of the question say that stand in the topic's title, synonyms and phrasings. */
  readonly evidence: number;
  /** 0 to 1: how probable this topic is among all topics, if the question belongs to any. */
  readonly share: number;
  /** How much rather the question belongs to our topics than to any other subject: 0 is even, below 0 less. */
  readonly ours: number;
}

/** Words of a question that are looked at; more add cost and no meaning. */
const MOST_WORDS = 60;

/** What the word search and the classifier add to a topic's probability; fitted over our own phrasings, held out in turn. */
const LOOKED_UP = 1.2;
const LEARNT = 0.8;
/** Topics less probable than this are looked at only where there are few others, and then no more than so few. */
const LEAST_SHARE = 1e-3;
const FEW = 4;

/** All that is learnt of topics in one language, as plain data. */
export interface TopicLore {
  readonly vocabulary: Vocabulary;
  readonly places: WordPlaces;
  readonly phrasings: Phrasings;
  readonly scores: TermScores;
  readonly classes: ClassLore;
}

/** @param others what people ask of other subjects, in the same language */
export function learnIndex(topics: readonly Topic[], of: Words, others: readonly string[]): TopicLore {
  const language = remembering(of);
  const [vocabulary, wordings] = readTopics(topics, language);
  return {
    vocabulary,
    places: learnWordPlaces(wordings, vocabulary),
    phrasings: learnPhrasings(wordings, vocabulary),
    scores: learnTermScores(wordings, countOf(vocabulary.terms)),
    classes: learnTopics(topics, language, others),
  };
}

/** Ranks topics by what was learnt of them, with the same words. */
export function createTopicIndex(topics: readonly Topic[], { contentStems, withoutDuty }: Words, lore: TopicLore) {
  const { vocabulary } = lore;
  const size = topics.length;
  const read = askedReader(vocabulary);
  const evidenceOf = evidenceIn(size, lore.places, vocabulary);
  const likenessTo = likenessIn(size, lore.phrasings, vocabulary);
  const scoresOf = termScoresIn(size, lore.scores);
  const correct = oncePerWord(spellingOf(vocabulary.terms.words));
  const classify = topicClassifier(lore.classes);

  const [scores, shares] = [new Float64Array(size), new Float64Array(size)];
  /** Topics by fit, best first; those out of the question are left out. Takes normalised text. */
  const rank = oncePerText((normalised): readonly Hit[] => {
    const stems = withoutDuty(contentStems(normalised).slice(0, MOST_WORDS).map(correct));
    if (stems.length === 0) return [];
    const asked = read(stems);
    const found = scoresOf(asked);
    let top = Number.MIN_VALUE;
    for (const points of found) if (points > top) top = points;
    const likenesses = likenessTo(asked);
    const { strong, weak, named, total } = evidenceOf(asked);
    const { scores: learnt, ours } = classify(normalised, stems);
    const coverageAt = (place: number): number => ((strong[place] as number) + (weak[place] as number) / 2) / total;
    for (let place = 0; place < scores.length; place++) {
      const likeness = likenesses[place] as number;
      // A question that is nearly one of our phrasings belongs to it, whatever its single words say.
      const square = likeness * likeness;
      const alike = likeness + square * square;
      const score = (found[place] as number) / top + alike + coverageAt(place) + (named[place] as number) * 0.12;
      scores[place] = score;
      shares[place] = LOOKED_UP * score + LEARNT * (learnt[place] as number);
    }
    toShares(shares);
    return mostProbable(shares).map((place) => ({
      topic: topics[place] as Topic,
      score: scores[place] as number,
      coverage: coverageAt(place),
      likeness: likenesses[place] as number,
      named: named[place] as number,
      evidence: strong[place] as number,
      share: shares[place] as number,
      ours,
    }));
  });
  return { rank };
}

/** Places of what is worth a look, best first. */
function mostProbable(shares: Float64Array): readonly number[] {
  const atLeast = (least: number): number[] => {
    const places: number[] = [];
    for (let place = 0; place < shares.length; place++) if ((shares[place] as number) >= least) places.push(place);
    return places.sort((a, b) => (shares[b] as number) - (shares[a] as number));
  };
  const probable = atLeast(LEAST_SHARE);
  if (probable.length >= FEW) return probable;
  for (const least of [LEAST_SHARE / 10, LEAST_SHARE / 100, LEAST_SHARE / 1000]) {
    const few = atLeast(least);
    if (few.length >= FEW) return few.slice(0, FEW);
  }
  return atLeast(0).slice(0, FEW);
}
