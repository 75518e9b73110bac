import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FeatureNumbers } from '../knowledge/feature-table';
import type { AllLore } from '../knowledge/knowledge';
import type { Names } from '../knowledge/names';
import { otherSubjects } from '../knowledge/other-subjects';
import { learnState, type StateLore } from '../knowledge/state/state-classifier';
import { type Lore, learnTopics } from '../knowledge/topic-classifier';
import { topics } from '../knowledge/topics';
import { englishWords } from '../knowledge/words';

export interface LorePlace {
  readonly file: string;
  /** The folder with every phrasing and every rule that the lore comes from. */
  readonly sources: string;
}

/** Made by the build: learning takes half of the time that a start needs for the knowledge. */
const built: LorePlace = { file: path.join(__dirname, 'lore.bin'), sources: path.join(__dirname, '../knowledge') };

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const programs = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const program of programs.sort()) hash.update(program).update(fs.readFileSync(path.join(folder, program)));
  return hash.digest('hex');
}

/** The words as one text: thousands of short ones are read back ten times as fast. */
type Packed<Learnt extends FeatureNumbers> = Omit<Learnt, 'names'> & {
  readonly names: Omit<Names, 'words'> & { readonly words: string };
};
const packed = <Learnt extends FeatureNumbers>({ names, ...numbers }: Learnt): Packed<Learnt> => ({
  ...numbers,
  names: { ...names, words: names.words.join('\n') },
});
const unpacked = <Learnt extends FeatureNumbers>({ names, ...numbers }: Packed<Learnt>): Learnt =>
  ({ ...numbers, names: { ...names, words: names.words.split('\n') } }) as never;

export function writeLore({ file, sources }: LorePlace = built): void {
  const learnt = packed(learnTopics(topics, englishWords, otherSubjects));
  const state = packed(learnState(topics, otherSubjects, englishWords));
  fs.writeFileSync(file, serialize({ ...learnt, state, madeOf: hashOf(sources) }));
}

/** `undefined`: there is none, it was made of other sources, or this version of Node cannot read it. */
export function readLore({ file, sources }: LorePlace = built): AllLore | undefined {
  try {
    const { state, madeOf, ...learnt } = deserialize(fs.readFileSync(file));
    return madeOf === hashOf(sources) ? { ...unpacked<Lore>(learnt), state: unpacked<StateLore>(state) } : undefined;
  } catch {
    return undefined;
  }
}
