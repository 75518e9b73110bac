import { wantNotice } from './alerts/notices';
import { wantBulk, wantCopies, wantFindings, wantReceipt } from './alerts/want';
import { interactive } from './graph/graph';
import type { ApprovalSettings } from './model/approval-rule';
import { personAsConversation } from './model/conversation';
import type { Fault } from './model/fault';
import type { Log } from './model/log';
import type { Person } from './model/person';
import { type Decision, decide } from './remediation/decide';
import type { RemediationDeps } from './remediation/deps';
import { fixMessage } from './remediation/fix-message';
import { lapseApprovals } from './remediation/lapse';
import { narrowOwnItem, type OwnItem } from './remediation/own-item';
import { requestFix } from './remediation/request-fix';
import { runFixes } from './remediation/run-fixes';
import { noteSelfApproval, switchFixes } from './remediation/switch-fixes';
import { requestUndo } from './remediation/undo';
import { findRemedy } from './remedies';
import type { Db } from './store/db';
import type { Waker } from './store/wake';
import type { RoleBook } from './tenant/roles';
import { emergencyOf } from './wire-access';
import type { Graphs } from './wire-graph';
import { lifeOf } from './wire-life';

interface Wiring {
  readonly db: Db;
  readonly tenantId: string;
  readonly holder: number | null;
  readonly longestAcceptanceDays: number;
  readonly graphs: Graphs;
  readonly roles: RoleBook;
  readonly settings: ApprovalSettings;
  readonly now: () => Date;
  readonly wake: Waker['wake'];
  readonly fault: Fault;
  readonly log: Log;
}

/** Fixes, and what else people and time do with a finding. */
export function remediationOf({ graphs, roles, longestAcceptanceDays, ...shared }: Wiring) {
  const { tenantId } = shared;
  const deps: RemediationDeps = {
    ...shared,
    read: interactive(graphs.read),
    fix: graphs.fix && interactive(graphs.fix),
    // No remedy asks for these yet.
    readAccess: async () => ({}),
    whyGuarded: async () => undefined,
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at, 'people'),
    onAsked: (tx, findingKey, userIds, at) => wantCopies(tx, tenantId, findingKey, userIds, at),
    remedyOf: findRemedy,
    onBulk: (tx, bulkId, conversationIds, at) => wantBulk(tx, tenantId, bulkId, conversationIds, at),
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
    remediation: {
      requestFix: (findingKey: string, by: Person, remedyId?: string) => requestFix(deps, findingKey, by, remedyId),
      /** An owner narrows an own item: the own approver, recorded likewise. */
      narrowOwnItem: (item: OwnItem, by: Person) => narrowOwnItem(deps, item, by),
      switchFixes: (isOn: boolean, by: Person) => switchFixes(deps, isOn, by),
      decide: (decision: Decision) => decide(deps, decision),
      requestUndo: (fixId: string, by: Person) => requestUndo(deps, fixId, by),
      fixMessage: (fixId: string) => fixMessage(deps, fixId),
    },
    noteSelfApproval: () => noteSelfApproval(deps),
    runs: {
      runFixes: () => runFixes(deps),
      async endByTime() {
        await endByTime();
        await lapseApprovals(deps);
      },
    },
  };
}
