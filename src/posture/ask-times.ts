import { dayMs, hourMs } from '../model/durations';

const units: Readonly<Record<string, number>> = { hour: hourMs, day: dayMs, week: 7 * dayMs, month: 30 * dayMs };
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = 'january february march april may june july august september october november december'.split(' ');
/** Longer ago than any tenant is old. */
const mostMs = 20 * 365 * dayMs;

export interface Times {
  readonly since?: string;
  readonly until?: string;
  readonly endsBefore?: string;
}

const startOfDay = (ms: number): number => ms - (ms % dayMs);
const iso = (ms: number): string => new Date(ms).toISOString();
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const startOfWeek = (ms: number): number => startOfDay(ms) - ((Math.floor(ms / dayMs) + 3) % 7) * dayMs;
const startOfMonth = (ms: number, back = 0): number => {
  const at = new Date(ms);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - back, 1);
};

type Reading = (match: RegExpExecArray, now: number) => Times | undefined;

const ago = (count: string | undefined, unit: string | undefined): number => {
  const many = count === undefined || count === '' ? 1 : Number(count);
  return Math.min(many * (units[unit ?? ''] ?? 0), mostMs);
};

/** What has a beginning; without it "today" says how things stand now: "how many admins do we have today". */
const began =
  'new|newly|created|added|made|opened|found|joined|invited|appeared|came|registered|raised|discovered|granted|given|changed|(?:was|were|been) shared';

/** Words for a time, the first that fits. Days are UTC days. */
const signs: readonly (readonly [RegExp, Reading])[] = [
  [/\bthis week\b/, (_, now) => ({ since: iso(startOfWeek(now)) })],
  [/\blast week\b/, (_, now) => ({ since: iso(startOfWeek(now) - 7 * dayMs), until: iso(startOfWeek(now)) })],
  [/\bthis month\b/, (_, now) => ({ since: iso(startOfMonth(now)) })],
  [/\blast month\b/, (_, now) => ({ since: iso(startOfMonth(now, 1)), until: iso(startOfMonth(now)) })],
  [
    new RegExp(`\\b(?:${began})\\b.*\\btoday\\b|\\btoday\\b.*\\b(?:${began})\\b|\\b(?:since|of|from) today\\b`),
    (_, now) => ({ since: iso(startOfDay(now)) }),
  ],
  [/\bsince yesterday\b/, (_, now) => ({ since: iso(startOfDay(now) - dayMs) })],
  [/\byesterday\b/, (_, now) => ({ since: iso(startOfDay(now) - dayMs), until: iso(startOfDay(now)) })],
  [
    /\b(?:expir\w*|end\w*)\b.*\b(?:next|within|in) (?:the next )?(\d{1,4})? ?(hour|day|week|month)s?\b/,
    (match, now) => ({ endsBefore: iso(now + ago(match[1], match[2])) }),
  ],
  [
    /\b(?:older than|more than|over) (?:a |an |one )?(\d{1,4})? ?(hour|day|week|month)s?\b/,
    (match, now) => ({ until: iso(now - ago(match[1], match[2])) }),
  ],
  [
    /\b(?:last|past|previous|recent) (\d{1,4})? ?(hour|day|week|month)s?\b|\b(?:in|within) (?:a |the )?(\d{1,4}) (hour|day|week|month)s?\b/,
    (match, now) => ({ since: iso(now - ago(match[1] ?? match[3], match[2] ?? match[4])) }),
  ],
  [
    new RegExp(`\\b(?:since|from|after)(?: last)? (${weekdays.join('|')})\\b`),
    (match, now) => {
      const back = (new Date(now).getUTCDay() - weekdays.indexOf(match[1] ?? '') + 7) % 7;
      return { since: iso(startOfDay(now) - back * dayMs) };
    },
  ],
  [
    /\b(since|from|after|before|until) (\d{4})-(\d{2})-(\d{2})\b/,
    ([, word, year, month, day]) => edge(word, Date.parse(`${year}-${month}-${day}T00:00:00Z`)),
  ],
  [
    new RegExp(
      `\\b(since|from|after|before|until) (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months.join('|')})\\b(?: (\\d{4}))?`,
    ),
    ([, word, day, month, year], now) => edge(word, dayOfYear(now, year, month, day)),
  ],
  [
    new RegExp(
      `\\b(since|from|after|before|until) (${months.join('|')}) (\\d{1,2})?(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`,
    ),
    ([, word, month, day, year], now) => edge(word, dayOfYear(now, year, month, day ?? '1')),
  ],
];

const edge = (word: string | undefined, ms: number): Times | undefined => {
  if (Number.isNaN(ms)) return undefined;
  return word === 'before' || word === 'until' ? { until: iso(ms) } : { since: iso(ms) };
};

/** Without a year, the last such day that has been. */
function dayOfYear(now: number, year: string | undefined, month: string | undefined, day: string | undefined): number {
  const at = (which: number): number => Date.UTC(which, months.indexOf(month ?? ''), Number(day));
  if (year !== undefined) return at(Number(year));
  const thisYear = new Date(now).getUTCFullYear();
  return at(thisYear) <= now ? at(thisYear) : at(thisYear - 1);
}

/** The times that a text names, with its words for them; takes normalised text. */
export function timesOf(text: string, now: Date): Times {
  for (const [sign, read] of signs) {
    const match = sign.exec(text);
    const times = match && read(match, now.getTime());
    if (times) return times;
  }
  return {};
}
