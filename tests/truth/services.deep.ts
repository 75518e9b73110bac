import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const kinds = { mailbox: 'mailboxes', site: 'sites', drive: 'onedrives' } as const;
const tenantIf = (isWrong: boolean): readonly string[] => (isWrong ? ['tenant'] : []);

/** What each check must find, by the demo tenant's own truth. */
function wanted({ demo }: Look): Readonly<Record<string, readonly string[]>> {
  const { services, anonymousLinks, organizationLinks } = demo.truth();
  const { backup } = services;
  const kindsWhere = (is: (kind: keyof typeof kinds) => boolean) =>
    (['mailbox', 'site', 'drive'] as const).filter((kind) => backup.isOn && is(kind)).map((kind) => kinds[kind]);
  return {
    'backup.nothing-protects': tenantIf(!backup.isOn),
    'backup.policy-failing': [
      ...backup.failingPolicies,
      ...kindsWhere((kind) => backup[kind].inError > 0).map((kind) => `units ${kind}`),
    ].sort(),
    'backup.units-outside': kindsWhere((kind) => backup[kind].outside > 0).sort(),
    'backup.restore-point-stale': kindsWhere((kind) => backup.stopped.includes(kind)).sort(),
    'data.labels-missing': tenantIf(services.labels === 0),
    'copilot.labels-missing': tenantIf(services.labels === 0),
    'copilot.oversharing-links': tenantIf(anonymousLinks.length + organizationLinks.length > 0),
    'logging.audit-silent': tenantIf(services.silentLog),
    'logging.secure-score-drop': tenantIf(services.scoreDrop >= 5),
    'guests.not-reviewed': tenantIf(!services.reviewed.guests),
    'roles.not-reviewed': tenantIf(!services.reviewed.roles),
    'service.incident-open': [...services.openIncidents].sort(),
    'threat.alert-high-open': [...services.openHighAlerts].sort(),
  };
}

async function found(look: Look): Promise<Readonly<Record<string, readonly string[]>>> {
  const ids = Object.keys(wanted(look));
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await look.standing(id)])));
}

/** Everything that is kept apart comes after the drives. */
async function readAll(look: Look): Promise<void> {
  await look.read();
  await look.readDrives();
  await look.read();
}

it.each(seeds)('finds what is wrong with backup, labels, logs and services, and no more: %s', async (seed) => {
  const look = await lookAt(store, { seed, sites: 4 });

  await readAll(look);

  expect(await found(look)).toEqual(wanted(look));
  for (const checkId of Object.keys(wanted(look)))
    expect([checkId, await look.skipped(checkId)]).toEqual([checkId, []]);
  const { scoreDrop, lostPoints } = look.demo.truth().services;
  const said = await look.facts('logging.secure-score-drop');
  for (const title of scoreDrop >= 5 ? lostPoints : []) expect(said).toContain(title);
});

const needs = [
  ['BackupRestore-Control.Read.All', 'backup.nothing-protects'],
  ['BackupRestore-Configuration.Read.All', 'backup.policy-failing'],
  ['BackupRestore-Configuration.Read.All', 'backup.units-outside'],
  ['BackupRestore-Search.Read.All', 'backup.restore-point-stale'],
  ['SensitivityLabels.Read.All', 'data.labels-missing'],
  ['SensitivityLabels.Read.All', 'copilot.labels-missing'],
  ['AuditLog.Read.All', 'logging.audit-silent'],
  ['SecurityEvents.Read.All', 'logging.secure-score-drop'],
  ['AccessReview.Read.All', 'guests.not-reviewed'],
  ['AccessReview.Read.All', 'roles.not-reviewed'],
  ['ServiceHealth.Read.All', 'service.incident-open'],
  ['SecurityAlert.Read.All', 'threat.alert-high-open'],
] as const;

it('without their permissions all of them are skipped, and nothing is found', async () => {
  const look = await lookAt(store, { withoutPermissions: needs.map(([permission]) => permission) });

  await readAll(look);

  for (const [, checkId] of needs) {
    expect([checkId, await look.standing(checkId)]).toEqual([checkId, []]);
    expect(await look.skipped(checkId)).toContain('no-permission');
  }
});

it('without the licences: no backup is a finding, Copilot and Defender are skipped', async () => {
  const look = await lookAt(store, { licences: { backup: false, copilot: false, defender: false } });

  await readAll(look);

  expect(await look.standing('backup.nothing-protects')).toEqual(['tenant']);
  for (const id of ['backup.policy-failing', 'backup.units-outside', 'backup.restore-point-stale'])
    expect([id, await look.standing(id)]).toEqual([id, []]);
  for (const id of ['copilot.labels-missing', 'copilot.oversharing-links', 'threat.alert-high-open'])
    expect([id, await look.standing(id), await look.skipped(id)]).toEqual([id, [], ['not-licensed']]);
});

it('without P2 nobody can be asked who still needs access: no fault, and not passed', async () => {
  const look = await lookAt(store, { licences: { p2: false } });

  await readAll(look);

  for (const id of ['guests.not-reviewed', 'roles.not-reviewed'])
    expect([id, await look.standing(id), await look.skipped(id)]).toEqual([id, [], ['not-licensed']]);
});

