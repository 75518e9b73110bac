import { randomUUID } from 'node:crypto';
import type { DecidedAs } from '../model/approval';
import { votesNeeded } from '../model/approval-rule';
import { drillIdOf } from '../model/drill';
import { insertVote, listVotes } from '../store/approval-votes';
import { type Approval, type Decided, decideApproval, findApproval, lockAsked } from '../store/approvals';
import type { Tx } from '../store/db';
import { moveFinding } from '../store/finding-moves';
import { findFinding, lockFindings } from '../store/findings';
import { insertFix } from '../store/fixes';
import { appendJournal } from '../store/journal';
import { findSwitch } from '../store/switches';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { decideDrill } from './drill-end';
import { lateText, notKnown, refusalOf, type Wish } from './refusal';

export interface Decision extends Wish {
  readonly approvalId: string;
}

/** One decision on one plan, once. */
export async function decide(deps: RemediationDeps, decision: Decision): Promise<Answer> {
  const approval = await findApproval(deps.db, deps.tenantId, decision.approvalId);
  const standing = await standingOf(deps, approval?.plan, decision);
  // What is decided together is decided on its own card.
  const single = approval?.bulkId === null ? approval : undefined;
  const why = refusalOf(single, decision, standing.circumstances) ?? standing.why;
  if (why !== undefined || !single) return refused(why ?? notKnown);
  const remedy = decision.state === 'approved' ? deps.remedyOf(single.plan.remedyId) : undefined;
  const guarded = remedy && (await deps.whyGuarded(remedy, single.plan, [decision.by.id]));
  if (guarded !== undefined) return refused(`${guarded} Nothing was changed.`);
  const { at } = standing.circumstances;
  const { by, state } = decision;
  const made: Decided = { state, by, at, as: standing.as(single.askedBy), reason: reasonOf(decision) };
  const outcome = await deps.db.transaction().execute(async (tx) => {
    // A reading locks the finding first, then its approval: in the other order the two would wait for each other.
    await lockFindings(tx, deps.tenantId, [single.findingKey]);
    if (state === 'approved') {
      const votes = await vote(tx, deps, single, { by, at, needed: standing.needed, leads: standing.leads });
      if (votes === 'again' || votes === 'more') return votes;
    }
    if (!(await decideApproval(tx, deps.tenantId, single.id, made))) return 'late';
    await noteOutcome(tx, deps, single, made);
    if (state === 'approved') await insertFix(tx, deps.tenantId, { id: randomUUID(), approvalId: single.id });
    await appendJournal(tx, deps.tenantId, [
      {
        kind: `fix.${single.plan.undoes === null ? '' : 'undo-'}${state}`,
        at,
        body: {
          approvalId: single.id,
          findingKey: single.findingKey,
          planHash: single.planHash,
          decidedBy: by.id,
          decidedAs: made.as,
        },
        personal: { decidedByName: by.name, ...(made.reason === null ? {} : { reason: made.reason }) },
      },
    ]);
    return 'done';
  });
  if (outcome === 'late') return refused(lateText(await findApproval(deps.db, deps.tenantId, single.id)));
  if (outcome === 'again') return refused('You have approved this already. Another security lead has to as well.');
  deps.wake('deliver');
  if (outcome === 'more') return answerOf(single);
  deps.fault('after-approved');
  if (state === 'approved') deps.wake('fix');
  return answerOf(single);
}

/** What else decides whether this person may, looked up now; nothing of it may be asked inside a transaction. */
export async function standingOf(
  deps: RemediationDeps,
  plan: Pick<Approval['plan'], 'remedyId' | 'reach'> | undefined,
  wish: Wish,
) {
  const approves = wish.state === 'approved' && wish.isLead && plan !== undefined;
  const needed = plan && approves ? votesNeeded(plan) : 1;
  const leads = new Set<string>([wish.by.id]);
  // Who approved earlier and is no lead any more does not count.
  if (approves && (needed > 1 || deps.settings.selfApproval)) for (const { id } of await deps.leads()) leads.add(id);
  const isOnlyLead = deps.settings.selfApproval && leads.size === 1;
  return {
    leads,
    needed: isOnlyLead ? 1 : needed,
    why: approves && plan.reach === 'tenant' ? sentence(await deps.whyNotTenantWide(wish.by.id)) : undefined,
    as: (askedBy: Person): DecidedAs => (wish.state === 'approved' && askedBy.id === wish.by.id ? 'self' : 'lead'),
    circumstances: {
      at: deps.now().toISOString(),
      settings: deps.settings,
      isOnlyLead,
      fixes: await findSwitch(deps.db, deps.tenantId, 'fixes'),
    },
  };
}

const sentence = (why: string | undefined): string | undefined => why && `${why} Nothing was changed.`;

export const reasonOf = ({ reason }: Pick<Wish, 'reason'>): string | null => reason?.trim() || null;

function answerOf({ findingKey, plan }: Approval): Answer {
  const drillId = drillIdOf(findingKey);
  if (drillId !== undefined) return { ok: true, findingKey, drillId };
  return plan.undoes === null ? { ok: true, findingKey } : { ok: true, findingKey, fixId: plan.undoes };
}

/** A fix moves its finding; an undo changes the receipt only: what it opens again the next reading finds. */
async function noteOutcome(
  tx: Tx,
  deps: RemediationDeps,
  { findingKey, plan }: Approval,
  { state, by, at, reason }: Decided,
): Promise<void> {
  const drillId = drillIdOf(findingKey);
  if (drillId !== undefined) return decideDrill(tx, deps, drillId, state, at);
  if (plan.undoes !== null) return deps.onReceipt(tx, plan.undoes, [], at);
  const event = state === 'approved' ? 'fix-approved' : 'fix-declined';
  const note = reason === null ? {} : { note: reason };
  const moved = await moveFinding(tx, deps.tenantId, findingKey, { event, at, by, ...note });
  if (!moved) throw new Error(`a finding under approval did not know ${event}`);
  await deps.onChanged(tx, [moved], at);
}

/** One voice of those a far-reaching plan takes. `more`: it waits for another; `again`: this one was counted before. */
async function vote(
  tx: Tx,
  deps: RemediationDeps,
  approval: Approval,
  given: { readonly by: Person; readonly at: string; readonly needed: number; readonly leads: ReadonlySet<string> },
): Promise<'enough' | 'more' | 'again'> {
  const { by, at, needed, leads } = given;
  if (needed === 1) return 'enough';
  // Two leads who press together are counted one after the other.
  if (!(await lockAsked(tx, deps.tenantId, approval.id))) return 'enough';
  if (!(await insertVote(tx, deps.tenantId, approval.id, by, at))) return 'again';
  const votes = (await listVotes(tx, deps.tenantId, approval.id)).filter(({ id }) => leads.has(id));
  if (votes.length >= needed) return 'enough';
  const finding = await findFinding(tx, deps.tenantId, approval.findingKey);
  if (approval.plan.undoes !== null) await deps.onReceipt(tx, approval.plan.undoes, [], at);
  else if (finding) await deps.onChanged(tx, [finding], at);
  const body = { approvalId: approval.id, findingKey: approval.findingKey, planHash: approval.planHash, by: by.id };
  await appendJournal(tx, deps.tenantId, [
    { kind: 'fix.vote', at, body: { ...body, of: needed, so: votes.length }, personal: { byName: by.name } },
  ]);
  return 'more';
}
