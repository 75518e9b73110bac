import { phrasesOf } from '../../src/cards/phrases';
import { languages } from '../../src/knowledge/languages';
import { askOfCheck, findSubject } from '../../src/posture/ask-subjects';
import { checksOfTopic } from '../../src/posture/signals';

describe.each(languages)('what is counted in $id', ({ id, texts }) => {
  const { names, states } = phrasesOf(id).counts;
  const named = [...Object.keys(names), ...Object.keys(states)];

  it('has a name where its topic is translated', () => {
    const counted = texts.flatMap((text) => checksOfTopic(text.id)).map((check) => askOfCheck(check).subject);

    expect(counted.filter((subject) => !named.includes(subject))).toEqual([]);
  });

  it('names each thing that can be listed once', () => {
    expect(named.filter((subject) => findSubject(subject) === undefined)).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
