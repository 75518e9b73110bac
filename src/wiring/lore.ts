import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { crc32 } from 'node:zlib';
import { languages } from '../knowledge/languages';
import { type AllLore, learnAll } from '../knowledge/lore';
import { topics } from '../knowledge/topics';

export interface LorePlace {
  readonly file: string;
  /** The folder with every phrasing and every rule that the lore comes from. */
  readonly sources: string;
}

/** Made by the build: learning takes some seconds, reading what was learnt a tenth of one. */
const built: LorePlace = { file: path.join(__dirname, 'lore.bin'), sources: path.join(__dirname, '../knowledge') };

interface Written {
  /** A hash of the sources. */
  readonly madeOf: string;
  readonly lore: AllLore;
}

/** Of all that follows it in the file. */
const SUM_BYTES = 4;

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const programs = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const program of programs.sort()) hash.update(program).update(fs.readFileSync(path.join(folder, program)));
  return hash.digest('hex');
}

export function writeLore({ file, sources }: LorePlace = built): void {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue({ madeOf: hashOf(sources), lore: learnAll(topics, languages) } satisfies Written);
  const lore = serializer.releaseBuffer();
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32BE(crc32(lore));
  fs.writeFileSync(file, Buffer.concat([sum, lore]));
}

/** `undefined`: there is none, it is damaged or made of other sources, or this version of Node cannot read it. */
export function readLore({ file, sources }: LorePlace = built): AllLore | undefined {
  try {
    const kept = fs.readFileSync(file);
    const learnt = kept.subarray(SUM_BYTES);
    if (kept.readUInt32BE() !== crc32(learnt)) return undefined;
    // Other than v8's `deserialize`, this gives numbers a place of their own: the file need not stay in memory.
    const deserializer = new Deserializer(learnt);
    deserializer.readHeader();
    const { madeOf, lore }: Written = deserializer.readValue();
    return madeOf === hashOf(sources) ? lore : undefined;
  } catch {
    return undefined;
  }
}
