import { contentStems, normalise } from '../knowledge/words';
import type { Ask } from './ask';
import { type FilterName, filtersOf, leavesOutUnsaid, withoutRoleNames } from './ask-filters';
import { splitPlace } from './ask-places';
import { isOfFindings, type Subject } from './ask-subject';
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
/** Words of a question for all accounts; another word would be a filter that is not understood. */
const plainStems: ReadonlySet<string> = new Set(
  contentStems(
    'show list give count number total users user accounts account people persons members employees staff guests tenant organisation company many exist',
  ),
);
/** How long something has lasted is no filter of accounts: it would be left out unsaid. */
const LASTED =
  /\bfor (?:over |more than |at least |the last |longer than )?(?:\d+|a|one|two|three|six) (?:day|week|month|year)s?\b/;
/** "How many devices do we have?": what checks found would be another number. */
const COUNTS_ALL =
  /^\W*(?:how many|number of|count of) (?:\w+ )?\w+ (?:do we have|have we got|are there|exist|in total|altogether)\b(?! \w*(?:without|with no|that|not))/;
const whichAccounts =
  'I see that you ask for accounts, but not for which. I can tell them by MFA, admin role, guest or member, enabled or disabled, and when they were created; for example "accounts without MFA created in the last 30 days".';

/** What the question wants and no filter can: said, and not left out. */
function notFiltered(said: string, subject: Subject, ask: Ask, place: string | undefined): string | undefined {
  const can = (name: FilterName): boolean => subject.filters.includes(name);
  if (leavesOutUnsaid(said))
    return `I can show ${subject.many} that are something, and not yet leave some out. Please ask without “not”.`;
  if (place !== undefined && !can('place'))
    return `I do not know which ${subject.many} belong to “${place}”, so I cannot show them alone.`;
  if (!can('severity') && filtersOf(said, ['severity']).severity !== undefined && subject.table !== 'findings')
    return `How severe something is I know of findings, and not of ${subject.many}. Ask for “critical findings”.`;
  if (isOfFindings(subject) && subject.id !== 'alerts' && COUNTS_ALL.test(said))
    return `I keep no count of them all, only ${subject.many}. Ask for these.`;
  if (subject.table !== 'accounts') return undefined;
  if (ask.since === undefined && ask.until === undefined && LASTED.test(said)) return whichAccounts;
  const isBare = Object.keys(ask).every((key) => ['subject', 'wants', 'userType'].includes(key));
  const isPlain = contentStems(said).every((stem) => plainStems.has(stem));
  return subject.id === 'accounts' && isBare && !isPlain ? whichAccounts : undefined;
}

/** Only the beginning of a long text is read. `now` decides what "this week" is. */
export function readAsk(asked: string, now: Date): AskReading {
  const { place, rest } = splitPlace(asked.slice(0, longest));
  const said = normalise(rest);
  const subject = subjectNamedIn(withoutRoleNames(said));
  if (!subject) return { kind: 'unnamed' };
  if (!subject.table && checkIdsOf(subject).length === 0) return { kind: 'unread', text: subject.unread ?? '' };
  const ask = askFrom(subject, said, now, place);
  const text = notFiltered(said, subject, ask, place);
  if (text !== undefined) return { kind: 'unread', text };
  const isBare = Object.keys(ask).every((key) => key === 'subject' || key === 'wants');
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
