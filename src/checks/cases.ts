import type { CheckContext, Per, Things } from '../model/check';
import type { PolicyObjects, Snapshot } from '../model/objects';

/** Policies written plainly, as a case gives them. */
export type Policies = { readonly [N in keyof PolicyObjects]?: readonly PolicyObjects[N][] };

/** One row of a check's truth table. `expect` names what must come out; `undefined`: nothing is wrong. */
export interface CheckCase<P extends Per> {
  readonly name: string;
  readonly given: Things[P];
  /** The policies it leans on; none: nothing could be read. */
  readonly tenant?: Policies;
  readonly expect:
    | {
        readonly severity?: string;
        /** It claims nothing yet. */
        readonly couldNotCheck?: string;
        readonly pendingUntil?: string | null;
        readonly because?: string;
        /** The facts, in order, by what each must name. */
        readonly facts?: readonly { readonly name?: string; readonly value?: string }[];
      }
    | { readonly couldNotCheck: string }
    | undefined;
}

/** The same for the policies together: `expect` names every finding, in order. */
export interface TenantCase {
  readonly name: string;
  readonly given: Policies;
  /** What stood before the last change, by collection. */
  readonly before?: Policies;
  /** Ids of what came an hour ago. */
  readonly newIds?: readonly string[];
  readonly expect:
    | readonly {
        readonly id?: string;
        readonly severity?: string;
        readonly because?: string;
        readonly facts?: readonly { readonly name?: string; readonly value?: string }[];
      }[]
    | { readonly couldNotCheck: string };
}

/** When every case is looked at, and with which settings. */
export const caseContext = {
  at: '2026-03-02T09:00:00.000Z',
  mfaGraceHours: 24,
  ownAppIds: ['keyholder'],
  tenant: {},
} as const satisfies CheckContext;

/** The snapshot of a case: all there from the start, but for the new; changed (where `before` says so) an hour ago. */
export function snapshotOf(policies: Policies, before: Policies = {}, newIds: readonly string[] = []): Snapshot {
  const entries = Object.entries(policies).map(([name, objects]) => {
    const was = new Map((before[name as keyof Policies] ?? []).map((object) => [object.id, object]));
    return [
      name,
      objects.map((object) => ({
        object,
        before: was.get(object.id) ?? null,
        firstSeenAt: newIds.includes(object.id) ? '2026-03-02T08:00:00.000Z' : null,
        changedAt: was.has(object.id) ? '2026-03-02T08:00:00.000Z' : '2025-03-02T09:00:00.000Z',
      })),
    ];
  });
  return Object.fromEntries(entries) as Snapshot; // names and objects come in pairs from `policies`
}
