import { journalData, signedHeadCard, signedHeadData } from '../cards/signed-head';
import { type Conversation, routeIdOf } from '../model/conversation';
import type { WakeName } from '../model/wake';
import type { Db } from '../store/db';
import { appendJournal, findJournalHead } from '../store/journal';
import {
  deleteHeadPlace,
  findHeadPlace,
  findSignedHead,
  listKeys,
  listSignedHeads,
  saveHeadPlace,
} from '../store/signed-heads';
import { wantCard } from '../store/wanted-cards';

export interface HeadsDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly wake: (name: WakeName) => void;
}

/** The card of one day's signed head. */
export async function headMessage({ db, tenantId }: Pick<HeadsDeps, 'db' | 'tenantId'>, day: string) {
  const head = await findSignedHead(db, tenantId, day);
  return head && { card: signedHeadCard(signedHeadData(head)), summary: `Journal, signed on ${day}` };
}

/** How the journal stands: its key, its newest signed head, and whether that stands outside. */
export async function journalMessage({ db, tenantId }: Pick<HeadsDeps, 'db' | 'tenantId'>) {
  const [head, keys, heads, place] = await Promise.all([
    findJournalHead(db, tenantId),
    listKeys(db, tenantId),
    listSignedHeads(db, tenantId),
    findHeadPlace(db, tenantId),
  ]);
  const data = journalData({
    entries: head.seq,
    key: keys.find(({ until }) => until === null) ?? null,
    newest: heads.at(-1) ?? null,
    isPosted: place !== undefined,
  });
  return { card: signedHeadCard(data), summary: data.title };
}

/** From now on each day's head is posted there, and nowhere else; today's at once, where it is signed already. */
export async function postHeadsTo(deps: HeadsDeps, conversation: Conversation, by: string): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const conversationId = routeIdOf(conversation);
  const day = at.slice(0, 10);
  await db.transaction().execute(async (tx) => {
    await saveHeadPlace(tx, tenantId, { conversationId, by, at });
    if (await findSignedHead(tx, tenantId, day))
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'head', subjectId: day, at });
    await appendJournal(tx, tenantId, [{ kind: 'heads.posted-to', at, body: { conversation: conversationId, by } }]);
  });
  deps.wake('sign-head');
  deps.wake('deliver');
}

/** @returns false when heads were not posted there */
export async function stopHeadsAt(deps: HeadsDeps, conversation: Conversation, by: string): Promise<boolean> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const conversationId = routeIdOf(conversation);
  return db.transaction().execute(async (tx) => {
    const ended = await deleteHeadPlace(tx, tenantId, conversationId);
    if (ended)
      await appendJournal(tx, tenantId, [{ kind: 'heads.stopped', at, body: { conversation: conversationId, by } }]);
    return ended;
  });
}
