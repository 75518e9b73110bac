import MiniSearch from 'minisearch';
import type { Topic } from '../model/topic';
import { likenessIn } from './likeness';
import { spellingOf } from './spelling';
import { bodyOf, readVocabulary, type TopicWords, termsOf } from './topic-words';
import { englishWords, pairs, type Words } from './words';

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
}

/** Words of a question that are looked at; more add cost and no meaning. */
const MOST_WORDS = 60;
const FIELDS = { title: 3, synonyms: 3, asks: 2, short: 0.7, body: 0.35 } as const;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function namedOf(said: ReadonlySet<string>, { names }: TopicWords, mass: (stem: string) => number): number {
  const full = names.filter((name) => name.every((stem) => said.has(stem)));
  return Math.max(0, ...full.map((name) => sum([...new Set(name)].map(mass))));
}

/** Builds what is needed to rank topics; once per process and language. */
export function createTopicIndex(topics: readonly Topic[], language: Words = englishWords) {
  const { contentStems, withoutDuty } = language;
  const vocabulary = readVocabulary(topics, language);
  const { mass, phraseOf } = vocabulary;
  const likenessTo = likenessIn(vocabulary.topics);
  const correct = spellingOf(vocabulary.words);
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

  /** Topics by fit, best first. Takes normalised text. */
  function rank(normalised: string): readonly Hit[] {
    const stems = withoutDuty(contentStems(normalised).slice(0, MOST_WORDS).map(correct));
    if (stems.length === 0) return [];
    const terms = [...new Set([...stems, ...pairs(stems)])];
    const found = new Map(search.search(terms.join(' ')).map((hit) => [hit.id as string, hit.score]));
    const top = Math.max(...found.values(), Number.MIN_VALUE);
    const likenesses = likenessTo(phraseOf(terms));
    const said = new Set(stems);
    const singles = [...said];
    const total = sum(singles.map(mass));

    function hitOf(topic: Topic, words: TopicWords, likeness: number): Hit {
      const evidence = sum(singles.filter((stem) => words.strong.has(stem)).map(mass));
      const hinted = sum(singles.filter((stem) => !words.strong.has(stem) && words.weak.has(stem)).map(mass));
      const coverage = (evidence + hinted / 2) / total;
      const named = namedOf(said, words, mass);
      // A question that is nearly one of our phrasings belongs to it, whatever its single words say.
      const score = (found.get(topic.id) ?? 0) / top + likeness + likeness ** 4 + coverage + named * 0.12;
      return { topic, score, coverage, likeness, named, evidence };
    }
    return topics
      .flatMap((topic, i) => {
        const words = vocabulary.topics[i];
        return words === undefined || !found.has(topic.id) ? [] : [hitOf(topic, words, likenesses[i] ?? 0)];
      })
      .sort((a, b) => b.score - a.score);
  }
  return { rank };
}
