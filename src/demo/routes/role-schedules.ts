import { isObject, iso, type JsonObject, textOf } from '../json';
import { DAY_MS } from '../seed/org';
import { ROLE_DEFINITIONS, type RoleGrant } from '../seed/roles';
import { type Answer, badRequest, created, noSuchResource } from '../server/answer';
import type { Call, Route } from '../server/call';
import { context } from '../server/collection';
import { anyOf, type Needs } from '../server/identities';
import { eligibleAt, grantsAt } from '../state/directory';
import type { GrantHeld } from '../state/state';
import { findUser } from '../state/users';
import { answerGrants } from './expand-grants';

const ROOT = '/roleManagement/directory';

const startOf = (call: Call, grant: GrantHeld): string =>
  iso(Number.isFinite(grant.fromMs) ? grant.fromMs : call.tenant.state.org.bornMs - 200 * DAY_MS);

const placed = (call: Call, grant: GrantHeld): JsonObject => ({
  id: grant.id,
  principalId: grant.principalId,
  roleDefinitionId: grant.roleDefinitionId,
  directoryScopeId: grant.directoryScopeId,
  appScopeId: null,
  startDateTime: startOf(call, grant),
  endDateTime: grant.endsAt ?? null,
  memberType: 'Direct',
});

const assigned = (call: Call, grant: GrantHeld): JsonObject => ({
  ...placed(call, grant),
  assignmentType: grant.activated ? 'Activated' : 'Assigned',
  roleAssignmentOriginId: grant.id,
  roleAssignmentScheduleId: grant.id,
});

const eligible = (call: Call, grant: GrantHeld): JsonObject => ({
  ...placed(call, grant),
  roleEligibilityScheduleId: grant.id,
});

/** A schedule has its times inside; an instance has them beside. */
function schedule(call: Call, grant: GrantHeld): JsonObject {
  const { startDateTime, endDateTime, ...record } = placed(call, grant);
  const expiration = { type: endDateTime === null ? 'noExpiration' : 'afterDateTime', endDateTime, duration: null };
  return {
    ...record,
    createdDateTime: startDateTime,
    modifiedDateTime: null,
    createdUsing: grant.id,
    status: 'Provisioned',
    scheduleInfo: { startDateTime, recurrence: null, expiration },
  };
}

const listEligible = (call: Call, recordOf: (call: Call, grant: GrantHeld) => JsonObject): Answer =>
  answerGrants(call, eligibleAt(call.tenant.state, call.tenant.nowMs()), (grant) => recordOf(call, grant));

/** Until when a request wants its role; undefined for ever. */
function endOf(call: Call): string | undefined {
  const info = isObject(call.body.scheduleInfo) ? call.body.scheduleInfo : {};
  const expiration = isObject(info.expiration) ? info.expiration : {};
  const hours = /^PT(\d+)H$/.exec(textOf(expiration.duration) ?? '')?.[1];
  if (hours) return iso(call.tenant.nowMs() + Number(hours) * 3_600_000);
  return textOf(expiration.endDateTime);
}

/** The administrator's requests, done at once: assign, activate, extend is assigning again, remove. */
function request(call: Call, isEligible: boolean): Answer {
  const { tenant, body } = call;
  const { state } = tenant;
  const [principalId, roleDefinitionId] = [textOf(body.principalId) ?? '', textOf(body.roleDefinitionId) ?? ''];
  if (!findUser(state, principalId) && !state.groups.has(principalId)) throw noSuchResource(principalId);
  if (!ROLE_DEFINITIONS.some(({ id }) => id === roleDefinitionId)) throw badRequest('The role does not exist.');
  const held = (isEligible ? eligibleAt : grantsAt)(state, tenant.nowMs()).find(
    (grant) => grant.principalId === principalId && grant.roleDefinitionId === roleDefinitionId,
  );
  const action = textOf(body.action) ?? '';
  if (/remove|deactivate/i.test(action)) {
    if (!held) throw badRequest('The Role assignment does not exist.', 'RoleAssignmentDoesNotExist');
    tenant.commit({ kind: 'role.removed', data: { id: held.id } });
    return created({ ...context(call), ...body, id: held.id, status: 'Revoked' });
  }
  if (!/^(adminAssign|selfActivate)$/i.test(action)) throw badRequest(`The action '${action}' is not known.`);
  if (held) throw badRequest('The Role assignment already exists.', 'RoleAssignmentExists');
  const endsAt = endOf(call);
  const grant: RoleGrant = {
    id: tenant.nextId('roleAssignment'),
    principalId,
    roleDefinitionId,
    directoryScopeId: textOf(body.directoryScopeId) ?? '/',
    ...(isEligible ? { eligible: true } : {}),
    ...(/^self/i.test(action) ? { activated: true } : {}),
    ...(endsAt === undefined ? {} : { endsAt }),
  };
  tenant.commit({ kind: 'role.granted', data: grant });
  return created({ ...context(call), ...body, id: grant.id, status: 'Provisioned' });
}

const READ_ACTIVE = anyOf('RoleAssignmentSchedule.Read.Directory', 'RoleManagement.ReadWrite.Directory');
const READ_ELIGIBLE = anyOf('RoleEligibilitySchedule.Read.Directory', 'RoleManagement.ReadWrite.Directory');
const licence = 'p2';
const list = (path: string, needs: Needs, handle: Route['handle']): Route => ({
  method: 'GET',
  path: `${ROOT}/${path}`,
  needs,
  licence,
  handle,
});
const ask = (path: string, needed: string, isEligible: boolean): Route => ({
  method: 'POST',
  path: `${ROOT}/${path}`,
  needs: anyOf(needed, 'RoleManagement.ReadWrite.Directory'),
  licence,
  outsideSlice: true,
  handle: (call) => request(call, isEligible),
});

export const roleScheduleRoutes: readonly Route[] = [
  list('roleAssignmentScheduleInstances', READ_ACTIVE, (call) =>
    answerGrants(call, grantsAt(call.tenant.state, call.tenant.nowMs()), (grant) => assigned(call, grant)),
  ),
  list('roleEligibilityScheduleInstances', READ_ELIGIBLE, (call) => listEligible(call, eligible)),
  {
    ...list('roleEligibilitySchedules', READ_ELIGIBLE, (call) => listEligible(call, schedule)),
    outsideSlice: true,
  },
  ask('roleAssignmentScheduleRequests', 'RoleAssignmentSchedule.ReadWrite.Directory', false),
  ask('roleEligibilityScheduleRequests', 'RoleEligibilitySchedule.ReadWrite.Directory', true),
];
