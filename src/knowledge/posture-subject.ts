import { asksForReading, asksForState, isOverall, withoutAsking, withoutChecking } from './posture-wordings';
import type { PostureSubject } from './reply';

const SUBJECTS: readonly (readonly [PostureSubject, RegExp])[] = [
  [
    'legacy-auth',
    /\b(legacy|basic|old|outdated) (auth|signin|protocols?|(mail )?clients?)\b|\b(imap|pop3?|smtp auth)\b/,
  ],
  ['forwarding', /\bforward(s|ed|ing|ers?)?\b/],
  [
    'mfa',
    /\bmfa\b|\bpasskeys?\b|\bauthenticator\b|\b(second|2nd) factor\b|\b(only|just|mere) (a |the |their )?password\b|\bpassword only\b/,
  ],
  ['guests', /\bguests?\b|\bexternal (users?|accounts?|people|identities)\b/],
  [
    'links',
    /\blinks?\b|\bshar(ed|ing|es)\b|\banonymous\b|\b(open|visible|readable|exposed|accessible) to (the (whole |entire )?(world|internet|public|web)|anyone|anybody|everyone|everybody)\b|\bpublic(ly)? (files?|documents?|folders?)\b|\b(files?|documents?|folders?) (\S+ )?public(ly)?\b/,
  ],
  ['alerts', /\b(alerts?|findings?|posture|issues|score|incidents?|outages?)\b/],
  [
    'other',
    /\b(admins?|globaladmin|users?|accounts?|devices?|laptops?|phones?|apps?|licen[cs]es?|polic(y|ies)|sites?|teams|groups?|mailbox(es)?|roles?|security defaults|auditlog|labels?|dlp|people|admin|owners?|secrets?|members?|persons?|identities|applications?|consents?|certificates?|principals?|domains?|dmarc|dkim|spf|onedrive|breakglass|retention|deleted|signin|machines|computers|pcs|endpoints|bitlocker|logins|backup (product |is )?(turned|switched|enabled|on|running|active|configured|set up|status|jobs?))\b/,
  ],
];

const THINGS =
  '(?:users?|admins?|admin|globaladmin|accounts?|people|guests?|links?|devices?|laptops?|phones?|apps?|mailbox(?:es)?|sites?|teams|groups?|files|alerts?|findings?|forward\\w*|rules|owners?|colleagues|employees|staff|secrets?|polic(?:y|ies)|licen[cs]es?|members|persons|identities|applications|consents|certificates|principals|domains|onedrives|incidents|outages)';

const NEW =
  '(?:any|some|new|open|active|stale|inactive|old|unused|anonymous|anyone|unmanaged|external|risky|current|critical|high|latest|non compliant|noncompliant|non-compliant|unlicen[cs]ed|orphaned|ownerless|unowned|expired|unencrypted|dormant|overdue|failed|permanent)';

/** Things that are counted: more than one of them stands for those we have. */
const MANY = THINGS.replaceAll('s?', 's');

