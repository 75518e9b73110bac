import type { ColumnType, Generated } from 'kysely';
import type { JsonColumn, Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** What is known of the tenant. */
export interface TenantTables {
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
    unwanted_at: MaybeTimestamp;
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
  objects: Tenanted & {
    collection: string;
    id: string;
    hash: string;
    object: JsonColumn;
    before: ColumnType<unknown, string | null, string | null>;
    first_seen_at: Timestamp;
    changed_at: Timestamp;
  };
}
