/** The two accounts for when all else fails: named by an admin, approved by a lead, never guessed from a name. */
export interface EmergencyObjects {
  readonly 'emergency-accounts': NamedEmergencyAccount;
  readonly 'emergency-sign-ins': EmergencySignIns;
}

export const emergencyCollections = {
  'emergency-accounts': true,
  'emergency-sign-ins': true,
} as const satisfies Record<keyof EmergencyObjects, true>;

/** `displayName` is null where there is no such account any more. */
export interface NamedEmergencyAccount {
  readonly id: string;
  readonly displayName: string | null;
  readonly userPrincipalName: string;
  readonly isEnabled: boolean;
}

/** When one of them signed in, or somebody tried to, by day; `id` is the account's. */
export interface EmergencySignIns {
  readonly id: string;
  readonly days: readonly {
    /** `2026-03-02` */
    readonly day: string;
    readonly signIns: number;
    readonly tries: number;
    readonly lastAt: string;
    readonly app: string;
    readonly place: string;
  }[];
}
