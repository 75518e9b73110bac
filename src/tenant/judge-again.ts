import type { Per, Things } from '../model/check';
import type { Tx } from '../store/db';
import { appendJournal } from '../store/journal';
import { pageOfObjects } from '../store/objects';
import { pageOfOutsideGrants } from '../store/outside-grants';
import type { Key, Page } from '../store/page';
import { pageOfSharedLinks } from '../store/sharing-links';
import { lockThings } from '../store/things-lock';
import { listAccounts, pageOfUserIds } from '../store/users';
import type { TenantDeps } from './deps';

interface When {
  readonly at: string;
  readonly since: string | null;
}

/** Judges once more everything whose checks lean on a small collection that has changed; streamed, without Graph. */
export async function judgeAgain(deps: TenantDeps, collection: string, when: When): Promise<void> {
  for (const per of deps.leaningOn(collection)) await judgeKind(deps, per, when);
}

/** Everything of one kind, a page and a transaction at a time; what is judged does not go away meanwhile. */
export async function judgeKind(deps: TenantDeps, per: Per, when: When): Promise<void> {
  const { db, tenantId } = deps;
  for (let after: Key | null = []; after !== null; ) {
    const from: Key = after;
    const { next, found } = await db.transaction().execute(async (tx) => {
      await lockThings(tx, tenantId, [per], 'alone');
      const { things: standing, next } = await pageOf(tx, tenantId, per, from);
      if (standing.length === 0) return { next, found: 0 };
      const entries = await deps.onFound(tx, { per, standing, goneIds: [], ...when, isBaseline: when.since === null });
      if (entries.length > 0) await appendJournal(tx, tenantId, entries);
      return { next, found: entries.length };
    });
    if (found > 0) deps.wake('deliver');
    after = next;
  }
}

async function pageOf<P extends Per>(tx: Tx, tenantId: string, per: P, after: Key): Promise<Page<Things[P]>> {
  // Each branch gives the things of its own kind; the compiler does not narrow P.
  const pages: Page<unknown> =
    per === 'user'
      ? await pageOfAccounts(tx, tenantId, after)
      : per === 'sharingLink'
        ? await pageOfSharedLinks(tx, tenantId, after)
        : per === 'outsideGrant'
          ? await pageOfOutsideGrants(tx, tenantId, after)
          : await pageOfObjects(tx, tenantId, per as never, after);
  return pages as Page<Things[P]>;
}

async function pageOfAccounts(tx: Tx, tenantId: string, after: Key) {
  const { things, next } = await pageOfUserIds(tx, tenantId, after);
  return { things: await listAccounts(tx, tenantId, things), next };
}
