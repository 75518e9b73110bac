import { phrasesOf } from '../../src/cards/phrases';
import { listChecks } from '../../src/checks';
import { languages } from '../../src/knowledge/languages';
import { askOfCheck, findSubject } from '../../src/posture/ask-subjects';

describe.each(languages)('what is counted in $id', ({ id }) => {
  const { names, states } = phrasesOf(id).counts;
  const named = [...Object.keys(names), ...Object.keys(states)];

  it('has a name, whether its topic is translated or answered in English', () => {
    const counted = listChecks().map((check) => askOfCheck(check.id).subject);

    expect(counted.filter((subject) => !named.includes(subject))).toEqual([]);
  });

  it('names each thing that can be listed once', () => {
    expect(named.filter((subject) => findSubject(subject) === undefined)).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
