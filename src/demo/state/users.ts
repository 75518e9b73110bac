import { isObject, type JsonObject } from '../json';
import { firstMethods } from '../seed/methods';
import { personAt, personIndexOf } from '../seed/people';
import { userRecord } from '../seed/user-record';
import { type DemoState, NEVER, type UserHeld } from './state';

export const heldUser = (state: DemoState, id: string): UserHeld | undefined => state.users.get(id);

/** A sign-in since the birth is the last one. */
function withActivity(state: DemoState, record: JsonObject): JsonObject {
  const last = state.lastSignIns.get(String(record.id));
  if (last === undefined) return record;
  const before = isObject(record.signInActivity) ? record.signInActivity : {};
  const signInActivity = { ...before, lastSignInDateTime: last, lastSuccessfulSignInDateTime: last };
  return { ...record, signInActivity };
}

const firstRecord = (state: DemoState, index: number): JsonObject | undefined => {
  const person = personAt(state.org, index);
  return person && withActivity(state, userRecord(state.org, person, state.rights.licences));
};

const live = (state: DemoState, held: UserHeld): JsonObject | undefined =>
  held.deletedMs === NEVER ? withActivity(state, held.record) : undefined;

/** Every place a user can stand in: the generated ones, then the created ones. Deleted ones leave a gap. */
export const userSlots = (state: DemoState): number => state.org.users + state.createdUserIds.length;

export function userIdAt(state: DemoState, slot: number): string | undefined {
  return slot < state.org.users ? personAt(state.org, slot)?.id : state.createdUserIds[slot - state.org.users];
}

export function userAt(state: DemoState, slot: number): JsonObject | undefined {
  const id = userIdAt(state, slot);
  const held = id === undefined ? undefined : heldUser(state, id);
  return held ? live(state, held) : firstRecord(state, slot);
}

/** By object id or user principal name; deleted users are not found. */
export function findUser(state: DemoState, idOrUpn: string): JsonObject | undefined {
  const wanted = idOrUpn.toLowerCase();
  const held = heldUser(state, wanted);
  if (held) return live(state, held);
  for (const other of state.users.values()) {
    if (String(other.record.userPrincipalName).toLowerCase() === wanted && other.deletedMs === NEVER)
      return withActivity(state, other.record);
  }
  const index = personIndexOf(state.org, wanted);
  const record = index === undefined ? undefined : firstRecord(state, index);
  return record && !state.users.has(String(record.id)) ? record : undefined;
}

/** What the person had registered at a moment; without one, what is true now. */
export function methodsOf(state: DemoState, userId: string, atMs = NEVER): readonly JsonObject[] {
  const known = state.methods.get(userId)?.findLast((entry) => entry.atMs <= atMs);
  if (known) return known.methods;
  const index = personIndexOf(state.org, userId);
  const person = index === undefined ? undefined : personAt(state.org, index);
  return person ? firstMethods(state.org, person) : [];
}

const NOT_MFA = new Set(
  ['password', 'email', 'temporaryAccessPass'].map((name) => `#microsoft.graph.${name}AuthenticationMethod`),
);
export const hasMfa = (methods: readonly JsonObject[]): boolean =>
  methods.some((method) => !NOT_MFA.has(String(method['@odata.type'])));
