import { checks } from '../checks';
import { canonical } from '../model/canonical';
import type { Check, CheckContext, Per, Reading } from '../model/check';
import { type Finding, nextState, type Verdict } from '../model/finding';
import { closeApprovals } from '../store/approvals';
import type { Tx } from '../store/db';
import { lockFindings, saveFinding } from '../store/findings';
import type { JournalEntry } from '../store/journal';

/** Findings that changed and must be told, and what the journal is to hold. */
export interface Assessed {
  readonly changed: readonly Finding[];
  readonly entries: readonly JournalEntry[];
}

/** Runs the checks on what changed, in the transaction that stores the change. */
export async function assess<P extends Per>(
  tx: Tx,
  tenantId: string,
  reading: Reading<P>,
  settings: Pick<CheckContext, 'mfaGraceHours'>,
): Promise<Assessed> {
  const changed: Finding[] = [];
  // A table lookup by `per` loses the link between the check's type and the thing's; this is the one place that restores it.
  for (const check of checks[reading.per] as unknown as readonly Check<P>[]) {
    const verdicts = new Map<string, { verdict: Verdict | undefined; name: string }>();
    for (const id of reading.goneIds) verdicts.set(id, { verdict: undefined, name: '' });
    for (const thing of reading.standing) {
      verdicts.set(check.idOf(thing), {
        verdict: check.evaluate(thing, { at: reading.at, ...settings }),
        name: check.nameOf(thing),
      });
    }
    const known = await lockFindings(
      tx,
      tenantId,
      [...verdicts.keys()].map((id) => keyOf(check.id, id)),
    );
    for (const [id, { verdict, name }] of verdicts) {
      const before = known.get(keyOf(check.id, id));
      const after = judge(before, verdict, { check, id, name, reading });
      if (after === undefined || after === before) continue;
      await saveFinding(tx, tenantId, after);
      if (before?.state === 'fix-asked' && after.state === 'fixed')
        await closeApprovals(tx, tenantId, after.key, 'asked', 'moot');
      changed.push(after);
    }
  }
  return {
    changed,
    entries: reading.isBaseline ? baselineEntries(changed, reading.at) : changed.map((one) => entryOf(one, reading.at)),
  };
}

const keyOf = (checkId: string, id: string): string => `${checkId}:${id}`;

/** The finding as it must stand after this reading; the same object when nothing changes. Pure. */
export function judge<P extends Per>(
  before: Finding | undefined,
  verdict: Verdict | undefined,
  seen: {
    check: Pick<Check<P>, 'id'>;
    id: string;
    name: string;
    reading: Pick<Reading<P>, 'at' | 'since' | 'isBaseline'>;
  },
): Finding | undefined {
  const { at, since, isBaseline } = seen.reading;
  if (verdict === undefined) {
    // A reading that began before the thing was seen does not know that it is gone.
    if (before && before.firstSeenAt > at) return before;
    const state = before && nextState(before.state, 'gone');
    return before && state ? { ...before, state, closedAt: at } : before;
  }
  const { pendingUntil, ...shown } = verdict;
  if (before === undefined) {
    return {
      key: keyOf(seen.check.id, seen.id),
      checkId: seen.check.id,
      subjectId: seen.id,
      subject: seen.name,
      ...shown,
      state: pendingUntil === null ? 'open' : 'pending',
      isBaseline,
      firstSeenAfter: since,
      firstSeenAt: at,
      dueAt: pendingUntil,
      closedAt: null,
    };
  }
  const now = { ...before, subject: seen.name, ...shown };
  if (before.state === 'pending') {
    return pendingUntil === null
      ? { ...now, state: 'open', dueAt: null }
      : same(before, { ...now, dueAt: pendingUntil });
  }
  // A reading that began before the thing was seen gone says nothing new.
  if (before.closedAt !== null && before.closedAt >= at) return before;
  const back = nextState(before.state, 'seen');
  if (back) {
    // Back within its grace, or nothing certain known yet: it waits like a new one.
    const state = pendingUntil === null ? back : 'pending';
    return {
      ...now,
      state,
      isBaseline: false,
      firstSeenAfter: since,
      firstSeenAt: at,
      dueAt: pendingUntil,
      closedAt: null,
    };
  }
  return same(before, now);
}

const text = (finding: Finding): string => canonical({ ...finding, facts: finding.facts.map((one) => ({ ...one })) });
const same = (before: Finding, after: Finding): Finding => (text(before) === text(after) ? before : after);

/** The journal names the subject only as a commitment. Keys hold ids of the tenant's objects, no names. */
const entryOf = (finding: Finding, at: string): JournalEntry => ({
  kind: `finding.${finding.state}`,
  at,
  body: { key: finding.key, checkId: finding.checkId, severity: finding.severity, baseline: finding.isBaseline },
  personal: { subject: finding.subject },
});

/** A first reading is one entry a page, however much it found. */
const baselineEntries = (found: readonly Finding[], at: string): readonly JournalEntry[] =>
  found.length === 0
    ? []
    : [{ kind: 'findings.baseline', at, body: { count: found.length, keys: found.map(({ key }) => key) } }];
