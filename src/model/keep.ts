import { dayMs } from './durations';

/** How long a personal value stands beside the journal's chain, in days, by the kind of its entry. */
const keepDays: Readonly<Record<string, number>> = {
  // What people asked is kept as short as the question itself.
  'question.asked': 90,
  'question.answered': 90,
};
const usualDays = 365 * 3;

export const keepUntilOf = (kind: string, at: string): string =>
  new Date(Date.parse(at) + (keepDays[kind] ?? usualDays) * dayMs).toISOString();
