import type { AuthenticationStrength, ConditionalAccessPolicy } from './objects/access';
import type { NamedEmergencyAccount } from './objects/emergency';

/** What report-only policies would have done in the sign-ins that were looked at. */
export interface WatchedSignIns {
  readonly signIns: number;
  /** The oldest of them; `null`: there were none. */
  readonly since: string | null;
  /** People whom each policy would have stopped or asked for more, by its id. */
  readonly stopped: Readonly<Record<string, number>>;
}

/** People of the organisation itself who can sign in; admins are those who hold a role by themselves. */
export interface PeopleCounts {
  readonly members: number;
  readonly withoutMfa: number;
  readonly admins: number;
  readonly adminsWithoutKey: number;
}

/** What plans on accounts and Conditional Access lean on, beside the thing itself. Each stands only where it was asked for. */
export interface AccessWorld {
  /** The policy that the finding is about; `null`: it is gone, or the finding is about no policy. */
  readonly subject?: ConditionalAccessPolicy | null;
  /** Every Conditional Access policy; none where the tenant has no licence for them. */
  readonly policies?: readonly ConditionalAccessPolicy[];
  readonly strengths?: readonly AuthenticationStrength[];
  /** Those named and approved, as they stand now: two, or none. */
  readonly emergency?: readonly NamedEmergencyAccount[];
  /** How the subject stood of late, newest first. */
  readonly versions?: readonly ConditionalAccessPolicy[];
  readonly people?: PeopleCounts;
  /** `null`: nobody could look. */
  readonly watched?: WatchedSignIns | null;
}

export type AccessPart = keyof AccessWorld;
