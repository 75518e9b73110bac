import type { Per, Things } from '../model/check';
import { appendJournal } from '../store/journal';
import { eachObject } from '../store/objects';
import { eachOutsideGrant } from '../store/outside-grants';
import { eachSharedLink } from '../store/sharing-links';
import { eachUserId, listAccounts } from '../store/users';
import type { TenantDeps } from './deps';

/** Judges once more everything whose checks lean on a small collection that has changed; streamed, without Graph. */
export async function judgeAgain(
  deps: TenantDeps,
  collection: string,
  when: { readonly at: string; readonly since: string | null },
): Promise<void> {
  for (const per of deps.leaningOn(collection)) await judgeKind(deps, per, when);
}

/** Everything of one kind, a page and a transaction at a time. */
export async function judgeKind(
  deps: TenantDeps,
  per: Per,
  when: { readonly at: string; readonly since: string | null },
): Promise<void> {
  for await (const standing of eachThing(deps, per)) {
    const found = await deps.db.transaction().execute(async (tx) => {
      const entries = await deps.onFound(tx, { per, standing, goneIds: [], ...when, isBaseline: when.since === null });
      if (entries.length > 0) await appendJournal(tx, deps.tenantId, entries);
      return entries.length;
    });
    if (found > 0) deps.wake('deliver');
  }
}

async function* eachThing<P extends Per>({ db, tenantId }: TenantDeps, per: P): AsyncGenerator<readonly Things[P][]> {
  // Each branch gives the things of its own kind; the compiler does not narrow P.
  if (per === 'user') {
    for await (const ids of eachUserId(db, tenantId))
      yield (await listAccounts(db, tenantId, ids)) as readonly unknown[] as readonly Things[P][];
  } else if (per === 'sharingLink') {
    for await (const links of eachSharedLink(db, tenantId)) yield links as readonly unknown[] as readonly Things[P][];
  } else if (per === 'outsideGrant') {
    for await (const grants of eachOutsideGrant(db, tenantId))
      yield grants as readonly unknown[] as readonly Things[P][];
  } else {
    for await (const objects of eachObject(db, tenantId, per as never))
      yield objects as readonly unknown[] as readonly Things[P][];
  }
}
