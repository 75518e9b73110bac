import { personIndexOf } from '../seed/people';
import { type Answer, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne } from '../server/collection';
import { anyOf } from '../server/identities';
import { adminsAt } from '../state/directory';
import { reportRow } from '../state/report';
import { userIdAt, userSlots } from '../state/users';

const PATH = '/reports/authenticationMethods/userRegistrationDetails';
/** The report shows the tenant as it was this long ago. */
const asOfMs = (call: Call): number => call.tenant.nowMs() - call.tenant.reportLagMs;

function listRows(call: Call): Answer {
  const { state } = call.tenant;
  const at = asOfMs(call);
  const admins = adminsAt(state, at);
  return answerCollection(call, { count: userSlots(state), at: (slot) => reportRow(state, slot, at, admins) });
}

function slotOfUser(call: Call, id: string): number {
  const { state } = call.tenant;
  const created = state.createdUserIds.indexOf(id);
  return created >= 0 ? state.org.users + created : (personIndexOf(state.org, id) ?? -1);
}

function oneRow(call: Call): Answer {
  const { state } = call.tenant;
  const slot = slotOfUser(call, param(call));
  const at = asOfMs(call);
  const isThere = slot >= 0 && userIdAt(state, slot) === param(call);
  const row = isThere ? reportRow(state, slot, at, adminsAt(state, at)) : undefined;
  if (!row) throw noSuchResource(param(call));
  return answerOne(call, row);
}

const needs = anyOf('AuditLog.Read.All');
export const reportRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, needs, licence: 'p1', handle: listRows },
  { method: 'GET', path: `${PATH}/{}`, needs, licence: 'p1', handle: oneRow },
];
