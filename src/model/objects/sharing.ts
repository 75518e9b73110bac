/** How far the organisation lets sharing go, and how far it went. */
export interface SharingObjects {
  readonly 'sharing-settings': SharingSettings;
  readonly 'sharing-counts': SharingCount;
}

export const sharingCollections = {
  'sharing-settings': true,
  'sharing-counts': true,
} as const satisfies Record<keyof SharingObjects, true>;

/** `null`: Graph does not say, or says a word that is new to us. */
export interface SharingSettings {
  readonly id: string;
  /** Who may be shared with: nobody outside, guests that exist, new guests too, anyone with a link. */
  readonly reach: 'inside' | 'existing-guests' | 'guests' | 'anyone' | null;
  readonly domains: 'all' | 'allow-list' | 'block-list' | null;
  /** Domains on the list that is in force. */
  readonly listedDomains: number;
  readonly guestsMayReshare: boolean | null;
  readonly hasLegacyProtocols: boolean | null;
  readonly restrictsUnmanagedSync: boolean | null;
  readonly signsOutIdle: boolean | null;
  /** How long the OneDrive of a deleted person is kept. */
  readonly leaverOneDriveDays: number | null;
}

/** Sharing links of one scope that stand; `id` is the scope. Counted from what was read, not by Graph. */
export interface SharingCount {
  readonly id: string;
  readonly links: number;
  readonly canEdit: number;
  readonly withoutEnd: number;
}
