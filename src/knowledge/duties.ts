import type { Topic } from '../model/topic';
import { ACTING, DUTIES, type Duty } from './duties-of-topics';
import type { AskKind } from './reply';

/** Where a text ends with what is ours, and that was said first, it is not said again. */
const OURS_AT_ITS_END = /(?:;|(?<=\.)) [^;.]*\b(?:is|are) (?:ours(?: to handle)?|our decision|set by us)\.$/;
const restOf = ({ short }: Topic, { party }: Duty): string => {
  const rest = short.replace(/^Shared: /, '');
  return party === 'customer' ? rest.replace(OURS_AT_ITS_END, '').replace(/[^.]$/, '$&.') : rest;
};

/** The topic with the party and the first sentence of the very duty that is asked for. Takes normalised text. */
export function asAsked(topic: Topic, normalised: string, ask: AskKind): Topic {
  const duties = DUTIES[topic.id] ?? [];
  const named = duties.filter(({ words }) => words?.test(normalised) === true);
  // A question that names what each of them does asks for both halves.
  if (new Set(named.map(({ party }) => party)).size > 1) return topic;
  const duty = duties.find((one) => named.includes(one) || one.asks?.includes(ask) === true);
  return duty === undefined ? topic : { ...topic, party: duty.party, short: `${duty.lead} ${restOf(topic, duty)}` };
}

/**
 * In another language: only the duty to get things back in time is told apart, and its text stays the language's own.
 * @param restore how that language wishes to get something back, or to rely on it
 */
export function asAskedIn(topic: Topic, restore: RegExp, normalised: string, ask: AskKind): Topic {
  const isAsked = ACTING.includes(ask) || /\brestore\b/.test(normalised) || restore.test(normalised);
  const duty = isAsked ? DUTIES[topic.id]?.find(({ isInTime }) => isInTime === true) : undefined;
  return duty === undefined ? topic : { ...topic, party: duty.party };
}

/** For the test that every one of them exists and is shared. */
export const topicsWithDuties: readonly string[] = Object.keys(DUTIES);
