import { sql } from 'kysely';
import type { FindingFact } from '../model/finding';
import type { OutsideGrant } from '../model/tenant';
import type { Db, Tx } from './db';
import { toGrant } from './outside-grants';

export type ReviewableGrant = OutsideGrant & { readonly isPersonal: boolean };

/** Where a page ended. */
export type GrantKey = readonly [driveId: string, itemId: string, permissionId: string, who: string];

/** People from outside who were given something by name and whom nobody keeps until later than now. A page by key, `null`: the first one. */
export async function listReviewableGrants(
  db: Db | Tx,
  tenantId: string,
  which: { readonly at: string; readonly after: GrantKey | null; readonly limit: number },
): Promise<readonly ReviewableGrant[]> {
  let query = grantsOf(db, tenantId).where(
    sql<boolean>`not exists (select 1 from review_items k where k.tenant_id = g.tenant_id and k.drive_id = g.drive_id
        and k.item_id = g.item_id and k.link_id = g.permission_id and k.who = g.who and k.state = 'kept' and k.until > ${which.at})`,
  );
  if (which.after) {
    const [driveId, itemId, permissionId, who] = which.after;
    query = query.where(
      sql<boolean>`(g.drive_id, g.item_id, g.permission_id, g.who) > (${driveId}, ${itemId}, ${permissionId}, ${who})`,
    );
  }
  const rows = await query
    .orderBy('g.drive_id')
    .orderBy('g.item_id')
    .orderBy('g.permission_id')
    .orderBy('g.who')
    .limit(which.limit)
    .execute();
  return rows.map(toReviewable);
}

/** Everybody from outside who came by one permission. */
export async function listGrantsOf(
  db: Db | Tx,
  tenantId: string,
  [driveId, itemId, permissionId]: readonly [driveId: string, itemId: string, permissionId: string],
): Promise<readonly ReviewableGrant[]> {
  const rows = await grantsOf(db, tenantId)
    .where('g.drive_id', '=', driveId)
    .where('g.item_id', '=', itemId)
    .where('g.permission_id', '=', permissionId)
    .execute();
  return rows.map(toReviewable);
}

const grantsOf = (db: Db | Tx, tenantId: string) =>
  db
    .selectFrom('outside_grants as g')
    .innerJoin('drives as d', (join) => join.onRef('d.tenant_id', '=', 'g.tenant_id').onRef('d.id', '=', 'g.drive_id'))
    .selectAll('g')
    .select(['d.name as drive_name', 'd.site_name', 'd.owner_name', 'd.web_url'])
    .where('g.tenant_id', '=', tenantId);

const toReviewable = (row: Awaited<ReturnType<ReturnType<typeof grantsOf>['execute']>>[number]): ReviewableGrant => ({
  ...toGrant(row, { driveName: row.drive_name, siteName: row.site_name, ownerName: row.owner_name }),
  isPersonal: row.web_url.includes('/personal/'),
});

/** A guest whom a check of guests found, as the finding tells. */
export interface ReviewableGuest {
  readonly key: string;
  readonly checkId: string;
  readonly guestId: string;
  readonly name: string;
  readonly because: string;
  /** Whom the finding names as its sponsor; `null`: it names none. */
  readonly sponsor: string | null;
  readonly url: string | null;
  readonly firstSeenAt: string;
}

const standing = ['open', 'failed', 'unverified', 'snoozed'] as const;

/** Guests with a finding of one of these checks that stands and that nobody keeps until later than now. A page by key. */
export async function listReviewableGuests(
  db: Db | Tx,
  tenantId: string,
  which: {
    readonly checkIds: readonly string[];
    readonly at: string;
    readonly after: string;
    readonly limit: number;
  },
): Promise<readonly ReviewableGuest[]> {
  const rows = await db
    .selectFrom('findings as f')
    .select(['f.key', 'f.check_id', 'f.subject_id', 'f.subject', 'f.because', 'f.facts', 'f.url', 'f.first_seen_at'])
    .where('f.tenant_id', '=', tenantId)
    .where('f.check_id', 'in', which.checkIds)
    .where('f.state', 'in', standing)
    .where('f.key', '>', which.after)
    .where(
      sql<boolean>`not exists (select 1 from review_items k where k.tenant_id = f.tenant_id and k.drive_id = '' and k.item_id = ''
        and k.link_id = f.subject_id and k.scope = 'guest' and k.state = 'kept' and k.until > ${which.at})`,
    )
    .orderBy('f.key')
    .limit(which.limit)
    .execute();
  return rows.map((row) => ({
    key: row.key,
    checkId: row.check_id,
    guestId: row.subject_id,
    name: row.subject,
    because: row.because,
    sponsor: (row.facts as readonly FindingFact[]).find(({ name }) => name === 'Sponsor')?.value ?? null,
    url: row.url,
    firstSeenAt: row.first_seen_at,
  }));
}
