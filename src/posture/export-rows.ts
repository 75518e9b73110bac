import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { appendJournal } from '../store/journal';
import type { Ask } from './ask';
import { findSubject, type Subject } from './ask-subjects';
import { tableOf } from './ask-tables';
import { byteOrderMark, csvLine } from './csv';
import { type AskDeps, seenOf } from './what-was-seen';

export interface ExportedFile {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  /** Removes the file: it holds names. */
  readonly drop: () => Promise<void>;
}

/** Beyond this a list is no list any more, and a disk has an end. */
const mostRows = 1_000_000;

/**
 * Writes every row as CSV to a file that only we can read, page by page, and journals who takes it and how much.
 * `by`: the Entra object id, or `operator`.
 */
export async function exportRows(deps: AskDeps, ask: Ask, by: string): Promise<ExportedFile> {
  const { db, tenantId, now } = deps;
  const subject = findSubject(ask.subject) as Subject;
  const table = tableOf(subject);
  const { subject: _, wants: __, place, ...named } = ask;
  const filter = { ...subject.always, ...named, ...(place === undefined ? {} : { place }) };
  const { firstReadAt } = await seenOf(deps, []);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'keyholder-list-'));
  const file = path.join(folder, 'list.csv');
  const drop = (): Promise<void> => fs.rm(folder, { recursive: true, force: true });
  try {
    const rows = await write(
      file,
      table.columns,
      table.cells(db, tenantId, { subject, filter, datedAfter: firstReadAt }),
    );
    const { size } = await fs.stat(file);
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
    return { path: file, bytes: size, rows, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function write(
  file: string,
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly string[])[]>,
): Promise<number> {
  const handle = await fs.open(file, 'wx', 0o600);
  try {
    let rows = 0;
    await handle.write(`${byteOrderMark}${csvLine(columns)}`);
    for await (const page of pages) {
      const kept = page.slice(0, mostRows - rows);
      await handle.write(kept.map(csvLine).join(''));
      rows += kept.length;
      if (rows >= mostRows) break;
    }
    return rows;
  } finally {
    await handle.close();
  }
}

const defined = (filter: Readonly<Record<string, string | boolean | undefined>>): Record<string, string | boolean> =>
  Object.fromEntries(Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
