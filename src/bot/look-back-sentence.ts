import { dayMs } from '../model/durations';
import { timesOf } from '../posture/ask-times';

const STANDING = '(?:score|posture|security|half|numbers)';

/** Asks how it went, and not how it stands. */
const asks: readonly RegExp[] = [
  new RegExp(`\\b${STANDING}\\b.{0,20}\\b(?:trend|history|over time|development|curve|graph|chart)\\b`),
  new RegExp(`\\b(?:trend|history|development|curve|graph|chart) (?:of|for) (?:the |our )?(?:\\w+ )?${STANDING}\\b`),
  new RegExp(
    `^how (?:has|have|had|did) (?:the |our )(?:\\w+ )?${STANDING} (?:chang|develop|evolv|mov|improv|gone|done|been|go\\b|do\\b)`,
  ),
  /^(?:are|did|have|is it|has it) (?:we )?(?:\w+ )?(?:get(?:ting)?|got(?:ten)?|become|becoming)? ?(?:better|worse|safer|improv\w+|mak(?:e|ing) progress|progress\w*)(?:$| (?:this|since|over|in|recently|lately|now|compared|than (?:last|before)|at it)\b)/,
  /^(?:what|which (?:\w+ )?findings|how (?:many|much)(?: (?:findings|issues|problems|things))?) (?:did|have|has|was|were|got)(?: (?:we|you|been|got))* (?:fix|resolve|close|solve|improve|clean)(?:d|ed)?\b/,
  /^what(?:'s| is| has| did)? (?:got(?:ten)?|get|become|became) (?:better|worse)\b/,
];
/** These need a time to be asked of us, or say one themselves. */
const NEW = /^(?:what is|what's|whats|anything|is there anything) new\b(?! (?:in|with|for|from) )/;
const REPORT =
  /^(?:show |give |send |make )?(?:me |us )?(?:a |an |the |our |your )?(?:(daily|weekly|monthly|quarterly|yearly) (?:digest|report|summary|overview)|digest)(?: (?:for|of|since|from|please)\b.*)?$/;
const daysOf: Readonly<Record<string, number>> = { daily: 1, weekly: 7, monthly: 30, quarterly: 91, yearly: 365 };
const usualDays = 30;

/** The time to look back at, in a line that is cleaned and in lower case; undefined: it asks something else. */
export function lookBackOf(line: string, now: Date): { readonly from: string; readonly until: string } | undefined {
  const text = line.replace(/[?!.]+$/, '').trim();
  const report = REPORT.exec(text);
  const { since, until } = timesOf(text.replace(/\bfor\b/, 'in'), now);
  const isAsked = report !== null || asks.some((ask) => ask.test(text)) || (NEW.test(text) && since !== undefined);
  if (!isAsked) return undefined;
  const days = report ? (daysOf[report[1] ?? 'weekly'] ?? usualDays) : usualDays;
  return {
    from: since ?? new Date(now.getTime() - days * dayMs).toISOString(),
    until: until !== undefined && until < now.toISOString() ? until : now.toISOString(),
  };
}
