/** Who says something, and that they say it: "my boss says", "cfo thinks", "Microsoft told me on the phone that". */
const SPEAKER =
  '(?:(?:my|our|the|your|their|a|an|one of our|some) )?(?:(?:new|old|external|former|it|sales|legal|security|account) ){0,2}(?:boss|ceo|cio|ciso|cfo|chef|manager|director|lawyers?|legal|auditors?|consultants?|vendors?|resellers?|partners?|msp|colleagues?|coworkers?|friends?|guys?|admin|teams?|rep|helpdesk|support|hr|dpo|microsoft|somebody|someone|people|everybody|everyone|he|she)';
const SAYS =
  '(?:(?:always |just |also |now |still |keeps? )?(?:says?|saying|said|thinks?|thinking|thought|claims?|claiming|claimed|insists?|insisted|believes?|believed|reckons?|swears?|assumes?|assumed|argues?|argued|states?|stated)|(?:has |have )?(?:told|assured|promised|informed) (?:me|us|him|her|them|everyone|everybody)|(?:is|are|was) (?:sure|certain|convinced|adamant))';
const WHERE = '(?: (?:on the phone|in (?:a|the|our) \\w+|last \\w+|yesterday|today|once|again))?';
const SAYING = new RegExp(
  `(^\\W{0,3}|[.!?;:,] |\\b(?:but|so|and|because|hi|hello|hey) )${SPEAKER} ${SAYS}${WHERE},?(?: that)? (?!so\\b|what\\b|how\\b|which\\b)`,
);
/** What is asked of the speaker, not of the matter: "he is wrong, isnt he". */
const OF_SPEAKER =
  /[,.;!?]? ?\b(?:(?:is|are) (?:he|she|they|that)|(?:he|she|they|that)(?: is| are)?) (?:wrong|right|correct|mistaken|lying|true|nuts|crazy)\b(?:,? (?:isnt|arent|is|are) (?:he|she|they|it|that))?/g;

/** What somebody is said to say is asked as whether it is true. Takes normalised text. */
export function asClaim(normalised: string): string {
  return SAYING.test(normalised)
    ? normalised.replace(SAYING, '$1is it true that ').replace(OF_SPEAKER, ' ')
    : normalised;
}
