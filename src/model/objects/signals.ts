/** What Microsoft's own services say of the tenant. */
export interface SignalObjects {
  readonly 'sensitivity-labels': SensitivityLabel;
  readonly 'audit-log': AuditLog;
  readonly 'secure-score': SecureScore;
  readonly 'secure-score-controls': ScoreControl;
  readonly 'service-incidents': ServiceIncident;
  readonly 'service-health': ServiceHealth;
  readonly 'security-alerts': SecurityAlert;
}

export const signalCollections = {
  'sensitivity-labels': true,
  'audit-log': true,
  'secure-score': true,
  'secure-score-controls': true,
  'service-incidents': true,
  'service-health': true,
  'security-alerts': true,
} as const satisfies Record<keyof SignalObjects, true>;

export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
}

/** Whether the directory's log is being written; of its entries nothing is kept. */
export interface AuditLog {
  readonly id: string;
  readonly isSilent: boolean;
  /** The day of the newest entry, where it has fallen silent; `null`: it has not, or no entry is left. */
  readonly lastDay: string | null;
}

/** In percent of what can be reached; `null`: no score of that time. */
export interface SecureScore {
  readonly id: string;
  readonly day: string | null;
  readonly percent: number | null;
  readonly weekBefore: number | null;
}

/** One thing that the Secure Score counts, in points; `null`: it was not counted then, or is no longer. */
export interface ScoreControl {
  readonly id: string;
  /** In Microsoft's words. */
  readonly title: string;
  readonly points: number | null;
  readonly weekBefore: number | null;
  /** What it can give; `null`: not said. */
  readonly most: number | null;
}

/** How one of Microsoft's services runs; `status` is Graph's word: `serviceDegradation`. */
export interface ServiceHealth {
  readonly id: string;
  readonly service: string;
  readonly status: string;
}

/** An incident of Microsoft's that is not resolved. */
export interface ServiceIncident {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly startedAt: string;
  readonly isHighImpact: boolean;
}

/** An alert of high severity that nobody has closed. */
export interface SecurityAlert {
  readonly id: string;
  readonly title: string;
  /** The product that raised it. */
  readonly source: string;
  readonly createdAt: string | null;
  readonly isBeingLookedAt: boolean;
  readonly url: string | null;
}
