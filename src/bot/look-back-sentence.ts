import { dayMs } from '../model/durations';
import { sinceSaid } from '../model/since-words';

const SCORE = '(?:the |our )?(?:security |posture |overall )?(?:score|posture)';
const LINE = '(?:trend|history|development|curve|graph|chart|over time)';
const SHOW = '(?:show |give |send |make |draw )?(?:me |us )?';
const BETTER = '(?:any |much )?(?:better|worse|safer|more secure|up|down)';
const THINGS = '(?:findings|alerts|problems|issues|things)';
const FIXED = '(?:fixed|resolved|closed|solved)';

const whole = (asks: readonly string[]): readonly RegExp[] => asks.map((ask) => new RegExp(`^${ask}(?: (.{1,40}))?$`));

/** Asks how it went, and not how it stands. What is left of the line is the time, or it asks something else. */
const asks = whole([
  `${SHOW}${SCORE} ${LINE}`,
  `${SHOW}the ${LINE} (?:of|for) ${SCORE}`,
  `how (?:has|have|had|did) (?:${SCORE}|our (?:security|half|numbers)) (?:changed?|developed?|evolved?|moved?|improved?|gone|done|go|do|been doing)`,
  `(?:is|are|has|have|did) (?:we|${SCORE}) (?:been )?(?:getting|going|gone|go|got|get|become|becoming) ${BETTER}(?: or (?:down|up|worse|better|not))?`,
  `(?:is|are|has|have|did) (?:we|${SCORE}) (?:been )?(?:improv(?:e|ed|ing)|mak(?:e|ing) progress|made progress|rising|risen|rise|falling|fallen|fall|dropp(?:ed|ing)|drop|changed?)`,
  `(?:what|which ${THINGS}|how many(?: ${THINGS})?) (?:did|have) we (?:fix|resolve|close|solve|improve|${FIXED}|improved)`,
  `(?:what|which|how many) ${THINGS} (?:were|was|got|have been|has been) ${FIXED}`,
  'what (?:got|has got|has gotten|has become|became|did get) (?:better|worse)',
  'what progress (?:did|have) we (?:make|made)',
]);
/** Without a time these ask something else. */
const asksWithTime = whole([
  "(?:what is|what's|whats|anything|something|is there anything) new(?: here| for us| with us)?",
  'how (?:are|did|have) we (?:doing|do|done)',
  'are we (?:better|worse|safer|more secure)',
  `what (?:was|were|got|has been) ${FIXED}`,
  `${SHOW}(?:a |the |our )?(?:report|summary|digest)`,
]);
const REPORT = new RegExp(
  `^${SHOW}(?:an? |the |our |your )?(?:(daily|weekly|monthly|quarterly|yearly) (?:digest|report|summary|overview)|digest)(?: please)?$`,
);
const daysOf: Readonly<Record<string, number>> = { daily: 1, weekly: 7, monthly: 30, quarterly: 91, yearly: 365 };
const usualDays = 30;
const OF_NO_TIME = /^(?:lately|recently|so far|over time|now|at all|yet|here)$/;

/**
 * From when on to look back, in a line that is cleaned and in lower case, in days of where the person is; undefined: it
 * asks something else.
 */
export function lookBackOf(line: string, now: Date, timeZone: string): string | undefined {
  const text = line
    .replace(/[?!.]+$/, '')
    .replace(/,? (?:please|pls)$/, '')
    .trim();
  const ago = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString();
  const report = REPORT.exec(text);
  if (report) return ago(daysOf[report[1] ?? 'weekly'] ?? usualDays);
  const timeIn = (said: string): string | undefined =>
    sinceSaid(said.replace(/^(?:compared (?:to|with)|than|of|for|within) (?:in )?/, ''), now, timeZone);
  for (const ask of asks) {
    const match = ask.exec(text);
    if (match === null) continue;
    const [, said] = match;
    return said === undefined || OF_NO_TIME.test(said) ? ago(usualDays) : timeIn(said);
  }
  const said = asksWithTime.map((ask) => ask.exec(text)?.[1]).find((one) => one !== undefined);
  return said === undefined ? undefined : timeIn(said);
}
