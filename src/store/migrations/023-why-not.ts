import { type Kysely, sql } from 'kysely';

/** A no to an acceptance, and to emergency accounts, says why. */
const statements = [
  `alter table exceptions add column why_not text`,
  `alter table emergency_nominations add column why_not text`,
];

export const whyNot = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
