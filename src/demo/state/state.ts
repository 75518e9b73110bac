import type { JsonObject } from '../json';
import { type FirstGroup, firstGroups } from '../seed/groups';
import type { Org } from '../seed/org';
import { firstRoleGrants, type RoleGrant } from '../seed/roles';
import { firstSettings } from '../seed/settings';
import type { DemoSubscription } from './events';

export interface GrantHeld extends RoleGrant {
  readonly fromMs: number;
  readonly untilMs: number;
}
export interface UserHeld {
  /** The last known record stays after a deletion: the report still shows it for a while. */
  readonly record: JsonObject;
  readonly createdMs: number;
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
}

/** The generated organisation plus what has happened since; changed only by `apply`. */
export interface DemoState {
  readonly org: Org;
  seq: number;
  readonly groups: ReadonlyMap<string, FirstGroup>;
  readonly users: Map<string, UserHeld>;
  readonly createdUserIds: string[];
  readonly methods: Map<string, readonly { readonly atMs: number; readonly methods: readonly JsonObject[] }[]>;
  readonly members: Map<string, readonly string[]>;
  grants: readonly GrantHeld[];
  /** By drive, then by item: most drives are as generated, and are quick to read because they are in neither. */
  readonly permissions: Map<string, Map<string, readonly JsonObject[]>>;
  readonly items: Map<string, Map<string, ItemHeld>>;
  readonly settings: Map<string, JsonObject>;
  readonly subscriptions: Map<string, DemoSubscription>;
  readonly userChanges: Change[];
  readonly groupChanges: Change[];
  readonly itemChanges: Map<string, Change[]>;
}

export const LONG_AGO = Number.NEGATIVE_INFINITY;
export const NEVER = Number.POSITIVE_INFINITY;

export function newState(org: Org): DemoState {
  return {
    org,
    seq: 0,
    groups: new Map(firstGroups(org).map((group) => [group.id, group])),
    users: new Map(),
    createdUserIds: [],
    methods: new Map(),
    members: new Map(),
    grants: firstRoleGrants(org).map((grant) => ({ ...grant, fromMs: LONG_AGO, untilMs: NEVER })),
    permissions: new Map(),
    items: new Map(),
    settings: new Map(firstSettings(org)),
    subscriptions: new Map(),
    userChanges: [],
    groupChanges: [],
    itemChanges: new Map(),
  };
}
