/** Accounts that are switched off or deleted, and what they leave behind. */
export interface LeaverObjects {
  readonly 'disabled-accounts': DisabledAccount;
  readonly 'leaver-links': LeaverLinks;
  readonly 'leaver-onedrives': LeaverOneDrive;
  readonly 'deleted-users': DeletedThing;
  readonly 'deleted-groups': DeletedThing;
}

export interface DisabledAccount {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly isGuest: boolean;
  /** Licences that it still takes. */
  readonly licences: number;
}

/** Somebody whose account is switched off and whose OneDrive anybody can still open something in. */
export interface LeaverLinks {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly links: number;
}

/** The OneDrive of somebody whose account was deleted; `id` is the person's. */
export interface LeaverOneDrive {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly deletedAt: string;
}

/** It can be restored for 30 days. */
export interface DeletedThing {
  readonly id: string;
  readonly displayName: string;
  readonly deletedAt: string;
}
