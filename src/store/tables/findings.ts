import type { ColumnType, Generated } from 'kysely';
import type { FindingState, Severity } from '../../model/finding';
import type { LifeKind } from '../../model/life';
import type { JsonColumn, Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** Findings with their lives, and what checks said by day. */
export interface FindingsTables {
  findings: Tenanted & {
    key: string;
    check_id: string;
    subject_id: string;
    subject: string;
    severity: Severity;
    because: string;
    facts: JsonColumn;
    url: Maybe<string>;
    state: FindingState;
    is_baseline: boolean;
    first_seen_after: MaybeTimestamp;
    first_seen_at: Timestamp;
    due_at: MaybeTimestamp;
    closed_at: MaybeTimestamp;
    assignee_id: Maybe<string>;
    assignee_name: Maybe<string>;
    until: MaybeTimestamp;
    regressions: Generated<number>;
    found_at: MaybeTimestamp;
    touched_at: MaybeTimestamp;
  };
  finding_events: Tenanted & {
    seq: Generated<number>;
    key: string;
    at: Timestamp;
    kind: LifeKind;
    by_id: Maybe<string>;
    by_name: Maybe<string>;
    note: Maybe<string>;
    told: boolean;
  };
  exceptions: Tenanted & {
    id: string;
    finding_key: string;
    scope: Generated<'finding' | 'thing'>;
    check_id: ColumnType<string | null, string | null | undefined, string | null>;
    thing: ColumnType<string | null, string | null | undefined, string | null>;
    below_url: ColumnType<string | null, string | null | undefined, string | null>;
    noticed_at: MaybeTimestamp;
    reason: string;
    until: Timestamp;
    state: 'asked' | 'accepted' | 'declined' | 'ended' | 'moot';
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    decided_by: Maybe<string>;
    decided_by_name: Maybe<string>;
    decided_at: MaybeTimestamp;
    why_not: Maybe<string>;
  };
  finding_groups: Tenanted & { id: string; check_id: string; began_at: Timestamp };
  group_members: Tenanted & { key: string; group_id: string };
  alert_bursts: Tenanted & { check_id: string; recent: JsonColumn; group_id: Maybe<string> };
  check_severities: Tenanted & {
    check_id: string;
    severity: Severity;
    reason: string;
    by_id: string;
    by_name: string;
    at: Timestamp;
  };
  check_days: Tenanted & {
    day: string;
    check_id: string;
    result: 'passed' | 'failed' | 'skipped';
    standing: number;
    unjudged: Maybe<number>;
  };
  unchecked: Tenanted & { check_id: string; subject_id: string; reason: string };
}
