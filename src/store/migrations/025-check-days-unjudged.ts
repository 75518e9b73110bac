import { type Kysely, sql } from 'kysely';

/** How many things a check could not judge on a day. Days kept before say nothing of it: null, not none. */
export const checkDaysUnjudged = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(`alter table check_days add column unjudged integer`).execute(db);
  },
};
