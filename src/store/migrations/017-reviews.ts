import { type Kysely, sql } from 'kysely';

/** Owners are asked what they share: in campaigns, and one by one. Who owns a library of a group is kept from the last look. */
const statements = [
  `create table reviews (tenant_id text not null, id text not null, kind text not null, state text not null, finding_key text,
    begun_at timestamptz not null, begun_by text, begun_by_name text, ends_at timestamptz not null, ended_at timestamptz,
    cursor text not null default '', told_at timestamptz, primary key (tenant_id, id))`,
  `create unique index reviews_one_campaign on reviews (tenant_id) where kind = 'campaign' and ended_at is null`,
  `create unique index reviews_one_ask on reviews (tenant_id, finding_key) where kind = 'ask' and ended_at is null`,
  `create index on reviews (tenant_id, begun_at)`,
  `create table review_owners (tenant_id text not null, review_id text not null, owner_id text not null, name text not null,
    state text not null, ask_at timestamptz, asked_at timestamptz, remind_at timestamptz, reminders integer not null default 0,
    answered_at timestamptz, why text, primary key (tenant_id, review_id, owner_id))`,
  `create index on review_owners (tenant_id, ask_at) where state = 'waiting'`,
  `create index on review_owners (tenant_id, remind_at) where state = 'asked'`,
  `create table review_items (id integer generated always as identity primary key, tenant_id text not null, review_id text not null,
    drive_id text not null, item_id text not null, link_id text not null, finding_key text not null, item_name text not null,
    item_url text, is_folder boolean not null, place text not null, scope text not null, type text not null, ends_at timestamptz,
    first_seen_at timestamptz not null, owner_id text, owner_name text, for_admins text, state text not null, until timestamptz,
    reason text, decided_by text, decided_by_name text, decided_at timestamptz, approval_id text, note text,
    unique (tenant_id, review_id, drive_id, item_id, link_id))`,
  `create index on review_items (tenant_id, review_id, owner_id)`,
  `create index on review_items (tenant_id, drive_id, item_id, link_id) where state = 'kept'`,
  `create index on review_items (tenant_id, state) where state in ('open', 'limiting', 'removing')`,
  `create index on deliveries (tenant_id, subject_id) where subject_kind = 'review' and gave_up is not null`,
  `create table drive_owners (tenant_id text not null, drive_id text not null, user_id text not null,
    primary key (tenant_id, drive_id, user_id))`,
  `alter table drives add column owners_read_at timestamptz`,
  `alter table drives add column owners_seen boolean not null default false`,
];

export const reviews = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
