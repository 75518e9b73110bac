import type { Topic } from '../../model/topic';
import type { Language } from './language';

type Texts = Pick<Language, 'texts' | 'asks'>;

/** The topics that have a text in this language, with that text. */
export function translatedIn(topics: readonly Topic[], { texts }: Pick<Texts, 'texts'>): readonly Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return texts.flatMap((text) => {
    const topic = byId.get(text.id);
    return topic === undefined ? [] : [{ ...topic, ...text }];
  });
}

const wordless = { title: '', short: '', microsoft: [], customer: [], numbers: [], actions: [], synonyms: [] };

/** The topics that can be found in this language: of those without a text in it only how people ask for them. */
export function askableIn(topics: readonly Topic[], language: Texts): readonly Topic[] {
  const others = topics.flatMap(({ caution: _, ...topic }) => {
    const asks = language.asks[topic.id];
    return asks === undefined ? [] : [{ ...topic, ...wordless, asks }];
  });
  return [...translatedIn(topics, language), ...others];
}
