import { wantNotice } from '../alerts/notices';
import { wantBulk, wantCopies, wantDrill, wantFindings, wantReceipt } from '../alerts/want';
import { interactive } from '../graph/graph';
import type { ApprovalSettings } from '../model/approval-rule';
import { personAsConversation } from '../model/conversation';
import { drillIdOf } from '../model/drill';
import type { Fault } from '../model/fault';
import type { Log } from '../model/log';
import type { Person } from '../model/person';
import type { Span } from '../model/span';
import { type BulkDecision, decideBulk } from '../remediation/bulk-decide';
import { bulkMessage, bulkRows } from '../remediation/bulk-message';
import { requestGroupFix } from '../remediation/bulk-request';
import { requestBulkUndo } from '../remediation/bulk-undo';
import { type Decision, decide } from '../remediation/decide';
import type { RemediationDeps } from '../remediation/deps';
import { sayDone } from '../remediation/done-by-hand';
import { askDrill, type DrillDeps } from '../remediation/drill-ask';
import { drillMessage } from '../remediation/drill-message';
import { fixMessage } from '../remediation/fix-message';
import { lapseApprovals } from '../remediation/lapse';
import { narrowOwnItem, type OwnItem } from '../remediation/own-item';
import { type Choice, requestFix } from '../remediation/request-fix';
import { runFixes } from '../remediation/run-fixes';
import { noteSelfApproval, switchFixes } from '../remediation/switch-fixes';
import { requestUndo } from '../remediation/undo';
import { findRemedy } from '../remedies';
import { listAskedApprovals } from '../store/approvals';
import { listAskedBulks } from '../store/bulks';
import type { Db } from '../store/db';
import type { Wake } from '../store/wake';
import type { RoleBook } from '../tenant/roles';
import { emergencyOf, guardOf } from './access';
import type { Graphs } from './graph';
import { lifeOf } from './life';

interface Wiring {
  readonly db: Db;
  readonly tenantId: string;
  readonly holder: number | null;
  readonly longestAcceptanceDays: number;
  readonly graphs: Graphs;
  readonly roles: RoleBook;
  readonly settings: ApprovalSettings;
  /** How soon a new link is to be seen. */
  readonly seenWithin: DrillDeps['seenWithin'];
  readonly now: () => Date;
  readonly wake: Wake;
  readonly fault: Fault;
  readonly span: Span;
  readonly log: Log;
}

/** Fixes, and what else people and time do with a finding. */
export function remediationOf({ graphs, roles, longestAcceptanceDays, seenWithin, ...shared }: Wiring) {
  const { tenantId } = shared;
  const deps: RemediationDeps = {
    ...shared,
    read: interactive(graphs.read),
    canFix: graphs.canFix,
    fix: graphs.fix && interactive(graphs.fix),
    ...guardOf({ ...shared, read: interactive(graphs.read), ownAppIds: graphs.appIds }),
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at, 'people'),
    onAsked: (tx, findingKey, userIds, at) => wantCopies(tx, tenantId, findingKey, userIds, at),
    remedyOf: findRemedy,
    onBulk: (tx, bulkId, conversationIds, at) => wantBulk(tx, tenantId, bulkId, conversationIds, at),
    onDrill: (tx, drillId, conversationIds, at) => wantDrill(tx, tenantId, drillId, conversationIds, at),
    onNotice: (tx, id, lines, userIds, at) =>
      wantNotice(tx, tenantId, { id, lines, to: userIds.map(personAsConversation), at }),
    onReceipt: (tx, fixId, userIds, at) => wantReceipt(tx, tenantId, fixId, userIds, at),
    leads: roles.leads,
    whyNotTenantWide: roles.whyNotTenantWide,
  };
  const byHand = { ...deps, longestAcceptanceDays };
  const { life, endByTime } = lifeOf(byHand, {
    ...byHand,
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at),
  });
  return {
    life,
    emergency: emergencyOf(deps),
    drill: {
      ask: (by: Person, conversationId: string) => askDrill({ ...deps, seenWithin }, by, conversationId),
      message: (drillId: string, showsNames: boolean) => drillMessage(deps, drillId, showsNames),
    },
    remediation: {
      requestFix: (findingKey: string, by: Person, choice?: Choice) => requestFix(deps, findingKey, by, choice),
      /** An owner narrows an own item: the own approver, recorded likewise. */
      narrowOwnItem: (item: OwnItem, by: Person) => narrowOwnItem(deps, item, by),
      sayDone: (findingKey: string, by: Person) => sayDone(deps, findingKey, by),
      switchFixes: (isOn: boolean, by: Person) => switchFixes(deps, isOn, by),
      decide: (decision: Decision) => decide(deps, decision),
      requestUndo: (fixId: string, by: Person) => requestUndo(deps, fixId, by),
      fixMessage: (fixId: string) => fixMessage(deps, fixId),
      bulk: {
        requestGroup: (groupId: string, by: Person, given: Parameters<typeof requestGroupFix>[3]) =>
          requestGroupFix(deps, groupId, by, given),
        requestUndo: (bulkId: string, by: Person) => requestBulkUndo(deps, bulkId, by),
        decide: (decision: BulkDecision) => decideBulk(deps, decision),
        message: (bulkId: string, page: number, showsNames: boolean) => bulkMessage(deps, bulkId, page, showsNames),
        rows: (bulkId: string) => bulkRows(deps, bulkId),
      },
    },
    noteSelfApproval: () => noteSelfApproval(deps),
    runs: {
      // Where another process fixes, what is approved waits for it.
      runFixes: async () => (graphs.fix === null && graphs.canFix ? undefined : runFixes(deps)),
      async endByTime() {
        await endByTime();
        await lapseApprovals(deps);
      },
    },
  };
}

/** Where a plan is shown: an undo on the receipt of its fix, a drill on its own card. */
function showOf(undoes: string | null, findingKey: string) {
  const drillId = drillIdOf(findingKey);
  if (drillId !== undefined) return { verb: 'drill.show', data: { drillId } };
  return undoes === null
    ? { verb: 'finding.show', data: { findingKey } }
    : { verb: 'fix.show', data: { fixId: undoes } };
}

/** What waits for a security lead, the oldest first: each with the button that shows its plan. */
export async function listAsked(db: Db, tenantId: string) {
  const [single, bulks] = await Promise.all([listAskedApprovals(db, tenantId), listAskedBulks(db, tenantId)]);
  const rows = [
    ...bulks.map((bulk) => ({ ...bulk, summary: bulk.title, verb: 'bulk.show', data: { bulkId: bulk.id } })),
    ...single.map(({ plan, findingKey, ...one }) => ({
      ...one,
      summary: plan.summary,
      ...showOf(plan.undoes, findingKey),
    })),
  ];
  return rows
    .map(({ summary, verb, data, askedBy, askedAt, expiresAt }) => ({
      summary,
      verb,
      data,
      askedBy: askedBy.name,
      askedAt,
      expiresAt,
    }))
    .toSorted((a, b) => a.askedAt.localeCompare(b.askedAt));
}
