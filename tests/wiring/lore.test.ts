import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { languages } from '../../src/knowledge/languages';
import { type AllLore, learnAll } from '../../src/knowledge/lore';
import { createTopicIndex } from '../../src/knowledge/topic-index';
import { topics } from '../../src/knowledge/topics';
import { englishWords } from '../../src/knowledge/words';
import { readLore, writeLore } from '../../src/wiring/lore';

const sources = fs.mkdtempSync(path.join(os.tmpdir(), 'lore-'));
const place = { sources, file: path.join(sources, 'lore.bin') };
fs.writeFileSync(path.join(sources, 'asks.js'), 'who backs up our mail');
writeLore(place);
afterAll(() => fs.rmSync(sources, { recursive: true }));

it('ranks by what was kept exactly as by what was just learnt', () => {
  const { english } = readLore(place) as AllLore;
  const kept = createTopicIndex(topics, englishWords, english);
  const learnt = createTopicIndex(topics, englishWords, learnAll(topics, []).english);

  for (const { title, asks } of topics) {
    for (const text of [title, ...asks.slice(0, 2)]) expect(kept.rank(text)).toEqual(learnt.rank(text));
  }
});

it('has every language', () => {
  const { english, languages: others } = readLore(place) as AllLore;
  const learnt = learnAll(topics, languages);

  expect(english).toEqual(learnt.english);
  expect(others).toEqual(learnt.languages);
});

it.each([
  ['there is none', () => fs.rmSync(place.file)],
  ['it is cut short', () => fs.truncateSync(place.file, 1000)],
  ['a phrasing has changed since', () => fs.appendFileSync(path.join(sources, 'asks.js'), ', please')],
])('is not used when %s', (_what, change) => {
  writeLore(place);
  change();

  expect(readLore(place)).toBeUndefined();
});
