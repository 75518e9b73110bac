import type { Graph } from '../../src/graph/graph';
import { listGrantsByApp } from '../../src/store/consents';
import { listObjects } from '../../src/store/objects';
import { readAllAgain, syncObjects } from '../../src/tenant/sync-objects';
import { openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt, seeds } from './look';

const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const small = { users: 24 } as const;
const apps = /^\/?(v1\.0\/)?(servicePrincipals|applications|oauth2PermissionGrants)/;

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

/** Reads what is due, and says what was asked about apps; what stands in an envelope counts by itself. */
async function asked({ deps }: Look): Promise<readonly string[]> {
  const paths: string[] = [];
  const graph: Graph = {
    ...deps.graph,
    page: (path, options) => {
      paths.push(path.replace(/^https?:\/\/[^/]+\/v1\.0/, ''));
      return deps.graph.page(path, options);
    },
    batch: (requests, options) => {
      paths.push(...requests.map(({ path }) => path));
      return deps.graph.batch(requests, options);
    },
  };
  await syncObjects({ ...deps, graph });
  return paths.filter((path) => apps.test(path) && !path.includes('appRole')).map((path) => path.replace(/\?.*/, ''));
}

/** What is kept of apps, as text: the same, however it came to be read. */
async function kept({ deps: { db, tenantId } }: Look): Promise<string> {
  const all: unknown[] = [...(await listGrantsByApp(db, tenantId))].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const name of ['service-principals', 'consents', 'applications', 'app-grants'] as const)
    all.push(...(await listObjects(db, tenantId, name)).map(({ object }) => object));
  return JSON.stringify(all);
}

async function changeApps({ demo }: Look): Promise<{ readonly app: string; readonly grant: string }> {
  const [principal, resource] = (await demo.all('/servicePrincipals')).value;
  const [registration, other] = (await demo.all('/applications')).value;
  const [grant] = (await demo.all('/oauth2PermissionGrants')).value;
  const consent = { clientId: principal.id, resourceId: resource.id, scope: 'Mail.Read', consentType: 'Principal' };
  await demo.call('PATCH', `/servicePrincipals/${principal.id}`, { body: { accountEnabled: false } });
  await demo.call('POST', `/applications/${registration.id}/addPassword`, { body: { passwordCredential: {} } });
  await demo.call('DELETE', `/applications/${other.id}`);
  await demo.call('DELETE', `/oauth2PermissionGrants/${grant.id}`);
  const { body } = await demo.call('POST', '/oauth2PermissionGrants', { body: { ...consent, principalId: STELLA } });
  return { app: registration.id, grant: body.id };
}

const deltas = ['/applications/delta', '/oauth2PermissionGrants/delta', '/servicePrincipals/delta'];

/** What the journal holds of readings of the registrations, oldest first. */
async function readingsOf({ deps }: Look): Promise<readonly { readonly collection: string }[]> {
  const rows = await store.db
    .selectFrom('journal')
    .select('body')
    .where('tenant_id', '=', deps.tenantId)
    .where('kind', '=', 'reading.changed')
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body)).filter(({ collection }) => collection === 'applications');
}

it.each(seeds)(
  'a quiet hour costs one request each; a change costs what changed, and all is known: %s',
  async (seed) => {
    const look = await lookAt(store, { ...small, seed });
    await look.read();
    look.moveDays(0.1);
    const quiet = await asked(look);
    const { app, grant } = await changeApps(look);
    look.moveDays(0.1);

    const changed = await asked(look);

    const known = await kept(look);
    expect((await readingsOf(look)).at(-1)).toMatchObject({ read: 'changes', changed: 2 });
    await readAllAgain(look.deps);
    const whole = await asked(look);
    expect(quiet.toSorted()).toEqual(deltas);
    expect(changed).toContain(`/oauth2PermissionGrants/${grant}`);
    expect(changed).toContain(`/applications/${app}/owners`);
    expect(changed.length).toBe(deltas.length + 6);
    expect(whole).toContain('/applications');
    expect((await readingsOf(look))[0]).toMatchObject({ read: 'whole' });
    expect(await kept(look)).toBe(known);
  },
);

it('a place that Graph has forgotten is read whole, without a word', async () => {
  const warned: string[] = [];
  const look = await lookAt(store, small);
  await look.read();
  await changeApps(look);
  await store.db
    .updateTable('collections')
    .set({ cursor: JSON.stringify({ link: '/applications/delta?$deltatoken=old', wholeAt: look.demo.at.now }) })
    .where('tenant_id', '=', look.deps.tenantId)
    .where('name', '=', 'applications')
    .execute();
  look.moveDays(0.1);

  const paths = await asked({
    ...look,
    deps: { ...look.deps, log: { ...look.deps.log, warn: (text) => warned.push(text) } },
  });

  expect(paths).toContain('/applications');
  expect(paths).not.toContain('/servicePrincipals');
  expect(warned).toEqual([]);
});

it('what a delta never told is found within a day', async () => {
  const look = await lookAt(store, { ...small, seed: 'truth-1' });
  await look.read();
  const [ownerless = ''] = look.demo.truth().apps.ownerless;
  await look.demo.call('POST', `/applications/${ownerless}/owners/$ref`, {
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${STELLA}` },
  });

  look.moveDays(0.5);
  await look.read();
  const before = await look.standing('apps.owner-missing');
  look.moveDays(0.6);
  await look.read();

  expect(before).toContain(ownerless);
  expect(await look.standing('apps.owner-missing')).toEqual([...look.demo.truth().apps.ownerless].sort());
});
