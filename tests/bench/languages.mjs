// How well do questions in other languages find their topic? Each phrasing is asked of an index that has never seen it.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const at = (file) => path.join(import.meta.dirname, '../..', file);
const { createInterpreter } = require(at('dist/knowledge/interpreter.js'));
const { createReader } = require(at('dist/knowledge/languages/reader.js'));
const { languages } = require(at('dist/knowledge/languages/index.js'));

const folds = 5;
const percent = (part, whole) => `${((part / whole) * 100).toFixed(1)} %`;

/** Prints one line a language: the first hit of its own search, and what the whole way from text to reply gives. */
export function printLanguages(topics, english, lore) {
  for (const language of languages) {
    const got = { asked: 0, first: 0, three: 0, answered: 0, wrong: 0, heardAsOther: 0 };
    for (let fold = 0; fold < folds; fold += 1) {
      const without = (asks) => asks.filter((_, n) => n % folds !== fold);
      const texts = language.texts.map((text) => ({ ...text, asks: without(text.asks) }));
      const asks = Object.fromEntries(Object.entries(language.asks).map(([id, one]) => [id, without(one)]));
      const rest = { ...language, texts, asks };
      const reader = createReader(topics, rest);
      const others = languages.map((one) => (one.id === language.id ? rest : one));
      const { hear } = createInterpreter(topics, english, others, { ...lore, [language.id]: undefined });
      for (const [id, all] of [...language.texts.map((text) => [text.id, text.asks]), ...Object.entries(language.asks)])
        for (const ask of all.filter((_, n) => n % folds === fold)) {
          const place = reader.rank(ask).hits.findIndex((hit) => hit.topic.id === id);
          const heard = hear(ask);
          got.asked += 1;
          if (place === 0) got.first += 1;
          if (place >= 0 && place < 3) got.three += 1;
          if (heard.language !== language.id) got.heardAsOther += 1;
          if (heard.reply.kind !== 'answer') continue;
          got.answered += 1;
          if (heard.reply.topic.id !== id) got.wrong += 1;
        }
    }
    console.log(
      `${`${language.id}, held out`.padEnd(24)} ${got.asked} asked: first ${percent(got.first, got.asked)}, first three ${percent(got.three, got.asked)}, answered ${percent(got.answered, got.asked)}, with a wrong topic ${percent(got.wrong, got.asked)}, taken for another language ${percent(got.heardAsOther, got.asked)}`,
    );
  }
}