it('a review that is set up and held takes its finding away, and after a year it is back', async () => {
  const look = await lookAt(store, { seed: 'truth-0' });
  const definitions = '/identityGovernance/accessReviews/definitions';
  const { value } = await look.demo.all(definitions);
  for (const { id } of value) await look.demo.call('DELETE', `${definitions}/${id}`);
  await look.read();
  const before = await look.standing('guests.not-reviewed');

  const query = "/users?$filter=(userType eq 'Guest')";
  const scope = { '@odata.type': '#microsoft.graph.accessReviewQueryScope', query, queryType: 'MicrosoftGraph' };
  const made = await look.demo.call('POST', definitions, { body: { displayName: 'All guests', scope } });
  look.moveDays(1);
  await look.read();
  const during = await look.standing('guests.not-reviewed');
  look.moveDays(400);
  await look.pass();

  expect(before).toEqual(['tenant']);
  expect(made.status).toBe(201);
  expect(during).toEqual([]);
  expect(await look.standing('guests.not-reviewed')).toEqual(['tenant']);
  expect(await look.standing('roles.not-reviewed')).toEqual(['tenant']);
});

it('an incident says how its service runs by now, and which others do not run well', async () => {
  const look = await lookAt(store);
  const id = 'SP9';
  const issue = (more: object) =>
    look.demo.call('POST', '/demo/setting', {
      body: {
        path: `admin/serviceAnnouncement/issues/${id}`,
        value: { id, service: 'SharePoint Online', title: 'Files do not open', classification: 'incident', ...more },
      },
    });
  const said = async (): Promise<string> => {
    look.moveDays(1);
    await look.read();
    return look.facts('service.incident-open');
  };
  await look.read();

  await issue({ isResolved: false, status: 'serviceInterruption' });
  const down = await said();
  await issue({ isResolved: false, status: 'restoringService' });

  expect(down).toContain('does not run');
  expect(await said()).toContain('being mended');
  const health = await look.demo.all('/admin/serviceAnnouncement/healthOverviews');
  for (const { service } of health.value.filter(({ status }) => status !== 'serviceOperational'))
    expect(await said()).toContain(service);
});

it.each(['data.dlp-unseen', 'data.retention-unseen', 'sharing.link-defaults-unseen', 'copilot.site-grants-unseen'])(
  '%s is never passed',
  async (checkId) => {
    const look = await lookAt(store);
    await look.read();

    expect([await look.skipped(checkId), await look.standing(checkId)]).toEqual([['not-readable'], []]);
  },
);

it('sees each of them come and go', async () => {
  const look = await lookAt(store, { sites: 4 });
  const { demo } = look;
  const set = (path: string, value: object | null) => demo.call('POST', '/demo/setting', { body: { path, value } });
  const day = async (): Promise<void> => {
    look.moveDays(1);
    await look.read();
  };
  const settings = (status: string) => set('solutions/backupRestore', { id: 'b', serviceStatus: { status } });
  await readAll(look);
  const label = { id: 'l9', name: 'Secret', displayName: 'Secret' };

  await settings('disabled');
  await set('demo/secure-score', { before: 60, now: 50, since: new Date(demo.at.now.getTime()).toISOString() });
  await set('admin/serviceAnnouncement/issues/EX9', { id: 'EX9', classification: 'incident', isResolved: false });
  await set('security/alerts_v2/da9', { id: 'da9', severity: 'high', status: 'new', title: 'An attack' });
  await set('security/dataSecurityAndGovernance/sensitivityLabels/l9', label);
  await day();
  const wrong = await found(look);
  expect(wrong).toEqual(wanted(look));
  expect(wrong).toMatchObject({ 'backup.nothing-protects': ['tenant'], 'logging.secure-score-drop': ['tenant'] });
  expect(wrong['service.incident-open']).toContain('EX9');
  expect(wrong['threat.alert-high-open']).toContain('da9');
  expect(wrong['data.labels-missing']).toEqual([]);

  await settings('enabled');
  await set('demo/backup-stopped', { mailbox: new Date(demo.at.now.getTime() - 5 * 86_400_000).toISOString() });
  await set('admin/serviceAnnouncement/issues/EX9', { id: 'EX9', classification: 'incident', isResolved: true });
  await demo.call('PATCH', '/security/alerts_v2/da9', { body: { status: 'resolved' } });
  look.moveDays(8);
  await look.read();
  const after = await found(look);
  expect(after).toEqual(wanted(look));
  expect(after).toMatchObject({ 'backup.nothing-protects': [], 'logging.secure-score-drop': [] });
  expect(after['logging.audit-silent']).toEqual(['tenant']);

  await demo.call('POST', '/invitations', {
    body: { invitedUserEmailAddress: 'g@fabrikam.example', inviteRedirectUrl: 'https://contoso.example' },
  });
  await day();
  expect(await look.standing('logging.audit-silent')).toEqual([]);
});
