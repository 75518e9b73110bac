import { checksPer, tenantChecks } from '../checks';
import type { CheckContext, CheckFacts, CouldNotCheck, Per, PolicyReading, Reading } from '../model/check';
import { type Finding, isEndState, type Verdict } from '../model/finding';
import { type LifeEvent, lifeOf } from '../model/life';
import { closeApprovals } from '../store/approvals';
import { mapSeverities } from '../store/check-severities';
import type { Tx } from '../store/db';
import { closeExceptions } from '../store/exceptions';
import { appendLife } from '../store/finding-events';
import { listStandingIds, lockFindings, saveFinding } from '../store/findings';
import type { JournalEntry } from '../store/journal';
import { loadSnapshot } from '../store/snapshot';
import { lockThings } from '../store/things-lock';
import { saveUnchecked, wholeTenant } from '../store/unchecked';
import { canLook, policiesOf } from './can-look';
import { coverNew } from './cover';
import { judge, keyOf } from './judge';

/** Findings that changed and must be told, and what the journal is to hold. */
export interface Assessed {
  readonly changed: readonly Finding[];
  readonly entries: readonly JournalEntry[];
}

interface Changed {
  readonly finding: Finding;
  /** Into another state; else only what is said of it changed. */
  readonly isMoved: boolean;
}

type Settings = Pick<CheckContext, 'mfaGraceHours' | 'ownAppIds'>;
type When = Pick<Reading<Per>, 'at' | 'since' | 'isBaseline'>;

/** What a check says of each thing it looked at, by the thing's id. */
type Verdicts = ReadonlyMap<string, Said>;
interface Said {
  readonly verdict: Verdict | undefined;
  readonly name: string;
  /** It looked and cannot say: neither found nor gone. */
  readonly isUnjudged?: boolean;
}

/** Runs the checks on what changed, in the transaction that stores the change. */
export async function assess<P extends Per>(
  tx: Tx,
  tenantId: string,
  reading: Reading<P> | PolicyReading,
  settings: Settings,
): Promise<Assessed> {
  const changed =
    'collection' in reading
      ? await assessTenant(tx, tenantId, reading, settings)
      : await assessThings(tx, tenantId, reading, settings);
  return {
    changed: changed.map(({ finding }) => finding),
    entries: reading.isBaseline ? baselineEntries(changed, reading.at) : changed.map((one) => entryOf(one, reading.at)),
  };
}

async function assessThings<P extends Per>(
  tx: Tx,
  tenantId: string,
  reading: Reading<P>,
  settings: Settings,
): Promise<readonly Changed[]> {
  await lockThings(tx, tenantId, [reading.per], 'together');
  const checks = checksPer(reading.per);
  const tenant = await loadSnapshot(tx, tenantId, policiesOf(checks));
  const changed: Changed[] = [];
  for (const check of checks) {
    if (!canLook(check, tenant)) continue;
    const verdicts = new Map<string, Said>();
    const unchecked = new Map<string, string | null>();
    for (const id of reading.goneIds) {
      verdicts.set(id, { verdict: undefined, name: '' });
      unchecked.set(id, null);
    }
    for (const thing of reading.standing) {
      const said = check.evaluate(thing, { at: reading.at, tenant, ...settings });
      const id = check.idOf(thing);
      const { couldNotCheck = null, nothingThere = false, ...verdict } = said ?? {};
      unchecked.set(id, couldNotCheck);
      verdicts.set(id, {
        verdict: 'severity' in verdict ? verdict : undefined,
        name: check.nameOf(thing),
        isUnjudged: couldNotCheck !== null && !nothingThere,
      });
    }
    await saveUnchecked(tx, tenantId, check.id, unchecked);
    changed.push(...(await apply(tx, tenantId, check, verdicts, reading)));
  }
  return changed;
}

