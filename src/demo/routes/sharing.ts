import { isObject, type JsonObject, listOf, textOf } from '../json';
import { directPermission, guestLogin, linkPermission, loginName } from '../seed/sharing';
import { type Answer, badRequest, created, GraphProblem, ok } from '../server/answer';
import type { Call, Route } from '../server/call';
import { context } from '../server/collection';
import { findUser } from '../state/users';
import { setPermissions, sharedItem, WRITE_FILES } from './permissions';

const TYPES = ['view', 'edit', 'embed'];
const SCOPES = ['anonymous', 'organization', 'users'];
const invalid = (message: string): GraphProblem => badRequest(message, 'invalidRequest');

interface Recipient {
  readonly identity: JsonObject;
  readonly login: string;
  readonly email: string | null;
}

/** A person of the tenant, or an outsider who is known by mail address only. */
function recipientOf(call: Call, value: unknown): Recipient {
  const given = isObject(value) ? (textOf(value.email) ?? textOf(value.objectId) ?? textOf(value.alias)) : undefined;
  if (!given) throw invalid('A recipient needs an email, an alias or an objectId.');
  const user = findUser(call.tenant.state, given);
  if (!user) {
    if (!given.includes('@')) throw invalid(`The recipient ${given} cannot be resolved.`);
    return { identity: { user: { displayName: given } }, login: guestLogin(given), email: given };
  }
  const displayName = textOf(user.displayName) ?? '';
  const login = loginName({ userPrincipalName: String(user.userPrincipalName) });
  const email = user.userType === 'Guest' ? (textOf(user.mail) ?? null) : null;
  return {
    identity: { user: { id: String(user.id), displayName }, siteUser: { id: '99', displayName, loginName: login } },
    login,
    email,
  };
}

const linkOf = (permission: JsonObject): JsonObject => (isObject(permission.link) ? permission.link : {});

function forbidAnonymous(call: Call): void {
  const capability = call.tenant.state.settings.get('admin/sharepoint/settings')?.sharingCapability;
  if (capability !== 'externalUserAndGuestSharing')
    throw new GraphProblem(403, 'accessDenied', 'Sharing with anyone is switched off for this organisation.');
}

/** A link that is already there is given again with 200; only a new one is 201. */
function createLink(call: Call): Answer {
  const shared = sharedItem(call);
  const { body, tenant } = call;
  const [type, scope] = [textOf(body.type) ?? 'view', textOf(body.scope) ?? 'organization'];
  if (!TYPES.includes(type) || !SCOPES.includes(scope))
    throw invalid('The type or the scope of the link is not known.');
  if (scope === 'anonymous') forbidAnonymous(call);
  const expirationDateTime = textOf(body.expirationDateTime);
  if (expirationDateTime !== undefined && !(Date.parse(expirationDateTime) > tenant.nowMs()))
    throw invalid('The expiration must be in the future.');
  const hasPassword = Boolean(textOf(body.password));
  const same = shared.own.find(
    (one) =>
      linkOf(one).type === type &&
      linkOf(one).scope === scope &&
      one.expirationDateTime === expirationDateTime &&
      (one.hasPassword === true) === hasPassword,
  );
  if (same && scope !== 'users') return ok({ ...context(call), ...same });
  const members = listOf(body.recipients).map((recipient) => recipientOf(call, recipient).identity);
  const secret = tenant.nextId('secret').replaceAll('-', '');
  const wish = { id: tenant.nextId('link'), scope, type, secret, expirationDateTime, hasPassword };
  const permission = linkPermission(shared.place, scope === 'users' ? { ...wish, members } : wish);
  setPermissions(call, shared, [...shared.own, permission]);
  return created({ ...context(call), ...permission });
}

function invite(call: Call): Answer {
  const shared = sharedItem(call);
  const recipients = listOf(call.body.recipients).map((recipient) => recipientOf(call, recipient));
  const roles = listOf(call.body.roles).map(String);
  const role = roles[0];
  if (recipients.length === 0 || (role !== 'read' && role !== 'write'))
    throw invalid('Recipients and a role (read or write) are needed.');
  const added = recipients.map((recipient) => directPermission(recipient, role));
  const ids = new Set(added.map(({ id }) => id));
  setPermissions(call, shared, [...shared.own.filter(({ id }) => !ids.has(id)), ...added]);
  return ok({ ...context(call), value: added });
}

export const sharingRoutes: readonly Route[] = [
  { method: 'POST', path: '/drives/{}/items/{}/createLink', needs: WRITE_FILES, handle: createLink },
  { method: 'POST', path: '/drives/{}/items/{}/invite', needs: WRITE_FILES, handle: invite },
];
