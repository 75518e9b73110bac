import { isObject, type JsonObject, listOf } from '../json';
import { GRAPH_APP_ID } from '../seed/app-roles';
import { DAY_MS } from '../seed/org';
import { APPLICATIONS, allUnder, CONSENTS, ownerIdsOf, PRINCIPALS, ROLE_ASSIGNMENTS } from './apps';
import type { DemoState } from './state';

/** Apps by what is wrong with them: service principals' ids first, then applications'. */
export interface AppsTruth {
  /** May do for everybody what one would think twice about. */
  readonly riskyForAll: readonly string[];
  /** May by themselves take the tenant over; read or change everybody's mail or files (Keyholder's own left out). */
  readonly takeover: readonly string[];
  readonly allData: readonly string[];
  readonly expired: readonly string[];
  /** All that is still good ends within 30 days. */
  readonly expiring: readonly string[];
  /** A password that is good for more than a year. */
  readonly longLived: readonly string[];
  readonly ownerless: readonly string[];
}

const TAKEOVER = new Set([
  'RoleManagement.ReadWrite.Directory',
  'AppRoleAssignment.ReadWrite.All',
  'Application.ReadWrite.All',
  'Directory.ReadWrite.All',
]);
const ALL_DATA = new Set([
  'Mail.ReadWrite',
  'Mail.Read',
  'Mail.Send',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.FullControl.All',
  'full_access_as_app',
  'Exchange.ManageAsApp',
]);
const OWN_APPS = /^dece0000-0000-4000-8000-0000000000d\d$/;

const msOf = (value: unknown): number => Date.parse(String(value));
const secretsOf = (app: JsonObject): readonly JsonObject[] => listOf(app.passwordCredentials).filter(isObject);
/** What an app signs in with: passwords, and certificates that are not for encrypting its tokens. */
const proofsOf = (app: JsonObject): readonly JsonObject[] => [
  ...secretsOf(app),
  ...listOf(app.keyCredentials)
    .filter(isObject)
    .filter(({ usage }) => usage === 'Verify'),
];

export function readAppsTruth(state: DemoState, nowMs: number): AppsTruth {
  const principals = new Map(allUnder(state, PRINCIPALS).map((one) => [String(one.id), one]));
  const isOn = (id: unknown): boolean => principals.get(String(id))?.accountEnabled === true;
  const roleName = (assignment: JsonObject): string => {
    const roles = listOf(principals.get(String(assignment.resourceId))?.appRoles).filter(isObject);
    return String(roles.find(({ id }) => id === assignment.appRoleId)?.value);
  };
  const holders = (names: ReadonlySet<string>, withOwn: boolean): readonly string[] => [
    ...new Set(
      allUnder(state, ROLE_ASSIGNMENTS)
        .filter((one) => names.has(roleName(one)) && isOn(one.principalId))
        .map(({ principalId }) => String(principalId))
        .filter((id) => withOwn || !OWN_APPS.test(String(principals.get(id)?.appId))),
    ),
  ];
  const risky = new Set([...TAKEOVER, ...ALL_DATA, 'Sites.ReadWrite.All', 'User.ReadWrite.All']);
  const forAll = allUnder(state, CONSENTS).filter(
    (one) =>
      one.consentType === 'AllPrincipals' &&
      isOn(one.clientId) &&
      principals.get(String(one.resourceId))?.appId === GRAPH_APP_ID &&
      String(one.scope)
        .split(' ')
        .some((scope) => risky.has(scope)),
  );
  const apps = allUnder(state, APPLICATIONS);
  const idsWhere = (test: (app: JsonObject) => boolean): readonly string[] =>
    apps.filter(test).map(({ id }) => String(id));
  const good = (app: JsonObject) => proofsOf(app).filter(({ endDateTime }) => msOf(endDateTime) > nowMs);
  const takeover = holders(TAKEOVER, true);
  return {
    riskyForAll: [...new Set(forAll.map(({ clientId }) => String(clientId)))],
    takeover,
    allData: holders(ALL_DATA, false).filter((id) => !takeover.includes(id)),
    expired: idsWhere((app) => proofsOf(app).some(({ endDateTime }) => msOf(endDateTime) <= nowMs)),
    expiring: idsWhere(
      (app) => good(app).length > 0 && good(app).every(({ endDateTime }) => msOf(endDateTime) - nowMs <= 30 * DAY_MS),
    ),
    longLived: idsWhere((app) =>
      secretsOf(app).some(
        ({ startDateTime, endDateTime }) =>
          msOf(endDateTime) > nowMs && msOf(endDateTime) - msOf(startDateTime) > 366 * DAY_MS,
      ),
    ),
    ownerless: idsWhere((app) => ownerIdsOf(state, String(app.id)).length === 0),
  };
}
