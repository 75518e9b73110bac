import { joinId } from '../../src/model/check';
import { accessStaging } from './staging-access';
import { type Staged, stella, type Workbench } from './workbench';

type Stage = (bench: Workbench) => Promise<Staged>;

let taken = 0;
/** A file of Stella's that nothing was staged on yet. */
async function aFile({ graph }: Workbench): Promise<{ readonly driveId: string; readonly itemId: string }> {
  const { id: driveId } = await graph<{ id: string }>('GET', `/users/${stella.id}/drive`);
  const files: string[] = [];
  const walk = async (path: string): Promise<void> => {
    const { value } = await graph<{ value: { id: string; folder?: object; shared?: object }[] }>('GET', path);
    files.push(...value.filter((one) => !one.folder && !one.shared).map(({ id }) => id));
    for (const { id } of value.filter((one) => one.folder)) await walk(`/drives/${driveId}/items/${id}/children`);
  };
  await walk(`/drives/${driveId}/root/children`);
  const itemId = files[0];
  if (itemId === undefined) throw new Error(`no file left after ${taken}`);
  taken += 1;
  return { driveId, itemId };
}

const link =
  (body: object): Stage =>
  async (bench) => {
    const { driveId, itemId } = await aFile(bench);
    const path = `/drives/${driveId}/items/${itemId}/createLink`;
    const { id } = await bench.graph<{ id: string }>('POST', path, { type: 'view', scope: 'anonymous', ...body });
    return { checkId: 'sharing.anonymous-link-open', subjectId: joinId(driveId, itemId, id), subject: 'Löhne.xlsx' };
  };

const access: Stage = async (bench) => {
  const { driveId, itemId } = await aFile(bench);
  const { value } = await bench.graph<{ value: { id: string }[] }>(
    'POST',
    `/drives/${driveId}/items/${itemId}/invite`,
    {
      recipients: [{ email: 'partner@outside.example' }],
      roles: ['write'],
    },
  );
  return {
    checkId: 'sharing.outside-person-new',
    subjectId: joinId(driveId, itemId, value[0]?.id ?? '', 'partner@outside.example'),
    subject: 'Löhne.xlsx',
  };
};

/** Two rules, so that a fix takes several calls. */
const rules: Stage = async (bench) => {
  const path = `/users/${stella.id}/mailFolders/inbox/messageRules`;
  const { value } = await bench.graph<{ value: { id: string }[] }>('GET', path);
  for (const { id } of value) await bench.graph('DELETE', `${path}/${id}`);
  for (const address of ['x@evil.example', 'y@evil.example'])
    await bench.graph('POST', path, {
      displayName: `To ${address}`,
      sequence: 1,
      isEnabled: true,
      actions: { forwardTo: [{ emailAddress: { address, name: 'x' } }] },
    });
  return { checkId: 'email.rule-forwarding-outside', subjectId: stella.id, subject: 'Stella Staff' };
};

const grants: Stage = async (bench) => {
  const { value } = await bench.graph<{ value: { id: string; appId: string }[] }>('GET', '/servicePrincipals?$top=999');
  const graphApp = value.find(({ appId }) => appId === '00000003-0000-0000-c000-000000000000');
  const app = value.find(({ id }) => id !== graphApp?.id);
  await bench.graph('POST', '/oauth2PermissionGrants', {
    clientId: app?.id,
    resourceId: graphApp?.id,
    consentType: 'AllPrincipals',
    scope: 'Mail.ReadWrite offline_access',
  });
  return { checkId: 'apps.risky-tenant-grant', subjectId: app?.id ?? '', subject: 'Mail Helper' };
};

const alert: Stage = async (bench) => {
  const { value } = await bench.graph<{ value: { id: string }[] }>('GET', '/security/alerts_v2');
  const id = value[0]?.id ?? '';
  await bench.graph('PATCH', `/security/alerts_v2/${id}`, { status: 'inProgress' });
  return { checkId: 'threat.alert-high-open', subjectId: id, subject: 'Suspicious sign-in' };
};

const setting =
  (checkId: string, path: string, open: object): Stage =>
  async (bench) => {
    await bench.graph('PATCH', path, open);
    return { checkId, subjectId: 'tenant', subject: 'The tenant' };
  };
const authorization = '/policies/authorizationPolicy';
const sharePoint = '/admin/sharepoint/settings';

/** For each remedy: how the tenant comes to need it. */
export const staging: Readonly<Record<string, Stage>> = {
  ...accessStaging,
  'remove-link': link({}),
  'remove-site-links': link({}),
  // With an end far away, so that it can be put back.
  'end-link': link({ expirationDateTime: '2027-01-01T00:00:00Z' }),
  'remove-access': access,
  'limit-to-view': async (bench) => ({ ...(await access(bench)), because: 'somebody from outside can edit' }),
  'disable-forwarding-rules': rules,
  'delete-forwarding-rules': rules,
  'remove-app-grants': grants,
  'resolve-alert': alert,
  'tighten-guest-invites': setting('guests.anyone-may-invite', authorization, { allowInvitesFrom: 'everyone' }),
  'tighten-guest-view': setting('guests.see-too-much', authorization, {
    guestUserRoleId: 'a0b1b346-4d3e-4e8b-98f8-753987be4970',
  }),
  'tighten-user-consent': setting('apps.user-consent-allowed', authorization, {
    defaultUserRolePermissions: {
      permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy'],
    },
  }),
  'tighten-tenant-sharing': setting('sharing.tenant-too-open', sharePoint, {
    sharingCapability: 'externalUserAndGuestSharing',
  }),
  'tighten-resharing': setting('sharing.guests-may-reshare', sharePoint, { isResharingByExternalUsersEnabled: true }),
  'stop-legacy-sharepoint': setting('sharing.legacy-protocols-on', sharePoint, { isLegacyAuthProtocolsEnabled: true }),
  'sign-out-idle': setting('sharing.idle-sign-out-off', sharePoint, {
    idleSessionSignOut: { isEnabled: false, warnAfterInSeconds: 0, signOutAfterInSeconds: 0 },
  }),
};
