import { randomUUID } from 'node:crypto';
import { dayMs } from '../../model/durations';
import {
  type Attestation,
  endOverdue,
  endStanding,
  insertAttestation,
  listAttestations,
  markAskedAgain,
} from '../../store/attestations';
import type { Db, Tx } from '../../store/db';
import { appendJournal } from '../../store/journal';
import { findSubject, subjects } from './subjects';

export interface AttestDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly wake: (name: 'deliver') => void;
  /** Says something once in this person's own chat. */
  readonly tell: (tx: Tx, what: { id: string; lines: readonly string[]; userId: string; at: string }) => Promise<void>;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Nobody knows for longer than a year that nothing changed. */
const longestDays = 366;
const askDaysBefore = 14;

export type Attested = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** A person states something, in place of what stood. */
export async function attest(
  { db, tenantId, now }: AttestDeps,
  given: Pick<Attestation, 'subject' | 'note' | 'file' | 'validUntil'>,
  by: Person,
): Promise<Attested> {
  const at = now().toISOString();
  if (!findSubject(given.subject)) return { ok: false, why: 'I do not know what this is about.' };
  const days = (Date.parse(given.validUntil) - now().getTime()) / dayMs;
  if (days <= 0) return { ok: false, why: 'The day on which it ends is over already.' };
  if (days > longestDays) return { ok: false, why: 'It may stand for a year at most: then somebody looks again.' };
  const id = randomUUID();
  await db.transaction().execute(async (tx) => {
    const before = await endStanding(tx, tenantId, { subject: given.subject }, at);
    await insertAttestation(tx, tenantId, { ...given, id, by, at });
    const body = {
      attestation: id,
      subject: given.subject,
      by: by.id,
      until: given.validUntil,
      ...(before ? { replaces: before } : {}),
      ...(given.file ? { file: given.file.sha256 } : {}),
    };
    const personal = { byName: by.name, note: given.note, ...(given.file ? { fileName: given.file.name } : {}) };
    await appendJournal(tx, tenantId, [{ kind: 'attestation.made', at, body, personal }]);
  });
  return { ok: true };
}

/** @returns false when it did not stand any more */
export async function withdraw({ db, tenantId, now }: AttestDeps, id: string, by: Person): Promise<boolean> {
  const at = now().toISOString();
  return db.transaction().execute(async (tx) => {
    if (!(await endStanding(tx, tenantId, { id }, at))) return false;
    const body = { attestation: id, by: by.id };
    await appendJournal(tx, tenantId, [{ kind: 'attestation.withdrawn', at, body, personal: { byName: by.name } }]);
    return true;
  });
}

/** What stands, and what may be stated. */
export async function attestationsNow({ db, tenantId }: Pick<AttestDeps, 'db' | 'tenantId'>) {
  const standing = await listAttestations(db, tenantId, 'standing');
  return {
    standing: standing.map((one) => ({ ...one, title: findSubject(one.subject)?.title ?? one.subject })),
    subjects: subjects.map((one) => ({ ...one, isStanding: standing.some(({ subject }) => subject === one.id) })),
  };
}

/** Ends what is over, and asks the one who stated it once more, some days before. */
export async function lookAtAttestations(deps: AttestDeps): Promise<void> {
  const { db, tenantId, now, tell } = deps;
  const at = now().toISOString();
  const soon = new Date(now().getTime() + askDaysBefore * dayMs).toISOString();
  const asked = await db.transaction().execute(async (tx) => {
    const over = await endOverdue(tx, tenantId, at);
    const ending = await markAskedAgain(tx, tenantId, soon, at);
    for (const { id, subject, byId, validUntil } of ending) {
      const lines = [
        `What you stated about “${findSubject(subject)?.title ?? subject}” ends on ${validUntil.slice(0, 10)}.`,
        'Is it still so? Look once more, then say “attestations” to me and state it anew. If nobody does, it counts as not seen from that day on.',
      ];
      await tell(tx, { id: `attestation:${id}`, lines, userId: byId, at });
    }
    const entry = (kind: string) => (one: { id: string; subject: string }) => ({
      kind,
      at,
      body: { attestation: one.id, subject: one.subject },
    });
    await appendJournal(tx, tenantId, [
      ...over.map(entry('attestation.ended')),
      ...ending.map(entry('attestation.asked-again')),
    ]);
    return ending.length;
  });
  if (asked > 0) deps.wake('deliver');
}
