import fs from 'node:fs';
import { z } from 'zod/v4';
import { AppError } from '../model/errors';
import type { Pin } from '../model/signed-head';
import type { Db } from '../store/db';
import { eachJournalEntry, findJournalHead, type JournalHead, type StoredEntry } from '../store/journal';
import { type Verdict, verifyChain } from './verify-chain';

const place = z.strictObject({ seq: z.number().int(), hash: z.string() });
const headLine = z.strictObject({
  keyholderJournal: z.literal(1),
  tenantId: z.string(),
  head: place,
  /** In an extract: the entry before its first one. */
  from: place.optional(),
});
export const entryLine = z.strictObject({
  tenantId: z.string(),
  seq: z.number().int(),
  at: z.string(),
  kind: z.string(),
  body: z.string(),
  prevHash: z.string(),
  hash: z.string(),
  personal: z.array(z.strictObject({ field: z.string(), value: z.string(), salt: z.string(), commitment: z.string() })),
});

export async function verifyStore(db: Db, tenantId: string, pins: readonly Pin[] = []): Promise<Verdict> {
  const head = await findJournalHead(db, tenantId);
  return verifyChain(tenantId, head, eachJournalEntry(db, tenantId, head), { pins });
}

/** The journal as lines of JSON: its head first, then every entry. Streamed. */
export async function* journalLines(db: Db, tenantId: string): AsyncGenerator<string> {
  const head = await findJournalHead(db, tenantId);
  yield JSON.stringify({ keyholderJournal: 1, tenantId, head });
  for await (const entry of eachJournalEntry(db, tenantId, head)) yield JSON.stringify(entry);
}

/** A part of it for somebody else: from after `from`. Personal values stand with entries before `personalUntil` only. */
export async function* extractLines(
  db: Db,
  tenantId: string,
  extract: { readonly from: JournalHead; readonly head: JournalHead; readonly personalUntil: string | null },
): AsyncGenerator<string> {
  const { from, head, personalUntil } = extract;
  yield JSON.stringify({ keyholderJournal: 1, tenantId, head, from });
  for await (const entry of eachJournalEntry(db, tenantId, head, 500, from.seq)) {
    const keeps = personalUntil !== null && entry.at < personalUntil;
    yield JSON.stringify(keeps ? entry : { ...entry, personal: [] });
  }
}

/**
 * Needs neither database nor network. Every byte counts: a line that says the same in other bytes is not what was exported.
 * @throws AppError 'bad-input' when the file is no exported journal
 */
export async function verifyFile(file: string, pins: readonly Pin[] = []): Promise<Verdict> {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new AppError('bad-input', `There is no file ${file}.`);
  if (stat.isDirectory()) throw new AppError('bad-input', `${file} is a folder: give the exported file itself.`);
  const read = await verifyLines(fs.createReadStream(file), pins);
  if (!read) throw new AppError('bad-input', `${file} is no journal: its first line does not say so.`);
  return read.verdict;
}

/** @returns undefined when this is no journal */
export async function verifyLines(
  bytes: AsyncIterable<Buffer>,
  pins: readonly Pin[],
): Promise<{ readonly verdict: Verdict; readonly tenantId: string; readonly head: JournalHead } | undefined> {
  const lines = eachLine(bytes);
  const first = await lines.next();
  const head = first.done ? undefined : exactly(headLine, first.value);
  if (!head) return undefined;
  let line = head.from?.seq ?? 0;
  let brokenAt: number | null = null;
  async function* entries(): AsyncGenerator<StoredEntry> {
    for await (const text of lines) {
      line += 1;
      const entry = exactly(entryLine, text);
      if (!entry) {
        brokenAt = line;
        return;
      }
      yield entry;
    }
  }
  const against = head.from ? { from: head.from, pins } : { pins };
  const verdict = await verifyChain(head.tenantId, head.head, entries(), against);
  const isEarlier = brokenAt === null || (!verdict.whole && verdict.at < brokenAt);
  const broken = { whole: false, at: brokenAt ?? 0, why: 'this line is no entry, or its end is cut off' } as const;
  return { verdict: isEarlier ? verdict : broken, tenantId: head.tenantId, head: head.head };
}

const newline = 0x0a;

/** Lines as they were written: only `\n` ends one (a value may hold U+2028). null: a last line that was cut off. */
export async function* eachLine(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)]);
      parts = [];
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
  }
  if (parts.some((part) => part.length > 0)) yield null;
}

/** The line's value, if it is of this shape and written the one way in which we write it. */
export function exactly<T>(shape: z.ZodType<T>, line: Buffer | null): T | undefined {
  if (!line) return undefined;
  const parsed = shape.safeParse(parse(line.toString()));
  return parsed.success && Buffer.from(JSON.stringify(parsed.data)).equals(line) ? parsed.data : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
