import type { Topic } from '../../model/topic';
import { isEveryday, isForeign } from '../foreign';

/** How much rather a text asks how this tenant stands than anything else, when it may do so, and when it does nothing else. */
const PERHAPS = -0.1;
const SURELY = 0.5;
/** In the middle of a talk: "how many of those are ok?" goes on with what was talked about. */
const GOING_ON = 0.8;
/** "When does the canteen open today?" asks how something stands that is not ours; "anything red?" names nothing. */
const OURS_AT_ALL = 0.15;
const WITHOUT_A_NAME = 2;
/** Of Microsoft's service: everybody may know where to look. */
const IS_DOWN = /\bis \S+(?: \S+)? down\b/;

export interface StateDeps {
  /** @see stateClassifier */
  readonly scoreOf: (normalised: string) => number;
  /** 0 to 1: that a text belongs to any of our topics. */
  readonly inScopeOf: (normalised: string) => number;
  readonly topics: readonly Topic[];
}

/**
 * @returns a text, as it stands and normalised, and whether it may go on with a talk → whether it asks how this tenant
 * stands; `surely`: and for nothing else
 */
export function stateReader({ scoreOf, inScopeOf, topics }: StateDeps) {
  const names = new Set(topics.flatMap(({ title, synonyms }) => [title, ...synonyms].map((one) => one.toLowerCase())));
  return (normalised: string, raw: string, goesOn: boolean): 'surely' | 'perhaps' | undefined => {
    const score = scoreOf(normalised);
    if (score < (goesOn ? GOING_ON : PERHAPS) || names.has(raw.trim().toLowerCase())) return undefined;
    if (IS_DOWN.test(normalised) || isForeign(normalised, raw)) return undefined;
    const isNamed = inScopeOf(normalised) >= OURS_AT_ALL;
    if (!isNamed && (score < WITHOUT_A_NAME || isEveryday(normalised))) return undefined;
    return score >= SURELY ? 'surely' : 'perhaps';
  };
}
