/** The two groups that decide who may do what here. */
export interface OwnGroupObjects {
  readonly 'own-groups': OwnGroup;
}

export const ownGroupCollections = { 'own-groups': true } as const satisfies Record<keyof OwnGroupObjects, true>;

export interface OwnGroup {
  readonly id: string;
  readonly role: 'admins' | 'leads';
  /** `null`: there is no such group. */
  readonly displayName: string | null;
  readonly isAssignableToRole: boolean;
  readonly hasMembershipRule: boolean;
  readonly members: readonly OwnGroupMember[];
  /** Who joined or left since the reading before, oldest first; kept for a while. */
  readonly changes: readonly OwnGroupChange[];
}

export interface OwnGroupMember {
  readonly id: string;
  readonly displayName: string;
}

export interface OwnGroupChange extends OwnGroupMember {
  readonly way: 'joined' | 'left';
  readonly at: string;
}
