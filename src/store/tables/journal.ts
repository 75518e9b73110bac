import type { ColumnType } from 'kysely';
import type { Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** The record, its signatures, and packs made from it. */
export interface JournalTables {
  journal_heads: Tenanted & { seq: number; hash: string };
  journal: Tenanted & { seq: number; at: Timestamp; kind: string; body: string; prev_hash: string; hash: string };
  journal_personal: Tenanted & {
    commitment: string;
    seq: number;
    field: string;
    value: string;
    salt: string;
    keep_until: Timestamp;
  };
  signing_keys: Tenanted & { key_id: string; public_key: string; since: Timestamp; until: MaybeTimestamp };
  signed_heads: Tenanted & {
    day: string;
    seq: number;
    hash: string;
    at: Timestamp;
    key_id: string;
    signature: string;
  };
  head_places: Tenanted & { conversation_id: string; by_id: string; at: Timestamp };
  packs: Tenanted & {
    id: string;
    from_at: Timestamp;
    until_at: Timestamp;
    is_redacted: boolean;
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    state: 'due' | 'ready' | 'failed' | 'gone';
    lease_until: MaybeTimestamp;
    held_by: Maybe<number>;
    doing: string;
    done: number;
    bytes: Maybe<number>;
    sha256: Maybe<string>;
    note: Maybe<string>;
    finished_at: MaybeTimestamp;
  };
  pack_parts: Tenanted & { pack_id: string; n: number; bytes: ColumnType<Uint8Array, Uint8Array, never> };
  pack_links: Tenanted & {
    token_hash: string;
    pack_id: string;
    by_id: string;
    until_at: Timestamp;
    taken_at: MaybeTimestamp;
  };
}
