import { personIndexOf } from '../seed/people';
import { auditOf, initiatorName } from './audit';
import { sharingAuditsOf } from './audit-sharing';
import { membersOf } from './directory';
import type { LogEntry } from './events';
import { type DemoState, type ItemHeld, LONG_AGO, NEVER } from './state';
import { findUser, heldUser } from './users';

function innerMap<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const inner = maps.get(key) ?? new Map<string, T>();
  maps.set(key, inner);
  return inner;
}

function noteItem(
  state: DemoState,
  entry: LogEntry,
  at: { driveId: string; itemId: string },
  change: Partial<ItemHeld>,
): void {
  const items = innerMap(state.items, at.driveId);
  const was = items.get(at.itemId) ?? { deleted: false, version: 0, modifiedMs: 0 };
  const sharing = entry.kind === 'permissions.set';
  const modifiedMs = sharing ? was.modifiedMs : Date.parse(entry.time);
  items.set(at.itemId, { ...was, version: was.version + 1, modifiedMs, ...change });
  const changes = state.itemChanges.get(at.driveId) ?? [];
  changes.push({ seq: entry.seq, id: at.itemId, sharing });
  state.itemChanges.set(at.driveId, changes);
}

function setUser(state: DemoState, entry: LogEntry & { kind: 'user.set' }): void {
  const { id, record } = entry.data;
  const was = heldUser(state, id);
  const isNew = was === undefined && findUser(state, id) === undefined;
  if (isNew) state.createdUserIds.push(id);
  const createdMs = was?.createdMs ?? (isNew ? Date.parse(entry.time) : LONG_AGO);
  state.users.set(id, { record, createdMs, deletedMs: NEVER });
  state.userChanges.push({ seq: entry.seq, id });
}

function deleteUser(state: DemoState, entry: LogEntry & { kind: 'user.deleted' }): void {
  const { id } = entry.data;
  const record = findUser(state, id);
  const endedMs = Date.parse(entry.time);
  if (record)
    state.users.set(id, { record, createdMs: state.users.get(id)?.createdMs ?? LONG_AGO, deletedMs: endedMs });
  state.userChanges.push({ seq: entry.seq, id });
  state.grants = state.grants.map((g) =>
    g.principalId === id && g.untilMs === NEVER ? { ...g, untilMs: endedMs } : g,
  );
  for (const groupId of state.groups.keys()) {
    const members = membersOf(state, groupId);
    if (members.includes(id))
      state.members.set(
        groupId,
        members.filter((member) => member !== id),
      );
  }
}

function restoreUser(state: DemoState, entry: LogEntry & { kind: 'user.restored' }): void {
  const { id } = entry.data;
  const held = state.users.get(id);
  if (!held) return;
  state.users.set(id, { ...held, deletedMs: NEVER });
  if (personIndexOf(state.org, id) === undefined && !state.createdUserIds.includes(id)) state.createdUserIds.push(id);
  state.userChanges.push({ seq: entry.seq, id });
}

function setGroup(state: DemoState, entry: LogEntry & { kind: 'group.set' }): void {
  const { id, record } = entry.data;
  state.groups.set(id, { id, record, members: state.groups.get(id)?.members ?? (() => []) });
  state.groupChanges.push({ seq: entry.seq, id });
}

function deleteGroup(state: DemoState, entry: LogEntry & { kind: 'group.deleted' }): void {
  const { id } = entry.data;
  const group = state.groups.get(id);
  if (!group) return;
  const deletedMs = Date.parse(entry.time);
  state.deletedGroups.set(id, { group, deletedMs });
  state.groups.delete(id);
  state.grants = state.grants.map((g) =>
    g.principalId === id && g.untilMs === NEVER ? { ...g, untilMs: deletedMs } : g,
  );
  state.groupChanges.push({ seq: entry.seq, id });
}

function restoreGroup(state: DemoState, entry: LogEntry & { kind: 'group.restored' }): void {
  const { id } = entry.data;
  const held = state.deletedGroups.get(id);
  if (!held) return;
  state.groups.set(id, held.group);
  state.deletedGroups.delete(id);
  state.groupChanges.push({ seq: entry.seq, id });
}

