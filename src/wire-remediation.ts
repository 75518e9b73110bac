import { wantCopies, wantFindings, wantReceipt } from './alerts/want';
import { interactive } from './graph/graph';
import type { Fault } from './model/fault';
import type { Log } from './model/log';
import type { Person } from './model/person';
import { type Decision, decide } from './remediation/decide';
import type { RemediationDeps } from './remediation/deps';
import { fixMessage } from './remediation/fix-message';
import { requestFix } from './remediation/request-fix';
import { runFixes } from './remediation/run-fixes';
import { requestUndo } from './remediation/undo';
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
  readonly graphs: Graphs;
  readonly roles: RoleBook;
  readonly now: () => Date;
  readonly wake: Waker['wake'];
  readonly fault: Fault;
  readonly log: Log;
}

/** Fixes, and what else people and time do with a finding. */
export function remediationOf({ graphs, roles, ...shared }: Wiring) {
  const { db, tenantId } = shared;
  const deps: RemediationDeps = {
    ...shared,
    read: interactive(graphs.read),
    fix: graphs.fix && interactive(graphs.fix),
    // No remedy asks for these yet.
    readAccess: async () => ({}),
    whyGuarded: async () => undefined,
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at, 'people'),
    onAsked: (tx, findingKey, userIds, at) => wantCopies(tx, tenantId, findingKey, userIds, at),
    onReceipt: (tx, fixId, userIds, at) => wantReceipt(tx, tenantId, fixId, userIds, at),
    leads: roles.leads,
    whyNotTenantWide: roles.whyNotTenantWide,
  };
  const { life, endByTime } = lifeOf(deps, {
    ...deps,
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at),
  });
  return {
    life,
    emergency: emergencyOf(deps),
    remediation: {
      requestFix: (findingKey: string, by: Person, remedyId?: string) => requestFix(deps, findingKey, by, remedyId),
      decide: (decision: Decision) => decide(deps, decision),
      requestUndo: (fixId: string, by: Person) => requestUndo(deps, fixId, by),
      fixMessage: (fixId: string) => fixMessage({ db, tenantId }, fixId),
    },
    runs: { runFixes: () => runFixes(deps), endByTime },
  };
}
