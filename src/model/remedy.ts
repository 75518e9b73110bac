import { canonical, type Json, sha256 } from './canonical';
import type { Finding } from './finding';
import type { SharingLink } from './tenant';

/** One Graph call that changes something. `path` is relative to the version, e.g. `/drives/d/items/i/permissions/p`. */
export type GraphCall = {
  readonly method: 'DELETE' | 'PATCH' | 'POST';
  readonly path: string;
  readonly body?: { readonly [key: string]: Json };
};

/** How far a plan reaches: a tenant-wide one takes two leads. */
export type Reach = 'item' | 'person' | 'tenant';

/** What a lead sees and approves. Its hash covers all of it. */
export type Plan = {
  readonly remedyId: string;
  readonly findingKey: string;
  readonly summary: string;
  readonly consequences: readonly string[];
  readonly calls: readonly GraphCall[];
  /** What stood there when it was planned, in a few words: another state is another plan. */
  readonly sees: string;
  readonly reach: Reach;
  /** Calls that put back what stood before; `null`: it cannot be undone, and `cannotUndo` says why. */
  readonly undo: readonly GraphCall[] | null;
  readonly cannotUndo: string | null;
  /** The fix that this plan takes back; `null`: it is no undo. */
  readonly undoes: string | null;
};

/** Same plan, same hash: what was approved is what runs. */
export const planHash = (plan: Plan): string => sha256(canonical(plan as Parameters<typeof canonical>[0]));

/** How many leads have to approve, apart from the one who asked. */
export const votesNeeded = ({ reach }: Pick<Plan, 'reach'>): number => (reach === 'tenant' ? 2 : 1);

/**
 * The part of the tenant a remedy works on, freshly read. `link` is null when it is gone; `object` is Graph's JSON, null
 * when there is none.
 */
export interface World {
  readonly link?: SharingLink | null;
  readonly object?: Json;
  /** Several objects, by the names the remedy gave them. */
  readonly objects?: Readonly<Record<string, Json>>;
}

/** What has to be read before planning: the finding's own link, or the object at a path. */
export type Look =
  | { readonly kind: 'sharing-link' }
  | { readonly kind: 'object'; readonly path: string }
  | { readonly kind: 'objects'; readonly paths: Readonly<Record<string, string>> };

/** A way to fix. Pure: it plans from what was just read and says when it is done; the calls are made elsewhere. */
export interface Remedy {
  readonly id: string;
  readonly label: string;
  /** What the remediation registration needs for it. */
  readonly permission: string;
  readonly reach: Reach;
  readonly looksAt: (finding: Finding) => Look;
  readonly plan: (finding: Finding, world: World) => Plan;
  readonly isDone: (world: World) => boolean;
  /** Whether what the plan did was taken back; only for plans that can be undone. */
  readonly isUndone?: (world: World, plan: Plan) => boolean;
}
