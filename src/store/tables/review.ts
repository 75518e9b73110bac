import type { Generated } from 'kysely';
import type { AdminReason, ItemState, ManagerState, OwnerState, ReviewKind, ReviewState } from '../../model/review';
import type { Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** Tables of what owners are asked. */
export interface ReviewTables {
  drive_owners: Tenanted & { drive_id: string; user_id: string };
  reviews: Tenanted & {
    id: string;
    kind: ReviewKind;
    state: ReviewState;
    finding_key: Maybe<string>;
    begun_at: Timestamp;
    begun_by: Maybe<string>;
    begun_by_name: Maybe<string>;
    ends_at: Timestamp;
    ended_at: MaybeTimestamp;
    cursor: Generated<string>;
    told_at: MaybeTimestamp;
    asks_managers: Generated<boolean>;
    managers_from: MaybeTimestamp;
  };
  review_owners: Tenanted & {
    review_id: string;
    owner_id: string;
    name: string;
    state: OwnerState;
    ask_at: MaybeTimestamp;
    asked_at: MaybeTimestamp;
    remind_at: MaybeTimestamp;
    reminders: Generated<number>;
    answered_at: MaybeTimestamp;
    why: Maybe<string>;
    manager_id: Maybe<string>;
    manager_name: Maybe<string>;
    manager_state: Maybe<ManagerState>;
    manager_asked_at: MaybeTimestamp;
  };
  review_items: Tenanted & {
    id: Generated<number>;
    review_id: string;
    drive_id: string;
    item_id: string;
    link_id: string;
    finding_key: string;
    item_name: string;
    item_url: Maybe<string>;
    is_folder: boolean;
    place: string;
    scope: string;
    type: string;
    ends_at: MaybeTimestamp;
    first_seen_at: Timestamp;
    owner_id: Maybe<string>;
    owner_name: Maybe<string>;
    for_admins: Maybe<AdminReason>;
    state: ItemState;
    until: MaybeTimestamp;
    reason: Maybe<string>;
    decided_by: Maybe<string>;
    decided_by_name: Maybe<string>;
    decided_at: MaybeTimestamp;
    approval_id: Maybe<string>;
    note: Maybe<string>;
    who: Generated<string>;
    who_name: Maybe<string>;
    manager_id: Maybe<string>;
  };
}
