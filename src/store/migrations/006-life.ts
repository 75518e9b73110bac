import { type Kysely, sql } from 'kysely';

/** The life of a finding after it was found: who has it, until when it is put off, what happened to it, who was told. */
const statements = [
  `alter table findings add assignee_id text, add assignee_name text, add until timestamptz, add regressions integer not null default 0,
    add found_at timestamptz, add touched_at timestamptz`,
  `update findings set found_at = first_seen_at`,
  `create index on findings (tenant_id, until) where state in ('snoozed', 'accepted')`,
  `create table finding_events (tenant_id text not null, seq serial, key text not null, at timestamptz not null, kind text not null,
    by_id text, by_name text, note text, told boolean not null, primary key (tenant_id, key, seq))`,
  `create index on finding_events (tenant_id, key) where not told`,
  `create table exceptions (tenant_id text not null, id text not null, finding_key text not null, reason text not null,
    until timestamptz not null, state text not null, asked_by text not null, asked_by_name text not null, asked_at timestamptz not null,
    decided_by text, decided_by_name text, decided_at timestamptz, primary key (tenant_id, id))`,
  `create unique index exceptions_one_live on exceptions (tenant_id, finding_key) where state in ('asked', 'accepted')`,
  `create index on exceptions (tenant_id, finding_key, asked_at)`,
  `create table finding_groups (tenant_id text not null, id text not null, check_id text not null, began_at timestamptz not null,
    primary key (tenant_id, id))`,
  `create table group_members (tenant_id text not null, key text not null, group_id text not null, primary key (tenant_id, key))`,
  `create index on group_members (tenant_id, group_id)`,
  `create table alert_bursts (tenant_id text not null, check_id text not null, recent jsonb not null, group_id text,
    primary key (tenant_id, check_id))`,
  `create table replies (tenant_id text not null, delivery_id integer not null, seq integer not null, kind text not null,
    count integer not null, sent_at timestamptz, primary key (delivery_id, seq))`,
  `create index on replies (delivery_id) where sent_at is null`,
];

export const life = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
