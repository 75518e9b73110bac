import { countUnjudgedAccounts } from '../store/account-list';
import { listStandingKeys } from '../store/finding-list';
import type { Ask } from './ask';
import { isOfFindings, type Subject } from './ask-subject';
import { checkIdsOf, findSubject } from './ask-subjects';
import { countOf, wordsOf } from './ask-words';
import { tableOf } from './tables';
import type { Asked, Row } from './tables/table';
import type { AskDeps, Unseen } from './what-was-seen';

export interface AskAnswer {
  readonly headline: string;
  /** The filters that were understood, one part each. */
  readonly understood: readonly string[];
  /** `null`: something it rests on was never read, and no number is given. */
  readonly total: number | null;
  /** The oldest of the readings it rests on. */
  readonly readAt: string | null;
  readonly unseen: readonly Unseen[];
  /** Neither in the number nor fine: looked at, and not to be judged. */
  readonly unjudged: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
}

export const rowsPerPage = 10;

/** Counts and, when a page is wanted, lists. Rows are read now; the reading behind them is as old as `readAt` says. */
export async function answerAsk(deps: AskDeps, ask: Ask, page: number | null): Promise<AskAnswer> {
  const { db, tenantId } = deps;
  const subject = findSubject(ask.subject) as Subject;
  const table = tableOf(subject);
  const { subject: _, wants: __, ...named } = ask;
  const filter = { ...subject.always, ...named };
  const { readAt, unseen, unjudged, firstReadAt, canSay } = await table.seen(deps, { subject, filter });
  const understood = wordsOf(ask, subject, deps.now());
  if (!canSay) {
    const headline = `I cannot say: ${countOf(null, ask, subject)}.`;
    return { headline, understood, total: null, readAt, unseen, unjudged, notes: [], rows: [], page: 0, pages: 0 };
  }
  const asked = { subject, filter, datedAfter: firstReadAt };
  const total = await table.count(db, tenantId, asked);
  const beside = await countBeside(deps, asked, total);
  const pages = Math.ceil(total / rowsPerPage);
  const at = page === null ? 0 : Math.max(0, Math.min(page, pages - 1));
  const listed =
    page === null ? [] : await table.page(db, tenantId, asked, { limit: rowsPerPage, offset: at * rowsPerPage });
  return {
    // Of what could not be judged nobody knows: "no" would say too much.
    headline:
      total === 0 && unjudged.length > 0
        ? `Nothing found where I could judge: ${countOf(null, ask, subject)}`
        : countOf(total, ask, subject),
    understood,
    total,
    readAt,
    unseen,
    unjudged,
    notes: notesOf(subject, filter, { ...beside, total, firstReadAt }),
    rows: await withFindings(deps, subject, listed),
    page: at,
    pages,
  };
}

interface Beside {
  /** Stood before the first reading, since when is not known. */
  readonly undated: number;
  readonly resting: number;
  /** All whom the report of MFA knows. */
  readonly reported: number | undefined;
  readonly notInReport: number;
  /** Registered nowhere that we see, and no finding: whoever compares the two numbers is told why they differ. */
  readonly notJudged: Awaited<ReturnType<typeof countUnjudgedAccounts>>;
}

/** What stands beside the number, for the notes. */
async function countBeside({ db, tenantId }: AskDeps, asked: Asked, total: number): Promise<Beside> {
  const { subject, filter } = asked;
  const countWith = (other: Partial<Asked>): Promise<number> =>
    tableOf(subject).count(db, tenantId, { ...asked, ...other });
  const countMfa = (mfa: 'yes' | 'no' | 'unknown'): Promise<number> => countWith({ filter: { ...filter, mfa } });
  const isDated = filter.since !== undefined && subject.table !== 'accounts';
  const isOfMfa = filter.mfa === 'yes' || filter.mfa === 'no';
  return {
    undated: isDated ? (await countWith({ datedAfter: null })) - total : 0,
    resting: isOfFindings(subject) && total > 0 ? await countWith({ isResting: true }) : 0,
    reported: isOfMfa ? total + (await countMfa(filter.mfa === 'yes' ? 'no' : 'yes')) : undefined,
    notInReport: isOfMfa ? await countMfa('unknown') : 0,
    notJudged: filter.mfa === 'no' ? await countUnjudgedAccounts(db, tenantId, filter, checkIdsOf(subject)) : [],
  };
}

function notesOf(
  subject: Subject,
  filter: {
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    readonly mfa?: string | undefined;
    readonly userType?: string | undefined;
  },
  seen: Beside & { readonly total: number; readonly firstReadAt: string | null },
): readonly string[] {
  const isDated = filter.since !== undefined || filter.until !== undefined;
  return [
    ...(isDated && subject.table === 'links'
      ? ['Graph does not say when a link was made: I go by when I first saw it.']
      : []),
    ...(seen.undated > 0
      ? [
          `${seen.undated} more stood already at my first reading${seen.firstReadAt === null ? '' : ` on ${seen.firstReadAt.slice(0, 10)}`}; since when is not known, so they are not counted.`,
        ]
      : []),
    ...(seen.resting > 0
      ? [
          `${seen.resting} of these ${seen.resting === 1 ? 'is' : 'are'} put off, or the risk is accepted: no work waits there.`,
        ]
      : []),
    ...(seen.reported
      ? [
          `That is ${Math.round((seen.total / seen.reported) * 100)} % of the ${seen.reported} in Microsoft’s report of MFA.`,
        ]
      : []),
    ...(seen.notInReport > 0
      ? [`${seen.notInReport} more are not in the report yet: whether they have MFA is not known.`]
      : []),
    ...seen.notJudged.map(
      ({ reason, count }) => `${count} of these could not be judged, and are no findings: ${reason}.`,
    ),
    ...(filter.mfa !== undefined && filter.userType === 'guest' && seen.notJudged.length === 0
      ? ['The MFA of a guest may be in the guest’s own organisation; the report does not say.']
      : []),
    ...(subject.note === undefined ? [] : [subject.note]),
  ];
}

/** Rows about which a finding stands get its key: their button opens its card. */
async function withFindings(
  { db, tenantId }: AskDeps,
  subject: Subject,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const checkIds = isOfFindings(subject) ? [] : checkIdsOf(subject);
  const keysOf = ({ subjectId }: Row): readonly string[] => checkIds.map((id) => `${id}:${subjectId}`);
  const standing = await listStandingKeys(db, tenantId, rows.flatMap(keysOf));
  return rows.map((row) => ({
    ...row,
    findingKey: row.findingKey ?? keysOf(row).find((key) => standing.has(key)) ?? null,
  }));
}
