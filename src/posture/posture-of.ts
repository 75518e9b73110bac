import { type Listed, listChecks } from '../checks';
import type { Area } from '../model/areas';
import type { CheckFacts } from '../model/check';
import type { DrillTest } from '../model/drill';
import type { Severity } from '../model/finding';
import { isPolicyCollection, type Snapshot } from '../model/objects';
import type { Outcome } from '../model/tenant';
import type { Party } from '../model/topic';
import { listAttestations } from '../store/attestations';
import { mapSeverities } from '../store/check-severities';
import { type CollectionState, listCollections } from '../store/collections';
import type { Db } from '../store/db';
import { findDrillTest } from '../store/drills';
import { countFindings } from '../store/findings';
import { loadSnapshot } from '../store/snapshot';
import { countUnchecked, mapUnjudged, type UncheckedCount } from '../store/unchecked';
import { unlicensed } from './can-look';

export interface Gap {
  /** A collection; with `steps`, what a person calls it. */
  readonly collection: string;
  readonly outcome: Outcome;
  /** Where no permission helps: what a person can do to see it. */
  readonly steps?: readonly string[];
  /** It was tried out and not seen: what else was found says nothing of what stands. */
  readonly isDisproved?: true;
}

export interface CheckPosture {
  readonly checkId: string;
  readonly title: string;
  readonly plural: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly party: Party;
  readonly standing: number;
  readonly waiting: number;
  /** What this check needs and could not be read; empty: it ran. */
  readonly unseen: readonly Gap[];
  /** What would let its findings say more, and could not be read. */
  readonly untold: readonly Gap[];
  /** Things it looked at and could not judge. */
  readonly unchecked: readonly { readonly reason: string; readonly count: number }[];
  /** The oldest of the readings it rests on. */
  readonly readAt: string | null;
  /** What a person states of it; never counted as measured. */
  readonly stated: { readonly at: string; readonly until: string } | null;
}

const standingStates = ['open', 'fix-asked', 'fixing', 'failed', 'unverified'];

/** How the customer's half stands, as last read. */
export async function postureOf(db: Db, tenantId: string): Promise<readonly CheckPosture[]> {
  const [counts, sight, severities, attestations] = await Promise.all([
    countFindings(db, tenantId),
    readSight(db, tenantId),
    mapSeverities(db, tenantId),
    listAttestations(db, tenantId, 'standing'),
  ]);
  const stated = new Map(attestations.map(({ subject, at, validUntil }) => [subject, { at, until: validUntil }]));
  return listChecks().map((check) => {
    const of = (states: readonly string[]): number =>
      counts
        .filter((row) => row.checkId === check.id && states.includes(row.state))
        .reduce((sum, row) => sum + row.count, 0);
    const seen = seenBy(check, sight);
    return {
      checkId: check.id,
      title: check.title,
      plural: check.plural,
      area: check.area,
      severity: severities.get(check.id) ?? check.severity,
      party: check.party,
      standing: of(standingStates),
      waiting: of(['pending']),
      ...seen,
      untold: seen.unseen.length > 0 ? [] : gapsOf(check.tells ?? [], sight),
      stated: stated.get(check.id) ?? null,
      unchecked: uncheckedOf(check, sight),
    };
  });
}

/** The things that a check looked at and could not judge, by reason. */
export function uncheckedOf(
  check: Pick<Listed, 'id' | 'per' | 'reads'>,
  { unchecked, byName }: Pick<Sight, 'unchecked' | 'byName'>,
): readonly UncheckedCount[] {
  // Before the first reading nothing was looked at: that is said once, not of everything singly.
  const isUnread = check.reads.some((name) => !isPolicyCollection(name) && !byName.get(name)?.readAt);
  return check.per === 'tenant' || isUnread ? [] : unchecked.filter(({ checkId }) => checkId === check.id);
}

/** What was read of the tenant, by the name of the collection. */
export interface Sight {
  readonly byName: ReadonlyMap<string, CollectionState>;
  readonly tenant: Snapshot;
  /** Why checks of the whole tenant cannot say anything, by check. */
  readonly unjudged: ReadonlyMap<string, string>;
  /** How many things each check could not judge. */
  readonly unchecked: readonly UncheckedCount[];
  /** The last drill that showed whether new links are noticed. */
  readonly drill: DrillTest | undefined;
}

export async function readSight(db: Db, tenantId: string): Promise<Sight> {
  const [collections, tenant, unjudged, unchecked, drill] = await Promise.all([
    listCollections(db, tenantId),
    loadSnapshot(db, tenantId, ['licences']),
    mapUnjudged(db, tenantId),
    countUnchecked(db, tenantId),
    findDrillTest(db, tenantId),
  ]);
  return { byName: new Map(collections.map((one) => [one.name, one])), tenant, unjudged, unchecked, drill };
}

/** What one check could look at. Pure. */
export function seenBy(
  check: Listed,
  { byName, tenant, unjudged, drill }: Omit<Sight, 'unchecked'>,
): Pick<CheckPosture, 'unseen' | 'readAt'> {
  const times = check.reads.map((name) => byName.get(name)?.readAt ?? null);
  const reason = unjudged.get(check.id);
  return {
    unseen: [
      ...unseenOf(check, byName, tenant),
      ...disprovedBy(check.reads, drill),
      ...(reason === undefined ? [] : [asGap(check, reason)]),
    ],
    readAt: times.includes(null) ? null : (times.toSorted()[0] ?? null),
  };
}

/** A drill whose link was not noticed: then others are not noticed either. */
export function disprovedBy(reads: readonly string[], drill: DrillTest | undefined): readonly Gap[] {
  if (drill?.result !== 'not-seen' || !reads.includes('sharing-links')) return [];
  const detail = `a fire drill on ${drill.testedAt?.slice(0, 10)} showed that a new link is not noticed within ${Math.ceil(drill.limitS / 60)} minutes`;
  return [
    {
      collection: 'Sharing links',
      outcome: { kind: 'skipped', reason: 'not-readable', detail },
      steps: ['Mend what the card of the drill names, then say “drill” to me again.'],
      isDisproved: true,
    },
  ];
}

/** What a check of the whole tenant cannot say, it has not seen. */
const asGap = ({ title, steps }: CheckFacts, detail: string): Gap => ({
  collection: title,
  outcome: { kind: 'skipped', reason: 'not-readable', detail },
  steps,
});

/** A small collection that is not licensed is empty and no gap, unless the check itself needs the licence. */
function unseenOf(check: Listed, byName: ReadonlyMap<string, CollectionState>, tenant: Snapshot): readonly Gap[] {
  if (check.notInGraph !== undefined) return [asGap(check, check.notInGraph)];
  const missing = unlicensed(check, tenant);
  if (missing) return [{ collection: 'licences', outcome: missing }];
  return gapsOf(check.reads, { byName }).filter(
    ({ collection, outcome }) =>
      !(outcome.kind === 'skipped' && outcome.reason === 'not-licensed' && isPolicyCollection(collection)),
  );
}

const notReadYet: Outcome = { kind: 'skipped', reason: 'no-data', detail: 'not read yet' };

const gapsOf = (names: readonly string[], { byName }: Pick<Sight, 'byName'>): readonly Gap[] =>
  names
    .map((collection) => ({ collection, outcome: byName.get(collection)?.outcome ?? notReadYet }))
    .filter(({ outcome }) => outcome.kind === 'skipped');
