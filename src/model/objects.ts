import { type AccessObjects, accessCollections } from './objects/access';
import { type AccessReviewObjects, accessReviewCollections } from './objects/access-reviews';
import { type ApplicationObjects, type AppObjects, appCollections } from './objects/apps';
import { type BackupObjects, backupCollections } from './objects/backup';
import { type DeviceObjects, type DevicePolicyObjects, devicePolicyCollections } from './objects/devices';
import type { EmailObjects } from './objects/email';
import { type EmergencyObjects, emergencyCollections } from './objects/emergency';
import type { GuestObjects } from './objects/guests';
import { type IdentityObjects, type RiskObjects, riskCollections } from './objects/identity';
import type { LeaverObjects } from './objects/leavers';
import type { LossObjects } from './objects/loss';
import { type OwnGroupObjects, ownGroupCollections } from './objects/own-groups';
import { type RolesObjects, rolesCollections } from './objects/roles';
import { type SharingObjects, sharingCollections } from './objects/sharing';
import { type SignalObjects, signalCollections } from './objects/signals';

/** Collections small enough to be had whole: tenant checks look at them, others lean on them. */
export interface PolicyObjects
  extends AccessObjects,
    AccessReviewObjects,
    AppObjects,
    DevicePolicyObjects,
    RolesObjects,
    OwnGroupObjects,
    RiskObjects,
    EmergencyObjects,
    SharingObjects,
    BackupObjects,
    SignalObjects {}

/** Their names, for whoever has only the type. */
export const policyCollections = Object.keys({
  ...accessCollections,
  ...accessReviewCollections,
  ...appCollections,
  ...rolesCollections,
  ...ownGroupCollections,
  ...riskCollections,
  ...emergencyCollections,
  ...devicePolicyCollections,
  ...sharingCollections,
  ...backupCollections,
  ...signalCollections,
} satisfies Record<keyof PolicyObjects, true>) as readonly (keyof PolicyObjects)[];

export const isPolicyCollection = (name: string): name is keyof PolicyObjects =>
  (policyCollections as readonly string[]).includes(name);

/** Collections that may be long: looked at one object at a time. Each has its own file in `objects/`. */
export interface EntityObjects
  extends EmailObjects,
    ApplicationObjects,
    DeviceObjects,
    GuestObjects,
    LeaverObjects,
    LossObjects,
    IdentityObjects {}

/** What each collection keeps of Graph's: our own shapes, parsed at the border; `id` is unique in its collection. */
export type Objects = PolicyObjects & EntityObjects;
export type ObjectCollection = keyof Objects;

/** An object as it stands, with what it was before its last change. */
export interface Kept<T> {
  readonly object: T;
  /** `null` until it has changed once. */
  readonly before: T | null;
  /** `null`: it was there at the first reading, nobody knows since when. */
  readonly firstSeenAt: string | null;
  /** The reading that first saw it as it is now. */
  readonly changedAt: string;
}

/** The policies as last read. A collection that could not be read is absent: absent is not empty. */
export type Snapshot = { readonly [N in keyof PolicyObjects]?: readonly Kept<PolicyObjects[N]>[] };
