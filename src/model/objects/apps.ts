/** Apps that are here, and what they may do. */
export interface AppObjects {
  readonly 'service-principals': ServicePrincipal;
  readonly 'app-roles': AppRoles;
  readonly 'app-grants': AppGrant;
}

export const appCollections = {
  'service-principals': true,
  'app-roles': true,
  'app-grants': true,
} as const satisfies Record<keyof AppObjects, true>;

/** The organisation's own registrations, and every single consent. */
export interface ApplicationObjects {
  readonly applications: Application;
  readonly consents: Consent;
}

/** An app as it stands in this tenant, wherever it was made. */
export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  /** The tenant in which it is registered; `null`: Graph does not say. */
  readonly ownerTenantId: string | null;
  readonly isEnabled: boolean;
  /** Whom Microsoft has proved to be behind it. */
  readonly publisher: string | null;
}

/** What an app may do by itself, with nobody signed in, at Microsoft's own services; `id` is the service principal's. */
export interface AppRoles {
  readonly id: string;
  readonly name: string;
  /** `Mail.ReadWrite`, `full_access_as_app`; a role that its service does not explain is named by its id. */
  readonly roles: readonly string[];
}

/** One consent to one app, of everybody or of one person; who it was is not kept, not even in its `id`. */
export interface Consent {
  readonly id: string;
  readonly clientId: string;
  readonly resourceId: string;
  readonly isForAll: boolean;
  /** As Graph gives them: `Mail.Read offline_access`. */
  readonly scope: string;
}

/**
 * What an app may do at one service in the name of people; for everybody, or for those who said yes themselves.
 * `id` is made of both apps' ids and `all` or `some`.
 */
export interface AppGrant {
  readonly id: string;
  readonly clientId: string;
  readonly resourceId: string;
  readonly isForAll: boolean;
  readonly scopes: readonly string[];
  /** How many people said yes; 0 where it is for all. */
  readonly people: number;
}

export interface Application {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly createdAt: string | null;
  /** What it can sign in with; certificates that only encrypt are not among them. */
  readonly credentials: readonly AppCredential[];
  readonly owners: readonly { readonly id: string; readonly displayName: string }[];
}

export interface AppCredential {
  readonly id: string;
  readonly kind: 'secret' | 'certificate';
  readonly name: string;
  readonly startsAt: string | null;
  /** `null`: it has no end. */
  readonly endsAt: string | null;
}
