import { type Kysely, sql } from 'kysely';

/** Where an admin switched it on, the manager of somebody who did not answer is asked; an item's `manager_id` says who may answer it. */
const statements = [
  `alter table reviews add column asks_managers boolean not null default false`,
  `alter table reviews add column managers_from timestamptz`,
  `alter table review_owners add column manager_id text`,
  `alter table review_owners add column manager_name text`,
  `alter table review_owners add column manager_state text`,
  `alter table review_owners add column manager_asked_at timestamptz`,
  `alter table review_items add column manager_id text`,
];

export const reviewManagers = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
