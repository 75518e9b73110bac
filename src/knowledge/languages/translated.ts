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

/**
 * The topics that can be found in this language: those without a text in it by how people ask for them, and by their
 * English names, of which many are the same everywhere.
 */
export function askableIn(topics: readonly Topic[], language: Texts): readonly Topic[] {
  const further = (id: string): readonly string[] => language.asks[id] ?? [];
  const translated = translatedIn(topics, language).map((topic) => ({
    ...topic,
    asks: [...topic.asks, ...further(topic.id)],
  }));
  const known = new Set(translated.map(({ id }) => id));
  const others = topics.flatMap(({ caution: _, ...topic }) => {
    const asks = known.has(topic.id) ? [] : further(topic.id);
    return asks.length === 0 ? [] : [{ ...topic, ...wordless, asks: [...asks, ...topic.synonyms] }];
  });
  return [...translated, ...others];
}
