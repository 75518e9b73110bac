import type { Topic } from '../../model/topic';
import type { Language } from './language';

/** The topics that have a text in this language, with that text. */
export function translatedIn(topics: readonly Topic[], { texts }: Pick<Language, 'texts'>): readonly Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return texts.flatMap((text) => {
    const topic = byId.get(text.id);
    return topic === undefined ? [] : [{ ...topic, ...text }];
  });
}
