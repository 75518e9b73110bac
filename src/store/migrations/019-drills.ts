import { type Kysely, sql } from 'kysely';

/** Fire drills: whether a new link is seen here, tried out; and what the set-up card showed last. */
export const drills = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [
      `create table drills (tenant_id text not null, id text not null, approval_id text not null, drive_id text not null,
        site_name text, web_url text not null, folder text not null, file text not null, how text not null, limit_s integer not null,
        state text not null, result text, item_id text, link_id text, made_at timestamptz, seen_at timestamptz,
        carded_at timestamptz, tested_at timestamptz, removed_at timestamptz, ended_at timestamptz, why text, standing text,
        primary key (tenant_id, id))`,
      // Of two people who ask at once, one begins.
      "create unique index drills_open on drills (tenant_id) where state <> 'over'",
      'create table setup_states (tenant_id text not null, shown text not null, at timestamptz not null, primary key (tenant_id))',
    ])
      await sql.raw(statement).execute(db);
  },
};
