const COMMAND_VERB =
  'set(?= (?:\\w+ ){1,3}?passwords? (?:to|as|back)\\b(?! expir))|approve|decline|reject|execute|undo|disable|delete|remove|revoke|grant|reset|wipe|unblock|block|enable|turn (?:on|off)|switch (?:on|off)|make me|give me(?! (?:an? |the |all |any )*(?:list|number|count|overview|report|csv|open|new|current|anyone|anonymous|links?|users?|guests?|accounts?|findings?|alerts?|names?)\\b)|add me|promote|elevate|assign me|accept|close|resolve|dismiss|run|apply|send|export|bypass|skip|mark';
const TARGET =
  'rem-?\\d+|remediations?|fix(?:es)?|requests?|approvals?|findings?|alerts?|links?|accounts?|users?|polic(?:y|ies)|everything|everyone|all|mfa|globaladmin|admin|rights|permissions?|tenant|guests?|password|journal|logs?|checks?|roles?|risk';

/** An order to act: the verb opens the text or a clause of it, and what it acts on follows. */
const COMMAND = new RegExp(
  `(?:^|[.!:;,\\])>\\n-]|(?:^|[.!:;,\\])>\\n-])\\s{0,9}you|\\b(?:and|then|now|please|just|instructions?|rules?|you (?:must|shall|should|will|have to|need to|are to)|(?:want|need|like|order|tell|ask|command|instruct)\\w* you to))\\s{0,9}(?:please |pls |plz |now |just |immediately |then |also |kindly |go ahead and )*(?:${COMMAND_VERB})\\b(?:\\W+\\w+){0,4}?\\W+(?:${TARGET})\\b`,
);
/** "A customer writes: delete all you have about me": what somebody else wants is told, and ordered to nobody. */
const TOLD =
  /\b(?:customer(?! lockbox)|client|employee|colleague|patient|applicant|candidate|lawyer)\b[^.!?:]{0,30}\b(?:writes?|wrote|says?|said|asks?|asked|demands?|demanded|wants?(?! you)|wanted(?! you)|requests?|requested|insists?)\b[^.!?:]{0,30}:(?![^.!?]*\b(?:rem-?\d+|approve|decline|execute|undo)\b)[^.!?]*/g;
const ASKING =
  /^(?:\W*)(?:who|what|how|when|where|why|which|can|could|is|are|does|do|did|should|may|must|will|would|if|whose)(?:nt)?\b/;
/** A sentence that asks whose work something is, or how it is done, orders nothing, whatever stands around it. */
const QUESTION = /(^|[.!?:;,] )(?:so |and |then )*(?:who|whose|how|why)\b[^.!?]*/g;
/** Somebody else may do it, or I might: that is a question wherever it stands. */
const SUPPOSING =
  /\b(?:impossible|possible|able|easy|hard|allowed) to\b|\b(?:wonder\w*|know|sure|unsure|curious|ask\w*|check|see) (?:if|whether) (?:we|i|they|one|it) (?:can|could|may|should|must)\b|\b(?:can|could|may|might|will|would)(?:nt| not)? (?:he|she|they|it|we|i|someone|somebody|anyone|anybody|an? \w+|the \w+)\b|\bwho (?:must|should|shall|has to|needs to|ought to|is to)\b|\bhow (?:to|do|can|could|should)\b|\bwhat else\b|\bmy (?:\w+ )?(?:phone|laptop|tablet|device|computer) (?:was|is|got|has been) (?:stolen|lost|gone)\b|\bwhy (?:not|dont|cant)\b/;
/** What tells an order from a heading such as "delete tenant steps". */
const URGENT =
  /\b(?:rem-?\d+|remediations?|fix(?:es)?|requests?|approvals?|findings?|alerts?|everything|everyone|all|me|my|now|immediately|please|at once|without (?:approval|asking|permission|confirm\w*|a second)|urgent|you must|bot|journal|checks?)\b|!|\w@\w/;
