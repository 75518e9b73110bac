import type { ColumnType, Generated } from 'kysely';
import type { HeardKind } from '../../model/life';
import type { JsonColumn, Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** What a card tells of. */
export type SubjectKind =
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
  | 'review'
  | 'drill'
  | 'setup';

/** What should stand in Teams, and where. */
export interface AlertsTables {
  conversations: Tenanted & {
    id: string;
    kind: 'personal' | 'channel' | 'groupChat';
    service_url: string;
    bot_id: string;
    user_id: Maybe<string>;
    dead_at: MaybeTimestamp;
    welcomed_at: MaybeTimestamp;
  };
  homes: Tenanted & { conversation_id: string; organisation_id: string; at: Timestamp };
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
  replies: Tenanted & {
    delivery_id: number;
    seq: number;
    kind: HeardKind;
    count: number;
    sent_at: MaybeTimestamp;
  };
  notices: Tenanted & { id: string; lines: JsonColumn; at: Timestamp };
  setup_states: Tenanted & { shown: string; at: Timestamp };
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
    subject_kind: SubjectKind;
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
  sends: Tenanted & { conversation_id: string; at: Timestamp };
  send_holds: Tenanted & { conversation_id: string; until: Timestamp };
}
