import type { Area } from './areas';
import { hourMs } from './durations';
import { addDays, instantOf, localTimeOf } from './zoned-time';

/** How an area stood when a change of it ended, against when it began. */
export interface Comparison {
  readonly checks: readonly { readonly title: string; readonly before: number; readonly after: number }[];
  /** What is different in the tenant itself; names, shown only where names may be. */
  readonly changed: readonly string[];
  /** Findings that came up meanwhile, and how many of them still stand. */
  readonly held: number;
  readonly standing: number;
  readonly endedBy: 'time' | 'person';
}

export interface PlannedChange {
  readonly id: string;
  readonly area: Area;
  readonly by: { readonly id: string; readonly name: string };
  readonly conversationId: string;
  readonly beginsAt: string;
  readonly untilAt: string;
  readonly endedAt: string | null;
  readonly before: readonly { readonly checkId: string; readonly count: number }[];
  readonly comparison: Comparison | null;
}

const longestHours = 24;

/** "18:00", "6 pm", "tomorrow 9:00", "2026-03-02 18:00": when that is, or what is wrong with it. Takes lower case. */
export function untilSaid(
  words: string,
  at: string,
  timeZone: string,
): { readonly ok: true; readonly until: string } | { readonly ok: false; readonly why: string } {
  const match =
    /^(?:(today|tomorrow|\d{4}-\d{2}-\d{2}),? ?)?(?:at )?(?:(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?(?: o.?clock| h)?)?$/.exec(
      words.trim(),
    );
  const [, day, hourSaid, minute = '00', half] = match ?? [];
  const hour = hourOf(hourSaid, half);
  if (!match || (day === undefined && hourSaid === undefined) || hour === null || Number(minute) > 59)
    return { ok: false, why: 'I did not understand until when. Say it as in “until 18:00” or “until tomorrow 09:00”.' };
  const today = localTimeOf(at, timeZone).date;
  const date = day === 'tomorrow' ? addDays(today, 1) : day === undefined || day === 'today' ? today : day;
  if (Number.isNaN(Date.parse(date))) return { ok: false, why: 'There is no such date.' };
  const time = `${String(hour).padStart(2, '0')}:${minute}`;
  const said = instantOf(date, time, timeZone);
  // "until 2:00", said in the evening, is tomorrow.
  const until = day === undefined && said <= at ? instantOf(addDays(date, 1), time, timeZone) : said;
  if (until <= at) return { ok: false, why: 'That time is over already.' };
  if (Date.parse(until) - Date.parse(at) > longestHours * hourMs)
    return { ok: false, why: `A change can hold findings for ${longestHours} hours at most.` };
  return { ok: true, until };
}

/** A day without an hour lasts until its end. */
function hourOf(said: string | undefined, half: string | undefined): number | null {
  if (said === undefined) return 23;
  const hour = Number(said);
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
