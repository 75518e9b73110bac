import { canonical, sha256 } from './canonical';
import type { Finding } from './finding';
import type { SharingLink } from './tenant';

/** One Graph call that changes something. `path` is relative to the version, e.g. `/drives/d/items/i/permissions/p`. */
export type GraphCall = {
  readonly method: 'DELETE' | 'PATCH' | 'POST';
  readonly path: string;
  readonly body?: { readonly [key: string]: string | number | boolean | null };
};

/** What a lead sees and approves. Its hash covers all of it. */
export type Plan = {
  readonly remedyId: string;
  readonly findingKey: string;
  readonly summary: string;
  readonly consequences: readonly string[];
  readonly calls: readonly GraphCall[];
  /** What stood there when it was planned, in a few words: another state is another plan. */
  readonly sees: string;
  /** `null` when it can be undone, else why not. */
  readonly cannotUndo: string | null;
};

/** Same plan, same hash: what was approved is what runs. */
export const planHash = (plan: Plan): string => sha256(canonical(plan as Parameters<typeof canonical>[0]));

/** The part of the tenant a remedy works on, freshly read. `link` is null when it is gone. */
export interface World {
  readonly link: SharingLink | null;
}

/** A way to fix. Pure: it plans from what was just read and says when it is done; the calls are made elsewhere. */
export interface Remedy {
  readonly id: string;
  readonly label: string;
  /** What the remediation registration needs for it. */
  readonly permission: string;
  readonly looksAt: 'sharing-link';
  readonly plan: (finding: Finding, world: World) => Plan;
  readonly isDone: (world: World) => boolean;
}
