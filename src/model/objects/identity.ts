/** Accounts in danger. */
export interface IdentityObjects {
  readonly 'risky-users': RiskyUser;
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
