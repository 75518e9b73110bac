import { joinId } from '../../src/model/check';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';

const person = 'sharing.outside-person-new';
const burst = 'loss.drive-loss-burst';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const grantsOf = ({ demo }: Look): readonly string[] =>
  demo
    .truth()
    .outsideGrants.map((one) =>
      joinId(one.driveId, one.itemId, one.permissionId, one.login.split('|').at(-1)?.toLowerCase() ?? ''),
    );

async function firstLook(options: Parameters<typeof lookAt>[1]): Promise<Look> {
  const look = await lookAt(store, options);
  await look.read();
  await look.readDrives();
  look.moveDays(0.01);
  return look;
}

/** The first files of the first site's library. */
async function filesOf({ demo }: Look): Promise<{ driveId: string; ids: readonly string[] }> {
  const { body: sites } = await demo.call('GET', '/sites/getAllSites?$top=1');
  const { body: drive } = await demo.call('GET', `/sites/${sites.value[0].id}/drive`);
  const { body: delta } = await demo.call('GET', `/drives/${drive.id}/root/delta?$top=999`);
  const files = (delta.value as { id: string; folder?: object; root?: object }[]).filter(
    (one) => !one.folder && !one.root,
  );
  return { driveId: drive.id, ids: files.map(({ id }) => id) };
}

it.each(seeds)('tells of people from outside who came since, and of no others: %s', async (seed) => {
  const look = await firstLook({ seed, itemsPerSite: 60 });
  const before = new Set(grantsOf(look));
  const { driveId, ids } = await filesOf(look);

  expect(await look.standing(person)).toEqual([]);
  for (const [itemId, email] of [
    [ids[12], 'new@fabrikam.example'],
    [ids[13], 'stella.staff@contoso.example'],
  ]) {
    const known = await look.demo.call('GET', `/users?$filter=userType eq 'Guest'&$top=1`);
    const recipients = [{ email: email?.startsWith('stella') ? known.body.value[0].mail : email }];
    const body = { recipients, roles: ['write'], requireSignIn: true, sendInvitation: false };
    await look.demo.call('POST', `/drives/${driveId}/items/${itemId}/invite`, { body });
  }
  await look.readDrives();

  const fresh = grantsOf(look).filter((id) => !before.has(id));
  expect(fresh).toHaveLength(2);
  expect(await look.standing(person)).toEqual(fresh.toSorted());
  expect(await look.skipped(person)).toEqual([]);
});

it('somebody from outside is gone when taken away, and no news after a week', async () => {
  const look = await firstLook({ itemsPerSite: 60 });
  const { driveId, ids } = await filesOf(look);
  const invite = (itemId: string | undefined) =>
    look.demo.call('POST', `/drives/${driveId}/items/${itemId}/invite`, {
      body: { recipients: [{ email: 'new@fabrikam.example' }], roles: ['read'] },
    });
  const { body } = await invite(ids[12]);
  await invite(ids[13]);
  await look.readDrives();
  expect(await look.standing(person)).toHaveLength(2);

  await look.demo.call('DELETE', `/drives/${driveId}/items/${ids[12]}/permissions/${body.value[0].id}`);
  look.moveDays(0.1);
  await look.readDrives();
  expect(await look.standing(person)).toHaveLength(1);
  look.moveDays(8);
  await look.pass();
  expect(await look.standing(person)).toEqual([]);
});

it.each([
  ['delete', {}],
  ['rename', { name: 'x.locked' }],
] as const)('a burst of %ss in a library comes up with the restore point from before it', async (what, body) => {
  const look = await firstLook({ itemsPerSite: 400, seed: 'keyholder' });
  const { driveId, ids } = await filesOf(look);
  const all = (some: readonly string[]) =>
    Promise.all(some.map((id) => look.demo.call('POST', `/demo/drives/${driveId}/items/${id}/${what}`, { body })));

  await all(ids.slice(0, 20));
  await look.readDrives();
  expect(await look.standing(burst)).toEqual([]);
  look.moveDays(2);
  await all(ids.slice(20, 90));
  await look.readDrives();
  expect(await look.standing(burst)).toEqual([]);
  const began = look.demo.at.now.toISOString();
  await all(ids.slice(90, 125));
  await look.readDrives();

  expect(await look.standing(burst)).toEqual([driveId]);
  const facts = JSON.parse(await look.facts(burst))[0].facts as { name: string; value: string }[];
  const point = facts.find(({ name }) => name.startsWith('Newest restore point'))?.value ?? '';
  // The demo makes a point every ten minutes: the newest from before the hour it was seen in, and before the last look.
  expect(point).toMatch(/^20.*UTC$/);
  expect(point < began.slice(0, 16).replace('T', ' ')).toBe(true);
  look.moveDays(8);
  await look.pass();
  expect(await look.standing(burst)).toEqual([]);
});

it('new files of a new kind, and a rename that keeps the kind, are no burst', async () => {
  const look = await firstLook({ itemsPerSite: 400, seed: 'keyholder' });
  const { driveId, ids } = await filesOf(look);

  await Promise.all(
    ids
      .slice(0, 120)
      .map((id, at) =>
        look.demo.call('POST', `/demo/drives/${driveId}/items/${id}/rename`, { body: { name: `Plan ${at}.docx` } }),
      ),
  );
  await look.readDrives();

  expect(await look.standing(burst)).toEqual([]);
  expect(await look.skipped(burst)).toEqual([]);
});

it('without the permission for sites both are skipped', async () => {
  const look = await firstLook({ withoutPermissions: ['Sites.Read.All'] });

  for (const checkId of [person, burst]) {
    expect(await look.standing(checkId)).toEqual([]);
    expect(await look.skipped(checkId)).toContain('no-permission');
  }
});
