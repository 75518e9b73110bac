import { collections } from '../graph/collections';
import { isPolicyCollection } from '../model/objects';
import { appendJournal } from '../store/journal';
import type { TenantDeps } from './deps';
import { judgeKind } from './judge-again';

/** Looks once more at everything that time alone can change: from the store, streamed, without Graph. */
export async function dailyPass(deps: TenantDeps): Promise<void> {
  const at = deps.now().toISOString();
  for (const { name } of collections) {
    if (!isPolicyCollection(name)) continue;
    const found = await deps.db.transaction().execute(async (tx) => {
      const reading = { per: 'tenant', collection: name, at, since: at, isBaseline: false } as const;
      const entries = await deps.onFound(tx, reading);
      if (entries.length > 0) await appendJournal(tx, deps.tenantId, entries);
      return entries.length;
    });
    if (found > 0) deps.wake('deliver');
  }
  for (const per of deps.kinds) await judgeKind(deps, per, { at, since: at });
}
