import { iso, type JsonObject } from '../json';
import { DAY_MS } from '../seed/org';
import { personAt } from '../seed/people';
import { ROLE_DEFINITIONS } from '../seed/roles';
import { identityNamed } from '../server/identities';
import { type Audited, auditedSetting } from './audited-settings';
import type { LogEntry } from './events';
import type { DemoState } from './state';
import { findUser, heldUser } from './users';

export const AUDITS_KEPT_MS = 30 * DAY_MS;

export const targetOf = (
  type: string,
  id: string,
  displayName: string | null,
  modifiedProperties: readonly JsonObject[] = [],
): JsonObject => ({ id, displayName, type, userPrincipalName: null, groupType: null, modifiedProperties });

export function userTarget(state: DemoState, id: string, modified: readonly JsonObject[] = []): JsonObject {
  const user = findUser(state, id) ?? heldUser(state, id)?.record;
  const userPrincipalName = user ? String(user.userPrincipalName) : null;
  return { ...targetOf('User', id, user ? String(user.displayName) : null, modified), userPrincipalName };
}

/** Old and new values travel as JSON in a text. */
export const modified = (name: string, before: unknown, after: unknown): JsonObject => ({
  displayName: name,
  oldValue: before === undefined ? null : JSON.stringify(before),
  newValue: after === undefined ? null : JSON.stringify(after),
});

const changedFields = (before: JsonObject, after: JsonObject): readonly JsonObject[] =>
  Object.keys(after)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => modified(field, before[field], after[field]));

function auditUser(state: DemoState, { data }: LogEntry & { kind: 'user.set' }): Audited {
  const before = findUser(state, data.id);
  const guest = data.record.userType === 'Guest';
  const target = {
    ...targetOf('User', data.id, String(data.record.displayName), before ? changedFields(before, data.record) : []),
    userPrincipalName: String(data.record.userPrincipalName),
  };
  const plain = { category: 'UserManagement', service: 'Core Directory', targets: [target] };
  if (!before && guest)
    return { ...plain, activity: 'Invite external user', service: 'Invited Users', operation: 'Add' };
  if (!before) return { ...plain, activity: 'Add user', operation: 'Add' };
  if (before.accountEnabled !== data.record.accountEnabled)
    return {
      ...plain,
      activity: data.record.accountEnabled ? 'Enable account' : 'Disable account',
      operation: 'Update',
    };
  if (before.signInSessionsValidFromDateTime !== data.record.signInSessionsValidFromDateTime)
    return { ...plain, activity: 'Update StsRefreshTokenValidFrom Timestamp', operation: 'Update' };
  return { ...plain, activity: 'Update user', operation: 'Update' };
}

const aboutUser = (state: DemoState, id: string, activity: string, operation: Audited['operation']): Audited => ({
  activity,
  category: 'UserManagement',
  service: 'Core Directory',
  operation,
  targets: [userTarget(state, id)],
});

const groupTarget = (state: DemoState, id: string, record?: JsonObject): JsonObject => {
  const name = (record ?? state.groups.get(id)?.record)?.displayName;
  return { ...targetOf('Group', id, name === undefined ? null : String(name)), groupType: 'azureAD' };
};

function auditMember(state: DemoState, entry: LogEntry & { kind: 'member.added' | 'member.removed' }): Audited {
  const added = entry.kind === 'member.added';
  const { groupId, memberId } = entry.data;
  const name = state.groups.get(groupId)?.record.displayName;
  const inGroup = [
    modified('Group.ObjectID', added ? undefined : groupId, added ? groupId : undefined),
    modified('Group.DisplayName', added ? undefined : name, added ? name : undefined),
  ];
  return {
    activity: added ? 'Add member to group' : 'Remove member from group',
    category: 'GroupManagement',
    service: 'Core Directory',
    operation: added ? 'Assign' : 'Unassign',
    targets: [userTarget(state, memberId, inGroup), groupTarget(state, groupId)],
  };
}

function auditRole(state: DemoState, roleId: string, principalId: string, added: boolean, eligible: boolean): Audited {
  const role = ROLE_DEFINITIONS.find(({ id }) => id === roleId);
  const name = role ? String(role.displayName) : null;
  const inRole = [modified('Role.DisplayName', added ? undefined : name, added ? name : undefined)];
  const verb = added ? 'Add' : 'Remove';
  const way = added ? 'to' : 'from';
  const principal = state.groups.has(principalId)
    ? groupTarget(state, principalId)
    : userTarget(state, principalId, inRole);
  return {
    activity: eligible ? `${verb} eligible member ${way} role` : `${verb} member ${way} role`,
    category: 'RoleManagement',
    service: eligible ? 'PIM' : 'Core Directory',
    operation: added ? 'Assign' : 'Unassign',
    targets: [principal, targetOf('Role', roleId, name)],
  };
}

