import type { Json } from './canonical';

/** An account for emergencies, as a lead approved it and as it stands now. `displayName` is null where it is gone. */
export interface EmergencyAccount {
  readonly id: string;
  readonly displayName: string | null;
  readonly isEnabled: boolean;
}

/** What a report-only policy would have done in the sign-ins that were looked at; `null`: nobody could look. */
export interface WatchedPolicy {
  readonly signIns: number;
  /** The oldest sign-in that was looked at. */
  readonly since: string | null;
  /** People whom it would have stopped or asked for more. */
  readonly stopped: number;
}

/** What plans on accounts and Conditional Access lean on, beside the thing itself. Each stands only where it was asked for. */
export interface AccessWorld {
  /** Every Conditional Access policy as Graph gives it; none where the tenant has no licence for them. */
  readonly policies?: readonly Json[];
  /** Every authentication strength as Graph gives it. */
  readonly strengths?: readonly Json[];
  /** Those named and approved: two, or none. */
  readonly emergency?: readonly EmergencyAccount[];
  /** The policy that the finding is about, as it was before: newest first. */
  readonly versions?: readonly Json[];
  /** Enabled accounts of the organisation itself; those among them known to have no MFA. */
  readonly people?: { readonly members: number; readonly withoutMfa: number };
  readonly watched?: WatchedPolicy | null;
}

export type AccessPart = keyof AccessWorld;
