import { contentStems, normalise } from '../knowledge/words';
import type { Ask } from './ask';
import { filtersOf, withoutRoleNames } from './ask-filters';
import type { Subject } from './ask-subject';
import { checkIdsOf, subjectNamedIn } from './ask-subjects';
import { timesOf } from './ask-times';

/**
 * What a question about the tenant asks for: rows, something that is not collected yet, how all of it stands, or
 * something that it names by no word known here.
 */
export type AskReading =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'unread'; readonly text: string }
  | { readonly kind: 'everything' }
  | { readonly kind: 'unnamed' };

const longest = 600;
const endOfPlace =
  '(?=\\s+(?:this|last|past|today|yesterday|since|before|created|made|that|which|with|without|who|never|in the last|please|right now|at the moment)\\b|[?!.,;]|$)';
const places: readonly RegExp[] = [
  /\b(?:in|on|of|from|at)\s+(?:the\s+)?(?:sharepoint\s+)?(?:site|library|team|onedrive)\s+(?:called\s+|named\s+|of\s+)?["“'‘]([^"”'’]{1,80})["”'’]/i,
  /\b(?:in|on|of|from|at)\s+(?:the\s+)?["“'‘]([^"”'’]{1,80})["”'’]\s+(?:sharepoint\s+)?(?:site|library|team|onedrive)\b/i,
  new RegExp(
    `\\b(?:in|on|of|from|at)\\s+(?:the\\s+)?(?:sharepoint\\s+)?(?:site|library|team|onedrive)\\s+(?:called\\s+|named\\s+|of\\s+)?(\\S.{0,79}?)${endOfPlace}`,
    'i',
  ),
  /\b(?:in|on|of|from|at)\s+(?:the\s+)?((?!the\b|our\b|a\b|any\b|all\b|every\b|which\b|my\b)[\p{L}\p{N}][^?!,;]{0,60}?)(?:['’]s)?\s+(?:sharepoint\s+)?(?:site|library|onedrive)\b/iu,
  new RegExp(`\\b(?:owned by|shared by)\\s+(\\S.{0,60}?)${endOfPlace}`, 'i'),
];

/** Words of a question for all accounts; another word would be a filter that is not understood. */
const plainStems: ReadonlySet<string> = new Set(
  contentStems(
    'show list give count number total users user accounts account people persons members employees staff tenant organisation company many exist',
  ),
);
/** How long something has lasted is no filter of accounts: it would be left out unsaid. */
const LASTED =
  /\bfor (?:over |more than |at least |the last |longer than )?(?:\d+|a|one|two|three|six) (?:day|week|month|year)s?\b/;
const whichAccounts =
  'I see that you ask for accounts, but not for which. I can tell them by MFA, admin role, guest or member, enabled or disabled, and when they were created; for example "accounts without MFA created in the last 30 days".';

/** A site, library or owner that the text names, and the text without it: what a site is called says nothing about its links. */
function splitPlace(text: string): { readonly place?: string; readonly rest: string } {
  const found = places.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
  // Names keep their capitals: they are looked for as given.
  const place = found
    ?.replace(/[^\p{L}\p{M}\p{N} .,&'’()_+-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .trim();
  return found === undefined || !place ? { rest: text } : { place, rest: text.replace(found, ' ') };
}

/** Only the beginning of a long text is read. `now` decides what "this week" is. */
export function readAsk(text: string, now: Date): AskReading {
  const { place, rest } = splitPlace(text.slice(0, longest));
  const said = normalise(rest);
  const subject = subjectNamedIn(withoutRoleNames(said));
  if (!subject) return { kind: 'unnamed' };
  if (!subject.table && checkIdsOf(subject).length === 0) return { kind: 'unread', text: subject.unread ?? '' };
  const ask = askFrom(subject, said, now, place);
  if (subject.table === 'accounts' && ask.since === undefined && ask.until === undefined && LASTED.test(said))
    return { kind: 'unread', text: whichAccounts };
  const isBare = Object.keys(ask).every((key) => key === 'subject' || key === 'wants');
  if (subject.id === 'accounts' && isBare && contentStems(said).some((stem) => !plainStems.has(stem)))
    return { kind: 'unread', text: whichAccounts };
  // "Where do we stand?": the board says more than a list of all findings; a score is of all of them.
  return subject.id === 'alerts' && (isBare || /\bscore\b/.test(said)) ? { kind: 'everything' } : { kind: 'ask', ask };
}

function askFrom(subject: Subject, said: string, now: Date, place: string | undefined): Ask {
  const named = {
    ...filtersOf(said, subject.filters),
    ...timesOf(said, now),
    ...(place === undefined ? {} : { place }),
  };
  const known = Object.entries(named).filter(([name]) => (subject.filters as readonly string[]).includes(name));
  return {
    subject: subject.id,
    ...(/\b(how many|number of|count)\b/.test(said) ? { wants: 'count' as const } : {}),
    ...Object.fromEntries(known),
  };
}