function auditGroup(state: DemoState, id: string, record: JsonObject | undefined, activity: string): Audited {
  const operation = activity.startsWith('Add') ? 'Add' : activity.startsWith('Delete') ? 'Delete' : 'Update';
  const targets = [groupTarget(state, id, record)];
  return { activity, category: 'GroupManagement', service: 'Core Directory', operation, targets };
}

type Auditors = {
  readonly [K in LogEntry['kind']]?: (state: DemoState, entry: LogEntry & { kind: K }) => Audited | undefined;
};

/** What is not here is not in the directory's log: files and sharing are audited elsewhere. */
const AUDITORS: Auditors = {
  'user.set': auditUser,
  'user.deleted': (state, { data }) => aboutUser(state, data.id, 'Delete user', 'Delete'),
  'user.restored': (state, { data }) => aboutUser(state, data.id, 'Restore user', 'Update'),
  'user.purged': (state, { data }) => aboutUser(state, data.id, 'Hard Delete user', 'Delete'),
  'methods.set': (state, { data }) =>
    findUser(state, data.userId) && {
      ...aboutUser(state, data.userId, 'User changed security info', 'Update'),
      service: 'Authentication Methods',
    },
  'risk.set': (state, { data }) => ({
    ...aboutUser(state, data.userId, `Risk: ${String(data.record.riskDetail)}`, 'Update'),
    service: 'Identity Protection',
  }),
  'member.added': auditMember,
  'member.removed': auditMember,
  'group.set': (state, { data }) =>
    auditGroup(state, data.id, data.record, state.groups.has(data.id) ? 'Update group' : 'Add group'),
  'group.deleted': (state, { data }) => auditGroup(state, data.id, undefined, 'Delete group'),
  'group.restored': (state, { data }) =>
    auditGroup(state, data.id, state.deletedGroups.get(data.id)?.group.record, 'Restore Group'),
  'group.purged': (state, { data }) =>
    auditGroup(state, data.id, state.deletedGroups.get(data.id)?.group.record, 'Hard Delete group'),
  'role.granted': (state, { data }) =>
    auditRole(state, data.roleDefinitionId, data.principalId, true, data.eligible === true),
  'role.removed': (state, { data }) => {
    const grant = state.grants.find(({ id }) => id === data.id);
    return grant && auditRole(state, grant.roleDefinitionId, grant.principalId, false, grant.eligible === true);
  },
  'setting.set': (state, { data }) => auditedSetting(state.settings.get(data.path), data.path, data.value),
};

/** The signed-in administrator appears as the second of the demo people. */
function initiatorOf(state: DemoState, entry: LogEntry): JsonObject {
  const identity = identityNamed(entry.by);
  if (identity && !identity.person) {
    const { appId, name } = identity;
    return { app: { appId, displayName: name, servicePrincipalId: null, servicePrincipalName: null }, user: null };
  }
  const self = entry.kind === 'methods.set' && !identity ? findUser(state, entry.data.userId) : undefined;
  const admin = self ?? personAt(state.org, 1);
  return {
    app: null,
    user: {
      id: admin ? String(admin.id) : null,
      displayName: admin ? String(admin.displayName) : null,
      userPrincipalName: admin ? String(admin.userPrincipalName) : null,
      ipAddress: null,
    },
  };
}

/** Of a person the sign-in name, of a registration its own. */
export function initiatorName(state: DemoState, entry: LogEntry): string {
  const { app, user } = initiatorOf(state, entry) as {
    readonly app: JsonObject | null;
    readonly user: JsonObject | null;
  };
  return String(user?.userPrincipalName ?? app?.displayName);
}

export function auditRecord(id: string, at: string, audited: Audited, initiatedBy: JsonObject): JsonObject {
  return {
    id,
    activityDateTime: at,
    activityDisplayName: audited.activity,
    additionalDetails: [],
    category: audited.category,
    correlationId: id.slice(-36),
    initiatedBy,
    loggedByService: audited.service,
    operationType: audited.operation,
    result: 'success',
    resultReason: '',
    targetResources: audited.targets,
  };
}

/** To be asked before the event is applied, as it compares with what was. */
export function auditOf(state: DemoState, entry: LogEntry): JsonObject | undefined {
  const auditor = AUDITORS[entry.kind] as ((state: DemoState, entry: LogEntry) => Audited | undefined) | undefined;
  const audited = auditor?.(state, entry);
  if (!audited) return undefined;
  const correlation = `dece0000-0000-4000-9000-${entry.seq.toString(16).padStart(12, '0')}`;
  const id = `Directory_${correlation}`;
  return auditRecord(id, iso(Date.parse(entry.time)), audited, initiatorOf(state, entry));
}
