import type { SignedHead } from '../model/signed-head';
import type { Db, Tx } from './db';

export interface KnownKey {
  readonly keyId: string;
  /** SPKI, base64. */
  readonly publicKey: string;
  readonly since: string;
  readonly until: string | null;
}

/**
 * Makes this key the one that signs, if it may. `other`: another one signs, and this one was not given by hand, or was
 * replaced before: a key that was put away does not come back.
 */
export async function takeKey(
  tx: Tx,
  tenantId: string,
  key: { readonly keyId: string; readonly publicKey: string; readonly isGiven: boolean },
  at: string,
): Promise<{ readonly is: 'current' | 'other' } | { readonly is: 'new'; readonly before: string | null }> {
  const current = await tx
    .selectFrom('signing_keys')
    .select('key_id')
    .where('tenant_id', '=', tenantId)
    .where('until', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (current?.key_id === key.keyId) return { is: 'current' };
  if (current) {
    if (!key.isGiven || (await isKnown(tx, tenantId, key.keyId))) return { is: 'other' };
    await tx
      .updateTable('signing_keys')
      .set({ until: at })
      .where('tenant_id', '=', tenantId)
      .where('key_id', '=', current.key_id)
      .execute();
  }
  const row = await tx
    .insertInto('signing_keys')
    .values({ tenant_id: tenantId, key_id: key.keyId, public_key: key.publicKey, since: at, until: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key_id')
    .executeTakeFirst();
  return row ? { is: 'new', before: current?.key_id ?? null } : { is: 'other' };
}

async function isKnown(tx: Tx, tenantId: string, keyId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('signing_keys')
    .select('key_id')
    .where('tenant_id', '=', tenantId)
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every key that ever signed, in order. */
export async function listKeys(db: Db | Tx, tenantId: string): Promise<readonly KnownKey[]> {
  const rows = await db
    .selectFrom('signing_keys')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('since')
    .orderBy('key_id')
    .execute();
  return rows.map((row) => ({ keyId: row.key_id, publicKey: row.public_key, since: row.since, until: row.until }));
}

export async function insertSignedHead(tx: Tx, day: string, head: SignedHead): Promise<void> {
  await tx
    .insertInto('signed_heads')
    .values({
      tenant_id: head.tenantId,
      day,
      seq: head.seq,
      hash: head.hash,
      at: head.at,
      key_id: head.keyId,
      signature: head.signature,
    })
    .execute();
}

const toHead = (row: {
  tenant_id: string;
  seq: number;
  hash: string;
  at: string;
  key_id: string;
  signature: string;
}): SignedHead => ({
  tenantId: row.tenant_id,
  seq: row.seq,
  hash: row.hash,
  at: row.at,
  keyId: row.key_id,
  signature: row.signature,
});

export async function findSignedHead(db: Db | Tx, tenantId: string, day: string): Promise<SignedHead | undefined> {
  const row = await db
    .selectFrom('signed_heads')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('day', '=', day)
    .executeTakeFirst();
  return row && toHead(row);
}

/** Every head that was signed, in order; one a day. */
export async function listSignedHeads(db: Db | Tx, tenantId: string): Promise<readonly SignedHead[]> {
  const rows = await db
    .selectFrom('signed_heads')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('day')
    .execute();
  return rows.map(toHead);
}

/** Where each day's head is posted; undefined: nowhere. */
export async function findHeadPlace(db: Db | Tx, tenantId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('head_places')
    .select('conversation_id')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row?.conversation_id;
}

export async function saveHeadPlace(
  tx: Tx,
  tenantId: string,
  place: { readonly conversationId: string; readonly by: string; readonly at: string },
): Promise<void> {
  const row = { conversation_id: place.conversationId, by_id: place.by, at: place.at };
  await tx
    .insertInto('head_places')
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
    .execute();
}

/** @returns false when heads were not posted there */
export async function deleteHeadPlace(tx: Tx, tenantId: string, conversationId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('head_places')
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .returning('tenant_id')
    .executeTakeFirst();
  return row !== undefined;
}
