import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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
const written = fs.readFileSync(place.file);
const learnt = learnAll(topics, languages);
afterAll(() => fs.rmSync(sources, { recursive: true }));

/** As written, but for a bit in the middle of all the numbers. */
function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
  return copy;
}

it('ranks by what was kept exactly as by what was just learnt', () => {
  const { english } = readLore(place) as AllLore;
  const kept = createTopicIndex(topics, englishWords, english);
  const fresh = createTopicIndex(topics, englishWords, learnt.english);

  for (const { title, asks } of topics) {
    for (const text of [title, ...asks.slice(0, 2)]) expect(kept.rank(text)).toEqual(fresh.rank(text));
  }
});

it('has every language', () => {
  const kept = readLore(place) as AllLore;

  expect(Object.keys(kept.languages)).toEqual(languages.map(({ id }) => id));
  // Some millions of numbers: `toEqual` takes seconds over them.
  expect(isDeepStrictEqual(kept, learnt)).toBe(true);
});

it.each([
  ['there is none', () => fs.rmSync(place.file)],
  ['it is cut short', () => fs.truncateSync(place.file, 1000)],
  ['a bit of it is damaged', () => fs.writeFileSync(place.file, damaged(written))],
  ['a phrasing has changed since', () => fs.appendFileSync(path.join(sources, 'asks.js'), ', please')],
])('is not used when %s', (_what, change) => {
  fs.writeFileSync(place.file, written);
  expect(readLore(place)).toBeDefined();
  change();

  expect(readLore(place)).toBeUndefined();
});
