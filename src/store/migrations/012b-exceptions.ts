import { type Kysely, sql } from 'kysely';

/** A risk may be accepted for a thing and not only for one finding; people who cannot be reached; what became of each card; who was greeted. */
const statements = [
  `alter table exceptions add scope text not null default 'finding', add check_id text, add thing text, add below_url text, add noticed_at timestamptz`,
  `create index on exceptions (tenant_id, check_id) where scope = 'thing' and state = 'accepted'`,
  `create index on exceptions (tenant_id, until) where state = 'accepted'`,
  `alter table deliveries add posted_at timestamptz, add shown_at timestamptz, add failed_at timestamptz, add failure text`,
  `create table unreachable (tenant_id text not null, user_id text not null, why text not null, at timestamptz not null,
    primary key (tenant_id, user_id))`,
  `alter table conversations add welcomed_at timestamptz`,
];

export const exceptionsForThings = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
