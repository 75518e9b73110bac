import type { Plan } from './remedy';

/** `stale`: the world changed before it ran. `moot`: it is not needed any more. `lapsed`: its time ran out. */
export type ApprovalState = 'asked' | 'approved' | 'declined' | 'stale' | 'moot' | 'lapsed';

/** As what somebody decided: as a lead; as the only lead, on an own request; as the owner of what is narrowed. */
export type DecidedAs = 'lead' | 'self' | 'owner';

/** A plan and what became of it, as cards show it: names of people in place of ids. */
export interface ApprovalView {
  readonly id: string;
  readonly plan: Plan;
  readonly planHash: string;
  readonly state: ApprovalState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly expiresAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decidedAs: DecidedAs | null;
  readonly reason: string | null;
  /** Leads who approved so far, of a plan that takes several. */
  readonly votes: readonly string[];
  /** The plan that was approved before and had changed when it was to run. */
  readonly was: Plan | null;
}
