import { type Kysely, sql } from 'kysely';

/** Approvals that lapse, carry reasons and may be one over many; fixes that wait until Graph shows them; the off switch. */
const statements = [
  `alter table approvals add expires_at timestamptz, add reminded_at timestamptz, add reason text, add decided_as text,
    add replaces text, add bulk_id text, add target jsonb`,
  `update approvals set expires_at = asked_at + interval '3 days'`,
  `create index on approvals (tenant_id, expires_at) where state = 'asked'`,
  `create index on approvals (tenant_id, bulk_id) where bulk_id is not null`,
  `create index on findings (tenant_id, subject_id)`,
  `alter table fix_steps add code text, add words text, add tries integer not null default 1`,
  `create table bulks (tenant_id text not null, id text not null, title text not null, remedy_id text not null, check_id text not null,
    undoes text, plan_hash text not null, state text not null, asked_by text not null, asked_by_name text not null,
    asked_at timestamptz not null, expires_at timestamptz not null, decided_by text, decided_by_name text, decided_at timestamptz,
    decided_as text, reason text, reminded_at timestamptz, left_out integer not null, primary key (tenant_id, id))`,
  `create table switches (tenant_id text not null, name text not null, is_on boolean not null, by_id text not null, by_name text not null,
    at timestamptz not null, primary key (tenant_id, name))`,
];

export const approvals = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
