import { findCheck } from '../checks';
import type { Severity } from '../model/finding';
import { deleteSeverity, saveSeverity } from '../store/check-severities';
import { moveSeverity } from '../store/findings';
import { appendJournal } from '../store/journal';
import type { RouteDeps } from './routes';
import { wantFindings } from './want';

/** How serious a check's findings are here, whatever the check says; `null` gives it back its own word. */
export async function setSeverity(
  { db, tenantId, now, wake }: Pick<RouteDeps, 'db' | 'tenantId' | 'now' | 'wake'>,
  set: {
    readonly checkId: string;
    readonly severity: Severity | null;
    readonly reason: string;
    readonly by: { readonly id: string; readonly name: string };
  },
): Promise<'set' | 'unknown-check' | 'as-before'> {
  const { checkId, severity, reason, by } = set;
  if (!findCheck(checkId)) return 'unknown-check';
  const at = now().toISOString();
  const done = await db.transaction().execute(async (tx) => {
    if (severity === null) {
      if (!(await deleteSeverity(tx, tenantId, checkId))) return false;
    } else {
      await saveSeverity(tx, tenantId, { checkId, severity, reason, by, at });
      await wantFindings(tx, tenantId, await moveSeverity(tx, tenantId, checkId, severity), at, 'people');
    }
    const body = { checkId, severity: severity ?? 'own', by: by.id };
    await appendJournal(tx, tenantId, [{ kind: 'check.severity', at, body, personal: { name: by.name, reason } }]);
    return true;
  });
  if (!done) return 'as-before';
  wake('deliver');
  // Only the check itself knows what it says of each thing: everything is looked at once more.
  if (severity === null) wake('daily');
  return 'set';
}
