import type { JsonObject } from '../json';
import { historicAudit, historyCount } from '../seed/audits';
import { DAY_MS } from '../seed/org';
import { type Answer, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, type Slots } from '../server/collection';
import { anyOf } from '../server/identities';
import { AUDITS_KEPT_MS } from '../state/audit';

/** What is kept without a premium licence. */
const KEPT_FREE_MS = 7 * DAY_MS;

/** Newest first: what happened since the birth, then the month before it, as far as it is still kept. */
function auditSlots(call: Call): Slots {
  const { state, nowMs, rights } = call.tenant;
  const since = nowMs() - (rights.licences.p1 ? AUDITS_KEPT_MS : KEPT_FREE_MS);
  const kept = (record: JsonObject | undefined): JsonObject | undefined =>
    record && Date.parse(String(record.activityDateTime)) >= since ? record : undefined;
  const live = state.audits.length;
  return {
    count: live + historyCount(state.org),
    at: (slot) => kept(slot < live ? state.audits[live - 1 - slot] : historicAudit(state.org, slot - live)),
  };
}

function oneAudit(call: Call): Answer {
  const slots = auditSlots(call);
  for (let slot = 0; slot < slots.count; slot += 1) {
    const record = slots.at(slot);
    if (record?.id === param(call)) return answerOne(call, record);
  }
  throw noSuchResource(param(call));
}

const PATH = '/auditLogs/directoryAudits';
const needs = anyOf('AuditLog.Read.All');
const RULES = { pageSize: 1_000, maxTop: 1_000, orderby: ['activityDateTime'] } as const;
export const directoryAuditRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, needs, handle: (call) => answerCollection(call, auditSlots(call), RULES) },
  { method: 'GET', path: `${PATH}/{}`, needs, handle: oneAudit },
];
