import { iso, type JsonObject, textOf } from '../json';
import { PASSWORD_METHOD } from '../seed/methods';
import { DOMAIN } from '../seed/org';
import { type Answer, badRequest, created, GraphProblem } from '../server/answer';
import type { Call, Route } from '../server/call';
import { context } from '../server/collection';
import { anyOf } from '../server/identities';
import { findUser } from '../state/users';

const refused = (): GraphProblem =>
  new GraphProblem(403, 'Unauthorized', 'Guest invitations not allowed for your company.');

function guestRecord(call: Call, id: string, email: string, displayName: string): JsonObject {
  const now = iso(call.tenant.nowMs());
  return {
    id,
    businessPhones: [],
    displayName,
    givenName: null,
    jobTitle: null,
    mail: email,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: null,
    userPrincipalName: `${email.replace('@', '_')}#EXT#@${DOMAIN}`,
    accountEnabled: true,
    userType: 'Guest',
    creationType: 'Invitation',
    externalUserState: 'PendingAcceptance',
    externalUserStateChangeDateTime: now,
    createdDateTime: now,
    assignedLicenses: [],
    otherMails: [email],
    proxyAddresses: [],
    onPremisesSyncEnabled: null,
    signInActivity: null,
  };
}

function invite(call: Call): Answer {
  const { tenant, body } = call;
  const email = textOf(body.invitedUserEmailAddress)?.trim() ?? '';
  const inviteRedirectUrl = textOf(body.inviteRedirectUrl);
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || !inviteRedirectUrl)
    throw badRequest('invitedUserEmailAddress and inviteRedirectUrl are needed.', 'BadRequest');
  if (tenant.state.settings.get('policies/authorizationPolicy')?.allowInvitesFrom === 'none') throw refused();
  const known = findUser(tenant.state, `${email.replace('@', '_')}#EXT#@${DOMAIN}`);
  const id = known ? String(known.id) : tenant.nextId('user');
  const name = textOf(body.invitedUserDisplayName) ?? email.split('@')[0] ?? email;
  if (!known) {
    tenant.commit({ kind: 'methods.set', data: { userId: id, methods: [PASSWORD_METHOD] } });
    tenant.commit({ kind: 'user.set', data: { id, record: guestRecord(call, id, email, name) } });
  }
  return created({
    ...context(call),
    id: tenant.nextId('invitation'),
    inviteRedeemUrl: `https://login.example/redeem?rd=${id}`,
    invitedUserDisplayName: name,
    invitedUserType: 'Guest',
    invitedUserEmailAddress: email,
    sendInvitationMessage: body.sendInvitationMessage === true,
    inviteRedirectUrl,
    status: 'PendingAcceptance',
    invitedUser: { id },
  });
}

export const invitationRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/invitations',
    needs: anyOf('User.Invite.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'),
    outsideSlice: true,
    handle: invite,
  },
];
