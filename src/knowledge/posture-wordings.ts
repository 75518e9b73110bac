/** More wordings that ask how this tenant stands; by what makes them so. All take normalised text. */

const THINGS =
  '(?:users|admin|globaladmin|accounts|people|guests|links?|devices|laptops|machines|computers|pcs|endpoints|phones|apps|mailbox|sites|teams|groups|files|folders|alerts|findings|issues|forwarding|rules|owners|colleagues|employees|staff|secrets|certificates|keys|polic(?:y|ies)|licen[cs]es|members|identities|applications|consents|principals|domains|incidents|permissions|roles|signins|externals|outsiders|agents|logins)';

const HERE =
  '(?:right now|at the moment|currently|at present|as we speak|these days|so far|here|in our (?:tenant|org\\w*|company|environment|directory)|in (?:the|this) tenant|today|yesterday|lately|recently|(?:this|last|past) (?:week|month|quarter|year)|since (?!when)\\S+|(?:in|within|over|for) (?:the )?(?:last|past|next) \\d* ?(?:days|weeks|months|hours))';

/** Knowledge is wanted, whatever else is said: what is needed, possible, wise or true in general. */
const NOT_STATE =
  /\b(?:need(?:s|ed)?|have to|has to|must|recommend\w*|possible|recover\w*|restor\w*|bring (?:\S+ ){0,3}back|decides?|itself|provider|get (?:\S+ )?back|undo|necessary|mandatory|legal|supposed|ideal|sensible|enough|too many|maximum|max|at most|limit|mean|cost|responsib\w*|liable|whose|by default|in general|true|right\?|happens?|why|if|law|gdpr|support(?:s|ed)?|still (?:ok|fine|secure|valid)|by microsoft|microsoft (?:keep|store|have|do|protect|back|read|see|notif|tell|warn)\w*)\b/;

