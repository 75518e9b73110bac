import { type Kysely, sql } from 'kysely';

/** Whose drive it is: people see the links in their own. Filled when drives are listed next. */
export const driveOwners = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table drives add column owner_id text').execute(db);
    await sql.raw('create index on drives (tenant_id, owner_id)').execute(db);
  },
};
