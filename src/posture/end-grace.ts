import { findCheck } from '../checks';
import type { Finding } from '../model/finding';
import type { Db } from '../store/db';
import { listDueFindings } from '../store/findings';

export interface EndGraceDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  /** Reads these people's methods directly and runs the checks on them: the report lags, so the grace never ends on it alone. */
  readonly lookAgain: (userIds: readonly string[]) => Promise<void>;
}

/** Looks again at everybody whose grace has ended. Of other things the daily pass takes care. */
export async function endGrace({ db, tenantId, now, lookAgain }: EndGraceDeps): Promise<void> {
  for (let before: readonly Finding[] = []; ; ) {
    const due = await listDueFindings(db, tenantId, now().toISOString());
    const seen = new Set(before.map(({ key }) => key));
    const fresh = due.filter(({ key, checkId }) => !seen.has(key) && findCheck(checkId)?.per === 'user');
    if (fresh.length === 0) return;
    await lookAgain(fresh.map(({ subjectId }) => subjectId));
    before = [...before, ...fresh];
  }
}
