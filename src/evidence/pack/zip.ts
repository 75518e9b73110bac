import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { SigningKey } from '../signing-key';
import { commentPrefix, packStatement, signatureChars } from './pack-format';
import { openScratch, type Scratch } from './scratch';

/** One file in the pack. It is asked for its bytes when its turn comes, so that the last one may say what came before. */
export interface PackFile {
  readonly name: string;
  readonly chunks: () => AsyncIterable<Buffer | string>;
}

export interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Neither a clock nor a time zone: a date that is the same wherever the zip is made. */
const options = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true, mode: 0o100644 } as const;

/** Zips the files in the order given, and signs. `listed` grows as they are written. */
export async function zipAndSign(
  files: readonly PackFile[],
  listed: Listed[],
  key: SigningKey,
): Promise<{ readonly file: Scratch; readonly sha256: string }> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, fail) => zip.on('error', fail));
  failed.catch(() => undefined);
  for (const { name, chunks } of files)
    zip.addReadStreamLazy(name, options, (give) => {
      const stream = Readable.from(measured(name, chunks(), listed), { objectMode: false });
      // Yazl passes on errors of the streams that it reads.
      give(null, stream);
    });
  zip.end({ forceZip64Format: false, comment: `${commentPrefix(key.keyId)}${'0'.repeat(signatureChars)}` });
  const file = await openScratch();
  try {
    return await Promise.race([sign(zip.outputStream as Readable, file, key), failed]);
  } catch (error) {
    await file.drop();
    throw error;
  }
}

async function* measured(name: string, chunks: AsyncIterable<Buffer | string>, listed: Listed[]) {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given;
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  listed.push({ name, bytes, sha256: hash.digest('hex') });
}

/** Everything but the last 128 bytes, which are kept for the signature, goes into its hash as it is written. */
async function sign(zipped: Readable, file: Scratch, key: SigningKey) {
  const hash = createHash('sha256');
  let tail = Buffer.alloc(0);
  for await (const chunk of zipped as AsyncIterable<Buffer>) {
    const all = Buffer.concat([tail, chunk]);
    const sure = Math.max(0, all.length - signatureChars);
    hash.update(all.subarray(0, sure));
    await file.write(Buffer.from(all.subarray(0, sure)));
    tail = Buffer.from(all.subarray(sure));
  }
  const signature = key.sign(packStatement(hash.copy().digest('hex')));
  await file.write(signature);
  return { file, sha256: hash.update(signature).digest('hex') };
}
