import { type Kysely, sql } from 'kysely';

/** The language in which a question went to people: their answer's card is in it. */
export const questionLanguage = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(`alter table expert_questions add column language text not null default 'en'`).execute(db);
  },
};
