/** Sentences that are commands, not questions. */
export type Sentence =
  | 'help'
  | 'posture'
  | 'unseen'
  | 'send-alerts-here'
  | 'stop-alerts-here'
  | 'approvals'
  | 'leads'
  | 'score-made'
  | 'exceptions'
  | 'fixes-off'
  | 'fixes-on'
  | 'scan-now'
  | 'drill'
  | 'set-up'
  | 'emergency-accounts'
  | 'own-mfa'
  | 'own-links'
  | 'own-review'
  | 'review-sharing'
  | 'review-list'
  | 'ask-managers'
  | 'ask-managers-on'
  | 'ask-managers-off'
  /** A question about the tenant, whatever else the words may mean. */
  | 'show';

const patterns: readonly (readonly [RegExp, Sentence])[] = [
  [/^(help|\?|what can you do|what can i ask( you)?|what (can|do) you (see|watch|check|look at|know))\??$/, 'help'],
  [/^(posture|status|where do we stand)\??$/, 'posture'],
  [
    /^(show )?(me )?what (((can|could|do) you not|(can'?t|cannot|can not|couldn'?t|don'?t) you|you (can'?t|cannot|can not|couldn'?t|don'?t)) (see|look at|watch|check)|you do not see)\??$/,
    'unseen',
  ],
  [/^send (the )?alerts here$/, 'send-alerts-here'],
  [/^stop (the )?alerts here$/, 'stop-alerts-here'],
  [/^(open )?approvals\??$/, 'approvals'],
  [
    /^(who (are|is) |list |show )(me )?(all )?(the |our |my )?security leads?( here)?\??$|^who (can|may|could) (i ask to )?approve (a |the |my |our )?fix(es)?( here)?\??$|^who approves (the |our |my )?fixes( here)?\??$/,
    'leads',
  ],
  [
    /^why is (the|our|your) (posture )?score (so |only |that |this )*(low|high|bad|\d+)( ?%| percent)?\??$|^how (is|was) (the|our|your) (posture )?score (made( up)?|computed|calculated|worked out|built|measured|counted)( exactly)?\??$|^how does (the|our|your) (posture )?score (work|come about)\??$|^how do you (make|compute|calculate|work out|count|measure|come up with|get to) (the|our|your) (posture )?score\??$|^what does (the|our|your) score (mean|say|tell( us)?)\??$|^what is (the|our|your) score (made of|based on)\??$|^what goes into (the|our|your) score\??$|^explain (the|our|your) (posture )?score$/,
    'score-made',
  ],
  [
    /^((show|list) )?(me )?(the |all |any )?(pending|open|waiting) (approvals?|fixes|remediations?|requests)( please| now)?\??$/,
    'approvals',
  ],
  [
    /^(what|what's|whats|anything|requests?|fixes)\b.{0,20}\b(my|our|for) (approval|ok|decision)( (right )?now)?\??$/,
    'approvals',
  ],
  [/^(what|what's|whats|anything|requests?|fixes)\b.{0,20}\bfor me to (approve|decide)\??$/, 'approvals'],
  [
    /^(what|which (fixes|requests)) (do (i|we) (still )?(have|need|get) to|(must|should) (i|we)) approve( (right )?now| today)?\??$/,
    'approvals',
  ],
  [
    /^(what is|what's|whats|is|do i have|have i got|are)( there)? ?(anything|something|things|fixes|requests)? ?(left |still )?(for me )?to approve( (right )?now| today)?\??$/,
    'approvals',
  ],
  [/^(switch |turn )?(all )?fixes off$|^(switch|turn) off (all )?fixes$/, 'fixes-off'],
  [/^(switch |turn )?(all )?fixes (back )?on$|^(switch|turn) on (all )?fixes$/, 'fixes-on'],
  [
    /^((show|list|which|what|any|our|all) ){0,3}(me )?(the )?(open |current |accepted )?(exceptions|accepted risks|risks (that )?(we|are|were) accepted)( ((that|which) )?(are )?(still )?(open|running|there|(will )?(expir\w+|end\w*|run\w* out))( (soon|next|(this|next) (week|month|quarter|year)|(with)?in the next (\d{1,3} )?(days|weeks|months)|when))*)?( please| pls)?\??$/,
    'exceptions',
  ],
  [
    /^(what|which) (exceptions|accepted risks) (do we have|have we( got)?|are there)( (open|running|now|right now|at the moment))?\??$/,
    'exceptions',
  ],
  [/^(do we have|are there|have we( got)?) (any )?(open |current )?(exceptions|accepted risks)\??$/, 'exceptions'],
  [
    /^(what|which) risks (have we|did we|do we) accept(ed)?(,? (and )?(who (has )?accepted (them|these|those|each)|by whom|why|until when|for how long))*\??$/,
    'exceptions',
  ],
  [/^who (has )?accepted (which|what|our|the|these) risks\??$/, 'exceptions'],
  [/^when (do|will) (our|the|these) exceptions (expire|end|run out)\??$/, 'exceptions'],
  [/^scan( now)?$/, 'scan-now'],
  [/^(show )?(me )?(the )?(set[- ]?up|setting up)( card)?$/, 'set-up'],
  [/^((run|start|begin|do) )?(an? |the )?(fire )?drill( now)?$/, 'drill'],
  // Without a verb it is a question about the duty.
  [
    /^(name|set|choose|change|show)( me)?( the| our)? (emergency|break[- ]?glass)( access)? accounts$/,
    'emergency-accounts',
  ],
  [
    /^(start (a )?|begin (a )?)?(review (the )?(external )?sharing|(external )?sharing review|review of (external )?sharing)( now)?$/,
    'review-sharing',
  ],
  [/^(show |list )?(me )?(the )?review list$/, 'review-list'],
  [/^(switch |turn )?ask(ing)? (the )?managers?\??$/, 'ask-managers'],
  [/^(switch |turn )?ask(ing)? (the )?managers? on$|^(switch|turn) on ask(ing)? (the )?managers?$/, 'ask-managers-on'],
  [
    /^(switch |turn )?ask(ing)? (the )?managers? off$|^(switch|turn) off ask(ing)? (the )?managers?$/,
    'ask-managers-off',
  ],
  [/^(show |list )?(me )?my (sharing )?reviews?$/, 'own-review'],
  [
    /^(do i have|have i( got)?|am i using|is my account using) (mfa|2fa|two[- ]factor|multi[- ]?factor)\b.{0,20}$/,
    'own-mfa',
  ],
  [
    /^(show |list )?(me )?(all )?(of )?my (own )?(anonymous |anyone )?(sharing |shared )?links( please)?\??$/,
    'own-links',
  ],
  [/^(what|which files) (do|have|am) i shar(e|ed|ing)( with others)?\??$/, 'own-links'],
  [/^do i (have|share) (any )?(anonymous |sharing |shared )?links\??$/, 'own-links'],
  [/^(show )?(me )?(the |our )?(score|(open )?findings|posture)\??$/, 'show'],
  [
    /^(show|list|export) (me )?(all )?(the )?((anonymous|anyone|sharing|shared|public|edit)[- ]?)+links?\b.{0,100}$/,
    'show',
  ],
  [
    /^(show|list|export) (me )?(all )?(the )?(accounts|users|people|admins) (with|without|with no|lacking) (mfa|2fa).{0,60}$/,
    'show',
  ],
];

/** A message as one clean line in lower case, with the apostrophe of a typewriter: phones write others. */
export const lineOf = (text: string): string =>
  text
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ´]/g, "'")
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');

/** The command in a message, or undefined. Anchored: a question that only contains such words is a question. */
export function sentenceOf(text: string): Sentence | undefined {
  const line = lineOf(text);
  return patterns.find(([pattern]) => pattern.test(line))?.[1];
}