async function assessTenant(
  tx: Tx,
  tenantId: string,
  reading: PolicyReading,
  settings: Settings,
): Promise<readonly Changed[]> {
  const checks = tenantChecks.filter(({ reads, tells = [] }) => [...reads, ...tells].includes(reading.collection));
  const tenant = await loadSnapshot(tx, tenantId, policiesOf(checks));
  const changed: Changed[] = [];
  for (const check of checks) {
    if (!canLook(check, tenant)) continue;
    const said = check.evaluate(tenant, { at: reading.at, tenant, ...settings });
    await saveUnchecked(tx, tenantId, check.id, new Map([[wholeTenant, isUnsaid(said) ? said.couldNotCheck : null]]));
    if (isUnsaid(said) && !said.nothingThere) continue; // neither found nor gone: what it found before stands
    const standing = await listStandingIds(tx, tenantId, check.id);
    const verdicts = new Map<string, Said>(standing.map((id) => [id, { verdict: undefined, name: '' }]));
    for (const { id, name, ...verdict } of isUnsaid(said) ? [] : said) verdicts.set(id, { verdict, name });
    changed.push(...(await apply(tx, tenantId, check, verdicts, reading)));
  }
  return changed;
}

/** Brings the check's findings in line with what it says now. @returns those that changed */
async function apply(
  tx: Tx,
  tenantId: string,
  check: Pick<CheckFacts, 'id'>,
  verdicts: Verdicts,
  { at, since, isBaseline }: When,
): Promise<readonly Changed[]> {
  const known = await lockFindings(
    tx,
    tenantId,
    [...verdicts.keys()].map((id) => keyOf(check.id, id)),
  );
  const severity = (await mapSeverities(tx, tenantId)).get(check.id);
  const judged: { readonly before: Finding | undefined; readonly after: Finding }[] = [];
  for (const [id, { verdict: own, name, isUnjudged }] of verdicts) {
    const verdict = own && severity ? { ...own, severity } : own;
    const before = known.get(keyOf(check.id, id));
    // What it found before stands, and is not called fixed; of what waits in its grace nobody was told.
    if (isUnjudged && before && before.state !== 'pending' && !isEndState(before.state)) continue;
    const after = judge(before, verdict, { checkId: check.id, id, name, at, since, isBaseline });
    if (after !== undefined && after !== before) judged.push({ before, after });
  }
  const opened = judged.filter(({ before, after }) => after.state === 'open' && before?.state !== 'open');
  const covered = await coverNew(
    tx,
    tenantId,
    check.id,
    opened.map(({ after }) => after),
    at,
  );
  const changed: Changed[] = [];
  const life: LifeEvent[] = [];
  const over: string[] = [];
  for (const { before, after: found } of judged) {
    const cover = covered.get(found.key);
    const after = cover?.finding ?? found;
    await saveFinding(tx, tenantId, after);
    if (before?.state === 'fix-asked' && after.state === 'fixed')
      await closeApprovals(tx, tenantId, after.key, 'asked', 'moot');
    if (before && isEndState(after.state)) over.push(after.key);
    life.push(...(cover ? [cover.life] : lifeOf(before, after, at)));
    changed.push({ finding: after, isMoved: before?.state !== after.state });
  }
  await closeExceptions(tx, tenantId, over, 'finding');
  await appendLife(tx, tenantId, life);
  return changed;
}

const isUnsaid = (said: object | undefined): said is CouldNotCheck => said !== undefined && 'couldNotCheck' in said;

/** The journal names the subject only as a commitment. Keys hold ids of the tenant's objects, no names. */
const entryOf = ({ finding, isMoved }: Changed, at: string): JournalEntry => ({
  // The same state with other words: who made a link became known, or it got worse.
  kind: isMoved ? `finding.${finding.state}` : 'finding.changed',
  at,
  body: { key: finding.key, checkId: finding.checkId, severity: finding.severity, baseline: finding.isBaseline },
  personal: { subject: finding.subject },
});

/** A first reading is one entry a page, however much it found. */
const baselineEntries = (found: readonly Changed[], at: string): readonly JournalEntry[] =>
  found.length === 0
    ? []
    : [{ kind: 'findings.baseline', at, body: { count: found.length, keys: found.map(({ finding }) => finding.key) } }];