function changeMember(state: DemoState, entry: LogEntry & { kind: 'member.added' | 'member.removed' }): void {
  const { groupId, memberId } = entry.data;
  const others = membersOf(state, groupId).filter((member) => member !== memberId);
  const isIn = entry.kind === 'member.added';
  state.members.set(groupId, isIn ? [...others, memberId] : others);
  state.groupChanges.push({ seq: entry.seq, id: groupId, member: { id: memberId, isIn } });
}

type Appliers = { readonly [K in LogEntry['kind']]: (state: DemoState, entry: LogEntry & { kind: K }) => void };

const APPLIERS: Appliers = {
  born: () => {},
  'user.set': setUser,
  'user.deleted': deleteUser,
  'user.restored': restoreUser,
  'user.purged': (state, { data }) => {
    const held = state.users.get(data.id);
    if (held) state.users.set(data.id, { ...held, purged: true });
  },
  'group.set': setGroup,
  'group.deleted': deleteGroup,
  'group.restored': restoreGroup,
  'group.purged': (state, { data }) => {
    state.deletedGroups.delete(data.id);
  },
  'risk.set': (state, { data }) => {
    state.risks.set(data.userId, data.record);
  },
  'signin.added': (state, { data }) => {
    state.signIns.push(data);
    state.lastSignIns.set(String(data.userId), String(data.createdDateTime));
  },
  'methods.set': (state, { data, time }) => {
    const history = state.methods.get(data.userId) ?? [];
    state.methods.set(data.userId, [...history, { atMs: Date.parse(time), methods: data.methods }]);
  },
  'member.added': changeMember,
  'member.removed': changeMember,
  'role.granted': (state, { data, time }) => {
    state.grants = [...state.grants, { ...data, fromMs: Date.parse(time), untilMs: NEVER }];
  },
  'role.removed': (state, { data, time }) => {
    state.grants = state.grants.map((grant) =>
      grant.id === data.id ? { ...grant, untilMs: Date.parse(time) } : grant,
    );
  },
  'permissions.set': (state, entry) => {
    innerMap(state.permissions, entry.data.driveId).set(entry.data.itemId, entry.data.permissions);
    noteItem(state, entry, entry.data, {});
  },
  'item.made': (state, entry) => {
    const { driveId, itemId: _, ...made } = entry.data;
    state.made.set(driveId, [...(state.made.get(driveId) ?? []), { ...made, createdMs: Date.parse(entry.time) }]);
    noteItem(state, entry, entry.data, {});
  },
  'item.renamed': (state, entry) => noteItem(state, entry, entry.data, { name: entry.data.name }),
  'item.deleted': (state, entry) => noteItem(state, entry, entry.data, { deleted: true }),
  'subscription.set': (state, { data }) => {
    state.subscriptions.set(data.id, data);
  },
  'subscription.deleted': (state, { data }) => {
    state.subscriptions.delete(data.id);
  },
  'setting.set': (state, { data, seq }) => {
    const [root = '', id = '', deeper] = data.path.split('/');
    const changes = state.settingChanges.get(root) ?? [];
    if (deeper === undefined) changes.push({ seq, id });
    state.settingChanges.set(root, changes);
    if (data.value === null) state.settings.delete(data.path);
    else state.settings.set(data.path, data.value);
  },
};

/** The only place where the state changes; the same on a live write and when the log is replayed. */
export function apply(state: DemoState, entry: LogEntry): void {
  state.seq = entry.seq;
  const audit = auditOf(state, entry);
  state.sharingAudits.push(...sharingAuditsOf(state, entry, initiatorName(state, entry)));
  if (audit) state.audits.push(audit);
  // The table pairs each kind with its own entry type, which an index by a union cannot express.
  (APPLIERS[entry.kind] as (state: DemoState, entry: LogEntry) => void)(state, entry);
}
