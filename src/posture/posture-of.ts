import { listChecks } from '../checks';
import type { Outcome } from '../model/tenant';
import { listCollections } from '../store/collections';
import type { Db } from '../store/db';
import { countFindings } from '../store/findings';

export interface CheckPosture {
  readonly checkId: string;
  readonly title: string;
  readonly plural: string;
  readonly standing: number;
  readonly waiting: number;
  /** Collections this check needs that could not be read. */
  readonly unseen: readonly { readonly collection: string; readonly outcome: Outcome }[];
  /** The oldest of the readings it rests on. */
  readonly readAt: string | null;
}

/** How the customer's half stands, as last read. */
export async function postureOf(db: Db, tenantId: string): Promise<readonly CheckPosture[]> {
  const [counts, collections] = await Promise.all([countFindings(db, tenantId), listCollections(db, tenantId)]);
  const byName = new Map(collections.map((one) => [one.name, one]));
  return listChecks().map((check) => {
    const of = (states: readonly string[]): number =>
      counts
        .filter((row) => row.checkId === check.id && states.includes(row.state))
        .reduce((sum, row) => sum + row.count, 0);
    const readings = check.reads.map((name) => byName.get(name));
    const times = readings.map((reading) => reading?.readAt ?? null);
    return {
      checkId: check.id,
      title: check.title,
      plural: check.plural,
      standing: of(['open', 'fix-asked', 'fixing', 'failed', 'unverified']),
      waiting: of(['pending']),
      unseen: check.reads.flatMap((collection, n) => {
        const outcome: Outcome = readings[n]?.outcome ?? { kind: 'skipped', reason: 'no-data', detail: 'not read yet' };
        return outcome.kind === 'skipped' ? [{ collection, outcome }] : [];
      }),
      readAt: times.includes(null) ? null : (times.toSorted()[0] ?? null),
    };
  });
}
