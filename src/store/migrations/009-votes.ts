import { type Kysely, sql } from 'kysely';

/** A plan that reaches far takes more than one lead; each decides once. */
export const votes = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table approval_votes (tenant_id text not null, approval_id text not null, user_id text not null, user_name text not null,
          at timestamptz not null, primary key (tenant_id, approval_id, user_id))`,
      )
      .execute(db);
  },
};
