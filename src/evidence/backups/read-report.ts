import { z } from 'zod/v4';
import { canonical, type Json, sha256 } from '../../model/canonical';
import { joinId } from '../../model/check';
import { dayMs, hourMs } from '../../model/durations';
import { workloadNames } from '../../model/objects/backup';
import type { BackupReport } from '../../store/backup-reports';

/** Clocks differ; what ends later than this has a wrong one, or is made up. */
const futureMs = 10 * 60_000;
/** What is told of later than this says nothing about now. */
const pastMs = 31 * dayMs;
export const mostReports = 500;
/** So many problems are named; the rest is the same again. */
const mostProblems = 10;

/** A database takes neither NUL nor half a character. */
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD').trim();
const short = z.string().transform(clean).pipe(z.string().min(1).max(100));
const time = z.iso.datetime({ offset: true, error: 'must be a time like 2026-03-02T05:00:00Z' });
const count = z.number().min(0).max(1e12);
const workloads = Object.keys(workloadNames) as [keyof typeof workloadNames];

/** One run, as docs/backups.md has it. */
const wire = z.strictObject({
  id: short,
  product: short,
  workload: z.enum(workloads),
  scope: short.nullish(),
  started: time.nullish(),
  finished: time,
  result: z.enum(['success', 'warning', 'failed']),
  items: count.nullish(),
  failures: count.nullish(),
  restorePointAgeHours: z.number().min(0).max(87_600).nullish(),
  encrypted: z.boolean().nullish(),
  stored: z.enum(['inside', 'outside']).nullish(),
  immutable: z.boolean().nullish(),
});
type Wire = z.infer<typeof wire>;

export type ReadReports =
  | { readonly ok: true; readonly reports: readonly BackupReport[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * What a body, or the lines of a file, say: all of it or nothing. Pure.
 * @param nameOf what a report is called in a problem: "report 3", "line 4"
 */
export function readReports(
  given: readonly unknown[],
  sourceId: string,
  now: Date,
  nameOf: (index: number) => string = (index) => `report ${index + 1}`,
): ReadReports {
  if (given.length === 0) return { ok: false, problems: ['there is no report in it'] };
  if (given.length > mostReports)
    return { ok: false, problems: [`${given.length} reports at once; at most ${mostReports} are taken`] };
  const read = given.map((one, index) => readOne(one, sourceId, now, nameOf(index)));
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  const reports = read.flatMap((one) => ('report' in one ? [one.report] : []));
  const twice = reports.find(({ id }, index) => reports.findIndex((other) => other.id === id) !== index);
  if (twice) problems.push(`the id “${twice.id}” stands on two reports`);
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, mostProblems) } : { ok: true, reports };
}

type One = { readonly report: BackupReport } | { readonly problems: readonly string[] };

function readOne(given: unknown, sourceId: string, now: Date, name: string): One {
  const parsed = wire.safeParse(given);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message }) =>
        `${name}: ${[...path, ''].join('.')} ${message}`.replace('. ', ': '),
      ),
    };
  const problem = timeProblem(parsed.data, now);
  return problem ? { problems: [`${name}: ${problem}`] } : { report: toReport(parsed.data, sourceId) };
}

function timeProblem({ started, finished }: Wire, now: Date): string | undefined {
  const aheadMs = Date.parse(finished) - now.getTime();
  if (aheadMs > futureMs) return 'finished: lies in the future; set the clock of the machine that reports';
  if (aheadMs < -pastMs) return 'finished: is more than 31 days ago';
  return started && Date.parse(started) > Date.parse(finished) ? 'started: is after finished' : undefined;
}

const iso = (time: string): string => new Date(time).toISOString();

function toReport(wired: Wire, sourceId: string): BackupReport {
  const { id, product, workload, result } = wired;
  const finishedAt = iso(wired.finished);
  const age = wired.restorePointAgeHours ?? null;
  const scope = wired.scope && wired.scope.toLowerCase() !== 'all' ? wired.scope : null;
  const said = {
    id,
    product,
    workload,
    result,
    scope,
    startedAt: wired.started ? iso(wired.started) : null,
    finishedAt,
    items: wired.items ?? null,
    failures: wired.failures ?? null,
    restorePointAt: age === null ? null : new Date(Date.parse(finishedAt) - age * hourMs).toISOString(),
    encrypted: wired.encrypted ?? null,
    stored: wired.stored ?? null,
    immutable: wired.immutable ?? null,
  } satisfies Json & object;
  return { ...said, streamId: joinId(sourceId, product, workload, scope ?? ''), hash: sha256(canonical(said)) };
}
