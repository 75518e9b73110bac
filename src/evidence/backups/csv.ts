import { insertBackupSource } from '../../store/backup-sources';
import type { BackupDeps } from './deps';
import { mostReports, readReports } from './read-report';
import { type Saved, saveReports } from './save-reports';
import { csvSource } from './sources';

const numbers = new Set(['items', 'failures', 'restorePointAgeHours']);
const truths = new Set(['encrypted', 'immutable']);
const fields = [
  'id',
  'product',
  'workload',
  'scope',
  'started',
  'finished',
  'result',
  'items',
  'failures',
  'restorePointAgeHours',
  'encrypted',
  'stored',
  'immutable',
];
const byName = new Map(fields.map((name) => [name.toLowerCase(), name]));

/** Whether a text looks like a table of backup runs: its first line names the columns. */
export const isBackupCsv = (text: string): boolean => {
  const names = headerOf(text);
  return ['product', 'workload', 'finished', 'result'].every((name) => names.includes(name));
};

const firstLine = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r?\n/, 1)[0] ?? '';
const separatorOf = (line: string): string => [',', ';', '\t'].find((one) => line.includes(one)) ?? ',';
const headerOf = (text: string): readonly string[] => {
  const line = firstLine(text.slice(0, 2000));
  return line.split(separatorOf(line)).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
};

/** Rows of cells; quotes may hold separators, ends of lines and doubled quotes. Pure. */
export function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (isQuoted && char === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += char;
    else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  endRow();
  return rows;
}

/** A cell as its column wants it; what does not fit is left as it is, for the reader to name. */
function cellValue(name: string, cell: string): unknown {
  if (numbers.has(name)) return cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell;
  if (truths.has(name)) return /^(true|yes|1)$/i.test(cell) ? true : /^(false|no|0)$/i.test(cell) ? false : cell;
  return name === 'result' || name === 'stored' || name === 'workload' ? cell.toLowerCase() : cell;
}

/** A table of backup runs as the intake's own reports. Columns without a name of ours are left out. Pure. */
export function reportsOfCsv(text: string): readonly Readonly<Record<string, unknown>>[] {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  const [header = [], ...rows] = rowsOf(body, separatorOf(firstLine(body)));
  const names = header.map((cell) => byName.get(cell.toLowerCase()));
  return rows.slice(0, mostReports + 1).map((row) => {
    const given = Object.fromEntries(
      names.flatMap((name, column) => {
        const cell = row[column] ?? '';
        return name === undefined || cell === '' ? [] : [[name, cellValue(name, cell)]];
      }),
    );
    // A run without an id of its own is known by what it is.
    const { product, workload, scope = '', finished } = given;
    return { id: `${product} ${workload} ${scope} ${finished}`.slice(0, 100), ...given };
  });
}

export type CsvTaken = Saved | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Takes a table of runs that an admin gives in the chat. */
export async function takeCsv(deps: BackupDeps, text: string, by: { id: string; name: string }): Promise<CsvTaken> {
  const read = readReports(reportsOfCsv(text), csvSource.id, deps.now(), (index) => `line ${index + 2}`);
  if (!read.ok) return { kind: 'wrong', problems: read.problems };
  const source = { ...csvSource, secret: '', createdBy: by.id, createdAt: deps.now().toISOString() };
  await deps.db.transaction().execute((tx) => insertBackupSource(tx, deps.tenantId, source));
  return saveReports(deps, csvSource, read.reports, { via: 'csv', by });
}
