/** People from outside. */
export interface GuestObjects {
  readonly guests: Guest;
  readonly 'guest-sign-ins': GuestSignIn;
  readonly 'guest-sponsors': SponsoredGuest;
}

interface NamedAccount {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

interface Sponsor {
  readonly id: string;
  readonly displayName: string;
}

/** Who answers for a guest here; `null`: Graph does not say, which is not "nobody". */
interface Sponsored {
  readonly sponsors: readonly Sponsor[] | null;
}

/** Read only where Graph says who sponsors guests. */
export interface SponsoredGuest extends NamedAccount {
  readonly isEnabled: boolean;
  readonly sponsors: readonly Sponsor[];
}

export interface Guest extends NamedAccount, Sponsored {
  /** Invited, and not come yet. */
  readonly isPending: boolean;
  readonly invitedAt: string | null;
}

export interface GuestSignIn extends NamedAccount, Sponsored {
  readonly isEnabled: boolean;
  readonly isPending: boolean;
  readonly createdAt: string | null;
  /** The day, `2026-03-02`; `null`: Graph does not say, which is not "never". */
  readonly lastSeenOn: string | null;
}
