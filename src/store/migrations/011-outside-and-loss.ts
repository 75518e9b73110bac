import { type Kysely, sql } from 'kysely';

const statements = [
  `create table outside_grants (tenant_id text not null, drive_id text not null, item_id text not null, permission_id text not null,
    who text not null, name text not null, can_edit boolean not null, item_name text not null, item_url text, is_folder boolean not null,
    first_seen_at timestamptz not null, is_baseline boolean not null, primary key (tenant_id, drive_id, item_id, permission_id, who))`,
  `create table drive_activity (tenant_id text not null, drive_id text not null, hour timestamptz not null, deleted integer not null,
    renamed integer not null, primary key (tenant_id, drive_id, hour))`,
  `alter table drives add column extensions jsonb`,
];

/** People from outside on items; how much is deleted and renamed in a drive, by the hour, and which kinds of files it holds. */
export const outsideAndLoss = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
