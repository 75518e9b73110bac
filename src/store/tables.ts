import type { ColumnType, Generated } from 'kysely';
import type { ApprovalState, DecidedAs } from '../model/approval';
import type { FindingState, Severity } from '../model/finding';
import type { LanguageId } from '../model/language';
import type { HeardKind, LifeKind } from '../model/life';
import type { ProofTables } from './tables-proof';
import type { ReviewTables } from './tables-review';

/** Read as ISO 8601 UTC text on both engines (see `iso-dates.ts`). */
export type Timestamp = ColumnType<string, string, string>;
type Maybe<T> = T | null;
type MaybeTimestamp = ColumnType<string | null, string | null | undefined, string | null>;
/** Written as JSON text, read as a value: parse it before use. */
type JsonColumn = ColumnType<unknown, string, string>;

interface Tenanted {
  tenant_id: string;
}

export interface Tables extends ProofTables, ReviewTables {
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
  collections: Tenanted & {
    name: string;
    cursor: Maybe<string>;
    read_at: MaybeTimestamp;
    notified_at: MaybeTimestamp;
    tried_at: MaybeTimestamp;
    judge_again: Generated<boolean>;
    outcome: JsonColumn;
    items: number;
  };
  users: Tenanted & {
    id: string;
    display_name: string;
    user_principal_name: string;
    user_type: 'member' | 'guest';
    account_enabled: boolean;
    created_at: MaybeTimestamp;
    first_seen_at: Timestamp;
    is_baseline: boolean;
    removed_at: MaybeTimestamp;
  };
  registrations: Tenanted & {
    user_id: string;
    is_mfa_registered: boolean;
    methods: JsonColumn;
    reported_at: Timestamp;
  };
  role_assignments: Tenanted & { id: string; principal_id: string; role_definition_id: string };
  groups: Tenanted & {
    id: string;
    display_name: string;
    is_assignable_to_role: boolean;
    has_membership_rule: boolean;
    member_ids: JsonColumn;
  };
  drives: Tenanted & {
    id: string;
    name: string;
    web_url: string;
    site_name: Maybe<string>;
    owner_name: Maybe<string>;
    owner_id: Maybe<string>;
    cursor: Maybe<string>;
    read_at: MaybeTimestamp;
    notified_at: MaybeTimestamp;
    seen_at: Timestamp;
    extensions: ColumnType<unknown, string | null | undefined, string | null>;
    owners_read_at: MaybeTimestamp;
    owners_seen: Generated<boolean>;
  };
  outside_grants: Tenanted & {
    drive_id: string;
    item_id: string;
    permission_id: string;
    who: string;
    name: string;
    can_edit: boolean;
    item_name: string;
    item_url: Maybe<string>;
    is_folder: boolean;
    first_seen_at: Timestamp;
    is_baseline: boolean;
  };
  drive_activity: Tenanted & { drive_id: string; hour: Timestamp; deleted: number; renamed: number };
  sharing_links: Tenanted & {
    drive_id: string;
    item_id: string;
    id: string;
    item_name: string;
    item_url: Maybe<string>;
    is_folder: boolean;
    scope: string;
    type: string;
    has_password: boolean;
    ends_at: MaybeTimestamp;
    first_seen_at: Timestamp;
    made_by: ColumnType<string | null, string | null | undefined, string | null>;
    made_at: MaybeTimestamp;
  };
  audit_searches: Tenanted & { id: string; asked_at: Timestamp; is_over: boolean };
  unseen_items: Tenanted & {
    drive_id: string;
    item_id: string;
    item_name: string;
    item_url: Maybe<string>;
    is_folder: boolean;
  };
  subscriptions: Tenanted & {
    id: string;
    resource: string;
    client_state: string;
    notify_url: string;
    expires_at: Timestamp;
  };
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
  };
  finding_groups: Tenanted & { id: string; check_id: string; began_at: Timestamp };
  group_members: Tenanted & { key: string; group_id: string };
  alert_bursts: Tenanted & { check_id: string; recent: JsonColumn; group_id: Maybe<string> };
  replies: Tenanted & {
    delivery_id: number;
    seq: number;
    kind: HeardKind;
    count: number;
    sent_at: MaybeTimestamp;
  };
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
  approval_votes: Tenanted & { approval_id: string; user_id: string; user_name: string; at: Timestamp };
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
  };
  policy_versions: Tenanted & { seq: Generated<number>; policy_id: string; object: JsonColumn; at: Timestamp };
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
  conversations: Tenanted & {
    id: string;
    kind: 'personal' | 'channel' | 'groupChat';
    service_url: string;
    bot_id: string;
    user_id: Maybe<string>;
    dead_at: MaybeTimestamp;
    welcomed_at: MaybeTimestamp;
  };
  unreachable: Tenanted & { user_id: string; why: string; at: Timestamp };
  routes: Tenanted & {
    conversation_id: string;
    shows_names: boolean;
    allowed_outsiders: number;
    roster_read_at: Timestamp;
    created_by: string;
    created_at: Timestamp;
    settings: ColumnType<unknown, string | undefined, string>;
  };
  check_severities: Tenanted & {
    check_id: string;
    severity: Severity;
    reason: string;
    by_id: string;
    by_name: string;
    at: Timestamp;
  };
  notices: Tenanted & { id: string; lines: JsonColumn; at: Timestamp };
  troubles: Tenanted & { id: string; notice_id: string; over_text: string; since: Timestamp };
  digests: Tenanted & {
    id: string;
    conversation_id: string;
    period: string;
    from_at: Timestamp;
    until_at: Timestamp;
    numbers: JsonColumn;
  };
  planned_changes: Tenanted & {
    id: string;
    area: string;
    by_id: string;
    by_name: string;
    conversation_id: string;
    begins_at: Timestamp;
    until_at: Timestamp;
    ended_at: MaybeTimestamp;
    before: JsonColumn;
    comparison: ColumnType<unknown, string | null | undefined, string | null>;
  };
  held_findings: Tenanted & { change_id: string; key: string };
  webhooks: Tenanted & {
    id: string;
    url: string;
    secret: string;
    created_by: string;
    created_at: Timestamp;
    dead_at: MaybeTimestamp;
  };
  escalations: Tenanted & {
    finding_key: string;
    since: Timestamp;
    to_conversation_id: Maybe<string>;
    at: Timestamp;
  };
  deliveries: Tenanted & {
    id: Generated<number>;
    conversation_id: string;
    subject_kind:
      | 'finding'
      | 'fix'
      | 'bulk'
      | 'group'
      | 'baseline'
      | 'question'
      | 'answer'
      | 'duty'
      | 'unanswered'
      | 'notice'
      | 'emergency'
      | 'digest'
      | 'change'
      | 'head'
      | 'pack'
      | 'review';
    subject_id: string;
    wanted: number;
    shown: number;
    thread_id: Maybe<string>;
    activity_id: Maybe<string>;
    lease_until: MaybeTimestamp;
    held_by: Maybe<number>;
    tries: number;
    next_try_at: Timestamp;
    gave_up: Maybe<string>;
    posted_at: MaybeTimestamp;
    shown_at: MaybeTimestamp;
    failed_at: MaybeTimestamp;
    failure: ColumnType<string | null, string | null | undefined, string | null>;
    is_unjournaled: Generated<boolean>;
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
  sends: Tenanted & { conversation_id: string; at: Timestamp };
  send_holds: Tenanted & { conversation_id: string; until: Timestamp };
  objects: Tenanted & {
    collection: string;
    id: string;
    hash: string;
    object: JsonColumn;
    before: ColumnType<unknown, string | null, string | null>;
    first_seen_at: Timestamp;
    changed_at: Timestamp;
  };
  check_days: Tenanted & { day: string; check_id: string; result: 'passed' | 'failed' | 'skipped'; standing: number };
  unchecked: Tenanted & { check_id: string; subject_id: string; reason: string };
  answer_notes: Tenanted & { id: Generated<number>; topic_id: string; kind: string; at: Timestamp };
  expert_rooms: Tenanted & { conversation_id: string; created_by: string; created_at: Timestamp };
  expert_questions: Tenanted & {
    id: string;
    text: string;
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    language: Generated<LanguageId>;
    subject_id: Maybe<string>;
    topic_ids: JsonColumn;
    answer: Maybe<string>;
    answered_by: Maybe<string>;
    answered_by_name: Maybe<string>;
    answered_at: MaybeTimestamp;
  };
  company_entries: Tenanted & { topic_id: string; text: string; by_id: string; by_name: string; at: Timestamp };
  duties: Tenanted & {
    id: string;
    scope: string;
    person_id: string;
    named_by: string;
    named_by_name: string;
    named_at: Timestamp;
    state: 'asked' | 'confirmed' | 'declined' | 'replaced';
    decided_at: MaybeTimestamp;
  };
  unanswered: Tenanted & { id: string; text: string; at: Timestamp };
  choices: Tenanted & { user_id: string; words: string; topic_id: string; at: Timestamp };
}
