import { type LanguageId, languageIds } from '../model/language';
import type { Topic } from '../model/topic';
import { asAskedIn } from './duties';
import { isEveryday, isForeign } from './foreign';
import { sentencesOf } from './guess';
import type { Knowledge } from './knowledge';
import { ANSWERED, OFFERED } from './languages/confidence';
import type { Language } from './languages/language';
import { tidy } from './languages/language-words';
import { moodIn } from './languages/moods';
import { createReader, type Reader } from './languages/reader';
import { createRecogniser } from './languages/recognise';
import { isOfOtherScript } from './languages/strange-words';
import { createLibrary } from './library';
import type { AllLore } from './lore';
import type { AskKind, Reply } from './reply';
import { moodOf } from './smalltalk';

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
}

const MOST_TOPICS = 3;
const FEW_WORDS = 3;
/** When less of a question is understood, English may know it by a product name. */
const WELL_COVERED = 0.6;
/** A phone is lost in a taxi: a word of everyday life may only say where it happened. */
const SURE_OF_EVERYDAY = 0.8;

const SPOKEN = 'I speak English, German, French, Spanish, Portuguese and Dutch. Please ask me in one of these.';

const heardInEnglish = (reply: Reply): Heard => ({ language: 'en', reply, isEnglishOnly: false });
const spokenIfUnknown = (reply: Reply): Reply => (reply.kind === 'unknown' ? { ...reply, question: SPOKEN } : reply);

export const languageOf = (locale: string | undefined): LanguageId | undefined =>
  languageIds.find((id) => id === locale?.slice(0, 2).toLowerCase());

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
  const { find, isTranslated } = createLibrary(topics, languages);

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

  function sayingIn(reader: Reader, text: string) {
    const { language } = reader;
    const heard = (reply: Reply, isEnglishOnly = false): Heard => ({ language, reply, isEnglishOnly });
    const answer = (id: string, ask: AskKind): Heard | undefined => {
      const topic = find(id, language);
      if (topic === undefined) return undefined;
      const asked = asAskedIn(topic, reader.restore, reader.normalise(text), ask);
      return heard({ kind: 'answer', topic: asked, ask }, !isTranslated(id, language));
    };
    return { heard, answer };
  }

  function answerIn(reader: Reader, text: string, hearing: Hearing): Heard {
    const { heard } = sayingIn(reader, text);
    const mood = moodOf(reader.normalise(text));
    if (mood !== undefined) return heard({ kind: 'smalltalk', mood });
    if (reader.isOrder(text)) return heard({ kind: 'refused', why: 'command' });
    if (reader.wantsContentOfOthers(text)) return heard({ kind: 'refused', why: 'content' });
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
    const mood = moodIn(languages, text, [hearing.language, locale]);
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
    // What nobody here can read is about nothing that was said before.
    if (isOfOtherScript(text)) return heardInEnglish(spokenIfUnknown(english.reply(text)));
    const reply = english.reply(text, subject === undefined ? {} : { subject, afterList });
    return heardInEnglish(reply);
  }
  return { hear };
}
