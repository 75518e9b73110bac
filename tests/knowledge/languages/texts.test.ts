import { languages } from '../../../src/knowledge/languages';
import { topics } from '../../../src/knowledge/topics';

const MOST_ASKED = 50;
const byId = new Map(topics.map((topic) => [topic.id, topic]));
const first = languages[0]?.texts.map(({ id }) => id).toSorted();

/** Every number in a text, whatever the language puts between thousands and before decimals. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+(?:[.,\u00a0\u202f ]\d+)*/g) ?? []).flatMap((number) => {
    const plain = number.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');
    return plain.split(/[ \u00a0]/);
  });

describe.each(languages.map((language) => [language.id, language] as const))('%s', (_, { texts, asks: further }) => {
  it('has the same topics as the other languages, each once', () => {
    expect(texts.length).toBeGreaterThanOrEqual(MOST_ASKED);
    expect(texts.map(({ id }) => id).toSorted()).toEqual(first);
  });

  it.each(texts.map((text) => [text.id, text] as const))('%s says what the English topic says', (id, text) => {
    const topic = byId.get(id);
    if (topic === undefined) throw new Error(`no topic ${id}`);

    expect(text.microsoft.length).toBe(topic.microsoft.length);
    expect(text.customer.length).toBe(topic.customer.length);
    expect(text.actions.length).toBe(topic.actions.length);
    expect(text.numbers.length).toBe(topic.numbers.length);
    expect(text.caution === undefined).toBe(topic.caution === undefined);
    expect(numbersIn(text.short).toSorted()).toEqual(numbersIn(topic.short).toSorted());
    for (const [i, { what, value, condition }] of topic.numbers.entries()) {
      const other = text.numbers[i];
      expect(numbersIn(`${other?.what} ${other?.value} ${other?.condition}`).toSorted()).toEqual(
        numbersIn(`${what} ${value} ${condition}`).toSorted(),
      );
    }
  });

  it('is short enough for a card', () => {
    expect(texts.filter(({ title }) => title.length > 60).map(({ id }) => id)).toEqual([]);
    expect(texts.filter(({ short }) => short.length > 360).map(({ id }) => id)).toEqual([]);
  });

  it('knows eight to thirty ways to ask for each topic', () => {
    expect(texts.filter((text) => text.asks.length < 8 || text.asks.length > 30).map(({ id }) => id)).toEqual([]);
  });

  it('knows further ways to ask for every topic, with a text in it or without', () => {
    expect(Object.keys(further).toSorted()).toEqual([...byId.keys()].toSorted());
    expect(Object.values(further).filter((asks) => asks.length < 7)).toEqual([]);
  });

  it('asks for no two topics in the same words', () => {
    const asks = [...texts.flatMap((text) => text.asks), ...Object.values(further).flat()];

    expect(asks.filter((ask, i) => asks.indexOf(ask) !== i)).toEqual([]);
  });
});
