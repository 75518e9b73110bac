import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { byteOrderMark, csvLine } from '../model/csv';
import { appendJournal } from '../store/journal';
import type { Ask } from './ask';
import type { Subject } from './ask-subject';
import { findSubject } from './ask-subjects';
import { tableOf } from './tables';
import { type AskDeps, seenOf } from './what-was-seen';

/** A file without a name: a kill leaves nothing behind. `drop` closes it, and it is gone. */
export interface ExportedFile {
  readonly read: (buffer: Uint8Array, from: number) => Promise<unknown>;
  readonly bytes: number;
  readonly rows: number;
  readonly drop: () => Promise<void>;
}

/** Beyond this a list is no list any more, and a disk has an end. */
const mostRows = 1_000_000;

/**
 * Writes every row as CSV to a file, page by page, and journals who takes it and how much.
 * `by`: the Entra object id, or `operator`.
 */
export async function exportRows(deps: AskDeps, ask: Ask, by: string): Promise<ExportedFile> {
  const { db, tenantId, now } = deps;
  const subject = findSubject(ask.subject) as Subject;
  const table = tableOf(subject);
  const { subject: _, wants: __, place, ...named } = ask;
  const filter = { ...subject.always, ...named, ...(place === undefined ? {} : { place }) };
  const { firstReadAt } = await seenOf(deps, []);
  const handle = await openNameless();
  try {
    const pages = table.cells(db, tenantId, { subject, filter, datedAfter: firstReadAt });
    const rows = await write(handle, table.columns, pages);
    const { size } = await handle.stat();
    await db.transaction().execute(async (tx) => {
      const body = { by, subject: subject.id, filter: defined(named), rows };
      await appendJournal(tx, tenantId, [
        {
          kind: 'posture.exported',
          at: now().toISOString(),
          body,
          ...(place === undefined ? {} : { personal: { place } }),
        },
      ]);
    });
    return {
      read: (buffer, from) => handle.read(buffer, 0, buffer.length, from),
      bytes: size,
      rows,
      drop: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openNameless(): Promise<fs.FileHandle> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'keyholder-list-'));
  try {
    return await fs.open(path.join(folder, 'list.csv'), 'wx+', 0o600);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function write(
  handle: fs.FileHandle,
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly string[])[]>,
): Promise<number> {
  let rows = 0;
  await handle.writeFile(`${byteOrderMark}${csvLine(columns)}`);
  for await (const page of pages) {
    const kept = page.slice(0, mostRows - rows);
    await handle.writeFile(kept.map(csvLine).join(''));
    rows += kept.length;
    if (rows >= mostRows) break;
  }
  return rows;
}

const defined = (filter: Readonly<Record<string, string | boolean | undefined>>): Record<string, string | boolean> =>
  Object.fromEntries(Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
