import { oncePerText } from './once';
import type { AskKind } from './reply';

/** First match wins: a question that says "how long" is about a time whatever else it says. */
const SIGNS: readonly (readonly [AskKind, RegExp])[] = [
  [
    'how-long',
    /\bhow (long|far back|many (days|weeks|months|years)|old)\b|\bgrace period\b|\bdeadline\b|\b(?:logs?|mail|file|chat|data) retention\b|\b(until|till|since) when\b|\bhow much time\b|\bmax(?:imum)? (?:age|time|period|days)\b|\bwhen (?:is|are|do|does|will)\b.*\b(?:erased|wiped|lose access)\b|\bretention (time|period)\b|\bhow (quick|fast|soon)|\bwhen (is|are|does|do|will|would)\b.*\b(deleted?|gone|expires?|ends?|removed|purged|lost)\b|\b(\d+|how many|two|three|five|six|seven|ten|twelve|fourteen|thirty|ninety) (days?|weeks?|months?|hours?|years?)\b|\b\d+ ?d\b|\bexpir\w+/,
  ],
  [
    'what-if',
    /\bwhat (happens|if|would happen|about if)\b|\bwhat s? ?happen|\bsuppose\b|\bin case\b|^if\b|\bwhen (someone|somebody|a|an|the)\b/,
  ],
  [
    'who',
    /\bwho\b|\bwhose\b|\bwhos\b|\bresponsib|\bliab|\baccountab|\b(ms|microsoft|provider|vendor|they|them|us|we|customer) or (us|we|microsoft|ms|them|you|our)\b|\b(our|whose|their|my) (job|duty|task|problem|side)\b|\bin charge\b/,
  ],
  [
    'how',
    /\bhow (do|can|to|should|would|could|does one|must)\b|\bwhat (should|can|must|do) (i|we|one|you|customers?|they)\b|\b(best|recommended|steps?|configure|set ?up|enable|turn on|switch on|activate|create|restrict|prevent|protect)\b/,
  ],
  [
    'true-or-false',
    /\b(true|correct|right|agree|myth|false|really|confirm|heard|told|thought|believe|surely)\b|\bor not\b|^(is|are|does|do|can|will|has|have|should|isnt|arent|doesnt|dont|so)\b/,
  ],
];

/** What the question wants to know, from its wording alone. Takes text that went through `normalise`. */
export const askKindOf = oncePerText(
  (normalised): AskKind => SIGNS.find(([, sign]) => sign.test(normalised))?.[0] ?? 'other',
);
