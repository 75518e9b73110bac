import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { languages } from '../knowledge/languages';
import { type AllLore, learnAll } from '../knowledge/lore';
import { topics } from '../knowledge/topics';

export interface LorePlace {
  readonly file: string;
  /** The folder with every phrasing and every rule that the lore comes from. */
  readonly sources: string;
}

/** Made by the build: learning takes about two seconds, reading what was learnt a tenth of one. */
const built: LorePlace = { file: path.join(__dirname, 'lore.bin'), sources: path.join(__dirname, '../knowledge') };

/** Of all that follows it in the file. */
const SUM_BYTES = 4;

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const programs = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const program of programs.sort()) hash.update(program).update(fs.readFileSync(path.join(folder, program)));
  return hash.digest('hex');
}

export function writeLore({ file, sources }: LorePlace = built): void {
  const lore = serialize({ madeOf: hashOf(sources), lore: learnAll(topics, languages) });
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32BE(crc32(lore));
  fs.writeFileSync(file, Buffer.concat([sum, lore]));
}

/** `undefined`: there is none, it is damaged or made of other sources, or this version of Node cannot read it. */
export function readLore({ file, sources }: LorePlace = built): AllLore | undefined {
  try {
    const kept = fs.readFileSync(file);
    if (kept.readUInt32BE() !== crc32(kept.subarray(SUM_BYTES))) return undefined;
    const { madeOf, lore } = deserialize(kept.subarray(SUM_BYTES));
    return madeOf === hashOf(sources) ? lore : undefined;
  } catch {
    return undefined;
  }
}
