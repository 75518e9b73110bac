import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import fs from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { z } from 'zod/v4';
import { canonical, type Json } from '../../model/canonical';
import { headStatement, isSigned, keyIdOf, type Pin, type SignedHead } from '../../model/signed-head';
import { verifyLines } from '../journal-file';
import {
  commentChars,
  commentShape,
  type Heads,
  headsName,
  headsShape,
  journalName,
  keyName,
  type Manifest,
  manifestName,
  manifestShape,
  packStatement,
  publicKeyIn,
  signatureChars,
} from './pack-format';

export type PackVerdict =
  | {
      readonly whole: true;
      readonly keyId: string;
      readonly publicKey: string;
      readonly manifest: Manifest;
      readonly entries: number;
      readonly missing: number;
    }
  | { readonly whole: false; readonly at: string; readonly why: string };

const broken = (at: string, why: string): PackVerdict => ({ whole: false, at, why });

/** Whether a file begins as a zip does; what is none may be an exported journal. */
export function isPack(file: string): boolean {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const start = Buffer.alloc(2);
    return readSync(handle, start, 0, 2, 0) === 2 && (start.equals(Buffer.from('PK')) || /\.zip$/i.test(file));
  } catch {
    // That there is no such file is said by whoever reads it.
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The files that hold what the others are held against are read whole; no pack of ours has longer ones. */
const longestRead = 64 * 1024 * 1024;

/** Needs neither database nor network. `pins`: heads that somebody noted outside. */
export async function verifyPack(file: string, pins: readonly Pin[] = []): Promise<PackVerdict> {
  const sealed = await readSeal(file);
  if (!sealed) return broken('the end of the file', 'no signature of Keyholder stands there, or it is cut off');
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch (error) {
    return broken('the zip’s directory', said(error));
  }
  try {
    return await verifyZip(zip, sealed, pins);
  } finally {
    zip.close();
  }
}

interface Seal {
  readonly keyId: string;
  readonly signature: string;
  /** Of every byte before the signature. */
  readonly sha256: string;
}

async function readSeal(file: string): Promise<Seal | undefined> {
  const handle = await fs.open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size <= commentChars) return undefined;
    const { buffer } = await handle.read(Buffer.alloc(commentChars), 0, commentChars, size - commentChars);
    const [, keyId, signature] = commentShape.exec(buffer.toString('latin1')) ?? [];
    if (keyId === undefined || signature === undefined) return undefined;
    const hash = createHash('sha256');
    const covered = handle.createReadStream({ start: 0, end: size - signatureChars - 1, autoClose: false });
    for await (const chunk of covered) hash.update(chunk as Buffer);
    return { keyId, signature, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** What the files of the pack hold, one look at each. */
interface Looked {
  readonly names: string[];
  readonly hashes: Map<string, { readonly bytes: number; readonly sha256: string }>;
  readonly texts: Map<string, string>;
  journal?: Entry;
}

async function verifyZip(zip: ZipFile, seal: Seal, pins: readonly Pin[]): Promise<PackVerdict> {
  const looked = await look(zip);
  if ('whole' in looked) return looked;
  const publicKey = publicKeyIn(looked.texts.get(keyName) ?? '');
  const isSealed =
    publicKey !== undefined &&
    keyIdOf(publicKey) === seal.keyId &&
    isSigned(publicKey, packStatement(seal.sha256), seal.signature);
  const manifest = exactly(manifestShape, looked.texts.get(manifestName));
  if (!manifest) return broken(manifestName, 'is missing, or is not as Keyholder writes it');
  const changed = changedFile(manifest, looked);
  // A file that was changed is told rather than the signature, which does not say where; in the journal its entry is.
  if (changed && changed.at !== journalName) return changed;
  const chain = await verifyJournal(zip, looked, manifest, pins);
  if (!chain.whole) return chain;
  if (changed) return changed;
  if (publicKey === undefined) return broken(keyName, 'holds no public key');
  if (keyIdOf(publicKey) !== seal.keyId || manifest.keyId !== seal.keyId)
    return broken(keyName, 'is not the key that the signature names');
  if (!isSealed)
    return broken(
      `${manifestName}, or the zip’s own bytes between the files`,
      'the signature does not cover these bytes, while each file is as the manifest says',
    );
  const { entries, missing } = chain;
  return { whole: true, keyId: seal.keyId, publicKey, manifest, entries, missing };
}

async function look(zip: ZipFile): Promise<Looked | Extract<PackVerdict, { whole: false }>> {
  const looked: Looked = { names: [], hashes: new Map(), texts: new Map() };
  let at = 'the zip’s directory';
  try {
    for await (const entry of zip.eachEntry()) {
      at = entry.fileName;
      looked.names.push(entry.fileName);
      if (entry.fileName === journalName) looked.journal = entry;
      const isText = [manifestName, headsName, keyName].includes(entry.fileName);
      const hash = createHash('sha256');
      const parts: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        bytes += chunk.length;
        if (isText && bytes <= longestRead) parts.push(chunk);
      }
      if (isText) looked.texts.set(entry.fileName, Buffer.concat(parts).toString());
      looked.hashes.set(entry.fileName, { bytes, sha256: hash.digest('hex') });
    }
    return looked;
  } catch (error) {
    return { whole: false, at, why: `cannot be unpacked: ${said(error)}` };
  }
}

/** The first file that is not as the manifest says. */
function changedFile(
  manifest: Manifest,
  { names, hashes }: Looked,
): Extract<PackVerdict, { whole: false }> | undefined {
  const wanted = [...manifest.files.map(({ name }) => name), manifestName];
  for (const { name, bytes, sha256 } of manifest.files) {
    const found = hashes.get(name);
    if (!found) return { whole: false, at: name, why: 'is missing' };
    if (found.sha256 !== sha256 || found.bytes !== bytes)
      return { whole: false, at: name, why: 'was changed after the pack was made' };
  }
  const other = names.find((name, n) => name !== wanted[n]);
  return other === undefined && names.length === wanted.length
    ? undefined
    : { whole: false, at: other ?? manifestName, why: 'does not belong there' };
}

/** The chain from end to end, and the signed heads on it. */
async function verifyJournal(
  zip: ZipFile,
  { journal, texts }: Looked,
  manifest: Manifest,
  pins: readonly Pin[],
): Promise<Extract<PackVerdict, { whole: false }> | { whole: true; entries: number; missing: number }> {
  const bad = (at: string, why: string) => ({ whole: false, at, why }) as const;
  const heads = exactly(headsShape, texts.get(headsName));
  if (!journal || !heads) return bad(journal ? headsName : journalName, 'is missing, or is not as Keyholder writes it');
  const keys = new Map(heads.keys.map((one) => [one.keyId, one.publicKey]));
  const unsigned = heads.heads.findIndex((head) => !isHeadSigned(head, keys, manifest.tenantId));
  if (unsigned !== -1) return bad(`${headsName}, head ${unsigned + 1}`, 'its signature is not right');
  const given = pins.find(
    ({ signed }) => signed && !isHeadSigned({ tenantId: manifest.tenantId, ...signed }, keys, manifest.tenantId),
  );
  if (given)
    return bad('the head given', 'it is not signed by a key that this pack names: the pack is not of the same journal');
  const { from, head } = manifest.journal;
  const inside = heads.heads.filter(({ seq }) => seq >= from.seq && seq <= head.seq);
  const read = await verifyLines((await zip.openReadStreamPromise(journal)) as AsyncIterable<Buffer>, [
    ...inside,
    ...pins,
  ]);
  if (!read) return bad(journalName, 'is no journal: its first line does not say so');
  const { verdict } = read;
  if (!verdict.whole) return bad(`${journalName}, entry ${verdict.at}`, verdict.why);
  if (read.tenantId !== manifest.tenantId || read.head.hash !== head.hash || read.head.seq !== head.seq)
    return bad(journalName, 'is not the journal that the manifest names');
  return { whole: true, entries: verdict.entries, missing: verdict.missing };
}

const isHeadSigned = (head: SignedHead, keys: ReadonlyMap<string, string>, tenantId: string): boolean => {
  const publicKey = keys.get(head.keyId);
  return (
    publicKey !== undefined &&
    head.tenantId === tenantId &&
    keyIdOf(publicKey) === head.keyId &&
    isSigned(publicKey, headStatement(head), head.signature)
  );
};

/** The value, if it is of this shape and written the one way in which we write it. */
function exactly<T extends Manifest | Heads>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success && `${canonical(parsed.data as Json)}\n` === text ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : 'it cannot be read');
