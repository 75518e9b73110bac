import type { FindingFact } from '../../src/model/finding';
import { resultOf } from '../../src/posture/keep-day';
import { listDrives } from '../../src/tenant/list-drives';
import { syncDueDrives } from '../../src/tenant/sync-drives';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';
import { compare, skippedWithout } from './rights';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const week = 7 * 86_400_000;
const one = (isFound: boolean): readonly string[] => (isFound ? ['tenant'] : []);
const ending = (look: Look, things: readonly { readonly id: string; readonly endsAt: string }[]): readonly string[] =>
  things.flatMap(({ id, endsAt }) => (Date.parse(endsAt) - look.demo.at.now.getTime() <= week ? [id] : []));

const expected: Readonly<Record<string, (look: Look) => readonly string[]>> = {
  'guests.anyone-may-invite': ({ demo }) => one(demo.truth().access.anyoneInvites),
  'guests.see-too-much': ({ demo }) => one(demo.truth().access.guestsSeeMuch),
  'guests.guest-stale': ({ demo }) => demo.truth().people.staleGuests,
  'identity.account-unused': ({ demo }) => demo.truth().people.unusedAccounts,
  'guests.invitation-never-accepted': ({ demo }) => demo.truth().people.neverAccepted,
  'leavers.disabled-but-licensed': ({ demo }) => demo.truth().people.disabledButLicensed,
  'loss.deleted-account-ending': (look) => ending(look, look.demo.truth().people.deletedUsers),
  'loss.deleted-group-ending': (look) => ending(look, look.demo.truth().people.deletedGroups),
};

it.each(seeds)('finds exactly which guests and leavers are left behind: %s', async (seed) => {
  const look = await lookAt(store, { seed });

  await look.read();

  await compare(look, expected);
  const { guestsOfUnknownSignIn, accountsOfUnknownSignIn } = look.demo.truth().people;
  for (const [checkId, ids] of [
    ['guests.guest-stale', guestsOfUnknownSignIn],
    ['identity.account-unused', accountsOfUnknownSignIn],
  ] as const) {
    const [unknown] = (await look.posture(checkId)).unchecked;
    expect([checkId, unknown?.count ?? 0]).toEqual([checkId, ids.length]);
  }
});

const byGuest = "/users?$filter=userType eq 'Guest'&$expand=sponsors($select=id,displayName)";

it.each(seeds)('says of each guest left behind who answers for them, or that nobody does: %s', async (seed) => {
  const look = await lookAt(store, { seed, users: 240 });
  await showSponsors(look);

  await look.read();

  const shown = new Map((await look.demo.all(byGuest)).value.map(({ id, sponsors }) => [id, sponsors]));
  const told = await sponsorsTold(look);
  const { staleGuests, neverAccepted } = look.demo.truth().people;
  expect(Object.keys(told).toSorted()).toEqual([...staleGuests, ...neverAccepted].toSorted());
  for (const [id, sponsor] of Object.entries(told))
    expect([id, sponsor]).toEqual([
      id,
      shown
        .get(id)
        .map((one: { displayName: string }) => one.displayName)
        .join() || 'nobody',
    ]);
});

it('a sponsor who came stands on the finding; where Graph refuses sponsors, guests are read without', async () => {
  const look = await lookAt(store, { users: 240 });
  const [guest = ''] = look.demo.truth().people.staleGuests;
  await look.read();
  const refused = await sponsorsTold(look);
  await showSponsors(look);
  await look.demo.call('POST', `/users/${guest}/sponsors/$ref`, {
    body: { '@odata.id': 'https://graph.microsoft.com/v1.0/users/dece0000-0000-4000-8000-0000000000a1' },
  });
  look.moveDays(1);
  await look.read();

  expect(Object.keys(refused)).toContain(guest);
  expect(new Set(Object.values(refused))).toEqual(new Set(['not shown to me']));
  expect((await sponsorsTold(look))[guest]).toContain('Stella Staff');
});

it.each(seeds)('finds exactly which guests nobody answers for, until somebody does: %s', async (seed) => {
  const look = await lookAt(store, { seed, users: 240 });
  await showSponsors(look);

  await look.read();

  const { value } = await look.demo.all(`${byGuest}&$select=id,accountEnabled`);
  const alone = value.filter((guest) => guest.accountEnabled && guest.sponsors.length === 0).map(({ id }) => id);
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.length).toBeLessThan(value.length);
  await compare(look, { 'guests.sponsor-missing': () => alone });
  await look.demo.call('POST', `/users/${alone[0]}/sponsors/$ref`, {
    body: { '@odata.id': 'https://graph.microsoft.com/v1.0/users/dece0000-0000-4000-8000-0000000000a1' },
  });
  look.moveDays(1);
  await look.read();
  await compare(look, { 'guests.sponsor-missing': () => alone.slice(1) });
});

