import { type LanguageId, languageIds } from '../model/language';
import type { Topic } from '../model/topic';
import { asAskedIn } from './duties';
import { isEveryday, isForeign } from './foreign';
import { sentencesOf } from './guess';
import type { Knowledge } from './knowledge';
import { ANSWERED, confidenceIn, OFFERED } from './languages/confidence';
import type { Language } from './languages/language';
import { languageWords } from './languages/language-words';
import { createRecogniser } from './languages/recognise';
import { askableIn, translatedIn } from './languages/translated';
import type { AllLore } from './lore';
import type { AskKind, Mood, Reply } from './reply';
import { moodOf } from './smalltalk';
import { createTopicIndex, type Hit, learnIndex, type TopicLore } from './topic-index';

export interface Heard {
  readonly language: LanguageId;
  readonly reply: Reply;
  /** What is answered stands in English only, though it was asked for in another language. */
  readonly isEnglishOnly: boolean;
}

export interface Hearing {
  /** The id of the topic that was talked about last, and its language. */
  readonly subject?: string;
  readonly language?: LanguageId;
  /** A list from the tenant was shown last. */
  readonly afterList?: boolean;
  /** The language of the person's Teams, such as `de-DE`. */
  readonly locale?: string;
}

export interface Interpreter {
  /** Never throws, whatever the text. */
  readonly hear: (text: string, hearing?: Hearing) => Heard;
  /** The topic in this language, or in English where it was not translated. */
  readonly find: (id: string, language: LanguageId) => Topic | undefined;
  readonly isTranslated: (id: string, language: LanguageId) => boolean;
}

const MOST_TOPICS = 3;
const FEW_WORDS = 3;
const LONGEST_ORDER = 300;
/** When less of a question is understood, English may know it by a product name. */
const WELL_COVERED = 0.6;
/** A phone is lost in a taxi: a word of everyday life may only say where it happened. */
const SURE_OF_EVERYDAY = 0.8;
const MOST_SENTENCES = 8;
const FEWEST_WORDS = 2;

const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\- ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Lower case without accents, but for the one at the end of a first word that tells what was done. */
const asWritten = (text: string): string =>
  tidy(text.slice(0, LONGEST_ORDER).toLowerCase().normalize('NFC'))
    .replace(/^(\p{L}+)[áéíó](?=e?s?(?:\P{L}|$))/u, '$1_')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

export const languageOf = (locale: string | undefined): LanguageId | undefined =>
  languageIds.find((id) => id === locale?.slice(0, 2).toLowerCase());

interface Ranked {
  readonly hits: readonly Hit[];
  readonly words: number;
  /** 0 to 1: that the first topic is the one. */
  readonly sure: number;
}

