/** What can be woken; behind each stands one use case. */
export const wakeNames = [
  'first-read',
  'drives',
  'users',
  'reports',
  'objects',
  'subscriptions',
  'due',
  'deliver',
  'fix',
  'reconcile',
  'poll',
  'list-drives',
  'rosters',
  'daily',
  'keep-day',
  'questions',
  'duties',
  'forget',
  'unanswered',
  'digests',
] as const;
export type WakeName = (typeof wakeNames)[number];