it('where Graph does not say who sponsors guests, nobody is said to be without, and it has not passed', async () => {
  const look = await lookAt(store);

  await look.read();

  expect(await look.skipped('guests.sponsor-missing')).toEqual(['not-readable']);
  expect(await look.standing('guests.sponsor-missing')).toEqual([]);
  expect(resultOf(await look.posture('guests.sponsor-missing'))).toBe('skipped');
});

const showSponsors = ({ demo }: Look) =>
  demo.call('POST', '/demo/setting', { body: { path: 'demo/sponsors', value: { shown: true } } });

/** Whom findings of guests name as sponsor, by guest. */
async function sponsorsTold({ deps }: Look): Promise<Readonly<Record<string, string>>> {
  const rows = await store.db
    .selectFrom('findings')
    .select(['subject_id', 'facts'])
    .where('tenant_id', '=', deps.tenantId)
    .where('check_id', 'in', ['guests.guest-stale', 'guests.invitation-never-accepted'])
    .where('state', '=', 'open')
    .execute();
  return Object.fromEntries(
    rows.map(({ subject_id, facts }) => [
      subject_id,
      (facts as FindingFact[]).find(({ name }) => name === 'Sponsor')?.value ?? 'no such fact',
    ]),
  );
}

const guests = ['guests.anyone-may-invite', 'guests.see-too-much'];
const areas = ['guests', 'leavers', 'loss'];
const everyone = [
  'guests.guest-stale',
  'guests.invitation-never-accepted',
  'guests.sponsor-missing',
  'leavers.disabled-but-licensed',
  'leavers.disabled-but-sharing',
  'loss.deleted-account-ending',
];

it.each([
  ['Policy.Read.All', guests],
  ['AuditLog.Read.All', ['guests.guest-stale']],
  ['User.Read.All', everyone],
  ['Directory.Read.All', ['loss.deleted-group-ending']],
])('without %s its checks are skipped', async (permission, ids) => {
  const skipped = await skippedWithout(store, areas, { withoutPermissions: [permission] });

  for (const id of ids) expect([id, skipped[id]]).toEqual([id, 'no-permission']);
  expect(Object.values(skipped).filter((reason) => reason === 'no-permission')).toHaveLength(ids.length);
});

it('without P1 nobody knows when a guest was last here', async () => {
  const skipped = await skippedWithout(store, areas, { licences: { p1: false } });

  expect(skipped['guests.guest-stale']).toBe('not-licensed');
  expect(skipped['guests.invitation-never-accepted']).toBeUndefined();
});

it('whoever is switched off and still shares comes up, and goes when they are back', async () => {
  const look = await lookAt(store);
  const sharing = 'leavers.disabled-but-sharing';
  const owners: string[] = [];
  for (const { driveId } of look.demo.truth().anonymousLinks) {
    const { body } = await look.demo.call('GET', `/drives/${driveId}`);
    if (body.owner?.user?.id) owners.push(body.owner.user.id);
  }
  await look.read();
  await listDrives(look.deps);
  await syncDueDrives(look.deps);
  const setEnabled = async (accountEnabled: boolean): Promise<readonly string[]> => {
    await look.demo.call('PATCH', `/users/${owners[0]}`, { body: { accountEnabled } });
    look.moveDays(1);
    await look.read();
    return look.standing(sharing);
  };

  const during = await setEnabled(false);
  const after = await setEnabled(true);

  expect(during).toContain(owners[0]);
  expect(after).not.toContain(owners[0]);
});

it('the OneDrive of a deleted account comes up in its last two weeks, whatever the setting, and goes with it', async () => {
  const look = await lookAt(store);
  const stella = 'dece0000-0000-4000-8000-0000000000a1';
  const ending = 'leavers.onedrive-ending';
  const keep = (days: number) =>
    look.demo.call('PATCH', '/admin/sharepoint/settings', {
      body: { deletedUserPersonalSiteRetentionPeriodInDays: days },
    });
  const after = async (days: number): Promise<readonly string[]> => {
    look.moveDays(days);
    await look.read();
    await look.pass();
    return look.standing(ending);
  };
  await keep(90);
  await look.read();
  await look.readDrives();

  await look.demo.call('DELETE', `/users/${stella}`);

  expect(await after(1)).toEqual([]);
  expect(await after(73)).toEqual([]);
  expect(await after(3)).toEqual([stella]);
  expect(await look.skipped(ending)).toEqual([]);
  await keep(365);
  expect(await after(1)).toEqual([]);
  await keep(80);
  expect(await after(0.5)).toEqual([stella]);
  expect(await after(5)).toEqual([]);
});
