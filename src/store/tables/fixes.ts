import type { ColumnType, Generated } from 'kysely';
import type { ApprovalState, DecidedAs } from '../../model/approval';
import type { DrillResult, DrillState } from '../../model/drill';
import type { JsonColumn, Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** Plans, decisions on them, and what was done. */
export interface FixesTables {
  approvals: Tenanted & {
    id: string;
    finding_key: string;
    plan: JsonColumn;
    plan_hash: string;
    state: ApprovalState;
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    expires_at: MaybeTimestamp;
    reminded_at: MaybeTimestamp;
    decided_by: Maybe<string>;
    decided_by_name: Maybe<string>;
    decided_at: MaybeTimestamp;
    decided_as: Maybe<DecidedAs>;
    reason: Maybe<string>;
    replaces: Maybe<string>;
    bulk_id: Maybe<string>;
    target: ColumnType<unknown, string | null | undefined, string | null>;
  };
  approval_votes: Tenanted & { approval_id: string; user_id: string; user_name: string; at: Timestamp };
  bulks: Tenanted & {
    id: string;
    title: string;
    remedy_id: string;
    check_id: string;
    undoes: Maybe<string>;
    plan_hash: string;
    state: 'asked' | 'approved' | 'declined' | 'lapsed';
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    expires_at: Timestamp;
    decided_by: Maybe<string>;
    decided_by_name: Maybe<string>;
    decided_at: MaybeTimestamp;
    decided_as: Maybe<DecidedAs>;
    reason: Maybe<string>;
    reminded_at: MaybeTimestamp;
    left_out: number;
  };
  switches: Tenanted & { name: string; is_on: boolean; by_id: string; by_name: string; at: Timestamp };
  emergency_nominations: Tenanted & {
    id: string;
    people: JsonColumn;
    state: 'asked' | 'approved' | 'declined' | 'replaced';
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    decided_by: Maybe<string>;
    decided_by_name: Maybe<string>;
    decided_at: MaybeTimestamp;
    why_not: Maybe<string>;
  };
  drills: Tenanted & {
    id: string;
    approval_id: string;
    drive_id: string;
    site_name: Maybe<string>;
    web_url: string;
    folder: string;
    file: string;
    how: 'told' | 'asked';
    limit_s: number;
    state: DrillState;
    result: Maybe<DrillResult>;
    item_id: Maybe<string>;
    link_id: Maybe<string>;
    made_at: MaybeTimestamp;
    seen_at: MaybeTimestamp;
    carded_at: MaybeTimestamp;
    tested_at: MaybeTimestamp;
    removed_at: MaybeTimestamp;
    ended_at: MaybeTimestamp;
    why: Maybe<string>;
    standing: Maybe<string>;
  };
  fixes: Tenanted & {
    id: string;
    approval_id: string;
    state: 'due' | 'done' | 'failed' | 'unverified' | 'stale';
    lease_until: MaybeTimestamp;
    held_by: Maybe<number>;
    note: Maybe<string>;
    finished_at: MaybeTimestamp;
  };
  fix_steps: Tenanted & {
    fix_id: string;
    n: number;
    call: JsonColumn;
    intent_at: Timestamp;
    status: Maybe<number>;
    request_id: Maybe<string>;
    result_at: MaybeTimestamp;
    code: Maybe<string>;
    words: Maybe<string>;
    tries: Generated<number>;
  };
}
