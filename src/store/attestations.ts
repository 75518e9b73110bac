import type { Db, Tx } from './db';

/** A person's dated statement about something that no reading shows. One at a time stands for a subject. */
export interface Attestation {
  readonly id: string;
  readonly subject: string;
  readonly note: string;
  readonly file: { readonly name: string; readonly sha256: string } | null;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly validUntil: string;
  /** Replaced, withdrawn, or over; `null`: it stands. */
  readonly endedAt: string | null;
}

export async function insertAttestation(tx: Tx, tenantId: string, one: Omit<Attestation, 'endedAt'>): Promise<void> {
  const { file, by, validUntil, ...same } = one;
  await tx
    .insertInto('attestations')
    .values({
      tenant_id: tenantId,
      file_name: file?.name ?? null,
      file_hash: file?.sha256 ?? null,
      by_id: by.id,
      by_name: by.name,
      valid_until: validUntil,
      ...same,
    })
    .execute();
}

/** Newest first. `standing`: those that count now. */
export async function listAttestations(
  db: Db | Tx,
  tenantId: string,
  which: 'standing' | 'all',
): Promise<readonly Attestation[]> {
  let query = db.selectFrom('attestations').selectAll().where('tenant_id', '=', tenantId);
  if (which === 'standing') query = query.where('ended_at', 'is', null);
  const rows = await query.orderBy('at', 'desc').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    note: row.note,
    file: row.file_hash === null ? null : { name: row.file_name ?? '', sha256: row.file_hash },
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
    validUntil: row.valid_until,
    endedAt: row.ended_at,
  }));
}

/** Ends what stands for a subject. @returns its id; undefined when nothing stood */
export async function endStanding(
  tx: Tx,
  tenantId: string,
  which: { readonly subject: string } | { readonly id: string },
  at: string,
): Promise<string | undefined> {
  let query = tx
    .updateTable('attestations')
    .set({ ended_at: at })
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null);
  query = 'id' in which ? query.where('id', '=', which.id) : query.where('subject', '=', which.subject);
  return (await query.returning('id').executeTakeFirst())?.id;
}

/** Those whose time is over. @returns what ended */
export const endOverdue = (tx: Tx, tenantId: string, at: string): Promise<readonly { id: string; subject: string }[]> =>
  tx
    .updateTable('attestations')
    .set({ ended_at: at })
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null)
    .where('valid_until', '<=', at)
    .returning(['id', 'subject'])
    .execute();

/** Those that end before then and were not asked for again: marked, so that they are asked for once. */
export async function markAskedAgain(
  tx: Tx,
  tenantId: string,
  before: string,
  at: string,
): Promise<readonly { id: string; subject: string; byId: string; validUntil: string }[]> {
  return tx
    .updateTable('attestations')
    .set({ asked_again_at: at })
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null)
    .where('asked_again_at', 'is', null)
    .where('valid_until', '<', before)
    .returning(['id', 'subject', 'by_id as byId', 'valid_until as validUntil'])
    .execute();
}
