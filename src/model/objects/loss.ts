/** What the drives themselves have shown; nothing more is asked of Graph. */
export interface LossObjects {
  readonly 'drive-losses': DriveLoss;
}

/** A drive in which much more was deleted or renamed in a day than it ever was; `id` is the drive's. */
export interface DriveLoss {
  readonly id: string;
  readonly driveName: string;
  readonly siteName: string | null;
  readonly ownerName: string | null;
  readonly url: string;
  readonly beganAt: string;
  readonly lastAt: string;
  readonly deleted: number;
  readonly renamed: number;
  readonly usualDeleted: number;
  readonly usualRenamed: number;
  /** The newest point of Microsoft 365 Backup from before it began; null: there is none, or it could not be looked up. */
  readonly restorePointAt: string | null;
  /** Why there is no point, in words. */
  readonly noPointBecause: string | null;
}
