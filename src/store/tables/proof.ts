import type { Generated } from 'kysely';
import type { BackupResult, StoredWhere, Workload } from '../../model/objects/backup';
import type { Maybe, MaybeJson, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** Tables of what is proven, reported and stated. */
export interface ProofTables {
  backup_sources: Tenanted & {
    id: string;
    name: string;
    secret: string;
    created_by: string;
    created_at: Timestamp;
    revoked_at: MaybeTimestamp;
  };
  backup_requests: Tenanted & { signature: string; at: Timestamp };
  backup_reports: Tenanted & {
    source_id: string;
    id: string;
    stream_id: string;
    product: string;
    workload: Workload;
    scope: Maybe<string>;
    started_at: MaybeTimestamp;
    finished_at: Timestamp;
    result: BackupResult;
    items: Maybe<number>;
    failures: Maybe<number>;
    restore_point_at: MaybeTimestamp;
    encrypted: Maybe<boolean>;
    stored: Maybe<StoredWhere>;
    immutable: Maybe<boolean>;
    hash: string;
    received_at: Timestamp;
  };
  backup_objectives: Tenanted & { hours: number; by_id: string; by_name: string; at: Timestamp };
  restore_tests: Tenanted & {
    id: string;
    workload: Workload;
    what: string;
    tested_by: string;
    tested_on: Timestamp;
    minutes: number;
    result: 'worked' | 'partly' | 'failed';
    note: string;
    by_id: string;
    by_name: string;
    at: Timestamp;
  };
  attestations: Tenanted & {
    id: string;
    subject: string;
    note: string;
    file_name: Maybe<string>;
    file_hash: Maybe<string>;
    by_id: string;
    by_name: string;
    at: Timestamp;
    valid_until: Timestamp;
    ended_at: MaybeTimestamp;
    asked_again_at: MaybeTimestamp;
  };
  versions: Tenanted & {
    seq: Generated<number>;
    collection: string;
    object_id: string;
    name: string;
    kind: 'added' | 'changed' | 'removed';
    before: MaybeJson;
    after: MaybeJson;
    since: MaybeTimestamp;
    at: Timestamp;
    by_id: Maybe<string>;
    by_name: Maybe<string>;
    looked_at: MaybeTimestamp;
  };
}
