import { languages } from '../../../src/knowledge/languages';
import { ANSWERED } from '../../../src/knowledge/languages/confidence';
import type { Language } from '../../../src/knowledge/languages/language';
import { createReader } from '../../../src/knowledge/languages/reader';
import { topics } from '../../../src/knowledge/topics';

const FOLDS = 5;
const percent = (part: number, whole: number): number => (part / whole) * 100;
const without = (fold: number, asks: readonly string[]): readonly string[] => asks.filter((_, i) => i % FOLDS !== fold);

/** Asks each phrasing of an index that has never seen it: those beside the texts, and the further ones. */
function crossValidate(language: Language) {
  const inTexts = { asked: 0, first: 0, answered: 0, answeredWrong: 0 };
  const further = { ...inTexts };
  for (let fold = 0; fold < FOLDS; fold++) {
    const texts = language.texts.map((text) => ({ ...text, asks: without(fold, text.asks) }));
    const rest = Object.entries(language.asks).map(([id, asks]) => [id, without(fold, asks)] as const);
    const reader = createReader(topics, { ...language, texts, asks: Object.fromEntries(rest) });
    const held = [
      ...language.texts.map(({ id, asks }) => ({ counts: inTexts, id, asks })),
      ...Object.entries(language.asks).map(([id, asks]) => ({ counts: further, id, asks })),
    ];
    for (const { counts, id, asks } of held)
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
  return { inTexts, further };
}

it.each(languages.map((language) => [language.id, language] as const))(
  '%s: finds the topic of phrasings that it has not seen',
  (_, language) => {
    const { inTexts, further } = crossValidate(language);

    expect(percent(inTexts.first, inTexts.asked)).toBeGreaterThanOrEqual(75);
    expect(percent(inTexts.answered, inTexts.asked)).toBeGreaterThanOrEqual(70);
    expect(percent(inTexts.answeredWrong, inTexts.asked)).toBeLessThanOrEqual(12);
    expect(percent(further.first, further.asked)).toBeGreaterThanOrEqual(53);
    expect(percent(further.answered, further.asked)).toBeGreaterThanOrEqual(50);
    expect(percent(further.answeredWrong, further.asked)).toBeLessThanOrEqual(15);
  },
);
