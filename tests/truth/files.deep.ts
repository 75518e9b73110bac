import { joinId } from '../../src/model/check';
import { outsideId } from '../../src/model/outside-id';
import { findCollection, saveCollection } from '../../src/store/collections';
import { findMakers } from '../../src/tenant/find-makers';
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
  demo.truth().outsideGrants.map((one) => outsideId({ ...one, who: one.login.split('|').at(-1)?.toLowerCase() ?? '' }));

async function firstLook(options: Parameters<typeof lookAt>[1]): Promise<Look> {
  const look = await lookAt(store, options);
  await look.read();
  await look.readDrives();
  const { db, tenantId } = look.deps;
  await saveCollection(db, tenantId, 'first-read', {
    readAt: look.demo.at.now.toISOString(),
    outcome: { kind: 'ran' },
  });
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

const link = 'sharing.anonymous-link-open';
const makeLink = async (look: Look) => {
  const { driveId, ids } = await filesOf(look);
  const { body } = await look.demo.call('POST', `/drives/${driveId}/items/${ids[14]}/createLink`, {
    body: { type: 'view', scope: 'anonymous' },
  });
  await look.readDrives();
  return joinId(driveId, ids[14] ?? '', body.id);
};
const madeBy = async (look: Look, id: string): Promise<string | undefined> => {
  const row = await look.deps.db
    .selectFrom('findings')
    .select('facts')
    .where('tenant_id', '=', look.deps.tenantId)
    .where('check_id', '=', link)
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow();
  return (row.facts as { name: string; value: string }[]).find(({ name }) => name === 'Made by')?.value;
};

it('who made a link is not known, until the audit log says so; nobody is invented for those that were there', async () => {
  const look = await firstLook({ itemsPerSite: 60 });
  const id = await makeLink(look);
  const before = await madeBy(look, id);

  await findMakers(look.deps);
  const asked = await madeBy(look, id);
  look.moveDays(0.01);
  await findMakers(look.deps);

  expect([before, asked]).toEqual(Array(2).fill('not known yet: Graph does not say who made a link'));
  expect(await madeBy(look, id)).toMatch(/^adam\.admin@contoso\.example, 20\d\d-/i);
  const others = (await look.standing(link)).filter((one) => one !== id);
  expect(await Promise.all(others.map((one) => madeBy(look, one)))).toEqual(others.map(() => before));
  // Read again, the drive does not forget it.
  await look.readDrives();
  await look.pass();
  expect(await madeBy(look, id)).toMatch(/^adam/i);
});

it('without the permission to search it stays unknown, and says why', async () => {
  const permissions = ['SharePoint', 'OneDrive'].map((name) => `AuditLogsQuery-${name}.Read.All`);
  const look = await firstLook({ itemsPerSite: 60, withoutPermissions: permissions });
  const id = await makeLink(look);

  await findMakers(look.deps);

  expect(await madeBy(look, id)).toMatch(/^not known yet/);
  expect((await findCollection(look.deps.db, look.deps.tenantId, 'link-makers')).outcome).toMatchObject({
    reason: 'no-permission',
  });
});

it('without the permission for sites both are skipped', async () => {
  const look = await firstLook({ withoutPermissions: ['Sites.Read.All'] });

  for (const checkId of [person, burst]) {
    expect(await look.standing(checkId)).toEqual([]);
    expect(await look.skipped(checkId)).toContain('no-permission');
  }
});
