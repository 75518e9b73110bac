import type { JsonObject } from '../json';
import { firstSignIn, signInCount } from '../seed/sign-ins';
import { type Answer, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, type Slots } from '../server/collection';
import { anyOf } from '../server/identities';
import { watchingPolicies, withWatching } from '../state/applied-policies';
import { AUDITS_KEPT_MS } from '../state/audit';

const PATH = '/auditLogs/signIns';

/** Newest first, as far as they are kept. */
function signInSlots(call: Call): Slots {
  const { state, nowMs } = call.tenant;
  const since = nowMs() - AUDITS_KEPT_MS;
  const live = state.signIns.length;
  const watching = watchingPolicies(state);
  const at = (slot: number): JsonObject | undefined => {
    const record = slot < live ? state.signIns[live - 1 - slot] : firstSignIn(state.org, slot - live);
    const isKept = record !== undefined && Date.parse(String(record.createdDateTime)) >= since;
    return isKept ? withWatching(state, watching, record) : undefined;
  };
  return { count: live + signInCount(state.org), at };
}

function oneSignIn(call: Call): Answer {
  const slots = signInSlots(call);
  for (let slot = 0; slot < slots.count; slot += 1) {
    const record = slots.at(slot);
    if (record?.id === param(call)) return answerOne(call, record);
  }
  throw noSuchResource(param(call));
}

const needs = anyOf('AuditLog.Read.All');
const licence = 'p1';
const RULES = { pageSize: 1_000, maxTop: 1_000, orderby: ['createdDateTime'] } as const;
export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, needs, licence, handle: (call) => answerCollection(call, signInSlots(call), RULES) },
  { method: 'GET', path: `${PATH}/{}`, needs, licence, handle: oneSignIn },
];
