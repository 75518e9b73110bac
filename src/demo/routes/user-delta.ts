import type { JsonObject } from '../json';
import { type Answer, ok } from '../server/answer';
import type { Call, Route } from '../server/call';
import { context, refuseOptions, select } from '../server/collection';
import { changedIds, nextRound, pageSizeOf, roundOf } from '../server/delta';
import { type DeltaToken, writeToken } from '../server/delta-token';
import { anyOf, type Needs } from '../server/identities';
import { membersOf } from '../state/directory';
import type { Change, DemoState } from '../state/state';
import { findUser, userAt, userSlots } from '../state/users';
import { READ_USERS, USER_FIELDS } from './users';

export interface Followed {
  readonly of: string;
  readonly count: (state: DemoState) => number;
  readonly at: (state: DemoState, slot: number) => JsonObject | undefined;
  readonly byId: (state: DemoState, id: string) => JsonObject | undefined;
  readonly changes: (state: DemoState) => readonly Change[];
  readonly fields?: readonly string[];
  /** Whom the thing has as members: all, or who came and went in this round. */
  readonly members?: (state: DemoState, id: string, token: DeltaToken) => readonly JsonObject[];
}

function wantedIds(token: DeltaToken): ReadonlySet<string> | undefined {
  return token.filter === null
    ? undefined
    : new Set([...token.filter.matchAll(/id\s+eq\s+'([^']+)'/gi)].map((match) => match[1] ?? ''));
}

/** One page of the round: everything there is, or what changed, with the removed marked: `changed` means that a deleted user can still be restored. */
function readPage(
  followed: Followed,
  state: DemoState,
  token: DeltaToken,
  size: number,
): { readonly value: JsonObject[]; readonly given: number; readonly more: boolean } {
  const fields = token.select?.split(',') ?? followed.fields;
  // Asked for some fields, Graph tells of these only: of members where they are among them.
  const members = !fields || fields.includes('members') ? followed.members : undefined;
  const shown = (thing: JsonObject): JsonObject => {
    const some = members?.(state, String(thing.id), token) ?? [];
    return { ...select(thing, fields, ['id']), ...(some.length > 0 && { 'members@delta': some }) };
  };
  const value: JsonObject[] = [];
  if (token.since === null) {
    const count = followed.count(state);
    let slot = token.given;
    for (; slot < count && value.length < size; slot += 1) {
      const thing = followed.at(state, slot);
      if (thing) value.push(shown(thing));
    }
    return { value, given: slot, more: slot < count };
  }
  const changes = followed.changes(state).filter(({ member }) => member === undefined || members !== undefined);
  const ids = changedIds(changes, token.since, token.upTo);
  for (const id of ids.slice(token.given, token.given + size)) {
    const thing = followed.byId(state, id);
    value.push(thing ? shown(thing) : { id, '@removed': { reason: 'changed' } });
  }
  return { value, given: token.given + value.length, more: token.given + value.length < ids.length };
}

export function answerDelta(call: Call, followed: Followed): Answer {
  refuseOptions(call, ['top', 'expand', 'orderby', 'search']);
  const { state, url } = call.tenant;
  const token = roundOf(call, followed.of, [
    call.query.get('deltatoken'),
    call.query.get('skiptoken'),
    call.query.get('token'),
  ]);
  const { value, given, more } = readPage(followed, state, token, pageSizeOf(call, 100, 999));
  const wanted = wantedIds(token);
  const link = more
    ? { '@odata.nextLink': `${url}/v1.0/${followed.of}/delta?$skiptoken=${writeToken(state, { ...token, given })}` }
    : {
        '@odata.deltaLink': `${url}/v1.0/${followed.of}/delta?$deltatoken=${writeToken(state, nextRound(call, token))}`,
      };
  return ok({
    ...context(call),
    ...link,
    value: wanted ? value.filter((thing) => wanted.has(String(thing.id))) : value,
  });
}

const users: Followed = {
  of: 'users',
  count: userSlots,
  at: userAt,
  byId: findUser,
  changes: (state) => state.userChanges,
  fields: USER_FIELDS,
};
/** A deleted account stays a member to the delta, as it does with Graph: nothing is said of it here. */
function membersInRound(state: DemoState, groupId: string, { since, upTo }: DeltaToken): readonly JsonObject[] {
  const typed = (id: string): JsonObject => ({
    '@odata.type': `#microsoft.graph.${state.groups.has(id) ? 'group' : 'user'}`,
    id,
  });
  if (since === null) return membersOf(state, groupId).map(typed);
  const round = state.groupChanges.filter(({ id, seq }) => id === groupId && seq > since && seq <= upTo);
  const last = new Map(round.flatMap(({ member }) => (member ? [[member.id, member.isIn] as const] : [])));
  return [...last].map(([id, isIn]) => ({ ...typed(id), ...(!isIn && { '@removed': { reason: 'deleted' } }) }));
}

const groups: Followed = {
  of: 'groups',
  count: (state) => state.groups.size,
  at: (state, slot) => [...state.groups.values()][slot]?.record,
  byId: (state, id) => state.groups.get(id)?.record,
  changes: (state) => state.groupChanges,
  members: membersInRound,
};

const READ_GROUPS: Needs = anyOf('GroupMember.Read.All', 'Group.Read.All');
export const userDeltaRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/delta', needs: READ_USERS, handle: (call) => answerDelta(call, users) },
  { method: 'GET', path: '/groups/delta', needs: READ_GROUPS, handle: (call) => answerDelta(call, groups) },
];
