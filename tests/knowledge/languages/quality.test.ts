import { createReader } from '../../../src/knowledge/interpreter';
import { languages } from '../../../src/knowledge/languages';
import { ANSWERED } from '../../../src/knowledge/languages/confidence';
import type { Language } from '../../../src/knowledge/languages/language';
import { topics } from '../../../src/knowledge/topics';

const FOLDS = 5;
const percent = (part: number, whole: number): number => (part / whole) * 100;

/** Asks each phrasing of an index that has never seen it. */
function crossValidate(language: Language) {
  const counts = { asked: 0, first: 0, answered: 0, answeredWrong: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const texts = language.texts.map((text) => ({ ...text, asks: text.asks.filter((_, i) => i % FOLDS !== fold) }));
    const reader = createReader(topics, { ...language, texts });
    for (const { id, asks } of language.texts)
      for (const ask of asks.filter((_, i) => i % FOLDS === fold)) {
        const { hits, sure } = reader.rank(ask);
        const isRight = hits[0]?.topic.id === id;
        counts.asked += 1;
        if (isRight) counts.first += 1;
        if (sure < ANSWERED) continue;
        counts.answered += 1;
        if (!isRight) counts.answeredWrong += 1;
      }
  }
  return counts;
}

it.each(languages.map((language) => [language.id, language] as const))(
  '%s: finds the topic of phrasings that it has not seen',
  (_, language) => {
    const { asked, first, answered, answeredWrong } = crossValidate(language);

    expect(percent(first, asked)).toBeGreaterThanOrEqual(75);
    expect(percent(answered, asked)).toBeGreaterThanOrEqual(70);
    expect(percent(answeredWrong, asked)).toBeLessThanOrEqual(16);
  },
);
