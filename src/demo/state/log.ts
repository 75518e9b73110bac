import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Org } from '../seed/org';
import { seedNumber } from '../seed/random';
import type { LogEntry } from './events';

export interface DemoLog {
  readonly entries: readonly LogEntry[];
  /** Returns when the line has been handed to the operating system: a kill of the process cannot lose it. */
  readonly append: (entry: LogEntry) => void;
  readonly close: () => void;
}

/** Tells organisations apart: another seed or size is another tenant with another log, and its delta tokens are unknown here. */
export const fingerprintOf = (org: Org): string =>
  seedNumber([org.seed, org.users, org.sites, org.itemsPerSite, org.itemsPerOneDrive].join(' ')).toString(36);

function parseEntry(line: string): LogEntry | undefined {
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return undefined;
  }
}

/** Reads the whole lines and cuts off what a kill left unfinished behind them. */
function readEntries(file: string): readonly LogEntry[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(file, end);
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const entry = parseEntry(line);
    if (entry?.seq !== at) throw new Error(`${file}: line ${at + 1} is not entry ${at} of the demo tenant's log`);
    return entry;
  });
}

export function openLog(dataDir: string | null, org: Org): DemoLog {
  if (dataDir === null) return { entries: [], append: () => {}, close: () => {} };
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, `demo-tenant-${fingerprintOf(org)}.ndjson`);
  const entries = readEntries(file);
  const handle = openSync(file, 'a');
  return {
    entries,
    append: (entry) => {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
    },
    close: () => closeSync(handle),
  };
}
