import { followAudits } from '../../src/tenant/follow-audits';
import { openTestDb, type TestDb } from '../open-test-db';
import { lookAt, seeds } from './look';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const MAIL_READ_WRITE = 'e2a3a72e-5f79-4c64-b1b1-878b674786c9';

/** How many people there are says nothing of apps. */
const small = { users: 24 } as const;

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

it.each(seeds)('finds what is wrong with apps, and nothing else: %s', async (seed) => {
  const look = await lookAt(store, { ...small, seed });

  await look.read();

  const { apps, access } = look.demo.truth();
  const found = async (checkId: string, ids: readonly string[]): Promise<void> =>
    expect([checkId, await look.standing(checkId)]).toEqual([checkId, [...ids].sort()]);
  await found('apps.user-consent-allowed', access.usersConsent ? ['tenant'] : []);
  await found('apps.risky-tenant-grant', apps.riskyForAll);
  await found('apps.high-app-role', [...apps.takeover, ...apps.allData]);
  await found('apps.secret-expired', apps.expired);
  await found('apps.secret-expiring', apps.expiring);
  await found('apps.secret-long-lived', apps.longLived);
  await found('apps.owner-missing', apps.ownerless);
  await found('apps.consent-new', []);
});

it.each([
  ['Policy.Read.All', ['user-consent-allowed']],
  ['Directory.Read.All', ['risky-tenant-grant', 'consent-new']],
  [
    'Application.Read.All',
    ['risky-tenant-grant', 'high-app-role', 'secret-expired', 'secret-expiring', 'secret-long-lived', 'owner-missing'],
  ],
] as const)('without %s what rests on it is skipped and finds nothing', async (permission, names) => {
  const look = await lookAt(store, { ...small, withoutPermissions: [permission] });

  await look.read();

  for (const checkId of names.map((name) => `apps.${name}`)) {
    expect([checkId, await look.standing(checkId)]).toEqual([checkId, []]);
    expect(new Set(await look.skipped(checkId))).toEqual(new Set(['no-permission']));
  }
});

it('needs no premium licence', async () => {
  const look = await lookAt(store, { ...small, licences: { p1: false, intune: false } });

  await look.read();

  expect((await look.standing('apps.high-app-role')).length).toBeGreaterThan(0);
  expect(await look.skipped('apps.risky-tenant-grant')).toEqual([]);
});

it('tells of consent that came after the first reading, until it is a week old or revoked', async () => {
  const look = await lookAt(store, small);
  const { demo } = look;
  await look.read();
  const principals = (await demo.all('/servicePrincipals')).value;
  const idOf = (name: string): string => principals.find((one) => one.displayName === name).id;
  const resourceId = principals.find((one) => one.appId === GRAPH).id;
  const consent = (clientId: string, scope: string, principalId: string | null) =>
    demo.call('POST', '/oauth2PermissionGrants', {
      body: { clientId, resourceId, scope, principalId, consentType: principalId ? 'Principal' : 'AllPrincipals' },
    });

  await consent(idOf('Sign-on page'), 'Calendars.ReadWrite', null);
  const { body } = await consent(idOf('Lab import'), 'Mail.Read', 'dece0000-0000-4000-8000-0000000000a1');
  look.moveDays(1);
  await look.read();
  const first = await look.standing('apps.consent-new');
  await demo.call('DELETE', `/oauth2PermissionGrants/${body.id}`);
  look.moveDays(1);
  await look.read();
  const second = await look.standing('apps.consent-new');
  look.moveDays(7);
  await look.pass();

  const key = (client: string, who: string): string => `${idOf(client)}/${resourceId}/${who}`;
  expect(first).toEqual([key('Sign-on page', 'all'), key('Lab import', 'some')].sort());
  expect(second).toEqual([key('Sign-on page', 'all')]);
  expect(await look.standing('apps.consent-new')).toEqual([]);
});

it('sees a role given and taken, an app switched off, a secret run out, an owner named', async () => {
  const look = await lookAt(store, { ...small, seed: 'truth-1' });
  const { demo } = look;
  await look.read();
  const principals = (await demo.all('/servicePrincipals')).value;
  const portal = principals.find((one) => one.displayName === 'Claims portal');
  const resourceId = principals.find((one) => one.appId === GRAPH).id;
  const registration = (await demo.all('/applications')).value.find((one) => one.displayName === 'Intranet');
  await followAudits(look.deps);
  const agrees = async (): Promise<void> => {
    look.moveDays(0.001);
    await followAudits(look.deps);
    look.moveDays(0.1);
    await look.read();
    await look.pass();
    const { apps } = demo.truth();
    expect(await look.standing('apps.high-app-role')).toEqual([...apps.takeover, ...apps.allData].sort());
    expect(await look.standing('apps.secret-expired')).toEqual([...apps.expired].sort());
    expect(await look.standing('apps.secret-expiring')).toEqual([...apps.expiring].sort());
    expect(await look.standing('apps.owner-missing')).toEqual([...apps.ownerless].sort());
  };

  const { body } = await demo.call('POST', `/servicePrincipals/${portal.id}/appRoleAssignments`, {
    body: { principalId: portal.id, resourceId, appRoleId: MAIL_READ_WRITE },
  });
  await agrees();
  expect(await look.standing('apps.high-app-role')).toContain(portal.id);
  await demo.call('PATCH', `/servicePrincipals/${portal.id}`, { body: { accountEnabled: false } });
  await agrees();
  expect(await look.standing('apps.high-app-role')).not.toContain(portal.id);
  await demo.call('PATCH', `/servicePrincipals/${portal.id}`, { body: { accountEnabled: true } });
  await demo.call('DELETE', `/servicePrincipals/${portal.id}/appRoleAssignments/${body.id}`);
  await agrees();
  look.moveDays(100);
  await agrees();
  expect(await look.standing('apps.secret-expiring')).toContain(registration.id);
  look.moveDays(30);
  await agrees();
  expect(await look.standing('apps.secret-expired')).toContain(registration.id);
  const made = (await demo.call('POST', '/applications', { body: { displayName: 'Fresh' } })).body;
  await agrees();
  expect(await look.standing('apps.owner-missing')).toContain(made.id);
  await demo.call('POST', `/applications/${made.id}/owners/$ref`, {
    body: { '@odata.id': 'https://graph.microsoft.com/v1.0/directoryObjects/dece0000-0000-4000-8000-0000000000a1' },
  });
  await agrees();
  expect(await look.standing('apps.owner-missing')).not.toContain(made.id);
});
