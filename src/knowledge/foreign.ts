import { isOfOtherProducts } from './other-products';

/** Something of ours that goes there, or comes from there, is ours to answer. */
const GOES_THERE =
  /\b(?:forward\w*|redirect\w*|shar(?:e|es|ed|ing)|sen[dt]\w*|upload\w*|cop(?:y|ies|ied|ying)|past(?:e|es|ed|ing)|migrat\w*|transfer\w*|com(?:e|es|ing)|mov(?:e|es|ed|ing)|invit\w*|leak\w*|publish\w*|mails? (?:to )?go)\b.{0,60}\b(?:to|from|into|with|via|over|through|on)\b (?:\S+ ){0,3}(?:gmail|google|github|gitlab|dropbox|whatsapp|icloud|workspace|slack|yahoo|hotmail|outlook\.com|private|personal)\b|\b(?:chatgpt|openai)\b.{0,20}\b(?:for|at|in) (?:my |our |the |company )*(?:work|job|company|office|business)\b|\b(?:our|my|we|company)\b.{0,60}\b(?:train\w*|learn\w*|feed\w*|smarter|better)\b.{0,30}\b(?:chatgpt|openai)\b|\b(?:chatgpt|openai)\b.{0,30}\b(?:train\w*|learn\w*|smarter|better)\b|\b(?:train\w*|learn\w*|feed\w*|make\w*)\b.{0,30}\b(?:chatgpt|openai)\b.{0,30}\b(?:with|from|on|smarter|better)\b/;

/** Work for somebody else: writing, translating, code, mending. */
const OTHER_WORK: readonly RegExp[] = [
  /(?<!\b(?:and|or|to) )\b(?:write|draft|compose|generate|create|code|program)\b(?: me| us| for me)?(?: a| an| some| the)?(?: \S+){0,3}? (?:script|poem|story|essay|function|regex|program|code|song|joke|speech|mail|email|letter|macro|formula|query|job ad|post|haiku)\b/,
  /\b(?:aware of|know of|have|got|looking for|need|want|share|find) (?:an?|any|some) (?:\w+ )?scripts? (?:that|which|to|for)\b/,
  /\b(?:correct|improve|rewrite|shorten|polish|edit|check) (?:my|this|our) (?:\w+ )?(?:letters?|text|essay|cv|resume|speech|article|paper|thesis|blog post|application)\b/,
  // What somebody teaches is theirs to explain.
  /\b(?:in|for|of|during|finish\w*|take|took|start\w*) this (?:training|course|workshop|lab|exercise|learning (?:module|path)|exam|tutorial|video)\b/,
  /\b(?:rest|graph|web) ?api\b|\bapi (?:call|endpoint|key|request|permission)\b|\bpnp\b|\bcsom\b|\bpower ?shell (?:one ?-?liner|script(?!.*\bwhose\b)|error|module|command|cmdlet)|\bcmdlets?\b|\b[gs]et-(?!(?:ups?|started|together|backs?|asides?)\b)\w{5,}|\bthis (?:library|package|module|repo) (?:can be used with|works? with|supports?)\b|\bsdk\b|\bnpm\b|\bc#|\bpython\b|\bjavascript\b|\bnode\.?js\b|\bjson\b|\bodata\b|\bselect (?:\*|distinct\b|top \d|count\b|\w+ ?, ?\w+).{0,80}\bfrom\b|\bselect\b.{1,80}\bfrom\b.{1,60}\bwhere \w+ ?(?:[=<>]|like\b|in\b)|\/v1\.0\/|\/beta\/|\bhttp (?:4|5)\d\d\b|\bstatus code\b|\bstack ?trace\b|\bnull ?reference\b|\b\w*api\b.{0,40}\b(?:broken|bug|returns?|throws?|fails?)\b|\busing (?:an? )?(?:http )?(?:post|put|patch)(?= ?(?:requests?|methods?|calls?|verbs?|on|to|against|fails?|returns?|gives?)\b| ?\/|\W*$)|\bsend (?:a )?(?:post|put|patch)(?: request)? ?:|\b(?:var|const|let) \w+ ?= ?|\bawait \w+\.\w+/,
];