/** One language's topics and search. */
export function createReader(topics: readonly Topic[], language: Language, lore?: TopicLore) {
  const byId = new Map(translatedIn(topics, language).map((topic) => [topic.id, topic]));
  const words = languageWords(language);
  const askable = askableIn(topics, language);
  const index = createTopicIndex(askable, words, lore ?? learnIndex(askable, words, language.otherSubjects));

  function rankWhole(text: string): Ranked {
    const normalised = words.normalise(text);
    const hits = index.rank(normalised).slice(0, MOST_TOPICS + 1);
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
  /** An order asks nothing. Normalised, "supprime" and "supprimé" are one word, so it is looked for as it stands, too. */
  const isOrder = (text: string): boolean =>
    text.includes('?')
      ? language.orders.test(`${tidy(words.normalise(text))}?`)
      : language.orders.test(tidy(words.normalise(text))) || language.orders.test(asWritten(text));
  const isSteering = (text: string): boolean => language.steering.test(tidy(words.normalise(text)));
  const isOfTenant = (text: string): boolean => language.live.test(tidy(words.normalise(text)));
  return {
    language: language.id,
    rank,
    askOf,
    isOrder,
    isSteering,
    isOfTenant,
    normalise: words.normalise,
    find: (id: string): Topic | undefined => byId.get(id),
  };
}

type Reader = ReturnType<typeof createReader>;

export function createInterpreter(
  topics: readonly Topic[],
  english: Knowledge,
  languages: readonly Language[],
  lore: AllLore['languages'],
): Interpreter {
  const recogniser = createRecogniser(topics, languages);
  const readers = new Map<LanguageId, Reader>(
    languages.map((language) => [language.id, createReader(topics, language, lore[language.id])]),
  );
  const find = (id: string, language: LanguageId): Topic | undefined =>
    readers.get(language)?.find(id) ?? english.find(id);
  const isTranslated = (id: string, language: LanguageId): boolean =>
    language === 'en' || readers.get(language)?.find(id) !== undefined;

  /** A topic that the text calls by a name of several words, or by an abbreviation: "Wer braucht den Secure Score?" */
  function inEnglish(text: string): { readonly reply: Reply; readonly isNamed: boolean } {
    const shared = recogniser.sharedWords(text);
    const reply = english.reply(shared === '' ? text : shared);
    if (reply.kind !== 'answer') return { reply, isNamed: false };
    const said = new Set(shared.split(' '));
    const isNamed = [reply.topic.title, ...reply.topic.synonyms].some((name) => {
      const words = tidy(name.toLowerCase()).split(/[ -]/);
      return (words.length > 1 || /^[A-Z]{3,}$/.test(name)) && words.every((word) => said.has(word));
    });
    return { reply, isNamed };
  }

  /** Greetings and thanks are too short for anything but their own words. */
  function moodIn(
    text: string,
    first: readonly (LanguageId | undefined)[],
  ): { id: LanguageId; mood: Mood } | undefined {
    if (text.length > 80) return undefined;
    const plain = text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('-', ' ')
      .toLowerCase();
    const said = tidy(plain);
    const pieces = plain
      .split(/[,.;!?]+/)
      .map(tidy)
      .filter((piece) => piece !== '');
    const found = languages.flatMap(({ id, moods }) => {
      const moodOfOne = (piece: string) => moods.find(([, sign]) => sign.test(piece))?.[0];
      // "Merci, bonne journée": the last tells where the talk goes.
      const all = pieces.length > 1 ? pieces.map(moodOfOne) : [];
      const mood = moodOfOne(said) ?? (all.includes(undefined) ? undefined : all.at(-1));
      return mood === undefined ? [] : [{ id, mood }];
    });
    const own = found.find(({ id }) => first.includes(id));
    // "Hi" is said in many languages: for who has shown none of them it is English.
    const isEnglish = /^(?:hi|hey|ok|okay|ping|test)$/.test(said);
    return own ?? (isEnglish ? undefined : found[0]);
  }

  function sayingIn(reader: Reader, text: string) {
    const { language } = reader;
    const heard = (reply: Reply, isEnglishOnly = false): Heard => ({ language, reply, isEnglishOnly });
    const answer = (id: string, ask: AskKind): Heard | undefined => {
      const topic = find(id, language);
      if (topic === undefined) return undefined;
      const asked = asAskedIn(topic, language, reader.normalise(text), ask);
      return heard({ kind: 'answer', topic: asked, ask }, !isTranslated(id, language));
    };
    return { heard, answer };
  }

  function answerIn(reader: Reader, text: string, hearing: Hearing): Heard {
    const { heard } = sayingIn(reader, text);
    const mood = moodOf(reader.normalise(text));
    if (mood !== undefined) return heard({ kind: 'smalltalk', mood });
    if (reader.isOrder(text)) return heard({ kind: 'refused', why: 'command' });
    const sentences = sentencesOf(text);
    if (sentences.some(reader.isSteering)) {
      const asking = sentences.filter((one) => one.trim().endsWith('?') && !reader.isSteering(one));
      return asking.length > 0 && !sentences.some(reader.isOrder)
        ? answerIn(reader, asking.join(' '), hearing)
        : heard({ kind: 'refused', why: 'command' });
    }
    if (!reader.isOfTenant(text)) return lookUpIn(reader, text, hearing, ANSWERED);
    // What the tenant shows is said with its name: a wrong guess is seen.
    const known = lookUpIn(reader, text, hearing, OFFERED);
    const otherwise = known.reply.kind === 'answer' ? { otherwise: known.reply } : {};
    return { ...known, reply: { kind: 'posture', isSure: true, ...otherwise } };
  }

  /** What is known of a text that asks for something. */
  function lookUpIn(reader: Reader, text: string, { subject }: Hearing, answered: number): Heard {
    const { language } = reader;
    const { heard, answer } = sayingIn(reader, text);
    const normalised = reader.normalise(text);
    const { hits, words, sure } = reader.rank(text);
    if (isEveryday(normalised) && sure < SURE_OF_EVERYDAY) return heard({ kind: 'unknown', topics: [] });
    const ask = reader.askOf(text);
    const [best] = hits;
    const own = best !== undefined && sure >= answered ? answer(best.topic.id, ask) : undefined;
    if (own && (best?.coverage ?? 0) >= WELL_COVERED) return own;
    // "May I forward my mail to Gmail?" is ours, and was answered above; what else names other products is not.
    if (isForeign(normalised, text)) return heard({ kind: 'unknown', topics: [] });
    const { reply: there, isNamed } = inEnglish(text);
    const known = there.kind === 'answer' ? there.topic : undefined;
    // What English understands by a shared name, and this language does not contradict.
    if (known && (best?.topic.id === known.id || (isNamed && !isTranslated(known.id, language))))
      return answer(known.id, ask) ?? heard(there, true);
    if (own) return own;
    // A few words that only make sense after what was said before: "und wie lange?"
    const about = subject !== undefined && words <= FEW_WORDS ? answer(subject, ask) : undefined;
    if (about) return about;
    const near = hits
      .filter((hit) => sure >= OFFERED && hit.score >= (best?.score ?? 0) / 2)
      .flatMap(({ topic }) => find(topic.id, language) ?? []);
    const guess = known && sure < OFFERED ? [find(known.id, language) ?? known] : [];
    const offered = [...guess, ...near].slice(0, MOST_TOPICS);
    return heard({ kind: offered.length > 0 ? 'candidates' : 'unknown', topics: offered });
  }

  function hear(text: string, hearing: Hearing = {}): Heard {
    const locale = languageOf(hearing.locale);
    const mood = moodIn(text, [hearing.language, locale]);
    if (mood !== undefined)
      return { language: mood.id, reply: { kind: 'smalltalk', mood: mood.mood }, isEnglishOnly: false };
    const { language: before } = hearing;
    const language = recogniser.recognise(text, {
      ...(before === undefined ? {} : { before }),
      ...(locale === undefined ? {} : { locale }),
    });
    const reader = readers.get(language);
    if (reader !== undefined) return answerIn(reader, text, hearing);
    const { subject, afterList = false } = hearing;
    const reply = english.reply(text, subject === undefined ? {} : { subject, afterList });
    return { language: 'en', reply, isEnglishOnly: false };
  }
  return { hear, find, isTranslated };
}
