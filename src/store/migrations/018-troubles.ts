import { type Kysely, sql } from 'kysely';

/** What is wrong with Keyholder itself, while it lasts. */
export const troubles = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table troubles (tenant_id text not null, id text not null, notice_id text not null, over_text text not null, since timestamptz not null,
          primary key (tenant_id, id))`,
      )
      .execute(db);
  },
};
