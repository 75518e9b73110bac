import { randomUUID } from 'node:crypto';
import { digestCard, digestData } from '../cards/digest';
import { findCheck } from '../checks';
import type { Area } from '../model/areas';
import { type DigestMore, type DigestNumbers, duePeriod, isNews, type Period } from '../model/digest';
import { dayMs } from '../model/durations';
import { placeOf } from '../model/route-settings';
import type { Db } from '../store/db';
import { findDigest, findLastDigest, insertDigest } from '../store/digests';
import { countBacklog, countEnding, countFixed, countWaiting, type SeenCount } from '../store/finding-counts';
import { countOpenedIn } from '../store/opened-counts';
import { listRoutes, type Route } from '../store/routes';
import { wantCard } from '../store/wanted-cards';
import type { Message } from './chat';
import { countMore, isMicrosofts, lineFrom } from './digest-more';

export interface DigestDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly isFirstReadDone: () => Promise<boolean>;
  /** How the customer's half stands now, in percent, and how much could not be seen. */
  readonly score: (
    lineFrom: string,
  ) => Promise<{ readonly percent: number | null; readonly unseen: number } & Pick<DigestMore, 'line' | 'areas'>>;
  readonly wake: (name: 'deliver') => void;
}

const longestDays = 31;
const endingWithinDays = 7;

/** Counts and wants the digest of each route whose period is over; once for each, whoever comes how often. */
export async function wantDigests(deps: DigestDeps): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  if (!(await deps.isFirstReadDone())) return;
  for (const route of await listRoutes(db, tenantId)) {
    const { conversationId, settings, createdAt } = route;
    const period = duePeriod(settings, at);
    if (!period || period.until <= createdAt || conversationId.startsWith('webhook:')) continue;
    const last = await findLastDigest(db, tenantId, conversationId);
    if (last && (last.period === period.id || last.numbers.untilAt >= period.until)) continue;
    const numbers = await countFor(deps, route, period, last?.numbers);
    const id = randomUUID();
    const isWanted = await db.transaction().execute(async (tx) => {
      const isNew = await insertDigest(tx, tenantId, { id, conversationId, period: period.id, numbers });
      if (!isNew || !isNews(numbers)) return false;
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'digest', subjectId: id, at });
      return true;
    });
    if (isWanted) deps.wake('deliver');
  }
}

async function countFor(
  deps: DigestDeps,
  route: Route,
  { until }: Period,
  last: DigestNumbers | undefined,
): Promise<DigestNumbers> {
  const earliest = new Date(Date.parse(until) - longestDays * dayMs).toISOString();
  const from = [last?.untilAt ?? route.createdAt, earliest].toSorted().at(-1) ?? earliest;
  const numbers = await countPeriod(deps, route, { from, until }, lineFrom(until));
  return { ...numbers, score: { ...numbers.score, before: last?.score.percent ?? null } };
}

/**
 * What came up and was fixed in a time, of all that comes to a route, and how it stands now; `firstDay`: of the line of
 * scores. What the score was before is not known here.
 */
export async function countPeriod(
  deps: DigestDeps,
  { conversationId, settings }: Pick<Route, 'conversationId' | 'settings'>,
  { from, until }: { readonly from: string; readonly until: string },
  firstDay: string,
): Promise<DigestNumbers> {
  const { db, tenantId } = deps;
  const comesHere = ({ checkId, severity }: SeenCount): boolean =>
    placeOf(settings, { area: areaOf(checkId), severity }) !== 'none';
  const soon = new Date(Date.parse(until) + endingWithinDays * dayMs).toISOString();
  const [opened, fixed, waiting, ending, backlog, score] = await Promise.all([
    countOpenedIn(db, tenantId, conversationId, from, until),
    countFixed(db, tenantId, from, until),
    countWaiting(db, tenantId),
    countEnding(db, tenantId, soon),
    countBacklog(db, tenantId),
    deps.score(firstDay),
  ]);
  const isPutOff = ({ state }: { readonly state: string }): boolean => state === 'snoozed' || state === 'accepted';
  const standing = waiting.filter((one) => comesHere(one) && !isPutOff(one));
  const oursStanding = standing.filter((one) => !isMicrosofts(one));
  const sum = (some: readonly { readonly count: number }[]): number => some.reduce((all, one) => all + one.count, 0);
  const of = (severity: SeenCount['severity']): number => sum(oursStanding.filter((one) => one.severity === severity));
  const left = byArea(backlog).filter(({ area }) => !settings.notHere.includes(area));
  const counted = {
    opened: opened.filter(comesHere),
    fixed: fixed.filter(comesHere),
    standing,
    acceptancesEnding: sum(ending.filter((one) => comesHere(one) && one.state === 'accepted')),
    backlogChecks: backlog.flatMap(({ checkId }) => (settings.notHere.includes(areaOf(checkId)) ? [] : [checkId])),
  };
  const ours = counted.opened.filter((one) => !isMicrosofts(one));
  return {
    fromAt: from,
    untilAt: until,
    timeZone: settings.timeZone,
    opened: ours.map((one) => ({
      title: titleOf(one.checkId),
      count: one.count,
      isTold: one.told === 'card',
      isHeld: one.told === 'held',
      examples: one.examples,
    })),
    fixed: counted.fixed
      .filter((one) => !isMicrosofts(one))
      .map((one) => ({ title: titleOf(one.checkId), count: one.count })),
    waiting: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') },
    fixesAsked: sum(standing.filter(({ state }) => state === 'fix-asked')),
    ending: sum(ending.filter(comesHere)),
    score: { percent: score.percent, before: null },
    unseen: score.unseen,
    backlog: left,
    more: await countMore(deps, { from, until }, counted, score, comesHere),
  };
}

const areaOf = (checkId: string): Area => findCheck(checkId)?.area ?? 'service';
const titleOf = (checkId: string): string => findCheck(checkId)?.title ?? checkId;

const byArea = (rows: Awaited<ReturnType<typeof countBacklog>>): DigestNumbers['backlog'] =>
  [...Map.groupBy(rows, ({ checkId }) => areaOf(checkId))]
    .map(([area, some]) => ({
      area,
      total: some.reduce((all, one) => all + one.total, 0),
      left: some.reduce((all, one) => all + one.left, 0),
    }))
    .toSorted((a, b) => b.left - a.left);

/** The card, from the numbers of its period. */
export async function digestMessage(
  { db, tenantId }: Pick<DigestDeps, 'db' | 'tenantId'>,
  id: string,
  showsNames: () => Promise<boolean>,
): Promise<Message | undefined> {
  const numbers = await findDigest(db, tenantId, id);
  if (!numbers) return undefined;
  const data = digestData(numbers, await showsNames());
  return { card: digestCard(data), summary: data.title };
}
