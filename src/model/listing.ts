import type { FindingFact, FindingState, Severity } from './finding';
import type { MethodKind } from './tenant';

/** What a posture question asks for, as filters over what was collected. `since` is inclusive, `until` is not. */
interface Times {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

export interface AccountFilter extends Times {
  readonly mfa?: 'yes' | 'no' | 'unknown' | undefined;
  readonly userType?: 'member' | 'guest' | undefined;
  readonly enabled?: boolean | undefined;
  readonly adminsOnly?: boolean | undefined;
  /** The id of a role's definition: those who hold it. */
  readonly role?: string | undefined;
  readonly name?: string | undefined;
}

export interface ListedAccount {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly userType: 'member' | 'guest';
  readonly accountEnabled: boolean;
  readonly createdAt: string | null;
  readonly isAdmin: boolean;
  readonly isMfaRegistered: boolean | null;
  readonly methods: readonly MethodKind[] | null;
}

export interface LinkFilter extends Times {
  readonly scope?: string | undefined;
  readonly canEdit?: boolean | undefined;
  readonly hasPassword?: boolean | undefined;
  readonly neverEnds?: boolean | undefined;
  readonly endsBefore?: string | undefined;
  readonly isFolder?: boolean | undefined;
  /** Only what came after this: when older ones were made is not known. */
  readonly seenAfter?: string | undefined;
  readonly ownerId?: string | undefined;
  /** Part of the name of a site, a library or its owner. */
  readonly place?: string | undefined;
}

export interface ListedLink {
  readonly driveId: string;
  readonly itemId: string;
  readonly id: string;
  readonly itemName: string;
  readonly itemUrl: string | null;
  readonly isFolder: boolean;
  readonly scope: string;
  readonly type: string;
  readonly hasPassword: boolean;
  readonly endsAt: string | null;
  readonly firstSeenAt: string;
  readonly driveName: string;
  readonly siteName: string | null;
  readonly ownerName: string | null;
}

export interface FindingFilter extends Times {
  readonly checkIds?: readonly string[] | undefined;
  /** So severe, or worse. */
  readonly severity?: Severity | undefined;
  readonly seenAfter?: string | undefined;
  /** Only of accounts that hold an admin role. */
  readonly adminsOnly?: boolean | undefined;
  /** Only what is snoozed, or whose risk is accepted. */
  readonly isResting?: boolean | undefined;
  readonly subjectId?: string | undefined;
  readonly name?: string | undefined;
}

export interface ListedFinding {
  readonly key: string;
  readonly checkId: string;
  readonly state: FindingState;
  readonly subject: string;
  readonly severity: Severity;
  readonly because: string;
  readonly facts: readonly FindingFact[];
  readonly firstSeenAt: string;
}
