import { type LanguageId, languageIds } from '../../model/language';
import type { Topic, TopicText } from '../../model/topic';
import { oncePerText, oncePerWord } from '../once';
import { proseOf } from '../prose';
import type { Language } from './language';
import { foldedBy } from './language-words';
import { isStrangeWord, strangeSigns } from './strange-words';

/** What else may tell the language of a text that says too little by itself. */
export interface Hints {
  /** The language of what was talked about just before. */
  readonly before?: LanguageId;
  /** The language of the person's Teams. */
  readonly locale?: LanguageId;
}

const ENGLISH =
  'the a an and or but if then that this these those there it its is are was were be been being am do does did done have has had having can could will would shall should may might must not no nor dont doesnt didnt isnt arent wont cant ' +
  'to of in on at by for from with without into onto about as up out over under off again also just only very too much more most any some all each every both either ' +
  'what whats which when where why how who whom whose whos please i im ive me my mine we our ours us you your yours they them their he she his her ' +
  'get got gets give goes going make makes made take takes taken let lets want wants need needs know think say says said tell told ask see seen use used using long many someone somebody anybody anyone everyone nobody after before until still already ever while during between because since than so ' +
  'job duty responsible responsibility keep kept look looks looking work works need needed help file files deleted users people sharing guests devices settings yes thanks hello hi hey show list add remove turned off delete restore recover';

/** Letters that only some of the languages have. */
const LETTERS: readonly (readonly [RegExp, readonly LanguageId[]])[] = [
  [/[äöüß]/i, ['de']],
  [/[¿¡ñ]/i, ['es']],
  [/[ãõ]/i, ['pt']],
  [/[èêëîïôûœù]/i, ['fr']],
  [/ç/i, ['fr', 'pt']],
];

const NOT_ASCII = /[^\x20-\x7e]/;
const NOTHING = Object.fromEntries(languageIds.map((id) => [id, 0])) as Record<LanguageId, number>;

/** A word of the topics' texts says less about the language than a small word. */
const OF_TOPICS = 0.7;
/** Loan words and product names stand in every language. */
const ENGLISH_OF_TOPICS = 0.3;
/** One small word that no other language has is enough; less is doubt. */
const ENOUGH = 0.75;
/** English wins unless the other language is clearly ahead. */
const AHEAD = 1.25;
/** Two languages this close are told apart by the hints. */
const CLOSE = 0.5;

const MAX_LENGTH = 1000;

/** Keys and abbreviations of English texts that are small words elsewhere, and a name that every language bends alike. */
const OF_MACHINES =
  /\bmicrosoft'?s\b|\b(?:shift|ctrl|alt)\s?\+\s?del\b|\bos (?=layers?\b|levels?\b|patch|updates?\b|versions?\b)/gi;

