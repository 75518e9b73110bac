import type { AccessPart, AccessWorld } from './access-world';
import { canonical, type Json, sha256 } from './canonical';
import type { Finding } from './finding';
import type { SharingLink } from './tenant';

/** One Graph call that changes something. `path` is relative to the version, e.g. `/drives/d/items/i/permissions/p`. */
export type GraphCall = {
  readonly method: 'DELETE' | 'PATCH' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: { readonly [key: string]: Json };
  /** The content of a file, in place of a body. */
  readonly text?: string;
};

/** A call in one line, as the journal names it. */
export const callName = ({ method, path }: GraphCall): string => `${method} ${path}`;

/** How far a plan reaches: a tenant-wide one takes two leads. */
export type Reach = 'item' | 'person' | 'tenant';

/** What somebody wished for beside the fix itself, by name. */
export type Wish = { readonly [name: string]: string };

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
  /** Numbers as they stood when it was planned: shown and approved, and free to move until it runs. */
  readonly counted?: readonly string[];
  /** What was wished for when it was asked for, such as a date: planned again, it is still what was wished. */
  readonly wish?: Wish;
  /** It helps, and what was found still stands after it; says why. */
  readonly staysOpen?: string;
  /**
   * What becomes of the calls that were made when a later one is refused. Left out, they stand: each closes a part of the
   * gap. `take-back`: half of it is worse than none; `undo` then holds the opposite of each call, in their order.
   */
  readonly half?: 'take-back';
};

/** Many plans are approved as one: by the hash of their hashes. */
export const hashOfAll = (hashes: readonly string[]): string => sha256(canonical(hashes));

/** Same plan, same hash: what was approved is what runs. */
export const planHash = (plan: Plan): string => sha256(canonical(plan as Parameters<typeof canonical>[0]));

/** The same but for numbers that move by themselves: every new colleague would make another plan of it. */
export const isSamePlan = (a: Plan, b: Plan): boolean =>
  planHash({ ...a, counted: [] }) === planHash({ ...b, counted: [] });

/**
 * The part of the tenant a remedy works on, freshly read. `link` is null when it is gone; `object` is Graph's JSON, null
 * when there is none.
 */
export interface World {
  readonly link?: SharingLink | null;
  readonly object?: Json;
  /** Several objects, by the names the remedy gave them. */
  readonly objects?: Readonly<Record<string, Json>>;
  /** Stands where `Look.also` asked for it. */
  readonly access?: AccessWorld;
  /** The item's ETag where Graph gives one: sent with each call as If-Match, and no part of the plan. */
  readonly eTag?: string | null;
}

/** What has to be read before planning: the finding's own link, or the object at a path. */
export type Look =
  | { readonly kind: 'sharing-link' }
  /** A permission that is no link: Graph's JSON of it, these fields. */
  | { readonly kind: 'permission'; readonly select: string }
  | { readonly kind: 'object'; readonly path: string }
  | {
      readonly kind: 'objects';
      readonly paths: Readonly<Record<string, string>>;
      readonly also?: readonly AccessPart[];
    };

/** A way to fix. Pure: it plans from what was just read and says when it is done; the calls are made elsewhere. */
export interface Remedy {
  readonly id: string;
  readonly label: string;
  /** What the remediation registration needs for it; of several each after a comma. */
  readonly permission: string;
  readonly reach: Reach;
  readonly looksAt: (finding: Finding) => Look;
  readonly plan: (finding: Finding, world: World, wish?: Wish) => Plan;
  /** What is wished for, from what was filled in (a day) and when it was asked for. */
  readonly wishes?: (given: { readonly now: string; readonly endsOn: string | undefined }) => Wish;
  /** `plan`: the one that was approved; without it nothing was planned yet. */
  readonly isDone: (world: World, plan?: Plan) => boolean;
  /** Whether what the plan did was taken back; only for plans that can be undone. */
  readonly isUndone?: (world: World, plan: Plan) => boolean;
  /** The calls that undo it where they depend on what stands now, and what somebody changed since. Else `plan.undo` says them. */
  readonly undoOf?: (
    world: World,
    plan: Plan,
  ) => { readonly calls: readonly GraphCall[]; readonly changed: readonly string[] };
  /** Whether it is a way out of this finding; without it of every finding of its checks. */
  readonly fits?: (finding: Pick<Finding, 'because' | 'subjectId'>) => boolean;
  /** Why nothing can be planned here; undefined: it can. */
  readonly whyNot?: (finding: Finding, world: World, wish?: Wish) => string | undefined;
  /** What a person can do when Graph refuses with this code. */
  readonly whenRefused?: Readonly<Record<string, string>>;
  /** It touches who may sign in: two emergency accounts have to be ready, and nobody may be locked out. */
  readonly isGuarded?: boolean;
  /** It is what makes the emergency accounts ready. */
  readonly makesReady?: boolean;
  /** How long Graph may take to show what was done; left out: a minute. Until then it is neither done nor failed. */
  readonly seenWithinS?: number;
  /** Asked for on one finding, it is planned for all findings of its check in the same site. */
  readonly spreads?: 'site';
}
