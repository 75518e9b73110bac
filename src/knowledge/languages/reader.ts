import type { Topic } from '../../model/topic';
import { sentencesOf } from '../guess';
import type { AskKind } from '../reply';
import { createTopicIndex, type Hit, learnIndex, type TopicLore } from '../topic-index';
import { confidenceIn } from './confidence';
import type { Language } from './language';
import { languageWords, tidy } from './language-words';
import { askableIn } from './translated';

const MOST_HITS = 4;
const MOST_SENTENCES = 8;
const FEWEST_WORDS = 2;
const LONGEST_ORDER = 300;

/** Lower case without accents, but for the one at the end of a first word that tells what was done. */
const asWritten = (text: string): string =>
  tidy(text.slice(0, LONGEST_ORDER).toLowerCase().normalize('NFC'))
    .replace(/^(\p{L}+)[áéíó](?=e?s?(?:\P{L}|$))/u, '$1_')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** "Désactivé le compte de Paul" tells what somebody did. */
const WAS_DONE = /^\p{L}+_/u;

interface Ranked {
  readonly hits: readonly Hit[];
  readonly words: number;
  /** 0 to 1: that the first topic is the one. */
  readonly sure: number;
}

/** One language's topics and search. */
export function createReader(topics: readonly Topic[], language: Language, lore?: TopicLore) {
  const words = languageWords(language);
  const askable = askableIn(topics, language);
  const index = createTopicIndex(askable, words, lore ?? learnIndex(askable, words, language.otherSubjects));

  function rankWhole(text: string): Ranked {
    const normalised = words.normalise(text);
    const hits = index.rank(normalised).slice(0, MOST_HITS);
    const said = words.contentStems(normalised).length;
    return { hits, words: said, sure: confidenceIn(hits) };
  }
  /** People tell a story before they ask: the sentence that is understood best makes sure of what the whole is about. */
  function rank(text: string): Ranked {
    const whole = rankWhole(text);
    const sentences = sentencesOf(text).slice(-MOST_SENTENCES);
    if (sentences.length < 2) return whole;
    const sure = sentences
      .map(rankWhole)
      .filter(({ hits, words: said }) => said >= FEWEST_WORDS && hits[0]?.topic.id === whole.hits[0]?.topic.id)
      .reduce((most, one) => Math.max(most, one.sure), whole.sure);
    return { ...whole, sure };
  }
  const askOf = (text: string): AskKind => {
    const normalised = words.normalise(text).trim();
    return language.kinds.find(([, sign]) => sign.test(normalised))?.[0] ?? 'other';
  };
  /** Normalised, "supprime" and "supprimé" are one word, so it is looked for as it stands, too. */
  const orders = (sentence: string): boolean => {
    const normalised = tidy(words.normalise(sentence));
    if (sentence.trim().endsWith('?')) return language.orders.test(`${normalised}?`);
    const written = asWritten(sentence);
    if (WAS_DONE.test(written)) return false;
    return language.orders.test(normalised) || language.orders.test(written);
  };
  /** An order asks nothing: a question beside it makes no question of it. */
  const isOrder = (text: string): boolean =>
    (text.includes('?') ? sentencesOf(text) : [text, ...sentencesOf(text)]).some(orders);
  const isSteering = (text: string): boolean => language.steering.test(tidy(words.normalise(text)));
  const wantsContentOfOthers = (text: string): boolean =>
    language.othersContent.test(
      tidy(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
  /** Asked in a whole sentence, or behind a comma: "Hallo, wie viele Gäste haben wir?" */
  const asksOfTenant = (sentence: string): boolean => {
    const plain = (text: string): string => tidy(words.normalise(text));
    if (language.notLive.test(plain(sentence))) return false;
    return [sentence, ...sentence.split(',')].map(plain).some((part) => language.live.some((sign) => sign.test(part)));
  };
  const isOfTenant = (text: string): boolean => sentencesOf(text).slice(-MOST_SENTENCES).some(asksOfTenant);
  return {
    language: language.id,
    restore: language.restore,
    rank,
    askOf,
    isOrder,
    isSteering,
    wantsContentOfOthers,
    isOfTenant,
    normalise: words.normalise,
  };
}

export type Reader = ReturnType<typeof createReader>;
