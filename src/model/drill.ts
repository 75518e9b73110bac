/** A fire drill: a harmless link for anyone is made in a folder of its own, to see whether and how soon it is seen. */
export type DrillState = 'asked' | 'running' | 'over';

/** `not-made`: nothing was learned. `not-run`: nobody approved it, or not in time. */
export type DrillResult = 'seen' | 'not-seen' | 'not-made' | 'not-run';

export interface Drill {
  readonly id: string;
  readonly approvalId: string;
  readonly driveId: string;
  /** null: the OneDrive of whoever asked. */
  readonly siteName: string | null;
  readonly webUrl: string;
  readonly folder: string;
  readonly file: string;
  /** Graph tells of changes, or every drive is asked in rounds. */
  readonly how: 'told' | 'asked';
  /** Within so much time from the link on it has to be seen. */
  readonly limitS: number;
  readonly state: DrillState;
  readonly result: DrillResult | null;
  readonly itemId: string | null;
  readonly linkId: string | null;
  readonly madeAt: string | null;
  readonly seenAt: string | null;
  /** When the first card of its finding stood in Teams. */
  readonly cardedAt: string | null;
  /** When the result was known. */
  readonly testedAt: string | null;
  readonly removedAt: string | null;
  readonly endedAt: string | null;
  readonly why: string | null;
  /** What could not be taken away. */
  readonly standing: string | null;
}

/** The last drill that showed whether links are seen. */
export type DrillTest = Pick<Drill, 'result' | 'madeAt' | 'seenAt' | 'testedAt' | 'limitS'>;

export const drillKey = (id: string): string => `drill:${id}`;
export const drillIdOf = (findingKey: string): string | undefined =>
  findingKey.startsWith('drill:') ? findingKey.slice('drill:'.length) : undefined;

/** Graph tells of a change within five minutes at most; a round comes as often as it comes. Then it is read. */
const toldWithinS = 300;
const readingS = 60;
export const drillLimitS = (within: { readonly how: 'told' } | { readonly how: 'asked'; readonly everyS: number }) =>
  (within.how === 'told' ? toldWithinS : within.everyS) + readingS;

export const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
