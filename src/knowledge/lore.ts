import type { LanguageId } from '../model/language';
import type { Topic } from '../model/topic';
import type { Language } from './languages/language';
import { languageWords } from './languages/language-words';
import { askableIn } from './languages/translated';
import { otherSubjects } from './other-subjects';
import { learnState, type StateLore } from './state/state-classifier';
import { learnIndex, type TopicLore } from './topic-index';
import { englishWords } from './words';

/** All that is learnt of the phrasings, as plain data: it can be kept in a file. */
export interface AllLore {
  readonly english: TopicLore;
  readonly state: StateLore;
  readonly languages: Readonly<Partial<Record<LanguageId, TopicLore>>>;
}

export function learnAll(topics: readonly Topic[], languages: readonly Language[]): AllLore {
  const learnt = languages.map((language) => {
    const lore = learnIndex(askableIn(topics, language), languageWords(language), language.otherSubjects);
    return [language.id, lore] as const;
  });
  return {
    english: learnIndex(topics, englishWords, otherSubjects),
    state: learnState(topics, otherSubjects, englishWords),
    languages: Object.fromEntries(learnt),
  };
}
