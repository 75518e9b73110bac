import { iso, type JsonObject } from '../json';
import { assignmentOf } from '../seed/device-policies';
import { type Answer, badRequest, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { collectionRoutes, patchSetting, settingAt, settingsUnder } from '../server/settings';
import {
  APP_POLICIES,
  COMPLIANCE_POLICIES,
  DEVICES,
  deviceAt,
  devicePath,
  deviceSlots,
  findDevice,
} from '../state/devices';

const ROOT = `/${DEVICES}`;
const licence = 'intune';

function deviceOf(call: Call): JsonObject & { readonly id: string } {
  const device = findDevice(call.tenant.state, param(call));
  if (!device) throw noSuchResource(param(call));
  return { ...device, id: String(device.id) };
}

const save = (call: Call, change: JsonObject): Answer => {
  const device = deviceOf(call);
  const value = { ...device, ...change };
  call.tenant.commit({ kind: 'setting.set', data: { path: devicePath(device.id), value } });
  return noContent;
};

function listDevices(call: Call): Answer {
  const { state } = call.tenant;
  return answerCollection(
    call,
    { count: deviceSlots(state.org), at: (slot) => deviceAt(state, slot) },
    { pageSize: 1000, maxTop: 1000 },
  );
}

/** The assignments come only when they are asked for. */
function listCompliancePolicies(call: Call): Answer {
  const expand = call.query.get('expand');
  if (expand !== undefined && expand !== 'assignments')
    throw badRequest(`The query option '$expand=${expand}' is not supported here.`, 'BadRequest');
  const query = new Map(call.query);
  query.delete('expand');
  const all = settingsUnder(call, COMPLIANCE_POLICIES).map((policy) => {
    const { assignments, ...rest } = policy;
    return expand ? policy : rest;
  });
  return answerCollection({ ...call, query }, slotsOf(all));
}

function assign(call: Call): Answer {
  const { id } = settingAt(call, `${COMPLIANCE_POLICIES}/${param(call)}`);
  const wanted = Array.isArray(call.body.assignments) && call.body.assignments.length > 0;
  patchSetting(call, `${COMPLIANCE_POLICIES}/${String(id)}`, { assignments: wanted ? [assignmentOf(String(id))] : [] });
  return noContent;
}

const READ_DEVICES = anyOf('DeviceManagementManagedDevices.Read.All', 'DeviceManagementManagedDevices.ReadWrite.All');
const ACT = anyOf('DeviceManagementManagedDevices.PrivilegedOperations.All');
const WRITE_POLICIES = anyOf('DeviceManagementConfiguration.ReadWrite.All');

export const deviceRoutes: readonly Route[] = [
  { method: 'GET', path: ROOT, needs: READ_DEVICES, licence, handle: listDevices },
  {
    method: 'GET',
    path: `${ROOT}/{}`,
    needs: READ_DEVICES,
    licence,
    handle: (call) => answerOne(call, deviceOf(call)),
  },
  {
    method: 'PATCH',
    path: `${ROOT}/{}`,
    needs: anyOf('DeviceManagementManagedDevices.ReadWrite.All'),
    licence,
    outsideSlice: true,
    handle: (call) => save(call, call.body),
  },
  { method: 'POST', path: `${ROOT}/{}/retire`, needs: ACT, licence, handle: (call) => save(call, { retired: true }) },
  {
    method: 'POST',
    path: `${ROOT}/{}/syncDevice`,
    needs: ACT,
    licence,
    handle: (call) => save(call, { lastSyncDateTime: iso(call.tenant.nowMs()) }),
  },
  {
    method: 'GET',
    path: `/${COMPLIANCE_POLICIES}`,
    needs: anyOf('DeviceManagementConfiguration.Read.All', 'DeviceManagementConfiguration.ReadWrite.All'),
    licence,
    handle: listCompliancePolicies,
  },
  {
    method: 'POST',
    path: `/${COMPLIANCE_POLICIES}/{}/assign`,
    needs: WRITE_POLICIES,
    licence,
    outsideSlice: true,
    handle: assign,
  },
  ...collectionRoutes({
    path: APP_POLICIES,
    kind: 'devicePolicy',
    read: anyOf('DeviceManagementApps.Read.All', 'DeviceManagementApps.ReadWrite.All'),
    write: anyOf('DeviceManagementApps.ReadWrite.All'),
    licence,
    check: () => {},
    made: (now) => ({ createdDateTime: now, lastModifiedDateTime: now, version: '1', isAssigned: false }),
    changed: (now) => ({ lastModifiedDateTime: now }),
    outsideSlice: ['POST ', 'GET /{}', 'PATCH /{}', 'DELETE /{}'],
  }),
];
