import { dayMs, hourMs } from '../model/durations';

const units: Readonly<Record<string, number>> = {
  hour: hourMs,
  day: dayMs,
  week: 7 * dayMs,
  month: 30 * dayMs,
  year: 365 * dayMs,
};
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = `\\d{1,4}|a|an|${numbers.slice(1).join('|')}`;
const UNIT = Object.keys(units).join('|');
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
const startOfQuarter = (ms: number, back = 0): number => startOfMonth(ms, (new Date(ms).getUTCMonth() % 3) + 3 * back);
const startOfYear = (ms: number, back = 0): number => Date.UTC(new Date(ms).getUTCFullYear() - back, 0, 1);
/** By its name the start of a span of time; `back` spans ago, and -1 for the next. */
const spans: Readonly<Record<string, (ms: number, back?: number) => number>> = {
  week: (ms, back = 0) => startOfWeek(ms) - back * 7 * dayMs,
  month: startOfMonth,
  quarter: startOfQuarter,
  year: startOfYear,
};
const SPAN = Object.keys(spans).join('|');
const startOf = (span: string | undefined, ms: number, back = 0): number => spans[span ?? '']?.(ms, back) ?? ms;
const ENDS = '(?:expir\\w*|end|ends|ending|run\\w* out)';

type Reading = (match: RegExpExecArray, now: number) => Times | undefined;

const ago = (count: string | undefined, unit: string | undefined): number => {
  const named = numbers.indexOf(count ?? '');
  const many = count === undefined || count === '' || /^an?$/.test(count) ? 1 : named > 0 ? named : Number(count);
  return Math.min(many * (units[unit ?? ''] ?? 0), mostMs);
};

/** What has a beginning; without it "today" says how things stand now: "how many admins do we have today". */
const began =
  'new|newly|created|added|made|opened|found|joined|invited|appeared|came|registered|raised|discovered|granted|given|changed|(?:was|were|been) shared';

/** Words for a time, the first that fits. Days are UTC days. */
const signs: readonly (readonly [RegExp, Reading])[] = [
  [
    new RegExp(`\\b${ENDS}\\b.*\\b(this|next) (${SPAN})\\b`),
    ([, which, span], now) => ({ endsBefore: iso(startOf(span, now, which === 'this' ? -1 : -2)) }),
  ],
  [new RegExp(`\\bthis (${SPAN})\\b`), ([, span], now) => ({ since: iso(startOf(span, now)) })],
  [new RegExp(`\\bsince (?:the )?last (${SPAN})\\b`), ([, span], now) => ({ since: iso(startOf(span, now, 1)) })],
  [
    new RegExp(`\\b(?:last|previous) (${SPAN})\\b`),
    ([, span], now) => ({ since: iso(startOf(span, now, 1)), until: iso(startOf(span, now)) }),
  ],
  [
    new RegExp(`\\b(?:${began})\\b.*\\btoday\\b|\\btoday\\b.*\\b(?:${began})\\b|\\b(?:since|of|from) today\\b`),
    (_, now) => ({ since: iso(startOfDay(now)) }),
  ],
  [/\bsince yesterday\b/, (_, now) => ({ since: iso(startOfDay(now) - dayMs) })],
  [/\byesterday\b/, (_, now) => ({ since: iso(startOfDay(now) - dayMs), until: iso(startOfDay(now)) })],
  [
    new RegExp(`\\b${ENDS}\\b.*\\b(?:next|within|in) (?:the next )?(?:(${COUNT}) )?(${UNIT})s?\\b`),
    (match, now) => ({ endsBefore: iso(now + ago(match[1], match[2])) }),
  ],
  [
    new RegExp(`\\b(?:older than|more than|over) (?:(${COUNT}) )?(${UNIT})s?\\b`),
    (match, now) => ({ until: iso(now - ago(match[1], match[2])) }),
  ],
  [
    new RegExp(
      `\\b(?:last|past|previous|recent) (?:(${COUNT}) )?(${UNIT})s?\\b|\\b(?:in|within) (?:the )?(${COUNT}) (${UNIT})s?\\b`,
    ),
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
      `\\b(since|from|after|before|until) (${months.join('|')})(?: (\\d{1,2})(?:st|nd|rd|th)?)?\\b(?:,? (\\d{4}))?`,
    ),
    ([, word, month, day, year], now) => edge(word, dayOfYear(now, year, month, day ?? '1')),
  ],
  [new RegExp(`\\bin (${months.join('|')})\\b(?: (\\d{4}))?`), ([, month, year], now) => monthOf(now, year, month)],
  [/\b(since|from|after|before|until|in) (20\d\d)\b/, ([, word, year]) => yearOf(word, Number(year))],
];

const edge = (word: string | undefined, ms: number): Times | undefined => {
  if (Number.isNaN(ms)) return undefined;
  return word === 'before' || word === 'until' ? { until: iso(ms) } : { since: iso(ms) };
};

function monthOf(now: number, year: string | undefined, month: string | undefined): Times {
  const since = dayOfYear(now, year, month, '1');
  return { since: iso(since), until: iso(startOfMonth(since, -1)) };
}

/** "After 2024" begins where that year ends. */
function yearOf(word: string | undefined, year: number): Times | undefined {
  if (word === 'in') return { since: iso(Date.UTC(year, 0, 1)), until: iso(Date.UTC(year + 1, 0, 1)) };
  return edge(word, Date.UTC(word === 'after' ? year + 1 : year, 0, 1));
}

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
