import type { Topic } from '../../model/topic';
import { asksAgain } from '../follow-up';
import { isEveryday, isForeign } from '../foreign';
import { sentencesOf } from '../guess';

/** How much rather a text asks how this tenant stands than anything else, when it may do so, and when it does nothing else. */
const PERHAPS = -0.4;
const SURELY = 0.5;
/** In the middle of a talk: "how many of those are ok?" goes on with what was talked about. */
const GOING_ON = 1.4;
/** "When does the canteen open today?" asks how something stands that is not ours; "anything red?" names nothing. */
const OURS_AT_ALL = 0.15;
const OURS_IN_SPITE_OF_EVERYDAY = 0.5;
const WITHOUT_A_NAME = 2;
/** Of Microsoft's service: everybody may know where to look. */
const IS_DOWN = /\bis \S+(?: \S+)? down\b/;

/** A sentence that wants something told, and does not only tell. */
const WANTS =
  /\?\s*$|^\W*(?:and |so |but )?(?:who|what|how|when|where|which|can|could|is|are|does|do|did|has|have|any|anyone|anything|show|list|give|get|count|find|check|tell|see|report|an? (?:list|report|overview|export|count))\b|\bwould (?:also )?be (?:nice|good|great|helpful)\b|\b(?:need|needs|want|wants|like|try|trying|have|got) to (?:\w+ )?(?:check|see|know|find|list|count|get)\b|\b(?:wonder\w*|curious|looking for|no idea (?:if|whether|how|which|who))\b/;
/** Whose matter something is, whatever it is: "who decides who gets admin?", "Microsoft or us?" */
const WHOSE =
  /\bmicrosoft(?: side)? or (?:us|we|ours?|me)\b|\b(?:us|we|ours) or microsoft\b|^\W*(?:and |so |but )?who (?:decides|determines|settles|is (?:responsible|accountable|liable|in charge))\b(?!.*\b(?:and|list|show)\b.*\b(?:which|how many|list)\b)/;
/** What somebody wants to be otherwise is no question how it is: "stop people sharing with anyone". */
const CHANGES = /^\W*(?:please |pls )?(?:stop|prevent|block|keep|restrict|limit|forbid|harden|require|enforce)\b/;
/** What something is, whatever it is. */
const EXPLAINS =
  /^\W*(?:please |pls |can you |could you )*(?:explain|define|describe|what is an?)\b(?!.*\b(?:our|we|us|here)\b)/;
/** What comes of something, and what may come, holds anywhere: "what happens to links that never expire", "any hope?" */
const COMES_OF =
  /\bwhat (?:happens|will happen|would happen) (?:to|if|when|with)\b|\b(?:any|is there (?:any|an?|still)) (?:chance|hope)\W*$/;
/** "We set it to block. It still lets them in.": a story of several sentences in which nothing is asked. */
const onlyTells = (normalised: string): boolean => {
  const sentences = sentencesOf(normalised).filter((sentence) => sentence.trim().includes(' '));
  return sentences.length > 1 && !sentences.some((sentence) => WANTS.test(sentence));
};

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
    if (
      WHOSE.test(normalised) ||
      asksAgain(normalised) ||
      CHANGES.test(normalised) ||
      EXPLAINS.test(normalised) ||
      COMES_OF.test(normalised) ||
      IS_DOWN.test(normalised) ||
      onlyTells(normalised) ||
      isForeign(normalised, raw)
    )
      return undefined;
    const inScope = inScopeOf(normalised);
    if (isEveryday(normalised) ? inScope < OURS_IN_SPITE_OF_EVERYDAY : inScope < OURS_AT_ALL && score < WITHOUT_A_NAME)
      return undefined;
    return score >= SURELY ? 'surely' : 'perhaps';
  };
}
