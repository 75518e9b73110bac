import { type Kysely, sql } from 'kysely';

/** What comes to which route and when; digests, planned changes, webhooks, and words to admins. */
const statements = [
  `alter table routes add column settings jsonb not null default '{}'`,
  `create table check_severities (tenant_id text not null, check_id text not null, severity text not null, reason text not null,
    by_id text not null, by_name text not null, at timestamptz not null, primary key (tenant_id, check_id))`,
  `create table notices (tenant_id text not null, id text not null, lines jsonb not null, at timestamptz not null, primary key (tenant_id, id))`,
  `create table digests (tenant_id text not null, id text not null, conversation_id text not null, period text not null,
    from_at timestamptz not null, until_at timestamptz not null, numbers jsonb not null, primary key (tenant_id, id),
    unique (tenant_id, conversation_id, period))`,
  `create index on digests (tenant_id, conversation_id, until_at)`,
  `create table planned_changes (tenant_id text not null, id text not null, area text not null, by_id text not null, by_name text not null,
    conversation_id text not null, begins_at timestamptz not null, until_at timestamptz not null, ended_at timestamptz,
    before jsonb not null, comparison jsonb, primary key (tenant_id, id))`,
  `create unique index planned_changes_one_running on planned_changes (tenant_id, area) where ended_at is null`,
  `create table held_findings (tenant_id text not null, change_id text not null, key text not null, primary key (tenant_id, change_id, key))`,
  `create table webhooks (tenant_id text not null, id text not null, url text not null, secret text not null, created_by text not null,
    created_at timestamptz not null, dead_at timestamptz, primary key (tenant_id, id))`,
  `create table escalations (tenant_id text not null, finding_key text not null, since timestamptz not null, to_conversation_id text,
    at timestamptz not null, primary key (tenant_id, finding_key, since))`,
  `create index on findings (tenant_id, first_seen_at) where not is_baseline`,
  `create index on findings (tenant_id, closed_at) where closed_at is not null`,
];

export const routing = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
