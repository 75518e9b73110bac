import { isObject, type JsonObject, listOf } from '../json';
import { ACCESS_POLICIES } from '../seed/settings';
import { membersOf } from './directory';
import type { DemoState } from './state';
import { hasMfa, methodsOf } from './users';

const sub = (thing: JsonObject, field: string): JsonObject => (isObject(thing[field]) ? thing[field] : {});
const texts = (thing: JsonObject, field: string): readonly string[] => listOf(thing[field]).map(String);
/** How the sign-in log calls what policies call `exchangeActiveSync` and `other`. */
const OLD_CLIENTS = new Set(['Authenticated SMTP', 'IMAP4', 'POP3', 'Exchange ActiveSync', 'Other clients']);

function isMeant(state: DemoState, policy: JsonObject, signIn: JsonObject): boolean {
  const conditions = sub(policy, 'conditions');
  const users = sub(conditions, 'users');
  const id = String(signIn.userId);
  const isIn = (groups: readonly string[]): boolean =>
    groups.some((group) => state.groups.has(group) && membersOf(state, group).includes(id));
  const clients = texts(conditions, 'clientAppTypes');
  const isOld = OLD_CLIENTS.has(String(signIn.clientAppUsed));
  const named = texts(users, 'includeUsers');
  return (
    (named.includes('All') || named.includes(id) || isIn(texts(users, 'includeGroups'))) &&
    !texts(users, 'excludeUsers').includes(id) &&
    !isIn(texts(users, 'excludeGroups')) &&
    (clients.includes('all') || (isOld ? clients.includes('other') : clients.includes('browser'))) &&
    [...texts(conditions, 'signInRiskLevels'), ...texts(conditions, 'userRiskLevels')].length === 0
  );
}

function resultOf(state: DemoState, policy: JsonObject, signIn: JsonObject): string {
  const controls = texts(sub(policy, 'grantControls'), 'builtInControls');
  if (!isMeant(state, policy, signIn)) return 'reportOnlyNotApplied';
  if (controls.includes('block')) return 'reportOnlyFailure';
  const isMet = !controls.includes('mfa') || hasMfa(methodsOf(state, String(signIn.userId)));
  return isMet ? 'reportOnlySuccess' : 'reportOnlyInterrupted';
}

/** Policies that only watch now. */
export const watchingPolicies = (state: DemoState): readonly JsonObject[] =>
  [...state.settings].flatMap(([path, policy]) =>
    path.startsWith(`${ACCESS_POLICIES}/`) && policy.state === 'enabledForReportingButNotEnforced' ? [policy] : [],
  );

/** What they would have done in a sign-in; one from before they were so says nothing of them. */
export const withWatching = (state: DemoState, watching: readonly JsonObject[], signIn: JsonObject): JsonObject => ({
  ...signIn,
  appliedConditionalAccessPolicies: watching
    .filter((policy) => String(policy.modifiedDateTime ?? policy.createdDateTime) <= String(signIn.createdDateTime))
    .map((policy) => ({
      id: String(policy.id),
      displayName: String(policy.displayName),
      enforcedGrantControls: [],
      enforcedSessionControls: [],
      result: resultOf(state, policy, signIn),
    })),
});
