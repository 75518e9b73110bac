import { type Kysely, sql } from 'kysely';

/** What each check said on each day: the score over time, and what changed it. */
export const checkDays = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table check_days (tenant_id text not null, day text not null, check_id text not null, result text not null,
          standing integer not null, primary key (tenant_id, day, check_id))`,
      )
      .execute(db);
  },
};
