import { type Kysely, sql } from 'kysely';

const statements = [
  `alter table sharing_links add column made_by text, add column made_at timestamptz`,
  `create table audit_searches (tenant_id text not null, id text not null, asked_at timestamptz not null, is_over boolean not null,
    primary key (tenant_id, id))`,
];

/** Who made a link and when, once the audit log has said so; and the searches in it. */
export const linkMakers = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
