import type { Json } from '../model/canonical';
import { headStatement, type SignedHead } from '../model/signed-head';
import type { WakeName } from '../model/wake';
import { listCollections } from '../store/collections';
import type { Db, Tx } from '../store/db';
import { appendJournal, type JournalEntry, lockJournal } from '../store/journal';
import { listReadingDigests } from '../store/reading-digests';
import { findHeadPlace, findSignedHead, insertSignedHead, takeKey } from '../store/signed-heads';
import { wantCard } from '../store/wanted-cards';
import type { SigningKey } from './signing-key';

export interface SignDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly key: SigningKey;
  readonly now: () => Date;
  readonly wake: (name: WakeName) => void;
  readonly log: { readonly warn: (text: string, facts?: object) => void };
}

/** Signs where the journal stands, once a day, and posts it where an admin wants it: there nobody of us can change it. */
export async function signHead(deps: SignDeps): Promise<void> {
  const { db, tenantId, key } = deps;
  const at = deps.now().toISOString();
  const day = at.slice(0, 10);
  if (await findSignedHead(db, tenantId, day)) return;
  const reading = await readingEntry(deps, at);
  const signed = await db.transaction().execute(async (tx) => {
    // Of two instances the second one waits here, and then finds the day done.
    await lockJournal(tx, tenantId);
    if (await findSignedHead(tx, tenantId, day)) return 'done';
    if (!(await mayKeySign(tx, deps, at))) return 'other';
    await appendJournal(tx, tenantId, [reading]);
    await signIn(tx, deps, day, at);
    return 'signed';
  });
  if (signed === 'other')
    deps.log.warn('the head was not signed: another key signs here. Give all instances the same JOURNAL_KEY', {
      key: key.keyId,
    });
  if (signed === 'signed') deps.wake('deliver');
}

/** Whether this instance's key is the one that signs; the first one becomes it. A change of keys stands in the journal. */
export async function mayKeySign(tx: Tx, { tenantId, key }: Pick<SignDeps, 'tenantId' | 'key'>, at: string) {
  const taken = await takeKey(tx, tenantId, key, at);
  if (taken.is === 'new') {
    const body = { key: key.keyId, publicKey: key.publicKey, before: taken.before };
    await appendJournal(tx, tenantId, [{ kind: taken.before === null ? 'key.made' : 'key.changed', at, body }]);
  }
  return taken.is !== 'other';
}

async function signIn(tx: Tx, { tenantId, key }: SignDeps, day: string, at: string): Promise<void> {
  const { seq, hash } = await lockJournal(tx, tenantId);
  const signature = key.sign(headStatement({ tenantId, seq, hash, at }));
  const head: SignedHead = { tenantId, seq, hash, at, keyId: key.keyId, signature };
  await insertSignedHead(tx, day, head);
  const place = await findHeadPlace(tx, tenantId);
  if (place) await wantCard(tx, tenantId, { conversationId: place, subjectKind: 'head', subjectId: day, at });
  const body = { seq, hash, key: key.keyId, signature };
  await appendJournal(tx, tenantId, [{ kind: 'head.signed', at, body }]);
}

/** What stands read, when, how much of it, and its fingerprint: once a day, as one entry. */
async function readingEntry({ db, tenantId }: SignDeps, at: string): Promise<JournalEntry> {
  const digests = new Map((await listReadingDigests(db, tenantId)).map((one) => [one.name, one]));
  const states = await listCollections(db, tenantId);
  const collections = states.map(({ name, readAt, outcome }): { readonly [key: string]: Json } => ({
    name,
    readAt,
    outcome: outcome.kind === 'ran' ? 'ran' : outcome.reason,
    items: digests.get(name)?.items ?? null,
    hash: digests.get(name)?.hash ?? null,
  }));
  return { kind: 'readings.day', at, body: { collections } };
}
