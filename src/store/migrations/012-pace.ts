import { type Kysely, sql } from 'kysely';

/** What went to Teams lately, and where Teams said to wait: instances keep one pace together. */
const statements = [
  `create table sends (tenant_id text not null, conversation_id text not null, at timestamptz not null)`,
  `create index on sends (tenant_id, conversation_id, at)`,
  `create index on sends (tenant_id, at)`,
  `create table send_holds (tenant_id text not null, conversation_id text not null, until timestamptz not null,
    primary key (tenant_id, conversation_id))`,
];

export const pace = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