/** Wordings that ask for a reading of this tenant, not for knowledge. */
const LIVE: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:please |pls |can you |could you |i (?:want|need) to see )*(?:show|list|export|count|find|report|display|get|give)\\b(?: \\S+){0,6}? ${THINGS}\\b`,
  ),
  new RegExp(
    `\\b(?:which|how many|what|number of)(?: of our| of the| of)?(?: [a-z]+){0,2} ${THINGS} (?:\\S+ ){0,3}?(?:have|has|had|are|is|do|did|were|was|arent|isnt|dont|didnt|havent|hasnt|lack|without|with|use|exist|still|not|dont|created|shared|forward|signed|open|right now|currently|today)\\b`,
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
  /\bwho (?:has(?! to\b)|have(?! to\b)|does not have|doesnt have|still|is using|uses|lacks)\b.*\b(?:mfa|globaladmin|admin|legacy|forward\w*|basic)\b/,
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
  /\b(?:do|have) i (?:have|got|use|registered)\b.*\bmfa\b|\bmy (?:sharing |shared |own )?(?:links|mfa|devices?|sharing)\W*$|^\W*(?:am|do|did|have|what (?:am|do|did|have)) i (?:still |currently |ever )?shar(?:e|ed|ing)\b/,
  /^\W*(?:is|are|do|does|did|has|have|how many|which|who|what|any)\b.*\b(?:right now|at the moment|currently|in our tenant|yet|this week|last week|today|since yesterday|in the last \d+ days)\b/,
];

/** When a thing is so: said of how it stands here, hardly ever of how it is meant to be. */
const AT =
  '(?:right now|at the moment|currently|as of (?:now|today)|now|today|yesterday|(?:this|last) (?:week|month)|since \\S+|(?:in|within|over|for) (?:the )?(?:last |past |more than )?\\d* ?(?:days|weeks|months|hours)|for (?:half )?an? (?:week|month|year))';

/** One short line, and what of the things is meant before they are named. */
const FEW = '(?!.*[,;:])(?=\\S+(?:\\s+\\S+){1,11}\\s*$)';
const WHICH = '(?:all |the |list of |which |our |external |internal |active |enabled |disabled )*';

/** Wordings that ask for it, or for what is known of it: who may not see the tenant is told what is known. */
const MAYBE_LIVE: readonly RegExp[] = [
  new RegExp(`^\\W*(?:\\S+ ){0,4}${THINGS} (?:\\S+ ){0,2}?${AT}\\W*$`),
  new RegExp(
    `^(?:\\S+ ){0,2}(?:current|our)\\b.{0,30}\\b(?:score|level|settings?|coverage|exposure)\\b(?: ${AT})?\\W*$`,
  ),
  new RegExp(`^${FEW}${WHICH}${MANY} (?:that|who|which|with)\\b(?: \\S+){1,5}$`),
  /^\W*any\b.{1,40}\bsignin\b/,
  /^(?:\S+ ){0,3}(?:adoption|coverage|rate|percentage)\b(?: in percent)?\W*$/,
  /^(?:do|are|have) (?:we|our|any|all)\b.*\b(?:still|already)\b/,
  new RegExp(`^who (?:are|is|were|was) (?:all )?(?:our|the current|currently|in)\\b.*\\b${THINGS}\\W*$`),
  new RegExp(`^(?:who|which \\S+) (?:was|were|got|has been|have been) \\S+(?: \\S+){0,2} ${AT}\\W*$`),
  /^(?:is|are) (?:any|anybody|anyone|somebody|someone|everyone|everybody|all)\b(?!.*\b(?:affected|covered|allowed|included|mandatory|possible|needed)\b)/,
  new RegExp(
    `^(?:do|does|have|has) (?:we|all|any|every)\\b(?: of)?(?: our)?(?: \\S+)? have (?:any |a |an |some )?(?:\\S+ ){0,2}?(?:${MANY}|dmarc|dkim|spf|mfa|breakglass)\\b`,
  ),
  new RegExp(`^do (?:all|any|every)\\b(?: of)?(?: our)? ${THINGS} (?:have|use)\\b`),
  new RegExp(
    `^${FEW}${WHICH}${MANY} (?:did not|didnt|have not|havent|has not|hasnt|not|never|without|with no|(?:that|which|who) (?:did|have|has) not)\\b`,
  ),
  /^(?:\S+ ){0,2}(?:secrets|certificates|links|licen[cs]es|passwords) (?:that (?:are |will )?|which (?:are )?)?(?:expiring|expires?|ending|ends?) (?:soon|this|next|in|within|today|tomorrow)\b/,
  new RegExp(`^(?:the )?(?:number|count|amount|total|list) of (?:our |all |the )?(?:\\S+ ){0,2}?${MANY}\\W*$`),
  new RegExp(`^\\W*${THINGS} (?:without|with no) (?:mfa|owners?)\\W*$`),
  /^\W*(?:unlicen[cs]ed|archived|inactive) onedrive\W*$/,
];
/** May be work to do as well as a list to see. */
const TO_DO = /^\W*(?:find|get|report)\b/;
/** How all of it stands. */
const OVERALL =
  /^\W*(?:so )?(?:how (?:are we doing|do we (?:stand|look|score)|secure are we|good are we)|where do we stand|how (?:is|are) our (?:security|posture|tenant|findings))\b/;
const NO_STATE =
  /^\W*(?:and|also|what about)\b|\b(?:need|have to|what (?:do \S+ )?now|cannot|cant|wont|down|slow|broken|gone|lost|stolen|asks?|hacked|after|before|must|tell me about)\b/;

/** Says that knowledge is wanted after all. */
const GENERAL =
  /\b(?:should|by default|default|responsib\w*|accountab\w*|liab\w*|in charge|(?:microsoft|ms|provider|them) or (?:us|we)|us or (?:microsoft|ms|them)|(?:our|my|your|their) (?:job|duty|task)|who (?:is to|decides|must|should|manages|owns|turns|checks|reviews)|whose|how (?:do|can|to|long|does)|what (?:happens|if|is|does)|why|recommend\w*|best|difference|cost|mean|allowed|can (?:i|we|microsoft)|does microsoft|supposed|required by|down|offline|what to do|get rid|clean(?:s|ed)? (?:\w+ )?up|is it (?:safe|true|ok))\b|\b(?:ok|okay|fine|allowed|risky|dangerous|safe|a risk)\W*$/;

/** What a text asks of the tenant's present state; `isSure`: and of nothing else. */
export interface PostureAsk {
  readonly subject: PostureSubject;
  readonly isSure: boolean;
}

/** Nothing where a text does not ask for the tenant's present state. Takes normalised text. */
export function postureAskOf(text: string): PostureAsk | undefined {
  const normalised = withoutChecking(text);
  if (OVERALL.test(normalised) || isOverall(normalised)) return { subject: 'alerts', isSure: false };
  const isReading = asksForReading(normalised);
  if (!isReading && GENERAL.test(withoutAsking(normalised))) return undefined;
  const isLive = LIVE.some((sign) => sign.test(normalised));
  const isSure = isLive && !TO_DO.test(normalised);
  const isMaybe =
    isLive ||
    isReading ||
    asksForState(normalised) ||
    (!NO_STATE.test(normalised) && MAYBE_LIVE.some((sign) => sign.test(normalised)));
  const subject = isMaybe ? SUBJECTS.find(([, sign]) => sign.test(normalised))?.[0] : undefined;
  return subject === undefined ? undefined : { subject, isSure };
}
