import MiniSearch from 'minisearch';
import type { Topic } from '../model/topic';
import { toShares } from './classifier';
import { evidenceIn } from './evidence';
import { likenessIn } from './likeness';
import { spellingOf } from './spelling';
import { termScoresOf } from './term-scores';
import { trainTopicClassifier } from './topic-classifier';
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
  /** 0 to 1: how much rather than to this topic the question belongs to none. */
  readonly outside: number;
}

/** Words of a question that are looked at; more add cost and no meaning. */
const MOST_WORDS = 60;
const FIELDS = { title: 3, synonyms: 3, asks: 2, short: 0.7, body: 0.35 } as const;

/** What the word search and the classifier add to a topic's probability; fitted over our own phrasings, held out in turn. */
const LOOKED_UP = 1.2;
const LEARNT = 0.8;

/** Builds what is needed to rank topics; once per process and language. */
export function createTopicIndex(topics: readonly Topic[], of: Words = englishWords) {
  const language = remembering(of);
  const { contentStems, withoutDuty } = language;
  const vocabulary = readVocabulary(topics, language);
  const { mass, phraseOf } = vocabulary;
  const evidenceOf = evidenceIn(vocabulary.topics, mass);
  const likenessTo = likenessIn(vocabulary.topics);
  const correct = spellingOf(vocabulary.words);
  const classify = trainTopicClassifier(topics, language);
  const search = new MiniSearch<Record<string, string>>({
    fields: Object.keys(FIELDS),
    tokenize: (phrases) => phrases.split(' . ').flatMap((phrase) => termsOf(phrase, language)),
    processTerm: (term) => term,
    searchOptions: { boost: FIELDS, tokenize: (terms) => terms.split(' '), bm25: { k: 1.2, b: 0.5, d: 0.5 } },
  });
  search.addAll(
    topics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      synonyms: topic.synonyms.join(' . '),
      asks: topic.asks.join(' . '),
      short: topic.short,
      body: bodyOf(topic),
    })),
  );

  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const scoresOf = termScoresOf(topics.length, (term) =>
    search.search(term).map(({ id, score }) => [places.get(id as string) ?? 0, score] as const),
  );
  language.forget();

  /** Topics by fit, best first. Takes normalised text. */
  function rank(normalised: string): readonly Hit[] {
    const stems = withoutDuty(contentStems(normalised).slice(0, MOST_WORDS).map(correct));
    if (stems.length === 0) return [];
    const terms = [...new Set([...stems, ...pairs(stems)])];
    const found = scoresOf(terms);
    const top = Math.max(...found, Number.MIN_VALUE);
    const likenesses = likenessTo(phraseOf(terms));
    const said = new Set(stems);
    const evidenceFor = evidenceOf(said);
    const total = [...said].reduce((sum, stem) => sum + mass(stem), 0);

    function hitOf(topic: Topic, place: number, points: number): Omit<Hit, 'share' | 'outside'> {
      const { strong: evidence, weak, named } = evidenceFor(place);
      const coverage = (evidence + weak / 2) / total;
      const likeness = likenesses[place] ?? 0;
      // A question that is nearly one of our phrasings belongs to it, whatever its single words say.
      const score = points / top + likeness + likeness ** 4 + coverage + named * 0.12;
      return { topic, score, coverage, likeness, named, evidence };
    }
    const learnt = classify(normalised, stems);
    const hits = topics.map((topic, place) => hitOf(topic, place, found[place] ?? 0));
    const shares = toShares(Float64Array.from(hits, ({ score }, i) => LOOKED_UP * score + LEARNT * (learnt[i] ?? 0)));
    const none = learnt[topics.length] ?? 0;
    const outsideOf = (i: number): number => 1 / (1 + Math.exp((learnt[i] ?? 0) - none));
    return hits
      .map((hit, i) => ({ ...hit, share: shares[i] ?? 0, outside: outsideOf(i) }))
      .sort((a, b) => b.share - a.share);
  }
  return { rank };
}
