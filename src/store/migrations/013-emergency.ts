import { type Kysely, sql } from 'kysely';

/** Emergency accounts that were put forward; Conditional Access policies as they were before. */
const statements = [
  `create table emergency_nominations (tenant_id text not null, id text not null, people jsonb not null, state text not null,
    asked_by text not null, asked_by_name text not null, asked_at timestamptz not null, decided_by text, decided_by_name text,
    decided_at timestamptz, primary key (tenant_id, id))`,
  `create unique index emergency_nominations_one_each on emergency_nominations (tenant_id, state) where state in ('asked', 'approved')`,
  `create table policy_versions (tenant_id text not null, seq bigint generated always as identity, policy_id text not null,
    object jsonb not null, at timestamptz not null, primary key (tenant_id, seq))`,
  `create index on policy_versions (tenant_id, policy_id, seq)`,
];

export const emergency = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
