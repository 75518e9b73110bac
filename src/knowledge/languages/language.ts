import type { LanguageId } from '../../model/language';
import type { TopicText } from '../../model/topic';
import type { AskKind, Mood } from '../reply';

export type OtherLanguageId = Exclude<LanguageId, 'en'>;

/** How one language is read. All words and patterns are for lower-case text without accents. */
export interface LanguageRules {
  readonly id: OtherLanguageId;
  /** Small words that stand in almost every sentence: they tell the language, and nothing about a topic. */
  readonly smallWords: string;
  /** Frequent words of questions that say nothing about a topic either, but do not tell the language well. */
  readonly emptyWords: string;
  /** Beginnings of the words that ask whose duty something is. */
  readonly dutyWords: string;
  /** Brings spellings of one sound together, before anything else. */
  readonly fold?: readonly (readonly [RegExp, string])[];
  /** Brings everyday words for one thing together, after the spellings; the language is told without it. */
  readonly sameWords?: readonly (readonly [RegExp, string])[];
  /** Endings that are cut, the longest that fits in whatever order they stand; at least four letters stay. */
  readonly endings: RegExp;
  readonly kinds: readonly (readonly [AskKind, RegExp])[];
  /** Talk that asks for nothing; the whole text must fit. */
  readonly moods: readonly (readonly [Exclude<Mood, 'other'>, RegExp])[];
  /** An attempt to change how the bot works; a question beside it is answered. */
  readonly steering: RegExp;
  /** An order to change something. */
  readonly orders: RegExp;
  /** Wants to be shown what another person writes or plans; looked for in the words as they stand, without accents. */
  readonly othersContent: RegExp;
  /** Asks how the tenant stands now, or for the own account; looked for in each sentence and each of its parts. */
  readonly live: readonly RegExp[];
  /** Tested before, on the whole sentence: asks for advice or a duty, or whether a claim is true. */
  readonly notLive: RegExp;
  /** Asks for the own account: nothing is missing where no counts are shown. */
  readonly ofOneself: RegExp;
  /** Wishes to get something back, or to rely on it; the spellings make "restore" of several such verbs, which is looked for, too. */
  readonly restore: RegExp;
}

export interface Language extends LanguageRules {
  readonly texts: readonly TopicText[];
  /** Further ways people ask, by the topic's id; of topics without a text in this language the only ones. */
  readonly asks: AsksOfTopics;
  /** What people ask of anything else. */
  readonly otherSubjects: readonly string[];
}

export type AsksOfTopics = Readonly<Record<string, readonly string[]>>;
