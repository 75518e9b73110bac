import { type Kysely, sql } from 'kysely';

/** Which organisation a conversation speaks of, where the bot serves several; and a card's place is looked for by its message. */
const statements = [
  `create table homes (tenant_id text not null, conversation_id text not null, organisation_id text not null, at timestamptz not null,
    primary key (tenant_id, conversation_id))`,
  `create index on deliveries (tenant_id, activity_id) where activity_id is not null`,
];

export const homes = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
