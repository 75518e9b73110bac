import { type Body, startDemo } from './start-demo';

const SEEDS = Array.from({ length: 20 }, (_, at) => `seed-${at}`);
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';

it('has every flaw in some organisations and not in others', async () => {
  const seen = new Map<string, Set<boolean>>();
  const note = (name: string, is: boolean): void => {
    seen.set(name, (seen.get(name) ?? new Set()).add(is));
  };

  for (const seed of SEEDS) {
    const demo = await startDemo({ seed, users: 120, sites: 1 });
    const { access, people, roles, adminsWithoutMfa } = demo.truth();
    expect(adminsWithoutMfa).toHaveLength(1);
    for (const [name, value] of Object.entries(access))
      if (typeof value === 'boolean' && name !== 'securityDefaults') note(name, value);
    note('weak methods', access.weakMethods.length > 0);
    note('gone references', access.goneReferences.length > 0);
    note(
      'many excluded',
      access.exclusions.some(({ people: count }) => count > 15),
    );
    note('emergency not excluded', access.emergencyNotExcluded.length > 0);
    note(
      'emergency without key',
      people.emergency.some(({ hasKey }) => !hasKey),
    );
    note('guest with a high role', roles.guestsInHighRoles.length > 0);
    note('synced with a high role', roles.syncedInHighRoles.length > 0);
    note('more than five global admins beside the emergency accounts', roles.globalAdmins.length > 7);
    await demo.close();
  }

  const one = [...seen].filter(([, values]) => values.size < 2).map(([name]) => name);
  expect(one).toEqual([]);
  expect(seen.size).toBeGreaterThan(15);
});

it('has a good mix in the organisation that people meet first', async () => {
  const { access, people, roles } = (await startDemo()).truth();

  expect(access).toMatchObject({ legacyAuthBlocked: false, mfaForAll: false, usersConsent: true, anyoneInvites: true });
  expect(access.reportOnly.length).toBeGreaterThan(0);
  expect(access.goneReferences).toHaveLength(1);
  expect(roles.guestsInHighRoles).toHaveLength(1);
  expect(roles.adminsWithoutPhishingResistant.length).toBeGreaterThan(0);
  expect(people.riskOpen.length).toBeGreaterThan(0);
  expect(people.emergency).toHaveLength(2);
});

it('says of roles what Graph says', async () => {
  const demo = await startDemo();
  const { roles } = demo.truth();
  const path = '/roleManagement/directory';

  const active = (await demo.all(`${path}/roleAssignmentScheduleInstances?$expand=principal`)).value;
  const eligible = (await demo.all(`${path}/roleEligibilityScheduleInstances`)).value;
  const permanent = active.filter((one: Body) => one.assignmentType === 'Assigned' && one.endDateTime === null);
  const globals: string[] = [];
  for (const { principal } of active.filter((one: Body) => one.roleDefinitionId === GLOBAL)) globals.push(principal.id);

  expect(active.map(({ id }) => id).sort()).toEqual(roles.assignments.map((one) => one.assignmentId).sort());
  expect(permanent.map(({ id }) => id).sort()).toEqual(
    roles.assignments.flatMap((one) => (one.isPermanent ? [one.assignmentId] : [])).sort(),
  );
  expect(eligible).toHaveLength(roles.eligible.length);
  expect(new Set(globals)).toEqual(new Set(roles.globalAdmins));
  const group = active.find((one: Body) => one.principal['@odata.type'] === '#microsoft.graph.group').principal;
  const members = (await demo.all(`/groups/${group.id}/members`)).value;
  expect(group.isAssignableToRole).toBe(true);
  expect(demo.truth().admins).toEqual(expect.arrayContaining(members.map(({ id }) => id)));
});

it('ends a role that was given for hours, and takes one that was made eligible', async () => {
  const demo = await startDemo();
  const principalId = 'dece0000-0000-4000-8000-0000000000a1';
  const path = '/roleManagement/directory';
  const ask = (kind: string, more: object) =>
    demo.call('POST', `${path}/${kind}ScheduleRequests`, {
      body: { principalId, roleDefinitionId: GLOBAL, directoryScopeId: '/', ...more },
    });
  const holds = () => demo.truth().roles.globalAdmins.includes(principalId);

  const eligible = await ask('roleEligibility', { action: 'adminAssign' });
  const before = holds();
  const scheduleInfo = { expiration: { type: 'afterDuration', duration: 'PT2H' } };
  await ask('roleAssignment', { action: 'selfActivate', scheduleInfo });
  const during = holds();
  const [audit] = (await demo.call('GET', '/auditLogs/directoryAudits?$top=1')).body.value;
  demo.at.now = new Date(demo.at.now.getTime() + 3 * 3_600_000);

  expect([eligible.status, before, during, holds()]).toEqual([201, false, true, false]);
  expect(audit.activityDisplayName).toBe('Add member to role');
  expect(demo.truth().roles.eligible.some((one) => one.principalId === principalId)).toBe(true);
});

it('sees a flaw go and another come', async () => {
  const demo = await startDemo();
  const path = '/identity/conditionalAccess/policies';
  const policies = (await demo.all(path)).value;
  const idOf = (name: string): string => policies.find((one: Body) => one.displayName === name).id;
  const set = (name: string, body: object) => demo.call('PATCH', `${path}/${idOf(name)}`, { body });

  await set('Block legacy authentication', { state: 'enabled' });
  await set('Require MFA for everyone', { state: 'enabled', conditions: { users: { excludeGroups: [] } } });
  await set('Require MFA for administrators', { state: 'disabled' });
  const { access } = demo.truth();

  expect(access).toMatchObject({ legacyAuthBlocked: true, mfaForAll: true, reportOnly: [], goneReferences: [] });
  expect(access.disabled).toContain(idOf('Require MFA for administrators'));
  expect(access.exclusions.every(({ people }) => people <= 2)).toBe(true);
});
