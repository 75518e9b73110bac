import { AppError } from '../model/errors';
import type { PackWish } from '../model/period';
import type { Person } from '../model/person';
import type { Db, Tx } from './db';
import { isHolderGone } from './holder';

/** A pack that somebody asked for. `gone`: it was made, and kept for as long as packs are kept. */
export interface Pack extends PackWish {
  readonly id: string;
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly state: 'due' | 'ready' | 'failed' | 'gone';
  /** What is being written, and how many rows and entries are. */
  readonly doing: string;
  readonly done: number;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly note: string | null;
  readonly finishedAt: string | null;
}

/** One that was taken to be made; ours until `leaseUntil`. */
export interface ClaimedPack extends Pack {
  readonly leaseUntil: string;
}

const columns = [
  'id',
  'from_at as from',
  'until_at as until',
  'is_redacted as isRedacted',
  'asked_by',
  'asked_by_name',
  'asked_at as askedAt',
  'state',
  'doing',
  'done',
  'bytes',
  'sha256',
  'note',
  'finished_at as finishedAt',
] as const;

const toPack = <R extends { readonly asked_by: string; readonly asked_by_name: string }>({
  asked_by,
  asked_by_name,
  ...row
}: R) => ({ ...row, askedBy: { id: asked_by, name: asked_by_name } });

/** @returns false while another one of this person's is being made */
export async function insertPack(
  tx: Tx,
  tenantId: string,
  pack: PackWish & { readonly id: string; readonly by: Person; readonly at: string },
): Promise<boolean> {
  const open = await tx
    .selectFrom('packs')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'due')
    .where('asked_by', '=', pack.by.id)
    .executeTakeFirst();
  if (open) return false;
  await tx
    .insertInto('packs')
    .values({
      tenant_id: tenantId,
      id: pack.id,
      from_at: pack.from,
      until_at: pack.until,
      is_redacted: pack.isRedacted,
      asked_by: pack.by.id,
      asked_by_name: pack.by.name,
      asked_at: pack.at,
      state: 'due',
      doing: '',
      done: 0,
    })
    .execute();
  return true;
}

export async function findPack(db: Db | Tx, tenantId: string, id: string): Promise<Pack | undefined> {
  const row = await db
    .selectFrom('packs')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toPack(row);
}

/** Takes one that is due, for as long as the lease lasts and its holder lives; no two instances make the same. */
export async function claimPack(
  db: Db,
  tenantId: string,
  when: { readonly at: string; readonly leaseUntil: string; readonly heldBy: number | null },
): Promise<ClaimedPack | undefined> {
  const { at, leaseUntil, heldBy } = when;
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('packs')
      .select(columns)
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'due')
      .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', at), isHolderGone]))
      .orderBy('asked_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) return undefined;
    await tx
      .updateTable('packs')
      .set({ lease_until: leaseUntil, held_by: heldBy })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', row.id)
      .execute();
    return { ...toPack(row), leaseUntil };
  });
}

/** Holds it longer and notes how far it is. @throws AppError 'conflict' when it is not ours any more */
export async function renewPack(
  tx: Db | Tx,
  tenantId: string,
  pack: ClaimedPack,
  more: { readonly leaseUntil: string; readonly doing?: string; readonly done?: number },
): Promise<ClaimedPack> {
  const { leaseUntil, ...progress } = more;
  const row = await tx
    .updateTable('packs')
    .set({ lease_until: leaseUntil, ...progress })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', pack.id)
    .where('state', '=', 'due')
    .where('lease_until', '=', pack.leaseUntil)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new AppError('conflict', `pack ${pack.id} is made by somebody else`);
  return { ...pack, leaseUntil };
}

/** Gives it back, to be taken again after `at`. */
export async function releasePack(db: Db, tenantId: string, id: string, at: string, note: string): Promise<void> {
  await db
    .updateTable('packs')
    .set({ lease_until: at, held_by: null, note })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'due')
    .execute();
}

/** Ends it once. @returns false when it had ended before */
export async function finishPack(
  tx: Tx,
  tenantId: string,
  id: string,
  end: Pick<Pack, 'bytes' | 'sha256' | 'note'> & { readonly state: 'ready' | 'failed'; readonly at: string },
): Promise<boolean> {
  const { at, ...rest } = end;
  const row = await tx
    .updateTable('packs')
    .set({ ...rest, finished_at: at, lease_until: null, held_by: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'due')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertPackPart(tx: Tx, tenantId: string, packId: string, n: number, bytes: Uint8Array) {
  await tx.insertInto('pack_parts').values({ tenant_id: tenantId, pack_id: packId, n, bytes }).execute();
}

export async function deletePackParts(tx: Db | Tx, tenantId: string, packId: string): Promise<void> {
  await tx.deleteFrom('pack_parts').where('tenant_id', '=', tenantId).where('pack_id', '=', packId).execute();
}

export async function readPackPart(db: Db, tenantId: string, packId: string, n: number): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('pack_parts')
    .select('bytes')
    .where('tenant_id', '=', tenantId)
    .where('pack_id', '=', packId)
    .where('n', '=', n)
    .executeTakeFirst();
  return row && Buffer.from(row.bytes);
}

/** Packs that are older than this are put away with their bytes. @returns their ids */
export async function putAwayPacks(tx: Tx, tenantId: string, before: string): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('packs')
    .set({ state: 'gone' })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'ready')
    .where('finished_at', '<', before)
    .returning('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0)
    await tx.deleteFrom('pack_parts').where('tenant_id', '=', tenantId).where('pack_id', 'in', ids).execute();
  await tx.deleteFrom('pack_links').where('tenant_id', '=', tenantId).where('until_at', '<', before).execute();
  return ids;
}

export async function insertPackLink(
  tx: Tx,
  tenantId: string,
  link: { readonly tokenHash: string; readonly packId: string; readonly by: string; readonly until: string },
): Promise<void> {
  await tx
    .insertInto('pack_links')
    .values({
      tenant_id: tenantId,
      token_hash: link.tokenHash,
      pack_id: link.packId,
      by_id: link.by,
      until_at: link.until,
      taken_at: null,
    })
    .execute();
}

/** Uses a link up. @returns what it leads to; undefined when there is none, or it was used, or its time is over */
export async function takePackLink(
  tx: Tx,
  tenantId: string,
  tokenHash: string,
  at: string,
): Promise<{ readonly packId: string; readonly by: string } | undefined> {
  return tx
    .updateTable('pack_links')
    .set({ taken_at: at })
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', tokenHash)
    .where('taken_at', 'is', null)
    .where('until_at', '>', at)
    .returning(['pack_id as packId', 'by_id as by'])
    .executeTakeFirst();
}