/** A list, a number, or "here and now" of what we have. */
const WORDINGS: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:so |ok |hey |hi |hello |quick(?: one| question)?[:,]? |please |pls |just )*(?:can|could|may|would|i|we|id|how (?:can|do) (?:i|we))?(?: (?:you|i|we))?(?: please)?(?: (?:want|need|like|love|wish))?(?: to)? ?(?:show|list|export|pull|give|get|send|see|display|print|have|view)\\b(?: (?:me|us|up))?(?: (?:a|an|the|all|some|any|our|current|full|quick))* (?:list|reports?|overview|csv|export|summary|inventory|breakdown|count|number|table|dashboard|names)\\b.*\\b${THINGS}\\b`,
  ),
  new RegExp(
    `\\b(?:lists?|reports?|overview|csv|inventory|breakdown|count|number|percentage|percent|share|amount|names|details) (?:of|with|on|about|for|showing|that|which)\\b.{0,60}\\b${THINGS} (?:\\S+ )?(?:with|without|who|that|which|where|having|not|missing|lacking|created|older|inactive|in the)\\b`,
  ),
  new RegExp(
    `^\\W*(?:so |and )?(?:which|what)(?: of)?(?: our| the)?(?: [a-z]+){0,2} ${THINGS} (?:\\S+ ){0,2}?(?:can(?! (?:i|we|you|be))|got|lack|bypass|skip|miss|never|expire|expires|end|ends|run out|belong|point|send|sync|left|changed|failed|fail|grant|granted|look)\\b`,
  ),
  new RegExp(
    `\\bhow many (?!days|copies|duplicates|times|months|weeks|years|hours)(?:of (?:our |the |my )?)?(?:\\S+ ){0,2}?${THINGS}\\b(?! (?:can|may|is|per))`,
  ),
  new RegExp(
    `^\\W*(?:so )?(?:is|are|do|does|did|has|have|was|were|who|whos|which|any|anyone|anybody|somebody|someone|everyone|everybody|how many)\\b.*\\b${HERE}\\W*$`,
  ),
  new RegExp(`^\\W*(?:${THINGS}|anyone|anybody)(?: \\S+){1,8} ${HERE}\\W*$`),
  /^\W*(?:has|have|had|did)(?: \S+)? (?:anyone|anybody|someone|somebody|anything|any)\b/,
  /^\W*(?:have|has) (?:our|all|every|all our|all of our)\b.{0,40}\b(?:got|been)\b/,
  /^\W*who(?: all| else)? (?:still|currently|recently)\b/,
  /^\W*who (?:of|among) (?:us|our|the|my)\b/,
  /^\W*who (?:all )?(?:has|holds|got|have) (?:the |a |an )?(?:globaladmin|admin|privileged|permanent|standing|no mfa|not)\b/,
  /^\W*who (?:is|are) (?:a |an |the |our )?(?:globaladmin|admin)\b[^,]{0,20}$/,
  /^\W*who (?:last )?(?:shared|created|invited|added|granted|signin|registered|changed|deleted)\b.*\b(?:today|yesterday|week|month|recently|lately|last \w+|since \w+)\b/,
  /^\W*(?:so )?(?:is|are|was|were|has|have)\b.{1,60}\b(?:blocked|enabled|disabled|enforced|configured|turned (?:on|off)|switched (?:on|off)|set up|rolled out|active)\b(?: (?:for|on|in|at|with|and|yet|now|here)\b.*|,.*)$/,
  /^\W*(?:are|is) (?:any|some|our|all|every)\b.{1,60}\b(?:still|already|without|missing|lacking|open|public|exposed|stale|expired|expiring|inactive|unused|unmanaged|compliant|encrypted|orphaned|ownerless|risky|outdated|overdue|labell?ed|registered|enrolled|onboarded)\b/,
  /^\W*(?:are|is) (?:we|someone|somebody|anyone|anybody|everyone|everybody|people|users|staff|all \w+)\b.{0,30}\b\w+ing\b/,
  /^\W*(?:anyone|anybody|any of (?:us|our \w+|them))\b(?! (?:anonymous )?links?)(?: \w+)? \w+ing\b.{3,80}$/,
  new RegExp(`^\\W*any (?:\\S+ ){0,4}?${THINGS}\\b`),
  /^\W*do (?:we|our \w+|all \w+|any \w+)(?: all)? (?:still |already |currently |actually |even |really )*(?:use|allow|block|enforce|require|permit|log|force|let|accept|have(?! (?:to|a right)))\b/,
  /^\W*have we (?:got|still|already|turned|switched|blocked|enabled|disabled|set|configured|rolled)\b/,
  new RegExp(`^\\W*can (?:everyone|everybody|anyone|anybody|all users|users|guests|people|staff)\\b.*\\b${HERE}\\W*$`),
  new RegExp(
    `^(?!.*[,;:])(?!.*\\b(?:links?|mailbox|who|how)\\b)\\W*(?:[a-z]+ ){0,2}${THINGS} (?:without|with no|lacking|missing|where|whose)\\b(?: \\S+){1,6}$`,
  ),
  new RegExp(
    `^(?!.*\\b(?:gone|from|who|how)\\b)\\W*(?:[a-z]+ ){0,3}${THINGS} (?:\\S+ ){0,2}?(?:list|view|count|numbers?|stats|statistics|breakdown|summary|overview|csv)\\W*$`,
  ),
  new RegExp(
    `^\\W*(?:[a-z]+ )?(?:stale|inactive|unused|old|dormant|risky|external|anonymous|expired|unmanaged|disabled)(?: [a-z]+){0,2} ${THINGS} (?:reports?|list|overview|export|csv)\\b`,
  ),
];

const READINGS: readonly RegExp[] = [
  /^\W*what(?: is|s| are)? (?:our|the current|the present)\b.{0,40}\b(?:scores?|levels?|settings?|status|state|rate|coverage|numbers?|percentage|exposure|set to|count)\b/,
  /^\W*what (?:is|are)\b.{0,50}\b(?:set to|configured (?:to|as|at))(?: here| now| right now| at the moment)?\W*$/,
];

/** How all of it stands, or what of it is to be looked at. */
const OVERALL =
  /^\W*(?:so |hey |hi )?(?:are we|is (?:our|the) tenant|is (?:all|everything)) (?:\w+ )?(?:ok|okay|fine|good|safe|secure|healthy|clean|green|in order|all ?right|under control)(?: (?:today|now|right now|here|at the moment|this (?:week|morning)|with us|in our tenant|with our tenant))*\W*$|^\W*(?:so )?(?:has |was |did |is )?(?:any ?thing|something|what)(?: (?:has|was|is|have|did))?(?: (?:we|you|been|get|got))* (?:fixed|fix|repaired|resolved|remediated|solved|mended|closed)(?: (?:here|lately|recently|today|yesterday|so far|in our tenant|(?:this|last|past) (?:week|month)|since \S+))+\W*$|^\W*(?:is there |are there |do we have |have we got |got )?(?:any ?thing|something)(?: \S+){0,2}? (?:new|open|urgent|wrong|weird|odd|red|burning|suspicious|critical|on fire|outstanding|pending|bad)\b(?!.* from (?:microsoft|outside))|^\W*what(?: is|s)? (?:still )?(?:new|open|urgent|wrong|outstanding|pending)(?: (?:here|now|today|right now|for me|(?:in|with|about) (?:our|the|this) (?:tenant|company|environment|setup|m365)|with us|at the moment|since \S+))*\W*$|^\W*(?:is there )?anything (?:i|we) (?:need|should|have|must|ought)\b|\b(?:worst|top|biggest|most (?:urgent|important|serious|critical|severe)|critical|severe|main)\b(?: \S+){0,2} (?:findings?|alerts?|issues?|problems?|gaps?|risks?|holes?)\b.*\b(?:here|now|we have|us|tenant|today|week|ours?|me)\b|\b(?:our|show me the|show the|list the) (?:\d+ )?(?:worst|top|biggest|weakest|main|critical) (?:\d+|findings?|alerts?|issues?|problems?|gaps?|risks?|holes?|spots?|ones?)\b|\bwhat (?:needs|wants|requires) (?:my |our )?(?:attention|fixing|doing)\b|\bwhat (?:should|must) (?:i|we) (?:fix|look at|tackle|do) (?:first|next|today)\b|\bwhat (?:has )?changed (?:since|in our|here|today|this)\b|\bhow (?:does|do|did) (?:our|the) (?:tenant|security|posture|environment|findings|numbers) (?:look|stand|do)\b|\b(?:security|posture|health) (?:status|check|summary|overview|snapshot)\W*$/;

export const isOverall = (normalised: string): boolean => OVERALL.test(normalised);

/** A request is no question of what is possible: "can I get a list of". */
export const withoutAsking = (normalised: string): string =>
  normalised.replace(
    /^\W*(?:can|could|may|how (?:can|do)) (?:i|we|you) (?=(?:please )?(?:get|see|have|show|list|export|send|give|pull|view) (?:me |us )?(?:an? |the |all |our )*(?:list|report|overview|csv|export|names|all|our|count|number)\b)/,
    '',
  );

/** "Check if any of our mailboxes forwards": what is to be looked at, without the request to look. */
export const withoutChecking = (normalised: string): string =>
  normalised.replace(
    /^\W*(?:please |pls |can you |could you )*(?:check|see|find out|look up|verify|tell me) (?:if|whether) (?=(?:any|some|all|one|every)(?: of)? (?:our|the|us)\b)/,
    '',
  );

/** Whether a text may ask for what is so here and now. */
export const asksForState = (normalised: string): boolean =>
  !NOT_STATE.test(normalised) && WORDINGS.some((sign) => sign.test(normalised));

/** "What is our level set to": what it is in general is not meant. */
export const asksForReading = (normalised: string): boolean =>
  !NOT_STATE.test(normalised) && READINGS.some((sign) => sign.test(normalised));
