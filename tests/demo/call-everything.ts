import { callAccess } from './call-access';
import { callApps } from './call-apps';
import { callDevices } from './call-devices';
import { callDirectory } from './call-directory';
import { callFiles } from './call-files';
import { callIdentity } from './call-identity';
import { callMail } from './call-mail';
import { callServices } from './call-services';
import type { Body, Demo, Extra } from './start-demo';

const CA = '/identity/conditionalAccess/policies';

/** Calls each route of the demo tenant at least once, in ways the contract allows, some of them refused. */
export async function callEverything(
  demo: Demo,
): Promise<{ readonly called: ReadonlySet<string>; readonly failed: readonly string[] }> {
  const called = new Set<string>();
  const failed: string[] = [];
  const run = async (
    method: string,
    route: string,
    ids: readonly string[],
    extra: Extra & { query?: string; expect?: number } = {},
  ): Promise<Body> => {
    let at = 0;
    const path = route.replaceAll('{}', () => ids[at++] ?? '');
    const reply = await demo.call(method, path + (extra.query ?? ''), extra);
    called.add(`${method} ${route.replace('microsoft.graph.', '')}`);
    const good = extra.expect === undefined ? reply.status < 300 : reply.status === extra.expect;
    if (!good) failed.push(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  const get = (route: string, ids: readonly string[] = [], query = ''): Promise<Body> =>
    run('GET', route, ids, { query });

  await callDirectory(get, run);
  await callFiles(demo, get, run);
  await policies(get, run);
  await callAccess(get, run);
  await callIdentity(get, run);
  await callServices(get, run);
  await callMail(get, run);
  await callApps(get, run);
  await callDevices(get, run);
  return { called, failed };
}

export type Get = (route: string, ids?: readonly string[], query?: string) => Promise<Body>;
export type Run = (
  method: string,
  route: string,
  ids: readonly string[],
  extra?: Extra & { query?: string; expect?: number },
) => Promise<Body>;

async function policies(get: Get, run: Run): Promise<void> {
  await get(CA);
  await get('/policies/conditionalAccessPolicies');
  const conditions = {
    clientAppTypes: ['all'],
    applications: { includeApplications: ['All'] },
    users: { includeUsers: ['All'] },
  };
  const body = {
    displayName: 'New',
    state: 'disabled',
    conditions,
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  };
  const policy = await run('POST', CA, [], { body });
  await get(`${CA}/{}`, [policy.id]);
  await run('PATCH', `${CA}/{}`, [policy.id], { body: { state: 'enabled' }, as: 'demo-fix' });
  await run('DELETE', `${CA}/{}`, [policy.id]);
  const singles: readonly (readonly [string, Body])[] = [
    ['/policies/identitySecurityDefaultsEnforcementPolicy', { isEnabled: true }],
    ['/policies/authorizationPolicy', { allowInvitesFrom: 'adminsAndGuestInviters' }],
    ['/admin/sharepoint/settings', { sharingCapability: 'externalUserSharingOnly' }],
  ];
  for (const [path, change] of singles) {
    await run('PATCH', path, [], { body: change, as: 'demo-fix' });
    await get(path);
  }
}
