import { when } from '../cards/when';
import type { Db, Tx } from '../store/db';
import { appendJournal } from '../store/journal';
import { replaceNotice } from '../store/notices';
import { deleteTrouble, insertTrouble, listTroubles } from '../store/troubles';
import { wantCardAgain } from '../store/wanted-cards';
import { type CloseDeps, waysToAdmins } from './close-conversation';
import { wantNotice } from './notices';

/** Something wrong with Keyholder itself. `id` stays the same while it lasts; the sentences are for admins. */
export interface Trouble {
  readonly id: string;
  readonly what: string;
  readonly cure: string;
  /** Takes the place of `what` once it is over. */
  readonly over: string;
}

export interface SelfDeps extends CloseDeps {
  readonly db: Db;
  readonly lookForTroubles: () => Promise<readonly Trouble[]>;
  readonly wake: (name: 'deliver') => void;
}

/** Tells admins what is wrong with Keyholder itself, once, and says on the same card when it is over. */
export async function watchSelf(deps: SelfDeps): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const [found, open] = await Promise.all([deps.lookForTroubles(), listTroubles(db, tenantId)]);
  const known = new Set(open.map(({ id }) => id));
  const fresh = found.filter(({ id }) => !known.has(id));
  const lasting = new Set(found.map(({ id }) => id));
  const ended = open.filter(({ id }) => !lasting.has(id));
  if (fresh.length === 0 && ended.length === 0) return;
  const to = fresh.length > 0 ? await waysToAdmins(deps, '') : [];
  await db.transaction().execute(async (tx) => {
    const entries = [];
    for (const trouble of fresh) {
      if (await tell(tx, tenantId, trouble, to, at))
        entries.push({ kind: 'self.trouble', at, body: { trouble: trouble.id } });
    }
    for (const { id, noticeId, over: text, since } of ended) {
      if (!(await deleteTrouble(tx, tenantId, id))) continue;
      await replaceNotice(tx, tenantId, noticeId, [text, `It lasted from ${when(since)} to ${when(at)}.`]);
      await wantCardAgain(tx, tenantId, 'notice', [noticeId], at);
      entries.push({ kind: 'self.trouble-over', at, body: { trouble: id } });
    }
    await appendJournal(tx, tenantId, entries);
  });
  deps.wake('deliver');
}

/** @returns false when another instance told of it in the same moment */
async function tell(tx: Tx, tenantId: string, trouble: Trouble, to: readonly string[], at: string): Promise<boolean> {
  const { id, what, cure, over } = trouble;
  const noticeId = `trouble:${id}:${at}`;
  if (!(await insertTrouble(tx, tenantId, { id, noticeId, over, since: at }))) return false;
  await wantNotice(tx, tenantId, { id: noticeId, lines: [what, cure], to, at });
  return true;
}
