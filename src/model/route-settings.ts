import { z } from 'zod/v4';
import { type Area, areaNames } from './areas';
import { type Severity, severities } from './finding';
import { addDays, instantOf, isTimeZone, localTimeOf } from './zoned-time';

const areas = Object.keys(areaNames) as [Area, ...Area[]];
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What comes to one route, and when. What is stored may be older than this: every field has its default. */
export const routeSettings = z.object({
  /** Areas whose findings are told in the digest only. */
  digestOnly: z.array(z.enum(areas)).readonly().catch([]),
  /** Areas that do not come here at all. */
  notHere: z.array(z.enum(areas)).readonly().catch([]),
  /** Findings below this come in the digest only. */
  least: z.enum(severities).catch('medium'),
  timeZone: z.string().refine(isTimeZone).catch('UTC'),
  /** `days`: on which it begins, Monday = 1. Until `to` on the next day when that is not later than `from`. */
  quiet: z
    .object({ from: time, to: time, days: z.array(z.number().int().min(1).max(7)).min(1).readonly() })
    .readonly()
    .nullable()
    .catch(null),
  digest: z.enum(['daily', 'weekly', 'never']).catch('daily'),
  digestHour: z.number().int().min(0).max(23).catch(8),
  /** A critical finding that nobody touched for so long goes on to the next route. */
  escalateAfterHours: z.number().int().min(1).max(72).catch(4),
});
export type RouteSettings = Readonly<z.infer<typeof routeSettings>>;

export const defaultSettings: RouteSettings = routeSettings.parse({});

/** `none`: it does not come to this route. */
export type RoutePlace = 'card' | 'digest' | 'none';

interface Told {
  readonly area: Area;
  readonly severity: Severity;
}

/** Where a finding is told on a route. Critical ones of an area that comes at all are cards, always. */
export function placeOf(settings: RouteSettings, { area, severity }: Told): RoutePlace {
  if (settings.notHere.includes(area)) return 'none';
  if (severity === 'critical') return 'card';
  if (settings.digestOnly.includes(area)) return 'digest';
  return severities.indexOf(severity) <= severities.indexOf(settings.least) ? 'card' : 'digest';
}

/** The routes on which it stands as a card. A critical finding that no route wants goes to all of them: none is lost by settings. */
export function routesFor<R extends { readonly settings: RouteSettings }>(
  routes: readonly R[],
  told: Told,
): readonly R[] {
  const wanting = routes.filter(({ settings }) => placeOf(settings, told) === 'card');
  return wanting.length === 0 && told.severity === 'critical' ? routes : wanting;
}

/** A year of quiet nights and days that follow each other without a gap is not looked through. */
const mostInARow = 14;

/** The end of the quiet hours that this moment falls in, or null. Hours that follow without a gap are one. */
export function quietUntil({ quiet, timeZone }: RouteSettings, at: string): string | null {
  if (!quiet) return null;
  let until: string | null = null;
  for (let i = 0; i < mostInARow; i += 1) {
    const end = endOfQuiet(quiet, timeZone, until ?? at);
    if (end === null) break;
    until = end;
  }
  return until;
}

function endOfQuiet(quiet: NonNullable<RouteSettings['quiet']>, timeZone: string, at: string): string | null {
  const today = localTimeOf(at, timeZone).date;
  for (const date of [addDays(today, -1), today]) {
    const weekday = localTimeOf(instantOf(date, '12:00', timeZone), timeZone).weekday;
    if (!quiet.days.includes(weekday)) continue;
    const begin = instantOf(date, quiet.from, timeZone);
    const end = instantOf(quiet.to > quiet.from ? date : addDays(date, 1), quiet.to, timeZone);
    if (begin <= at && at < end) return end;
  }
  return null;
}
