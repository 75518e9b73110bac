import type { JsonObject } from '../json';
import type { DemoRights } from '../rights';
import { firstDeletedGroups, firstDeletedUsers } from '../seed/deleted';
import { type FirstGroup, firstGroups } from '../seed/groups';
import type { Org } from '../seed/org';
import { firstRoleGrants, type RoleGrant } from '../seed/roles';
import { firstSettings } from '../seed/settings';
import type { DemoSubscription } from './events';
import type { MadeItem } from './made-items';

export interface GrantHeld extends RoleGrant {
  readonly fromMs: number;
  readonly untilMs: number;
}
export interface UserHeld {
  /** The last known record stays after a deletion: the report still shows it for a while. */
  readonly record: JsonObject;
  readonly createdMs: number;
  readonly deletedMs: number;
  /** Gone from the deleted items too. */
  readonly purged?: true;
}
export interface DeletedGroup {
  readonly group: FirstGroup;
  readonly deletedMs: number;
}
export interface ItemHeld {
  readonly name?: string;
  readonly deleted: boolean;
  readonly version: number;
  readonly modifiedMs: number;
}
export interface Change {
  readonly seq: number;
  readonly id: string;
  readonly sharing?: boolean;
  /** Of a group whose membership changed, and nothing else of it. */
  readonly member?: { readonly id: string; readonly isIn: boolean };
}

/** The generated organisation plus what has happened since; changed only by `apply`. */
export interface DemoState {
  readonly org: Org;
  readonly rights: DemoRights;
  seq: number;
  readonly groups: Map<string, FirstGroup>;
  readonly deletedGroups: Map<string, DeletedGroup>;
  readonly users: Map<string, UserHeld>;
  readonly createdUserIds: string[];
  readonly methods: Map<string, readonly { readonly atMs: number; readonly methods: readonly JsonObject[] }[]>;
  readonly members: Map<string, readonly string[]>;
  grants: readonly GrantHeld[];
  /** By drive, then by item: most drives are as generated, and are quick to read because they are in neither. */
  readonly permissions: Map<string, Map<string, readonly JsonObject[]>>;
  readonly items: Map<string, Map<string, ItemHeld>>;
  /** By drive, in the order they were made. */
  readonly made: Map<string, MadeItem[]>;
  readonly settings: Map<string, JsonObject>;
  readonly subscriptions: Map<string, DemoSubscription>;
  /** What identity protection says since the birth, by user. */
  readonly risks: Map<string, JsonObject>;
  /** Since the birth, oldest first; the same for the audits. */
  readonly signIns: JsonObject[];
  readonly lastSignIns: Map<string, string>;
  readonly audits: JsonObject[];
  /** Of the unified log: links that were made. */
  readonly sharingAudits: JsonObject[];
  readonly userChanges: Change[];
  readonly groupChanges: Change[];
  /** Of what lies in settings and has a delta: apps, their registrations, consents. */
  readonly settingChanges: Map<string, Change[]>;
  readonly itemChanges: Map<string, Change[]>;
}

export const LONG_AGO = Number.NEGATIVE_INFINITY;
export const NEVER = Number.POSITIVE_INFINITY;

const deletedUsers = (org: Org): readonly (readonly [string, UserHeld])[] =>
  firstDeletedUsers(org).map(({ record, deletedMs }) => [
    String(record.id),
    { record, createdMs: LONG_AGO, deletedMs },
  ]);

export function newState(org: Org, rights: DemoRights): DemoState {
  return {
    org,
    rights,
    seq: 0,
    groups: new Map(firstGroups(org).map((group) => [group.id, group])),
    deletedGroups: new Map(firstDeletedGroups(org).map((held) => [held.group.id, held])),
    users: new Map(deletedUsers(org)),
    createdUserIds: [],
    methods: new Map(),
    members: new Map(),
    grants: firstRoleGrants(org).map((grant) => ({ ...grant, fromMs: LONG_AGO, untilMs: NEVER })),
    permissions: new Map(),
    items: new Map(),
    made: new Map(),
    settings: new Map(firstSettings(org)),
    subscriptions: new Map(),
    risks: new Map(),
    signIns: [],
    lastSignIns: new Map(),
    audits: [],
    sharingAudits: [],
    userChanges: [],
    groupChanges: [],
    settingChanges: new Map(),
    itemChanges: new Map(),
  };
}
