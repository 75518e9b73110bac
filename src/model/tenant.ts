/** What Keyholder keeps of a customer's tenant: our own shapes, parsed from Graph at the border. `*At` is ISO 8601 UTC. */

export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly userType: 'member' | 'guest';
  readonly accountEnabled: boolean;
  readonly createdAt: string | null;
}

/** One row of the registration report. The report lags by hours: `reportedAt` is the time Graph gives for the row. */
export interface Registration {
  readonly userId: string;
  readonly isMfaRegistered: boolean;
  readonly isMfaCapable: boolean;
  readonly isAdmin: boolean;
  readonly methods: readonly string[];
  readonly reportedAt: string;
}

/** An authentication method of one person, read directly: `microsoftAuthenticator`, `fido2`, `password`, … */
export type MethodKind = string;

export interface RoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
}

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly isAssignableToRole: boolean;
  readonly hasMembershipRule: boolean;
}

/** A person who stands in a group. */
export interface GroupMember {
  readonly id: string;
  readonly displayName: string;
}

export interface Site {
  readonly id: string;
  readonly displayName: string;
  readonly webUrl: string;
  readonly isPersonal: boolean;
}

export interface Drive {
  readonly id: string;
  readonly name: string;
  readonly webUrl: string;
  /** `null` for a person's OneDrive read through the user. */
  readonly siteId: string | null;
  readonly siteName: string | null;
  /** The person or group that owns the drive, where Graph says so. */
  readonly ownerId: string | null;
  readonly ownerName: string | null;
}

/** A changed item of a drive's delta. Only what sharing needs; deleted items come without a name. */
export interface ItemChange {
  readonly id: string;
  readonly name: string | null;
  readonly webUrl: string | null;
  readonly isFolder: boolean;
  readonly isShared: boolean;
  /** It came because its sharing changed; where Graph does not say so, `false` tells nothing. */
  readonly isSharingChanged: boolean;
  readonly isDeleted: boolean;
  readonly createdAt: string | null;
}

export type LinkScope = 'anonymous' | 'organization' | 'users' | 'existingAccess' | 'unknown';

/**
 * A sharing link as its item's permissions show it. Graph says neither who made it nor when.
 * The address (`link.webUrl`) and `shareId` are secrets and never leave the reader.
 * @see https://learn.microsoft.com/graph/api/resources/permission
 */
export interface SharingLink {
  readonly id: string;
  readonly driveId: string;
  readonly itemId: string;
  readonly scope: LinkScope;
  readonly type: string;
  readonly hasPassword: boolean;
  readonly endsAt: string | null;
}

/** Somebody from outside whom an item's permission names. `who` is the mail address, or the sign-in name where there is none. */
export interface OutsidePerson {
  readonly permissionId: string;
  readonly who: string;
  readonly name: string;
  readonly canEdit: boolean;
}

/** A standing request to be told of changes. The secret that proves a notification is kept elsewhere. */
export interface Subscription {
  readonly id: string;
  readonly resource: string;
  readonly expiresAt: string;
}

/** One page of a delta read. `next` resumes after this page; `deltaLink` stands on the last page only. */
export interface DeltaPage<T> {
  readonly items: readonly T[];
  readonly removedIds: readonly string[];
  readonly next: string | null;
  readonly deltaLink: string | null;
}

/** A collection was read, or it could not be: not seeing is not passing. */
export type Outcome =
  | { readonly kind: 'ran' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

export type SkipReason = 'not-licensed' | 'no-permission' | 'throttled' | 'not-readable' | 'no-data';

/** A link with what we know of its item and place. Its address is nowhere with us. */
export interface SharedLink extends SharingLink {
  readonly itemName: string;
  readonly itemUrl: string | null;
  readonly isFolder: boolean;
  readonly driveName: string;
  readonly siteName: string | null;
  readonly ownerName: string | null;
  /** By the audit log, which speaks later; `null`: it has not yet. */
  readonly madeBy: string | null;
  readonly madeAt: string | null;
}

/** Somebody from outside on an item, with its place. */
export interface OutsideGrant
  extends OutsidePerson,
    Pick<
      SharedLink,
      'driveId' | 'itemId' | 'itemName' | 'itemUrl' | 'isFolder' | 'driveName' | 'siteName' | 'ownerName'
    > {
  readonly firstSeenAt: string;
  readonly isBaseline: boolean;
  /** When a review found that it is no longer needed; `null`: none did. */
  readonly unwantedAt: string | null;
}

/** A person with what is known of the ways to sign in. `methods` is null where neither report nor reading has spoken. */
export interface Account {
  readonly user: User;
  readonly firstSeenAt: string;
  readonly isBaseline: boolean;
  readonly isAdmin: boolean;
  readonly isMfaRegistered: boolean | null;
  readonly methods: readonly MethodKind[] | null;
  readonly methodsReadAt: string | null;
}