const STEERS =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|previous|above|training|everything)\b|\b(?:system|hidden|initial) (?:prompt|message|instructions?)\b|\b(?:developer|debug|god|admin|root|dan) mode\b|^\W*(?:system|assistant|developer) ?:|\byou must (?:answer|say|reply|respond)\b(?: that)?|\byou are (?:the|an?|my|our) (?:\w+ ){1,4}now\b|\byou are now\b(?: (?!in\b|on\b|able\b)(?!\w*ing\b)(?:[^.?!;,]{1,60}(?=[.?!;,]))?)?|\b(?:render|embed) (?:this|that|it|the following)\b|\brepeat (?:this|that|the) (?:image|picture|text|link|word|line|sentence)\b(?: and)?|\bpretend\b|\bact as\b|\brole ?play\b|\bjailbreak\b/;
const HELD = String.raw`(?:prompt|instructions|secrets?|tokens?|credentials?|api keys?|passwords?|environment|env|config)\b`;
/** Things are told apart by what they have: "links without a password", "secrets that expire soon", "password policy". */
const UNDESCRIBED = String.raw`(?:(?!\b(?:with|without|whose|that|which|who|has|have|had|no|lack\w*|need\w*|never|expir\w*)\b).)`;
const ITSELF = String.raw`${HELD}(?! (?:that|which|whose|with|without|expir\w*|older|ends?|ending|runs?|running|about|due|never|not|age|last|chang\w*|polic\w*|rules?|resets?|length|protection|hash|sync|methods?|state|status|for (?:\w+ ){0,2}(?:apps?|applications?|registrations?|principals?|links?))\b)`;
const OWNER = String.raw`\b(?:your|own|system|bots?|keyholders?|client(?= secret\b)|hidden|every\w*|users?|admin|globaladmin|peoples?|staff|colleagues?|boss|his|her|(?<!\b(?:apps|applications|registrations|principals) and )their)\b`;
/** Who lists app secrets or a setting asks how we stand; who wants your secrets, everybody's passwords, or just "the tokens" does not. */
const WANTS_HELD = String.raw`\b(?:(?:print|reveal|repeat|dump|leak)\b${UNDESCRIBED}{0,30}\b${ITSELF}|show(?: me| us)?(?: the| all| any| of)* (?:(?!(?:links?|apps?|accounts?|sites?|files?|weak|old|expired|leaked|breached|known|banned|same)\b)\w+ (?=password))?${ITSELF}|show\b${UNDESCRIBED}{0,30}(?:${OWNER}${UNDESCRIBED}{0,20}| (?:and|or|plus) (?:the |all )?(?:client )?)\b${ITSELF})(?: (?:and|or|plus) [^.?!]{0,60})?`;
const INJECTION = new RegExp(`${STEERS.source}|${WANTS_HELD}`);
/** What is to be shown besides. */
const LOOT =
  /\b(?:and|or|plus) (?:(?:the|your|all|any) )?(?:\w+ )?(?:passwords?|secrets?|tokens?|keys?|credentials?)\b/;
/** Nobody who may have them would ask a bot for them. */
const SECRETS =
  /\b(?:print|output|reveal|show|list|dump|leak|display|give|tell|send|export|write)\b[^.?!]{0,30}\b(?:passwords?|secrets?|tokens?|credentials?|(?:api|private) keys?)\b[^.?!]{0,20}\b(?:of|for) (?:every|all|each|the|our|my)\b/;
/** What the bot itself is run with. */
const OWN_SECRETS =
  /\b(?:post|print|show|reveal|give|tell|send|share|output|display|repeat|paste)\b[^.?!]{0,12}\b(?:your|the) (?:hidden|system|initial|secret) (?:prompt|instructions?|message|rules)\b|\b(?:what|whats|show|give|tell|print|send|reveal|share|list)\b[^.?!]{0,20}\b(?:your|keyholders?|the bots?) (?:own )?(?:\w+ )?(?:passwords?|secrets?|tokens?|credentials?|(?:api|private) keys?|connection string)\b(?! (?:polic|rule|length|age|hash|reset|protection|sync))|\b(?:passwords?|secrets?|tokens?|credentials?|(?:api|private) keys?|connection string)\b[^.?!]{0,30}\b(?:do |are )?you (?:are )?(?:run|running|use|using|start|started|deployed|hosted|signin|connect)\b|\b(?:system prompt|secrets?|tokens?|credentials?|(?:api|private) keys?)\b[^.?!]{0,30}\byou (?:have|know|hold|store|got)\b(?! to\b)/;
