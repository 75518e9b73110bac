/** Accounts in danger. */
export interface IdentityObjects {
  readonly 'risky-users': RiskyUser;
  readonly 'member-sign-ins': MemberSignIn;
}

/** An account of the organisation's own that was not here lately, or of which Graph does not say when it was. */
export interface MemberSignIn {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly createdAt: string | null;
  /** The day, `2026-03-02`; `null`: Graph does not say, which is not "never". */
  readonly lastSeenOn: string | null;
  /** Licences that it takes. */
  readonly licences: number;
}

/** An account that Microsoft thinks is in other hands, and of which nobody has said yet whether it is. */
export interface RiskyUser {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** A level that is not known here is never taken for a low one. */
  readonly level: 'high' | 'medium' | 'low' | 'none' | 'unknown';
  /** Somebody confirmed that it is taken over. */
  readonly isConfirmed: boolean;
  readonly updatedAt: string | null;
}

/** Why accounts are in danger: few, as only those count that nobody has closed yet. */
export interface RiskObjects {
  readonly 'risk-detections': RiskDetections;
}
export const riskCollections = { 'risk-detections': true } as const satisfies Record<keyof RiskObjects, true>;

/** What Microsoft saw of one account, newest first; addresses of the network are not kept. */
export interface RiskDetections {
  /** The account's. */
  readonly id: string;
  /** All that are open; the newest of them follow. */
  readonly count: number;
  readonly newest: readonly RiskDetection[];
}

export interface RiskDetection {
  /** Graph's word: `unfamiliarFeatures`. */
  readonly type: string;
  readonly at: string | null;
  /** "Lagos, NG"; `null`: not at a sign-in, or not said. */
  readonly where: string | null;
}
