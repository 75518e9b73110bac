import { type Kysely, sql } from 'kysely';

/** A review asks about people outside and guests, too: of one permission there may be several people. */
const statements = [
  `alter table review_items add column who text not null default ''`,
  `alter table review_items add column who_name text`,
  `do $$ declare old text; begin
    for old in select conname from pg_constraint where conrelid = 'review_items'::regclass and contype = 'u'
    loop execute format('alter table review_items drop constraint %I', old); end loop; end $$`,
  `alter table outside_grants add column unwanted_at timestamptz`,
  `create unique index review_items_once on review_items (tenant_id, review_id, drive_id, item_id, link_id, who)`,
];

export const reviewPeople = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
