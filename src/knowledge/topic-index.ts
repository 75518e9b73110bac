import type { Topic } from '../model/topic';
import { toShares } from './classifier';
import { evidenceIn } from './evidence';
import { likenessIn } from './likeness';
import { otherSubjects } from './other-subjects';
import { spellingOf } from './spelling';
import { termScoresOf } from './term-scores';
import { type Lore, learnTopics, topicClassifier } from './topic-classifier';
import { bodyOf, readVocabulary, termsOf } from './topic-words';
import { englishWords, pairs, remembering, type Words } from './words';

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
/** Topics less probable than this are looked at only where there are few others. */
const LEAST_SHARE = 1e-4;
const FEW = 4;

/**
 * Builds what is needed to rank topics; once per process and language.
 * @param others what people ask of other subjects, in the same language
 * @param lore what was learnt of the same topics before; without it they are learnt now
 */
export function createTopicIndex(
  topics: readonly Topic[],
  of: Words = englishWords,
  others: readonly string[] = of === englishWords ? otherSubjects : [],
  lore?: Lore,
) {
  const language = remembering(of);
  const { contentStems, withoutDuty } = language;
  const vocabulary = readVocabulary(topics, language);
  const { mass, phraseOf } = vocabulary;
  const evidenceOf = evidenceIn(vocabulary.topics, mass);
  const likenessTo = likenessIn(vocabulary.topics);
  const correct = spellingOf(vocabulary.words);
  const classify = topicClassifier(lore ?? learnTopics(topics, language, others));
  const termsIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => termsOf(text, language));
  const scoresOf = termScoresOf(topics.length, [
    { boost: 3, terms: topics.map(({ title }) => termsIn([title])) },
    { boost: 3, terms: topics.map(({ synonyms }) => termsIn(synonyms)) },
    { boost: 2, terms: topics.map(({ asks }) => termsIn(asks)) },
    { boost: 0.7, terms: topics.map(({ short }) => termsIn([short])) },
    { boost: 0.35, terms: topics.map((topic) => termsIn(bodyOf(topic).split(' . '))) },
  ]);
  language.forget();

  /** Topics by fit, best first; those out of the question are left out. Takes normalised text. */
  function rank(normalised: string): readonly Hit[] {
    const stems = withoutDuty(contentStems(normalised).slice(0, MOST_WORDS).map(correct));
    if (stems.length === 0) return [];
    const both = pairs(stems);
    const terms = [...new Set([...stems, ...both])];
    const found = scoresOf(terms);
    let top = Number.MIN_VALUE;
    for (const points of found) if (points > top) top = points;
    const likenesses = likenessTo(phraseOf(terms));
    const { strong, weak, named, total } = evidenceOf(new Set(stems));
    const { scores: learnt, ours } = classify(normalised, stems, both);
    const scores = new Float64Array(topics.length);
    const shares = new Float64Array(topics.length);
    const coverageAt = (place: number): number => ((strong[place] as number) + (weak[place] as number) / 2) / total;
    for (let place = 0; place < scores.length; place++) {
      const likeness = likenesses[place] as number;
      // A question that is nearly one of our phrasings belongs to it, whatever its single words say.
      const alike = likeness === 0 ? 0 : likeness + likeness ** 4;
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
  }
  return { rank };
}

/** Places of what is worth a look, best first. */
function mostProbable(shares: Float64Array): readonly number[] {
  let order: number[] = [];
  for (const least of [LEAST_SHARE, LEAST_SHARE / 10, LEAST_SHARE / 100, 0]) {
    order = [];
    for (let place = 0; place < shares.length; place++) if ((shares[place] as number) >= least) order.push(place);
    if (order.length >= FEW) break;
  }
  return order.sort((a, b) => (shares[b] as number) - (shares[a] as number));
}
