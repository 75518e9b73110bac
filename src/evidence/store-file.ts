import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { z } from 'zod/v4';
import { AppError } from '../model/errors';
import type { Pin } from '../model/signed-head';
import type { Db } from '../store/db';
import { appendJournal, eachJournalEntry, findJournalHead, type StoredEntry } from '../store/journal';
import {
  eachStoreRows,
  finishImport,
  insertEntries,
  insertStoreRows,
  listFilled,
  listMigrations,
} from '../store/whole-store';
import { eachLine, entryLine, exactly } from './journal-file';
import { type Verdict, verifyChain } from './verify-chain';

const headLine = z.strictObject({
  keyholderStore: z.literal(1),
  tenantId: z.string(),
  at: z.string(),
  migrations: z.array(z.string()).readonly(),
  head: z.strictObject({ seq: z.number().int(), hash: z.string() }),
});
type Head = z.infer<typeof headLine>;
const rowsLine = z.strictObject({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())).min(1) });
/** The last line: what all lines before it come to. */
const endLine = z.strictObject({ end: z.strictObject({ rows: z.number().int(), sha256: z.string() }) });

/**
 * All that is kept, as lines of JSON: what it is, the chain, every table, and the hash of all of that. One moment of the store:
 * it is read in one transaction.
 */
export async function writeStore(
  { db, tenantId, now }: { readonly db: Db; readonly tenantId: string; readonly now: () => Date },
  print: (line: string) => void | Promise<void>,
): Promise<void> {
  const hash = createHash('sha256');
  const write = async (value: unknown): Promise<void> => {
    const line = JSON.stringify(value);
    hash.update(`${line}\n`);
    await print(line);
  };
  const at = now().toISOString();
  const rows = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const head = await findJournalHead(tx, tenantId);
      await write({ keyholderStore: 1, tenantId, at, migrations: await listMigrations(tx), head } satisfies Head);
      for await (const entry of eachJournalEntry(tx, tenantId, head)) await write(entry);
      let count = 0;
      for await (const some of eachStoreRows(tx, tenantId)) {
        await write(some);
        count += some.rows.length;
      }
      return count;
    });
  await print(JSON.stringify({ end: { rows, sha256: hash.digest('hex') } }));
  await db.transaction().execute((tx) => appendJournal(tx, tenantId, [{ kind: 'store.exported', at, body: { rows } }]));
}

/** Whether a file says of itself that it is one of these. */
export function isStoreFile(file: string): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return false;
  const handle = fs.openSync(file, 'r');
  try {
    const start = Buffer.alloc(20);
    fs.readSync(handle, new Uint8Array(start.buffer, start.byteOffset, start.length));
    return start.toString().startsWith('{"keyholderStore":1,');
  } finally {
    fs.closeSync(handle);
  }
}

type Part =
  | { readonly kind: 'entry'; readonly entry: StoredEntry }
  | { readonly kind: 'rows'; readonly table: string; readonly rows: readonly Record<string, unknown>[] };

class BrokenFile extends Error {
  readonly at: number;
  constructor(at: number, why: string) {
    super(why);
    this.at = at;
  }
}

/** Reads such a file once. Every byte counts. @throws BrokenFile with the line, counted after the first one */
async function openStoreFile(file: string): Promise<{ head: Head; parts: AsyncGenerator<Part> }> {
  const lines = eachLine(fs.createReadStream(file));
  const first = await lines.next();
  const head = first.done ? undefined : exactly(headLine, first.value);
  if (!head) throw new AppError('bad-input', `${file} is no export of a store: its first line does not say so.`);
  const hash = createHash('sha256').update(`${JSON.stringify(head)}\n`);
  async function* parts(): AsyncGenerator<Part> {
    let line = 0;
    let rows = 0;
    let end: z.infer<typeof endLine>['end'] | undefined;
    for await (const text of lines) {
      line += 1;
      if (end || text === null) throw new BrokenFile(line, 'this line does not belong here, or its end is cut off');
      end = exactly(endLine, text)?.end;
      if (end) continue;
      hash.update(`${text}\n`);
      if (line <= (head?.head.seq ?? 0)) {
        const entry = exactly(entryLine, text);
        if (!entry) throw new BrokenFile(line, 'this line is no entry');
        yield { kind: 'entry', entry };
      } else {
        const some = exactly(rowsLine, text);
        if (!some) throw new BrokenFile(line, 'this line holds no rows');
        rows += some.rows.length;
        yield { kind: 'rows', ...some };
      }
    }
    if (!end) throw new BrokenFile(line + 1, 'the end of the file is missing');
    if (end.rows !== rows || end.sha256 !== hash.digest('hex'))
      throw new BrokenFile(line, 'the file is not what was written: the hash of all of it differs');
  }
  return { head, parts: parts() };
}

/** Needs neither database nor network: the chain, and that nothing else in the file was changed since. */
export async function verifyStoreFile(file: string, pins: readonly Pin[] = []): Promise<Verdict> {
  const { head, parts } = await openStoreFile(file);
  async function* entries(): AsyncGenerator<StoredEntry> {
    for await (const part of parts) if (part.kind === 'entry') yield part.entry;
  }
  try {
    return await verifyChain(head.tenantId, head.head, entries(), { pins });
  } catch (error) {
    if (error instanceof BrokenFile) return { whole: false, at: error.at, why: error.message };
    throw error;
  }
}

const entriesAtOnce = 500;

/**
 * Brings an export into an empty store, all of it or nothing. It is verified first.
 * @throws AppError 'bad-input' where it does not fit
 */
export async function importStore(
  { db, tenantId, now }: { readonly db: Db; readonly tenantId: string; readonly now: () => Date },
  file: string,
): Promise<{ readonly entries: number; readonly rows: number }> {
  if (!isStoreFile(file)) throw new AppError('bad-input', `${file} is no export of a store.`);
  const verdict = await verifyStoreFile(file);
  if (!verdict.whole) throw new AppError('bad-input', `The file is broken at ${verdict.at}: ${verdict.why}.`);
  const { head, parts } = await openStoreFile(file);
  if (head.tenantId !== tenantId)
    throw new AppError(
      'bad-input',
      `The file is of tenant ${head.tenantId}, and this Keyholder is set up for ${tenantId}.`,
    );
  return db.transaction().execute(async (tx) => {
    const filled = await listFilled(tx);
    if (filled.length > 0)
      throw new AppError(
        'bad-input',
        `This store is not empty (${filled.slice(0, 3).join(', ')}). Stop the bot, and give an empty DATA_DIR or database.`,
      );
    const known = new Set(await listMigrations(tx));
    const newer = head.migrations.filter((name) => !known.has(name));
    if (newer.length > 0)
      throw new AppError(
        'bad-input',
        `The file is of a newer Keyholder (${newer.join(', ')}). Upgrade this one first.`,
      );
    let rows = 0;
    let entries: StoredEntry[] = [];
    const flush = async (): Promise<void> => {
      if (entries.length > 0) await insertEntries(tx, tenantId, entries);
      entries = [];
    };
    for await (const part of parts) {
      if (part.kind === 'entry') {
        entries.push(part.entry);
        if (entries.length >= entriesAtOnce) await flush();
      } else {
        await flush();
        await insertStoreRows(tx, tenantId, part.table, part.rows);
        rows += part.rows.length;
      }
    }
    await flush();
    await finishImport(tx, tenantId, head.head);
    const body = { rows, head: head.head.hash };
    await appendJournal(tx, tenantId, [{ kind: 'store.imported', at: now().toISOString(), body }]);
    return { entries: head.head.seq, rows };
  });
}
