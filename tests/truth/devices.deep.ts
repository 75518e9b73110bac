import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';
import { compare, idsOfArea, skippedOf, skippedWithout } from './rights';

const platforms = ['android', 'ios'];

/** What each check must find; a device that still has time stands as waiting. */
const expected: Readonly<Record<string, (look: Look) => readonly string[]>> = {
  'devices.device-noncompliant': ({ demo }) => [...demo.truth().devices.noncompliant, ...demo.truth().devices.inGrace],
  'devices.device-stale': ({ demo }) => demo.truth().devices.silent30,
  'devices.device-not-encrypted': ({ demo }) => demo.truth().devices.unencrypted,
  'devices.compliance-policy-missing': ({ demo }) => (demo.truth().devices.complianceAssigned ? [] : ['tenant']),
  'devices.app-protection-missing': ({ demo }) =>
    platforms.filter((platform) => !demo.truth().devices.appsProtected.includes(platform)),
};
const all = (reason: string, ...ids: readonly string[]): object =>
  Object.fromEntries(ids.map((id) => [`devices.${id}`, reason]));
const ofDevices = ['device-noncompliant', 'device-stale', 'device-not-encrypted'];

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

it.each(seeds)('every check of devices finds exactly what is there, and says what it cannot: %s', async (seed) => {
  const look = await lookAt(store, { seed });

  await look.read();

  await compare(look, expected);
  const { unchecked } = await look.posture('devices.device-noncompliant');
  const couldNot = unchecked.reduce((sum, { count }) => sum + count, 0);
  expect(couldNot).toBe(look.demo.truth().devices.complianceUnknown.length);
});

it('without Intune everything is skipped, and nothing passes', async () => {
  const look = await lookAt(store, { users: 60, licences: { intune: false } });

  await look.read();

  const ids = idsOfArea('devices');
  expect(await skippedOf(look, ids)).toEqual(Object.fromEntries(ids.map((id) => [id, 'not-licensed'])));
  for (const id of ids) expect(await look.standing(id)).toEqual([]);
});

it.each([
  ['DeviceManagementManagedDevices.Read.All', ofDevices],
  ['DeviceManagementConfiguration.Read.All', ['compliance-policy-missing']],
  ['DeviceManagementApps.Read.All', ['app-protection-missing']],
])('without %s what rests on it is skipped', async (permission, ids) => {
  expect(await skippedWithout(store, ['devices'], { withoutPermissions: [permission] })).toEqual(
    all('no-permission', ...ids),
  );
});

it('what was found stands while Intune cannot say any more: it was not seen mended', async () => {
  const look = await lookAt(store, { seed: 'truth-1' });
  const { demo } = look;
  await look.read();
  const [id = ''] = demo.truth().devices.noncompliant;
  const read = async (complianceState: string): Promise<readonly string[]> => {
    await demo.call('PATCH', `/deviceManagement/managedDevices/${id}`, { body: { complianceState } });
    look.moveDays(0.1);
    await look.read();
    return look.standing('devices.device-noncompliant');
  };

  expect(await read('unknown')).toContain(id);
  expect(await read('compliant')).not.toContain(id);
});

it('follows a device and the policies', async () => {
  const look = await lookAt(store, { seed: 'truth-1' });
  const { demo } = look;
  await look.read();
  const [device] = (await demo.all('/deviceManagement/managedDevices')).value.filter(
    (one) => one.complianceState === 'compliant' && one.isEncrypted,
  );
  const change = (body: object) => demo.call('PATCH', `/deviceManagement/managedDevices/${device.id}`, { body });
  const agrees = async (): Promise<void> => {
    look.moveDays(0.1);
    await look.read();
    await compare(look, expected);
  };

  await change({ complianceState: 'noncompliant', isEncrypted: false, lastSyncDateTime: '2026-01-01T00:00:00Z' });
  await agrees();
  for (const id of ofDevices) expect(await look.standing(`devices.${id}`)).toContain(device.id);
  await demo.call('POST', `/deviceManagement/managedDevices/${device.id}/syncDevice`);
  await agrees();
  expect(await look.standing('devices.device-stale')).not.toContain(device.id);
  await demo.call('POST', `/deviceManagement/managedDevices/${device.id}/retire`);
  await agrees();
  expect(await look.standing('devices.device-noncompliant')).not.toContain(device.id);
  for (const isAssigned of [true, false]) {
    for (const { id } of (await demo.all('/deviceManagement/deviceCompliancePolicies')).value)
      await demo.call('POST', `/deviceManagement/deviceCompliancePolicies/${id}/assign`, {
        body: { assignments: isAssigned ? [{ target: {} }] : [] },
      });
    for (const { id } of (await demo.all('/deviceAppManagement/managedAppPolicies')).value)
      await demo.call('PATCH', `/deviceAppManagement/managedAppPolicies/${id}`, { body: { isAssigned } });
    await agrees();
  }
});
