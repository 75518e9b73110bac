import { type Kysely, sql } from 'kysely';

const statements = [
  `create table objects (tenant_id text not null, collection text not null, id text not null, hash text not null, object jsonb not null,
    before jsonb, first_seen_at timestamptz not null, changed_at timestamptz not null, primary key (tenant_id, collection, id))`,
  `create table unchecked (tenant_id text not null, check_id text not null, subject_id text not null, reason text not null,
    primary key (tenant_id, check_id, subject_id))`,
  `alter table collections add column tried_at timestamptz, add column judge_again boolean not null default false`,
];

/** What is read whole and compared, and what a check could not say of a single thing. */
export const objects = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
