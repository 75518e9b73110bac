/** Whether somebody is asked from time to time who still needs access. */
export interface AccessReviewObjects {
  readonly 'access-reviews': AccessReview;
}

export const accessReviewCollections = { 'access-reviews': true } as const satisfies Record<
  keyof AccessReviewObjects,
  true
>;

/** A review as it is set up in Entra; one that recurs is held many times. */
export interface AccessReview {
  readonly id: string;
  readonly displayName: string;
  /** Whose access it asks about; empty: neither of these. */
  readonly of: readonly ('guests' | 'roles')[];
  /** When it was held for the first time, or will be; `null`: not set. */
  readonly firstStartsAt: string | null;
  /** When the last one that is known ended or will end; `null`: none was held. */
  readonly lastEndsAt: string | null;
}
