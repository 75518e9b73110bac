/** Who administers what: assignments, and the people behind them. */
export interface RolesObjects {
  readonly 'role-schedules': HeldRole;
  readonly 'admin-roles': HeldRole;
  readonly 'eligible-roles': HeldRole;
  readonly 'role-groups': RoleGroup;
  readonly admins: AdminAccount;
}

export const rolesCollections = {
  'role-schedules': true,
  'admin-roles': true,
  'eligible-roles': true,
  'role-groups': true,
  admins: true,
} as const satisfies Record<keyof RolesObjects, true>;

/** A role that a principal holds or may activate. `id` is made of principal, role and scope: Graph's own may change. */
export interface HeldRole {
  readonly id: string;
  readonly principalId: string;
  readonly principalKind: 'user' | 'group' | 'app' | 'unknown';
  readonly principalName: string;
  readonly roleDefinitionId: string;
  /** `/` is the whole directory. */
  readonly scopeId: string;
  /** In force because somebody eligible activated it. */
  readonly isActivated: boolean;
  /** `null`: it does not end, or nothing is said of an end. */
  readonly endsAt: string | null;
}

/** A group that holds roles. `peopleIds` holds those in it, through groups in it too; null: too many to look at. */
export interface RoleGroup {
  readonly id: string;
  readonly displayName: string;
  readonly peopleIds: readonly string[] | null;
  /** Groups inside it through which people are in it; absent where nobody looked. */
  readonly innerIds?: readonly string[];
}

/** A person behind a role, held directly or through a group. */
export interface AdminAccount {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly isGuest: boolean;
  /** It comes from a directory on premises. */
  readonly isSynced: boolean;
  readonly isEnabled: boolean;
}