const foldedWordsIn = (text: string): readonly string[] =>
  text
    .replace(OF_MACHINES, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/n['\u2019]t\b/g, 'nt')
    .replace(/\bn\/a\b/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const textOf = (text: Omit<TopicText, 'id'>): string => [text.title, ...proseOf(text)].join(' ');

type Ids = readonly LanguageId[];

/** Tells the language of a message; English when in doubt. Built once per process. */
export function createRecogniser(topics: readonly Topic[], languages: readonly Language[]) {
  const english = new Set([...foldedWordsIn(ENGLISH), ...foldedWordsIn(topics.map(textOf).join(' '))]);
  const small = new Map<string, Ids>();
  const ofTopics = new Map<string, Ids>();
  // Most words belong to one language: one list serves them all.
  const alone = new Map<LanguageId, Ids>(languageIds.map((id) => [id, [id]]));
  const note = (table: Map<string, Ids>, word: string, id: LanguageId): void => {
    const ids = table.get(word);
    if (!ids?.includes(id)) table.set(word, ids ? [...ids, id] : (alone.get(id) ?? [id]));
  };
  for (const word of foldedWordsIn(ENGLISH)) note(small, word, 'en');
  for (const language of languages) {
    for (const word of foldedWordsIn(language.smallWords)) note(small, word, language.id);
    const texts = language.texts.flatMap((text) => [textOf(text), ...text.asks, ...text.synonyms]);
    // All at once: looking through thousands of short texts one by one takes several times as long.
    const all = [...texts, ...Object.values(language.asks).flat()].join('\n');
    for (const word of new Set(foldedWordsIn(foldedBy(language, all))))
      if (word.length > 3 && !english.has(word)) note(ofTopics, word, language.id);
  }
  const folding = languages.filter(({ fold }) => fold !== undefined);

  type Says = readonly (readonly [LanguageId, number])[];
  const shared = (ids: Ids, weight: number): Says => ids.map((id) => [id, weight / ids.length]);
  /** What a word says for each language, where `others` are what folding made of it, by language. */
  function saysOf(word: string, others: readonly (readonly [LanguageId, string])[] = []): Says {
    const folded = others.filter(([id, other]) => other !== word && small.get(other)?.includes(id)).map(([id]) => id);
    const inSmall = [...new Set([...(small.get(word) ?? []), ...folded])];
    if (inSmall.length > 0) return shared(inSmall, 1);
    const inTopics = ofTopics.get(word) ?? [...new Set(others.flatMap(([, other]) => ofTopics.get(other) ?? []))];
    return [...shared(inTopics, OF_TOPICS), ...(english.has(word) ? [['en', ENGLISH_OF_TOPICS] as const] : [])];
  }
  const saysAsItStands = oncePerWord((word) => saysOf(word));

  /** What speaks for each language, and how much of the text is of none of them. */
  const scoresOf = oncePerText(
    (text): { readonly scores: Readonly<Record<LanguageId, number>>; readonly strange: number } => {
      const scores = { ...NOTHING };
      let strange = strangeSigns(text);
      const plain = text.toLowerCase();
      // Where nothing was folded, the words are the same.
      const folded = folding.flatMap((language) => {
        const other = foldedBy(language, text);
        return other === plain ? [] : [[language.id, foldedWordsIn(other)] as const];
      });
      for (const [i, word] of foldedWordsIn(text).entries()) {
        const says =
          folded.length === 0
            ? saysAsItStands(word)
            : saysOf(
                word,
                folded.map(([id, words]) => [id, words[i] ?? '']),
              );
        for (const [id, weight] of says) scores[id] += weight;
        if (isStrangeWord(word)) strange += 1;
      }
      if (NOT_ASCII.test(text))
        for (const [letter, ids] of LETTERS)
          if (letter.test(text)) for (const id of ids) scores[id] += 0.7 / ids.length;
      return { scores, strange };
    },
  );

  const recognise = (text: string, hints: Hints = {}): LanguageId => {
    const { scores, strange } = scoresOf(text.normalize('NFC').slice(0, MAX_LENGTH));
    const of = (id: LanguageId): number => scores[id];
    const best = Math.max(...languages.map(({ id }) => of(id)));
    // No hint makes one of ours of it.
    if (strange > best) return 'en';
    if (languageIds.every((id) => scores[id] === 0)) return hints.before ?? 'en';
    const close = languages.map(({ id }) => id).filter((id) => best - of(id) < CLOSE);
    const hinted = [hints.before, hints.locale].find(
      (id) => id !== undefined && id !== 'en' && close.includes(id as never),
    );
    const found = hinted ?? languages.map(({ id }) => id).find((id) => of(id) === best) ?? 'en';
    const isHinted = hints.before === found || hints.locale === found;
    // A hint settles what is nearly even, and nothing more.
    if (of(found) >= (isHinted ? ENOUGH / 2 : ENOUGH) && of(found) > of('en') * (isHinted ? 1 : AHEAD)) return found;
    return hints.before !== undefined && hints.before !== 'en' && of('en') < ENOUGH / 2 ? hints.before : 'en';
  };
  /** The words of a text that the English topics know too and that are no small words: product names, loan words. */
  const sharedWords = (text: string): string =>
    foldedWordsIn(text.slice(0, MAX_LENGTH))
      .filter((word) => english.has(word) && !small.has(word))
      .join(' ');
  return { recognise, sharedWords };
}