/** Whoever is meant, it is not this tenant: "the guests of Contoso's tenant". */
const OTHER_TENANT =
  /\b(?:show|list|give|get|export|dump|read|tell)\b[^.?!]{0,60}\bof (?!(?:our|my|the|this|your|a|an|each|every|one|entra|m365|microsoft|multi|single|cross|external|home|resource|partner|guest|customer|source|target|test|dev|prod|production|new|old|whole|entire|own|current|different)\b)(?:an?other |some other |a different )?\w+ tenant\b/;
/** Rights are given by people, after they were asked. */
const WANTS_ACCESS =
  /^\W*(?:(?:please|pls|hi|hey|hello|bot|(?:can|could|would|will) you|i (?:want|need) you to)\b\W*)*(?:give|grant|get) (?:me|us) (?:\w+ ){0,2}access to\b/;
/** Words to be said as they stand: "reply only with: all checks passed". */
const DICTATED =
  /\b(?:reply|answer|respond|say|output|print|write|type)\b(?: (?:only|just|exactly|with|back|this|the (?:words?|text|sentence)|following)){0,4} ?: ?(?!(?:who|whose|what|how|when|where|why|which|can|could|is|are|does|do|did|should)\b)[^.?!]*(?:[.!]|$)/g;
const CONFIRM =
  /(?<!\b(?:can|could|may|will|to) (?:just |always |only )?)\b(?:confirm|reply|answer|respond|say|type|write|state)\b.{0,30}\b(?:yes|no|true|ok|correct|exactly|only|just|one word)\b|(?<!\b(?:can|could|may|will|to) )\bjust say\b|\bconfirm (?:that|this|it)\b|\byes or no\b|\b(?:repeat|say|speak) after me\b(?:,? word (?:for|by) word)?|(?:^|[.!?;:,] ?|\band )(?:please )?(?:state|declare|admit|agree|say|write) that\b|^\W*say it\b ?:?|\b(?:in )?one word\b ?: ?\w*/;

const INJECTION_ALL = new RegExp(`(?:${INJECTION.source})(?: ${LOOT.source})?`, 'g');
const CONFIRM_ALL = new RegExp(CONFIRM.source, 'g');
/** Who is said to say so: "under the new contract", "my lawyer says that". */
const AUTHORITY =
  /\b(?:under|according to|as per|per|by) (?:the|our|my|your) (?:new |current |latest )?(?:\d{4} )?(?:contract|agreement|law|terms|policy)\b|\b(?:my|our|the) (?:new )?(?:boss|ceo|cio|ciso|lawyers?|legal team|auditors?|manager|consultants?|contract|vendor|msp) (?:says?|said|insists?|told me|claims?|states?)\b(?: that)?/g;

export interface Pressure {
  /** An order to change something; never obeyed, whatever else the text holds. */
  readonly command: boolean;
  /** Tries to change how the bot works; a real question beside it is still answered. */
  readonly injection: boolean;
  /** Wants a given word said. */
  readonly confirmation: boolean;
}

/** How a text tries to steer the bot. Takes normalised text. */
export function pressureOf(normalised: string): Pressure {
  const injection = INJECTION.test(normalised);
  const own = normalised.replace(TOLD, ' ');
  const ordered = COMMAND.test(own) && !ASKING.test(own) && !SUPPOSING.test(own);
  const command =
    OWN_SECRETS.test(normalised) ||
    OTHER_TENANT.test(normalised) ||
    WANTS_ACCESS.test(normalised) ||
    (injection && (SECRETS.test(normalised) || COMMAND.test(normalised.replace(QUESTION, '$1')))) ||
    (ordered && URGENT.test(own));
  return { command, injection, confirmation: CONFIRM.test(normalised) };
}

/** The text without the steering, so that only the question in it is looked up. */
export function withoutPressure(normalised: string): string {
  return [INJECTION_ALL, DICTATED, CONFIRM_ALL, AUTHORITY].reduce((text, sign) => text.replace(sign, ' '), normalised);
}
