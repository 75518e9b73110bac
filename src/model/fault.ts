/** Places where a kill would hurt; tests ask for each by name. */
export const faultPoints = [
  'after-notified',
  'after-delta-read',
  'after-findings',
  'before-post',
  'after-post',
  'before-reply',
  'after-reply',
  'after-asked',
  'after-approved',
  'after-intent',
  'after-call',
  'after-result',
  'after-verified',
  'after-drill-made',
  'after-drill-tested',
  'pack-made',
] as const;
export type FaultPoint = (typeof faultPoints)[number];
/** Called at each place; in production it does nothing. */
export type Fault = (point: FaultPoint) => void;
