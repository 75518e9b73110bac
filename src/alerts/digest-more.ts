import { findCheck } from '../checks';
import { topics } from '../knowledge/topics';
import type { DigestMore } from '../model/digest';
import { dayMs } from '../model/durations';
import { ownerOf } from '../model/duty';
import type { Db } from '../store/db';
import { findDrillTest } from '../store/drills';
import { mapConfirmed } from '../store/duties';
import { countBacklogLeft, countBacklogOwners, countLife, type SeenCount } from '../store/finding-counts';
import type { OpenedCount } from '../store/opened-counts';
import { listUnreachable } from '../store/reach';

export interface Counted {
  readonly opened: readonly OpenedCount[];
  readonly fixed: readonly SeenCount[];
  readonly standing: readonly SeenCount[];
  readonly acceptancesEnding: number;
  readonly backlogChecks: readonly string[];
}

const lineDays = 30;
const mostOwners = 8;
const mostNames = 3;

export const isMicrosofts = ({ checkId }: Pick<SeenCount, 'checkId'>): boolean =>
  findCheck(checkId)?.party === 'microsoft';
const sum = (some: readonly { readonly count: number }[]): number => some.reduce((all, one) => all + one.count, 0);

/** The first day of the lines that a digest shows. */
export const lineFrom = (until: string): string =>
  new Date(Date.parse(until) - lineDays * dayMs).toISOString().slice(0, 10);

/** What a digest says beside what is new and fixed. */
export async function countMore(
  { db, tenantId }: { readonly db: Db; readonly tenantId: string },
  { from, until }: { readonly from: string; readonly until: string },
  counted: Counted,
  score: Pick<DigestMore, 'line' | 'areas'>,
  comesHere: (one: SeenCount) => boolean,
): Promise<DigestMore> {
  const first = Date.parse(lineFrom(until));
  const days = Array.from({ length: lineDays + 1 }, (_, n) => new Date(first + n * dayMs).toISOString().slice(0, 10));
  const [cameBack, overdue, burnDown, owners, unreachable, test] = await Promise.all([
    countLife(db, tenantId, 'came-back', from, until),
    countLife(db, tenantId, 'overdue', from, until),
    countBacklogLeft(db, tenantId, days, counted.backlogChecks),
    backlogOwners(db, tenantId, until, counted.backlogChecks),
    listUnreachable(db, tenantId),
    findDrillTest(db, tenantId),
  ]);
  const theirs = counted.opened.filter(isMicrosofts);
  return {
    cameBack: cameBack
      .filter(comesHere)
      .map(({ checkId, count }) => ({ title: findCheck(checkId)?.title ?? checkId, count })),
    overdue: sum(overdue.filter(comesHere)),
    acceptancesEnding: counted.acceptancesEnding,
    line: score.line,
    areas: score.areas,
    burnDown,
    owners,
    microsoft: {
      opened: sum(theirs),
      over: sum(counted.fixed.filter(isMicrosofts)),
      standing: sum(counted.standing.filter(isMicrosofts)),
      names: theirs.flatMap(({ examples }) => examples).slice(0, mostNames),
    },
    unreachable: unreachable.length,
    drill: test && (test.result === 'not-seen' || (test.testedAt ?? '') >= from) ? test : null,
  };
}

/** Whoever a finding was given to has it; else whoever confirmed to look after its duty. */
async function backlogOwners(
  db: Db,
  tenantId: string,
  at: string,
  checkIds: readonly string[],
): Promise<DigestMore['owners']> {
  const ours = new Set(checkIds);
  const [rows, confirmed] = await Promise.all([countBacklogOwners(db, tenantId), mapConfirmed(db, tenantId)]);
  const named = rows
    .filter(({ checkId }) => ours.has(checkId))
    .map(({ checkId, assignee, left }) => {
      const topic = topics.find(({ id }) => id === findCheck(checkId)?.topicId);
      const duty = topic && ownerOf(topic, confirmed, at);
      return { name: assignee ?? (duty?.state === 'owned' ? (duty.duty?.name ?? null) : null), left };
    });
  return [...Map.groupBy(named, ({ name }) => name)]
    .map(([name, some]) => ({ name, left: some.reduce((all, one) => all + one.left, 0) }))
    .toSorted((a, b) => b.left - a.left)
    .slice(0, mostOwners);
}