/** Using the programs: told in passing now and then, like everyday life. */
const PROGRAMS =
  /\btranslat\w+\b|\breminders? (?:in|for|of|to)\b|\bmicrosoft to ?do\b(?! (?:with|about|if|when|that|this|for|so|in)\b)|\bsummari[sz]e\b|\bproofread\b|\bspell ?check\b|\b(?:pivot|vlookup|formulas?|merge (?:two )?cells?|slides?|a signature|my signature|create a (?:team|channel|teams channel)|echo and|background picture|time ?zone|out of office|my screen|docking|(?:second|third|two|external|new|wide|my) monitors?|monitor (?:is|has|stays|flickers|shows|does|of mine)|double sided|newsletter|parental leave|fonts?|toolbar|schedule a meeting|book a room|who is my (?:manager|boss))\b/;

/** Of everyday life: here they are mostly asked about for themselves, now and then told in passing. */
const EVERYDAY =
  /\b(?:weather|pizza|lunch|dinner|restaurant|canteen|cafeteria|football|soccer|movie|recipe|stock price|bitcoin|horoscope|holiday|vacation|flight|hotel|train to|parking|birthday|salary|payslip|expenses?|install a printer|printer driver|printer (?:is|does)|coffee|capital of|president|meaning of life|lottery|gym|taxi|dentist|doctor|cctv|surveillance cameras?|burglar\w*|shredders?|tax advis\w+|job applications?|notice period|give notice|fire (?:protection|alarm|drill)s?)\b/;

const TROUBLE =
  /\b(?:error|fehler) ?(?:code|message|0x)|\berror (?:when|while|after|during)\b|\bget(?:ting)?\b.{0,80}\bmessage (?:for|when|while|after|on)\b|\b0x[0-9a-f]{4,}|\bexception (?:when|while|occurred|was|thrown|raised|at line|in thread|code|0x)\b|\b(?:throws?|throwing|raises?|unhandled|uncaught|got|getting|gives?) (?:me )?(?:an? |the )?(?:\w+ )?exception\b(?! (?:to|for|from|approved|granted)\b)|\bcrash(?:es|ed|ing)?\b|\bfail(?:s|ed|ing)? with\b|\bfreez(?:es|ing)\b|\btimes? out\b|\b(?:wont|does not|doesnt|not) (?:open|load|start|install|sync|receiv\w+|connect|print|ring)\b|\bnot able to (?:install|add|open|join|sync)\b|\b(?:does not|doesnt) respond\b|\bnot receiving\b|\b(?:dont|doesnt|never) (?:receive|get)\b|\b(?:slow|hangs|do not get|does not work any ?more|not working|shows an error|wrong code|stuck|keeps? asking|never (?:arriv\w+|comes?)|pop up any ?more|show up any ?more)\b/;

/** Of the service, not of one machine. */
const OUTAGE = /\boutages?\b|\bfor (?:everyone|everybody|all of us|all users|the whole company)\b/;

/** An address of the API, or a name as programs have them: acquireTokenByDeviceCode. */
const OF_CODE = /https?:\/\/\S*graph\.(?:microsoft|windows)|\b[a-z]+(?:[A-Z][a-z]+){3,}\b/;

/** These are not looked for further back. */
const MAX_RAW = 3000;

/** What is told as an example: the matter itself was named before. */
const EXAMPLE = /[.?!;,(] ?(?:for example|for instance|e\. ?g\b)[^?!]*/;

/** A product of somebody else is named, and nothing of ours goes there or comes from there. */
const isOfOthers = (normalised: string): boolean =>
  isOfOtherProducts(normalised.replace(EXAMPLE, ' ')) && !GOES_THERE.test(normalised);

const isOtherWork = (normalised: string, raw: string): boolean =>
  OTHER_WORK.some((sign) => sign.test(normalised)) || OF_CODE.test(raw.slice(0, MAX_RAW));

/**
 * Something that this bot does not know about, in spite of words that it knows.
 * @param isKnown whether all else that is said belongs to one of our topics: then a product of somebody else is only told
 * in passing
 */
export const isForeign = (normalised: string, raw: string, isKnown = false): boolean =>
  (isOfOthers(normalised) && !isKnown) || isOtherWork(normalised, raw);

/** Something does not work: mending it is no question of who looks after what, so it takes more to be answered. */
export function isTrouble(normalised: string): boolean {
  return TROUBLE.test(normalised) && !OUTAGE.test(normalised);
}

/** Something of everyday life, or of using the programs, is named, so it takes more to be answered. */
export const isEveryday = (normalised: string): boolean => EVERYDAY.test(normalised) || PROGRAMS.test(normalised);
