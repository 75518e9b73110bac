import { randomUUID } from 'node:crypto';
import { type Finding, nextState } from '../model/finding';
import { refuseEnd } from '../model/life';
import { refuseReason, whyNotMissing } from '../model/reason';
import type { Tx } from '../store/db';
import {
  decideException,
  type Exception,
  findException,
  findLatestException,
  insertException,
} from '../store/exceptions';
import { appendLife } from '../store/finding-events';
import { moveFinding } from '../store/finding-moves';
import { lockFindings } from '../store/findings';
import { isFolderLink } from '../store/is-folder-link';
import { appendJournal } from '../store/journal';
import { thingOf } from './cover';
import { done, type LifeAnswer, type LifeDeps, notKnown, notNow, type Person, refused } from './life-deps';

export interface Acceptance {
  readonly findingKey: string;
  readonly reason: string;
  readonly until: string;
  /** For all that the check finds on the same thing, later too; not for this finding alone. */
  readonly forThing: boolean;
  readonly by: Person;
  /** Whether the person is in the leads' group at this moment, asked of Graph just now. */
  readonly isLead: boolean;
}

/** An admin asks for it, a lead accepts at once, or decides what somebody else asked. */
export async function acceptRisk(deps: LifeDeps, wish: Acceptance): Promise<LifeAnswer> {
  const { findingKey, by, isLead } = wish;
  const reason = wish.reason.trim();
  const now = deps.now();
  const at = now.toISOString();
  const leads = isLead ? [] : await deps.leads();
  const answer = await deps.db.transaction().execute(async (tx) => {
    const finding = (await lockFindings(tx, deps.tenantId, [findingKey])).get(findingKey);
    if (!finding) return notKnown;
    const latest = await findLatestException(tx, deps.tenantId, findingKey);
    if (latest?.state === 'accepted') return refused('Its risk is accepted already. Nothing was changed.');
    if (nextState(finding.state, 'accept') === undefined) return notNow(finding.state);
    if (latest?.state === 'asked') {
      if (!isLead) return refused('That was asked for already. It waits for a security lead.');
      return decideIn(deps, tx, { exception: latest, finding, state: 'accepted', whyNot: null, by, at });
    }
    const why =
      refuseReason(reason, 'Please say in a few words why the risk can be accepted.') ??
      refuseEnd(wish.until, now, deps.longestAcceptanceDays);
    if (why) return refused(why);
    const exception: Exception = {
      id: randomUUID(),
      findingKey,
      reason,
      until: wish.until,
      state: isLead ? 'accepted' : 'asked',
      askedBy: by,
      askedAt: at,
      decidedBy: isLead ? by : null,
      decidedAt: isLead ? at : null,
      whyNot: null,
      thing: wish.forThing
        ? {
            checkId: finding.checkId,
            id: thingOf(finding),
            belowUrl: (await isFolderLink(tx, deps.tenantId, finding.subjectId)) ? finding.url : null,
          }
        : null,
    };
    await insertException(tx, deps.tenantId, exception);
    const after = isLead ? await accept(deps, tx, exception, by, at) : finding;
    if (!isLead) {
      await appendLife(tx, deps.tenantId, [{ key: findingKey, at, kind: 'risk-asked', by, note: reason }]);
      const ids = leads.map(({ id }) => id);
      await deps.onAsked(tx, findingKey, ids, at);
    }
    await deps.onChanged(tx, [after], at);
    await journal(deps, tx, isLead ? 'risk.accepted' : 'risk.asked', exception, by, at);
    return done;
  });
  if (answer.ok) deps.wake('deliver');
  return answer;
}

export interface RiskDecision {
  readonly exceptionId: string;
  readonly state: 'accepted' | 'declined';
  /** Why not: a no has to say it. */
  readonly whyNot: string | null;
  readonly by: Person;
}

/** A lead's decision on what somebody else asked for, once. */
export async function decideRisk(
  deps: LifeDeps,
  { exceptionId, state, whyNot, by }: RiskDecision,
): Promise<LifeAnswer & { readonly findingKey?: string }> {
  const at = deps.now().toISOString();
  const asked = await findException(deps.db, deps.tenantId, exceptionId);
  if (!asked) return refused('I do not know this request. Nothing was changed.');
  const answer = await deps.db.transaction().execute(async (tx) => {
    const finding = (await lockFindings(tx, deps.tenantId, [asked.findingKey])).get(asked.findingKey);
    const exception = await findException(tx, deps.tenantId, exceptionId);
    if (!finding || !exception) return notKnown;
    return decideIn(deps, tx, { exception, finding, state, whyNot, by, at });
  });
  if (answer.ok) deps.wake('deliver');
  return { ...answer, findingKey: asked.findingKey };
}

async function decideIn(
  deps: LifeDeps,
  tx: Tx,
  {
    exception,
    finding,
    state,
    whyNot,
    by,
    at,
  }: { exception: Exception; finding: Finding; at: string } & Omit<RiskDecision, 'exceptionId'>,
): Promise<LifeAnswer> {
  if (exception.state !== 'asked') return refused('This request is not open any more. Nothing was changed.');
  if (state === 'accepted' && exception.askedBy.id === by.id)
    return refused('You asked for this, so somebody else has to accept it. Nothing was changed.');
  if (state === 'accepted' && nextState(finding.state, 'accept') === undefined) return notNow(finding.state);
  if (state === 'accepted' && Date.parse(exception.until) <= Date.parse(at))
    return refused('The end that was asked for has passed. Somebody has to ask again.');
  const unsaid = state === 'declined' ? refuseReason(whyNot ?? '', whyNotMissing) : undefined;
  if (unsaid) return refused(unsaid);
  const said = state === 'declined' ? (whyNot ?? '').trim() : null;
  await decideException(tx, deps.tenantId, exception.id, { state, whyNot: said, by, at });
  const after = state === 'accepted' ? await accept(deps, tx, exception, by, at) : finding;
  if (state === 'declined')
    await appendLife(tx, deps.tenantId, [{ key: finding.key, at, kind: 'risk-declined', by, note: said }]);
  await deps.onChanged(tx, [after], at);
  await journal(deps, tx, `risk.${state}`, { ...exception, whyNot: said }, by, at);
  return done;
}

async function accept(deps: LifeDeps, tx: Tx, exception: Exception, by: Person, at: string): Promise<Finding> {
  const { until, reason } = exception;
  const moved = await moveFinding(tx, deps.tenantId, exception.findingKey, {
    event: 'accept',
    at,
    by,
    until,
    note: reason,
  });
  if (!moved) throw new Error('a finding whose risk may be accepted did not know it');
  return moved;
}

const journal = (deps: LifeDeps, tx: Tx, kind: string, exception: Exception, by: Person, at: string): Promise<void> =>
  appendJournal(tx, deps.tenantId, [
    {
      kind,
      at,
      body: {
        exceptionId: exception.id,
        key: exception.findingKey,
        until: exception.until,
        ...(exception.thing ? { thing: exception.thing.id } : {}),
        askedBy: exception.askedBy.id,
        by: by.id,
        // One person alone: said, so that nobody takes it for four eyes.
        isAlone: kind === 'risk.accepted' && exception.askedBy.id === by.id,
      },
      personal: {
        byName: by.name,
        askedByName: exception.askedBy.name,
        reason: exception.reason,
        ...(exception.whyNot === null ? {} : { whyNot: exception.whyNot }),
      },
    },
  ]);
