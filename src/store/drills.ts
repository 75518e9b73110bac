import type { Selectable } from 'kysely';
import type { Drill, DrillTest } from '../model/drill';
import type { Period } from '../model/period';
import type { Person } from '../model/person';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

const toDrill = (row: Selectable<Tables['drills']>): Drill => ({
  id: row.id,
  approvalId: row.approval_id,
  driveId: row.drive_id,
  siteName: row.site_name,
  webUrl: row.web_url,
  folder: row.folder,
  file: row.file,
  how: row.how,
  limitS: row.limit_s,
  state: row.state,
  result: row.result,
  itemId: row.item_id,
  linkId: row.link_id,
  madeAt: row.made_at,
  seenAt: row.seen_at,
  cardedAt: row.carded_at,
  testedAt: row.tested_at,
  removedAt: row.removed_at,
  endedAt: row.ended_at,
  why: row.why,
  standing: row.standing,
});

/** @returns false when another one is not over yet */
export async function insertDrill(
  tx: Tx,
  tenantId: string,
  drill: Pick<Drill, 'id' | 'approvalId' | 'driveId' | 'siteName' | 'webUrl' | 'folder' | 'file' | 'how' | 'limitS'>,
): Promise<boolean> {
  const row = await tx
    .insertInto('drills')
    .values({
      tenant_id: tenantId,
      id: drill.id,
      approval_id: drill.approvalId,
      drive_id: drill.driveId,
      site_name: drill.siteName,
      web_url: drill.webUrl,
      folder: drill.folder,
      file: drill.file,
      how: drill.how,
      limit_s: drill.limitS,
      state: 'asked',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

const drills = (db: Db | Tx, tenantId: string) => db.selectFrom('drills').selectAll().where('tenant_id', '=', tenantId);

export async function findDrill(db: Db | Tx, tenantId: string, id: string): Promise<Drill | undefined> {
  const row = await drills(db, tenantId).where('id', '=', id).executeTakeFirst();
  return row && toDrill(row);
}

/** The one that waits or runs; there is one at most. */
export async function findOpenDrill(db: Db | Tx, tenantId: string): Promise<Drill | undefined> {
  const row = await drills(db, tenantId).where('state', '<>', 'over').executeTakeFirst();
  return row && toDrill(row);
}

/** The newest that showed something: one that was never made, or never run, does not take its place. */
export async function findDrillTest(db: Db | Tx, tenantId: string): Promise<DrillTest | undefined> {
  const row = await drills(db, tenantId)
    .where('result', 'in', ['seen', 'not-seen'])
    .orderBy('tested_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toDrill(row);
}

/** Drills that were asked for before the period's end and not over before it began, the oldest first. */
export async function listDrillsIn(
  db: Db,
  tenantId: string,
  { from, until }: Period,
): Promise<
  readonly {
    readonly drill: Drill;
    readonly askedBy: Person;
    readonly askedAt: string;
    readonly approvedBy: Person | null;
  }[]
> {
  const rows = await db
    .selectFrom('drills')
    .innerJoin('approvals', (join) =>
      join.onRef('approvals.tenant_id', '=', 'drills.tenant_id').onRef('approvals.id', '=', 'drills.approval_id'),
    )
    .selectAll('drills')
    .select(['asked_by', 'asked_by_name', 'asked_at', 'decided_by', 'decided_by_name'])
    .select('approvals.state as decision')
    .where('drills.tenant_id', '=', tenantId)
    .where('asked_at', '<', until)
    .where((is) => is.or([is('ended_at', 'is', null), is('ended_at', '>=', from)]))
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => ({
    drill: toDrill(row),
    askedBy: { id: row.asked_by, name: row.asked_by_name },
    askedAt: row.asked_at,
    approvedBy:
      row.decision === 'approved' && row.decided_by !== null
        ? { id: row.decided_by, name: row.decided_by_name ?? '' }
        : null,
  }));
}

type Change = Partial<
  Pick<
    Drill,
    'state' | 'result' | 'itemId' | 'linkId' | 'madeAt' | 'cardedAt' | 'testedAt' | 'removedAt' | 'endedAt' | 'why'
  > &
    Pick<Drill, 'standing'>
>;

export async function changeDrill(tx: Tx, tenantId: string, id: string, change: Change): Promise<void> {
  const columns = {
    state: change.state,
    result: change.result,
    item_id: change.itemId,
    link_id: change.linkId,
    made_at: change.madeAt,
    carded_at: change.cardedAt,
    tested_at: change.testedAt,
    removed_at: change.removedAt,
    ended_at: change.endedAt,
    why: change.why,
    standing: change.standing,
  };
  const set = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  await tx.updateTable('drills').set(set).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** A reading came upon these links: if a drill's is among them, it is seen now. @returns ids of such drills */
export async function noteDrillSeen(
  tx: Tx,
  tenantId: string,
  links: readonly { readonly driveId: string; readonly itemName: string; readonly scope: string }[],
  at: string,
): Promise<readonly string[]> {
  const open = links.some(({ scope }) => scope === 'anonymous') ? await findOpenDrill(tx, tenantId) : undefined;
  if (open?.state !== 'running' || open.seenAt !== null || open.result !== null) return [];
  const isThere = links.some(
    ({ driveId, itemName, scope }) => driveId === open.driveId && itemName === open.file && scope === 'anonymous',
  );
  if (!isThere) return [];
  const row = await tx
    .updateTable('drills')
    .set({ seen_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', open.id)
    .where('seen_at', 'is', null)
    .where('result', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row ? [row.id] : [];
}

/** When the first card of this finding stood in Teams, its own or one of many; null: none does. */
export async function findCardedAt(db: Db, tenantId: string, findingKey: string): Promise<string | null> {
  const row = await db
    .selectFrom('deliveries')
    .select((is) => is.fn.min('posted_at').as('at'))
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', 'not like', 'webhook:%')
    .where((is) =>
      is.or([
        is.and([is('subject_kind', '=', 'finding'), is('subject_id', '=', findingKey)]),
        is.and([
          is('subject_kind', '=', 'group'),
          is(
            'subject_id',
            'in',
            is
              .selectFrom('group_members')
              .select('group_id')
              .where('tenant_id', '=', tenantId)
              .where('key', '=', findingKey),
          ),
        ]),
      ]),
    )
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Where a drill is made: in the OneDrive of whoever asks, else in a library of a site. Only where it is read already. */
export async function findDrillDrive(
  db: Db,
  tenantId: string,
  userId: string,
): Promise<{ readonly id: string; readonly siteName: string | null; readonly webUrl: string } | undefined> {
  const read = db
    .selectFrom('drives')
    .select(['id', 'site_name', 'web_url', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('read_at', 'is not', null);
  const own = await read
    .where('owner_id', '=', userId)
    .where('web_url', 'like', '%/personal/%')
    .limit(1)
    .executeTakeFirst();
  if (own) return { id: own.id, siteName: null, webUrl: own.web_url };
  const site = await read.where('web_url', 'not like', '%/personal/%').orderBy('web_url').limit(1).executeTakeFirst();
  return site && { id: site.id, siteName: site.site_name ?? site.name, webUrl: site.web_url };
}
