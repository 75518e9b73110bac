import { DEMO_DEFAULTS } from '../../src/demo';
import { type Body, startDemo } from './start-demo';

it('is about as large as it says, with the quirks a check needs', async () => {
  const truth = (await startDemo()).truth();

  expect(truth.counts).toMatchObject({ users: DEMO_DEFAULTS.users, sites: DEMO_DEFAULTS.sites });
  expect(truth.counts.items).toBeGreaterThan(12_000);
  expect(truth.counts.items).toBeLessThan(18_000);
  expect(truth.counts.guests / truth.counts.users).toBeCloseTo(0.08, 1);
  expect(truth.adminsWithoutMfa).toHaveLength(1);
  expect(truth.usersWithoutMfa.length / truth.counts.users).toBeGreaterThan(0.05);
  expect(truth.usersWithoutMfa.length / truth.counts.users).toBeLessThan(0.11);
  expect(truth.anonymousLinks.length).toBeGreaterThan(20);
  expect(truth.anonymousLinks.length).toBeLessThan(70);
  const names = truth.oddlyNamed.map(({ name }) => name).join('\n');
  for (const odd of ['](https://', '<at>', '${', '🔥', '\u202E']) expect(names).toContain(odd);
});

it('is the same for the same seed, and another for another', async () => {
  const [one, same, other] = await Promise.all([startDemo(), startDemo(), startDemo({ seed: 'other' })]);

  expect(same.truth()).toEqual(one.truth());
  expect(other.truth().anonymousLinks).not.toEqual(one.truth().anonymousLinks);
});

it.each([
  ['too few users', { users: 3 }, /users: at least/],
  ['no site', { sites: 0 }, /sites: at least/],
  ['an unknown fault', { faults: 'fire:1' }, /names are 429/],
])('refuses to start with %s', async (_name, options, complaint) => {
  await expect(startDemo(options)).rejects.toThrow(complaint);
});

it('has the demo people and their groups', async () => {
  const demo = await startDemo();
  const prefix = 'dece0000-0000-4000-8000-0000000000';

  const people = await Promise.all(['a1', 'b1', 'c1', 'c2'].map((end) => demo.call('GET', `/users/${prefix}${end}`)));
  const groups = await Promise.all(['f1', 'f2'].map((end) => demo.all(`/groups/${prefix}${end}/members?$select=id`)));
  const leads = await demo.call('GET', `/groups/${prefix}f2`);

  expect(people.map(({ body }) => body.displayName)).toEqual(['Stella Staff', 'Adam Admin', 'Lena Lead', 'Luis Lead']);
  expect(groups.map(({ value }) => value.map((one: Body) => one.id.slice(-2)))).toEqual([
    ['b1', 'c1', 'c2'],
    ['c1', 'c2'],
  ]);
  expect(leads.body).toMatchObject({ isAssignableToRole: true, membershipRule: null });
});

it('says the same as its truth when read through Graph', async () => {
  const demo = await startDemo({ sites: 6, users: 60 });
  const truth = demo.truth();

  const sites = await demo.all('/sites/getAllSites?$select=id');
  const found: string[] = [];
  let items = 0;
  for (const site of sites.value) {
    const [drive] = (await demo.all(`/sites/${site.id}/drives`)).value;
    const delta = await demo.all(`/drives/${drive.id}/root/delta?$select=id,name,shared`);
    const byId = new Map(delta.value.map((item) => [item.id, item]));
    items += byId.size;
    for (const item of byId.values()) {
      if (!item.shared) continue;
      const permissions = (await demo.all(`/drives/${drive.id}/items/${item.id}/permissions`)).value;
      found.push(...permissions.filter((one) => one.link?.scope === 'anonymous').map((one) => one.id));
    }
  }

  expect(sites.value).toHaveLength(truth.counts.drives);
  expect(items).toBe(truth.counts.items);
  expect(found.sort()).toEqual(truth.anonymousLinks.map(({ permissionId }) => permissionId).sort());
});

it('leaves the shared facet bare on about half of the shared items, and permissions without creator and time', async () => {
  const demo = await startDemo();
  const drive = demo.truth().anonymousLinks[0]?.driveId;

  const delta = await demo.all(`/drives/${drive}/root/delta`);
  const facets = delta.value.flatMap((item) => (item.shared ? [item.shared] : []));
  const links = await demo.all(`/drives/${drive}/items/${demo.truth().anonymousLinks[0]?.itemId}/permissions`);

  const bare = facets.filter((facet) => Object.keys(facet).length === 0);
  expect(bare.length / facets.length).toBeGreaterThan(0.25);
  expect(bare.length / facets.length).toBeLessThan(0.75);
  for (const one of links.value) expect(Object.keys(one).join()).not.toMatch(/created|inherited/i);
});
