import type { LanguageId } from '../model/language';
import type { Topic } from '../model/topic';
import type { Language } from './languages/language';
import { translatedIn } from './languages/translated';

/** The topics as people read them, in each language. */
export interface Library {
  /** The topic in this language, or in English where it was not translated. */
  readonly find: (id: string, language?: LanguageId) => Topic | undefined;
  readonly isTranslated: (id: string, language: LanguageId) => boolean;
}

const byIdOf = (topics: readonly Topic[]) => new Map(topics.map((topic) => [topic.id, topic]));

export function createLibrary(topics: readonly Topic[], languages: readonly Pick<Language, 'id' | 'texts'>[]): Library {
  const english = byIdOf(topics);
  const translated = new Map<LanguageId, ReturnType<typeof byIdOf>>(
    languages.map((language) => [language.id, byIdOf(translatedIn(topics, language))]),
  );
  return {
    find: (id, language = 'en') => translated.get(language)?.get(id) ?? english.get(id),
    isTranslated: (id, language) => language === 'en' || translated.get(language)?.has(id) === true,
  };
}
