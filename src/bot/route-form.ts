import { z } from 'zod/v4';
import { quietDays } from '../cards/route-settings';
import { type Area, areaNames } from '../model/areas';
import { dayMs } from '../model/durations';
import { severities } from '../model/finding';
import { quietUntil, type RouteSettings, routeSettings } from '../model/route-settings';
import { isTimeZone } from '../model/zoned-time';

const text = z.string().max(2000).optional();

/** What the form of a route sends; Teams gives every input as text. */
export const routeForm = z.object({
  conversationId: z.string().min(1).max(500),
  least: text,
  cards: text,
  digestOnly: text,
  quietDays: text,
  quietFrom: text,
  quietTo: text,
  timeZone: text,
  digest: text,
  digestHour: z.union([text, z.number()]),
  escalateAfterHours: z.union([text, z.number()]),
});
type RouteForm = z.infer<typeof routeForm>;

type Read = { readonly ok: true; readonly settings: RouteSettings } | { readonly ok: false; readonly why: string };

const no = (why: string): Read => ({ ok: false, why: `${why} Nothing was changed.` });

/** Settings from the form, or what is wrong with it. Fields that did not come, and areas not `offered`, stay as they were. */
export function readRouteForm(form: RouteForm, before: RouteSettings, offered: readonly Area[], at: string): Read {
  const timeZone = form.timeZone?.trim() || before.timeZone;
  if (!isTimeZone(timeZone)) return no('I do not know this time zone. Say it as in “Europe/Berlin”.');
  const quiet = readQuiet(form, before);
  if (quiet === 'wrong') return no('The quiet hours need two times, such as 20:00 and 07:00.');
  const digestHour = numberOf(form.digestHour, before.digestHour, 0, 23);
  if (digestHour === null) return no('The hour of the digest must be between 0 and 23.');
  const escalateAfterHours = numberOf(form.escalateAfterHours, before.escalateAfterHours, 1, 72);
  if (escalateAfterHours === null) return no('The hours until somebody else hears of it must be between 1 and 72.');
  const settings = routeSettings.parse({
    ...areasOf(form, before, offered),
    least: severities.find((one) => one === form.least) ?? before.least,
    timeZone,
    quiet,
    digest: ['daily', 'weekly', 'never'].includes(form.digest ?? '') ? form.digest : before.digest,
    digestHour,
    escalateAfterHours,
  });
  const until = quietUntil(settings, at);
  const isEndless = until !== null && Date.parse(until) - Date.parse(at) > 7 * dayMs;
  return isEndless ? no('With these quiet hours nothing would ever come.') : { ok: true, settings };
}

function readQuiet(form: RouteForm, before: RouteSettings): RouteSettings['quiet'] | 'wrong' {
  if (form.quietDays === undefined) return before.quiet;
  const days = Object.hasOwn(quietDays, form.quietDays) ? quietDays[form.quietDays as keyof typeof quietDays] : [];
  if (days.length === 0) return null;
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  const [from, to] = [form.quietFrom ?? '', form.quietTo ?? ''];
  return time.test(from) && time.test(to) ? { from, to, days } : 'wrong';
}

/** An area in both lists goes to the digest: the list of cards has all of them ticked to begin with. */
function areasOf(form: RouteForm, before: RouteSettings, offered: readonly Area[]) {
  if (form.cards === undefined && form.digestOnly === undefined)
    return { digestOnly: before.digestOnly, notHere: before.notHere };
  const chosen = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(',').filter(isArea));
  const [cards, digestOnly] = [chosen(form.cards), chosen(form.digestOnly)];
  const kept = (list: readonly Area[]) => list.filter((area) => !offered.includes(area));
  return {
    digestOnly: [...kept(before.digestOnly), ...offered.filter((area) => digestOnly.has(area))],
    notHere: [...kept(before.notHere), ...offered.filter((area) => !cards.has(area) && !digestOnly.has(area))],
  };
}

const isArea = (name: string): name is Area => Object.hasOwn(areaNames, name);

function numberOf(given: string | number | undefined, before: number, least: number, most: number): number | null {
  if (given === undefined || given === '') return before;
  const value = Number(given);
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}
