import type { PostureSubject } from './reply';

const SUBJECTS: readonly (readonly [PostureSubject, RegExp])[] = [
  ['legacy-auth', /\b(legacy|basic) (auth|signin|protocols?|clients?)\b|\b(imap|pop3?|smtp auth)\b/],
  ['forwarding', /\bforward(s|ed|ing|ers?)?\b/],
  ['mfa', /\bmfa\b|\bpasskeys?\b|\bauthenticator\b/],
  ['guests', /\bguests?\b|\bexternal (users?|accounts?|people|identities)\b/],
  ['links', /\blinks?\b|\bshar(ed|ing)\b|\banonymous\b/],
  ['alerts', /\b(alerts?|findings?|posture|issues|score)\b/],
  [
    'other',
    /\b(admins?|globaladmin|users?|accounts?|devices?|laptops?|phones?|apps?|licen[cs]es?|polic(y|ies)|sites?|teams|groups?|mailbox(es)?|roles?|security defaults|auditlog|labels?|dlp|people|admin|owners?|secrets?)\b/,
  ],
];

const THINGS =
  '(?:users?|admins?|admin|globaladmin|accounts?|people|guests?|links?|devices?|laptops?|phones?|apps?|mailbox(?:es)?|sites?|teams|groups?|files|alerts?|findings?|forward\\w*|rules|owners?|colleagues|employees|staff|secrets?|polic(?:y|ies)|licen[cs]es?)';

const NEW =
  '(?:any|some|new|open|active|stale|inactive|old|unused|anonymous|anyone|unmanaged|external|risky|current|critical|high|latest)';

/** Wordings that ask for a reading of this tenant, not for knowledge. */
const LIVE: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:please |pls |can you |could you |i (?:want|need) to see )*(?:show|list|export|count|find|report|display|get|give)\\b(?: \\S+){0,6}? ${THINGS}\\b`,
  ),
  new RegExp(
    `\\b(?:which|how many|what|number of)(?: of our| of the| of)?(?: [a-z]+){0,2} ${THINGS} (?:\\S+ ){0,3}?(?:have|has|had|are|is|do|did|were|was|lack|without|with|use|exist|still|not|dont|created|shared|forward|signed|open|right now|currently|today)\\b`,
  ),
  new RegExp(`^(?:which|how many)(?: [a-z]+){0,3} ${THINGS}\\W*$`),
  new RegExp(`\\b(?:found|there are) \\d+ .*\\b${THINGS}\\b`),
  new RegExp(`\\b(?:reports?|list|overview|csv|export) (?:of|with|on|about|for)\\b.*\\b${THINGS}\\b`),
  new RegExp(`\\b(?:are there|do we have|is there)(?: ${NEW})+ (?:\\S+ ){0,2}?${THINGS}\\b`),
  new RegExp(`^\\W*any (?:\\S+ ){0,2}?${THINGS}\\b`),
  new RegExp(`^\\W*(?:${NEW} )+(?:\\S+ ){0,2}?${THINGS}\\W*$`),
  new RegExp(
    `\\b${THINGS} (?:\\S+ ){0,2}?(?:without|lacking|missing|with no|who have no|that have no|having no) (?:mfa|owner|password|label|sponsor|expiry)`,
  ),
  /\bwho (?:has|have|does not have|doesnt have|still|is using|uses|lacks)\b.*\b(?:mfa|globaladmin|admin|legacy|forward\w*|basic)\b/,
  /^\W*(?:is|are|was|were|has|have)\b.{1,60}\b(?:blocked|enabled|disabled|enforced|configured|turned (?:on|off)|switched (?:on|off)|active|set up|rolled out|on|off|required|done)(?: yet| now| here| already| currently| today| at the moment| for (?:everyone|all|admins?|all users|all admins?|us|me|our \w+)| in our tenant| by us)*\W*$/,
  /^(?:\S+ ){0,4}(?:status|inventory|coverage|state|overview|situation|report|posture|dashboard)\W*$/,
  /^(?:\S+ ){0,2}(?:forwarding|mfa|guests?|links?|legacy auth|sharing) (?:setup|settings|list)\W*$/,
  /^\W*(?:\S+ ){0,4}?links? (?:that |which )?(?:never|do not|dont) (?:end|expire)\W*$/,
  new RegExp(
    `^\\W*(?:\\S+ ){0,6}?${THINGS} (?:\\S+ ){0,4}?(?:created|made|added|shared|seen|invited) (?:\\S+ ){0,4}?(?:today|yesterday|(?:this|last) (?:week|month)|since \\S+|in the last \\d+ \\S+)\\W*$`,
  ),
  new RegExp(
    `^\\W*(?:${NEW} )+(?:\\S+ )?${THINGS} (?:today|yesterday|(?:this|last) (?:week|month)|since \\S+|in the last \\d+ \\S+)\\W*$`,
  ),
  /\b(?:do|have) i (?:have|got|use|registered)\b.*\bmfa\b|\bmy (?:sharing |shared |own )?(?:links|mfa|devices?|sharing)\W*$/,
  /^\W*(?:is|are|do|does|did|has|have|how many|which|who|what|any)\b.*\b(?:right now|at the moment|currently|in our tenant|yet|this week|last week|today|since yesterday|in the last \d+ days)\b/,
];

/** Says that knowledge is wanted after all. */
const GENERAL =
  /\b(?:should|by default|default|responsib\w*|who (?:is (?:responsible|liable|in charge|to)|decides|must|should|manages|owns|turns|checks|reviews)|whose|how (?:do|can|to|long|does)|what (?:happens|if|is|does)|why|recommend\w*|best|difference|cost|mean|allowed|can (?:i|we|microsoft)|does microsoft|supposed|required by|breakglass|is it (?:safe|true|ok))\b/;

/** The subject when a text asks for the tenant's present state. Takes normalised text. */
export function postureSubjectOf(normalised: string): PostureSubject | undefined {
  if (GENERAL.test(normalised) || !LIVE.some((sign) => sign.test(normalised))) return undefined;
  return SUBJECTS.find(([, sign]) => sign.test(normalised))?.[0];
}
