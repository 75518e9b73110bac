import { type Kysely, sql } from 'kysely';

/** Keys that signed, signed heads and where they are posted; packs, kept in parts until they are taken or too old. */
const statements = [
  `create table signing_keys (tenant_id text not null, key_id text not null, public_key text not null, since timestamptz not null,
    until timestamptz, primary key (tenant_id, key_id))`,
  `create unique index signing_keys_one on signing_keys (tenant_id) where until is null`,
  `create table signed_heads (tenant_id text not null, day text not null, seq integer not null, hash text not null, at timestamptz not null,
    key_id text not null, signature text not null, primary key (tenant_id, day))`,
  `create table head_places (tenant_id text primary key, conversation_id text not null, by_id text not null, at timestamptz not null)`,
  `create table packs (tenant_id text not null, id text not null, from_at timestamptz not null, until_at timestamptz not null,
    is_redacted boolean not null, asked_by text not null, asked_by_name text not null, asked_at timestamptz not null, state text not null,
    lease_until timestamptz, held_by integer, doing text not null, done integer not null, bytes integer, sha256 text, note text,
    finished_at timestamptz, primary key (tenant_id, id))`,
  `create index on packs (tenant_id, state)`,
  `create table pack_parts (tenant_id text not null, pack_id text not null, n integer not null, bytes bytea not null,
    primary key (tenant_id, pack_id, n))`,
  // A zip is not to be compressed once more.
  `alter table pack_parts alter column bytes set storage external`,
  `create table pack_links (tenant_id text not null, token_hash text not null, pack_id text not null, by_id text not null,
    until_at timestamptz not null, taken_at timestamptz, primary key (tenant_id, token_hash))`,
  // A card that was posted stands in the journal too; many at once, so that a burst costs one entry.
  `alter table deliveries add column is_unjournaled boolean not null default false`,
  `create index on deliveries (tenant_id, id) where is_unjournaled`,
];

export const evidence = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
