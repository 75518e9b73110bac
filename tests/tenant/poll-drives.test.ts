import { createGraph } from '../../src/graph/client';
import type { Graph } from '../../src/graph/graph';
import { fixedToken } from '../../src/graph/tokens';
import type { TenantDeps } from '../../src/tenant/deps';
import { listDrives } from '../../src/tenant/list-drives';
import { pollDrives, roundEveryS } from '../../src/tenant/poll-drives';
import { reconcileDrives, syncDueDrives } from '../../src/tenant/sync-drives';
import { type Demo, startDemo } from '../demo/start-demo';
import { newTenant, openTestDb } from '../open-test-db';

const opened = openTestDb();
afterAll(async () => (await opened).close());

it.each([
  [300, 40, 500, 300],
  [300, 20_000, 20_000, 720],
  [30, 100, 500, 30],
  [300, 20_000, 500, 2880],
])('wanted every %i s, %i drives, %i licences: every %i s', (wanted, drives, licences, everyS) => {
  expect(roundEveryS(wanted, drives, { licences })).toBe(everyS);
});

interface Watched {
  readonly demo: Demo;
  readonly deps: TenantDeps;
  readonly asked: string[];
  readonly told: { readonly since: string | null }[];
  readonly woken: string[];
}

async function watched(): Promise<Watched> {
  const { db } = await opened;
  const demo = await startDemo({ users: 20, sites: 5, itemsPerSite: 30, itemsPerOneDrive: 5 });
  const tenantId = newTenant();
  const now = (): Date => demo.at.now;
  const asked: string[] = [];
  const told: { since: string | null }[] = [];
  const woken: string[] = [];
  const real = createGraph({
    baseUrl: `${demo.url}/v1.0`,
    getToken: fixedToken('demo-read'),
    now,
    sleep: async () => undefined,
  });
  const graph: Graph = {
    ...real,
    page(path, options) {
      asked.push(path);
      return real.page(path, options);
    },
  };
  const deps: TenantDeps = {
    db,
    tenantId,
    graph,
    groupsIn: graph,
    watch: null,
    groupIds: [],
    now,
    onFound: async (_tx, { since }) => {
      told.push({ since });
      return [];
    },
    kinds: [],
    leaningOn: () => [],
    onProgress: () => undefined,
    onFirstRead: async () => [],
    wake: (name) => woken.push(name),
    fault: () => undefined,
    log: { info: () => undefined, warn: () => undefined },
    notifyUrl: 'http://127.0.0.1:9',
  };
  await listDrives(deps);
  await syncDueDrives(deps);
  return { demo, deps, asked, told, woken };
}

const rowsOf = async ({ db, tenantId }: TenantDeps) =>
  db.selectFrom('drives').selectAll().where('tenant_id', '=', tenantId).orderBy('id').execute();
const later = ({ demo }: Watched, minutes: number): string => {
  demo.at.now = new Date(demo.at.now.getTime() + minutes * 60_000);
  return demo.at.now.toISOString();
};

it('a quiet drive costs one request and no write', async () => {
  const tenant = await watched();
  const before = await rowsOf(tenant.deps);
  tenant.asked.length = 0;
  later(tenant, 5);

  await reconcileDrives(tenant.deps);

  expect(tenant.asked).toHaveLength(before.length);
  expect(tenant.asked.every((path) => /delta\?token=/.test(path))).toBe(true);
  expect(await rowsOf(tenant.deps)).toEqual(before);
});

it('a link made after a quiet round was not there before that round', async () => {
  const tenant = await watched();
  const quietAt = later(tenant, 5);
  await reconcileDrives(tenant.deps);
  later(tenant, 5);
  const [drive] = (await tenant.demo.call('GET', '/sites/getAllSites')).body.value;
  const { body: library } = await tenant.demo.call('GET', `/sites/${drive.id}/drive`);
  const { body: files } = await tenant.demo.call('GET', `/drives/${library.id}/root/children`);
  const file = files.value.find((one: { folder?: object; shared?: object }) => !one.folder && !one.shared);
  await tenant.demo.call('POST', `/drives/${library.id}/items/${file.id}/createLink`, {
    body: { type: 'view', scope: 'anonymous' },
  });
  tenant.told.length = 0;

  await reconcileDrives(tenant.deps);

  expect(tenant.told).toEqual([{ since: quietAt }]);
});

it('takes its place anew once a day', async () => {
  const tenant = await watched();
  const before = await rowsOf(tenant.deps);
  const at = later(tenant, 25 * 60);

  await reconcileDrives(tenant.deps);

  const after = await rowsOf(tenant.deps);
  expect(after.map(({ read_at }) => read_at)).toEqual(before.map(() => at));
});

it('goes round when it is time, and not before', async () => {
  const tenant = await watched();
  const rounds = async (): Promise<number> => {
    tenant.asked.length = 0;
    await pollDrives(tenant.deps, 300);
    return tenant.asked.length;
  };

  expect(await rounds()).toBeGreaterThan(0);
  later(tenant, 4);
  expect(await rounds()).toBe(0);
  later(tenant, 1);
  expect(await rounds()).toBeGreaterThan(0);
  expect(tenant.woken).not.toContain('poll');

  await pollDrives(tenant.deps, 30);
  expect(tenant.woken).toContain('poll');
});
