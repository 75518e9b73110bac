import { type Kysely, sql } from 'kysely';

/** What backup products report, what people recorded and stated, and what policies were before. */
const statements = [
  `create table backup_sources (tenant_id text not null, id text not null, name text not null, secret text not null,
    created_by text not null, created_at timestamptz not null, revoked_at timestamptz, primary key (tenant_id, id))`,
  `create table backup_requests (tenant_id text not null, signature text not null, at timestamptz not null,
    primary key (tenant_id, signature))`,
  `create table backup_reports (tenant_id text not null, source_id text not null, id text not null, stream_id text not null,
    product text not null, workload text not null, scope text, started_at timestamptz, finished_at timestamptz not null,
    result text not null, items double precision, failures double precision, restore_point_at timestamptz, encrypted boolean,
    stored text, immutable boolean, hash text not null, received_at timestamptz not null, primary key (tenant_id, source_id, id))`,
  `create index on backup_reports (tenant_id, stream_id, finished_at)`,
  `create table backup_objectives (tenant_id text primary key, hours integer not null, by_id text not null, by_name text not null,
    at timestamptz not null)`,
  `create table restore_tests (tenant_id text not null, id text not null, workload text not null, what text not null,
    tested_by text not null, tested_on timestamptz not null, minutes integer not null, result text not null, note text not null,
    by_id text not null, by_name text not null, at timestamptz not null, primary key (tenant_id, id))`,
  `create table attestations (tenant_id text not null, id text not null, subject text not null, note text not null,
    file_name text, file_hash text, by_id text not null, by_name text not null, at timestamptz not null,
    valid_until timestamptz not null, ended_at timestamptz, asked_again_at timestamptz, primary key (tenant_id, id))`,
  `create unique index attestations_one_each on attestations (tenant_id, subject) where ended_at is null`,
  `create table versions (tenant_id text not null, seq serial, collection text not null, object_id text not null, name text not null,
    kind text not null, before jsonb, after jsonb, since timestamptz, at timestamptz not null, by_id text, by_name text,
    looked_at timestamptz, primary key (tenant_id, seq))`,
  `create index on versions (tenant_id, at)`,
  `create index on journal_personal (tenant_id, keep_until)`,
];

export const proof = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
