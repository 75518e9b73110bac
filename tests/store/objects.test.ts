import type { Domain } from '../../src/model/objects/access';
import { saveCollection } from '../../src/store/collections';
import { countObjects, listObjects, pageOfObjects, removeOtherObjects, saveObjects } from '../../src/store/objects';
import type { Key, Page } from '../../src/store/page';
import { loadSnapshot } from '../../src/store/snapshot';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const domain = (id: string, isFederated = false): Domain => ({ id, isFederated, isVerified: true, isDefault: false });
const save = (tenant: string, page: readonly Domain[], when: string) =>
  store.db.transaction().execute((tx) => saveObjects(tx, tenant, 'domains', page, when));

it('keeps what it was before its last change, and says only what changed', async () => {
  const tenant = newTenant();
  const first = await save(tenant, [domain('a.example'), domain('b.example')], at(1));
  const same = await save(tenant, [domain('a.example'), domain('b.example')], at(2));
  const second = await save(tenant, [domain('a.example', true), domain('b.example')], at(3));

  expect(first.map(({ was }) => was)).toEqual([null, null]);
  expect(same).toEqual([]);
  expect(second).toEqual([{ now: domain('a.example', true), was: domain('a.example') }]);
  expect(await listObjects(store.db, tenant, 'domains')).toEqual([
    { object: domain('a.example', true), before: domain('a.example'), firstSeenAt: at(1), changedAt: at(3) },
    { object: domain('b.example'), before: null, firstSeenAt: at(1), changedAt: at(1) },
  ]);
});

it('takes out what a whole reading no longer names, in this collection and tenant only', async () => {
  const [tenant, other] = [newTenant(), newTenant()];
  const many = Array.from({ length: 1201 }, (_, i) => domain(`${i}.example`));
  await save(tenant, many, at(1));
  await save(other, [domain('1.example')], at(1));

  const gone = await store.db
    .transaction()
    .execute((tx) => removeOtherObjects(tx, tenant, 'domains', new Set(['7.example'])));

  expect(gone).toHaveLength(1200);
  expect(await countObjects(store.db, tenant, 'domains')).toBe(1);
  expect(await countObjects(store.db, other, 'domains')).toBe(1);
});

it('streams a long collection, each object once', async () => {
  const tenant = newTenant();
  await save(
    tenant,
    Array.from({ length: 25 }, (_, i) => domain(`${i}.example`)),
    at(1),
  );
  const seen: string[] = [];
  for (let after: Key | null = []; after !== null; ) {
    const { things, next }: Page<{ readonly id: string }> = await pageOfObjects(store.db, tenant, 'domains', after, 10);
    seen.push(...things.map(({ id }) => id));
    after = next;
  }

  expect(new Set(seen).size).toBe(25);
  expect(seen).toHaveLength(25);
});

it('a snapshot leaves out what could not be read, and shows as empty what is not licensed', async () => {
  const tenant = newTenant();
  await save(tenant, [domain('a.example')], at(1));
  const skipped = (reason: 'no-permission' | 'not-licensed') => ({ kind: 'skipped', reason, detail: '' }) as const;
  await saveCollection(store.db, tenant, 'domains', { outcome: skipped('no-permission'), readAt: at(1) });
  await saveCollection(store.db, tenant, 'named-locations', { outcome: skipped('not-licensed') });

  expect(await loadSnapshot(store.db, tenant, ['domains', 'named-locations', 'licences'])).toEqual({
    'named-locations': [],
  });
});
