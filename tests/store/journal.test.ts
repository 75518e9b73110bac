import { verifyStore } from '../../src/evidence/journal-file';
import { genesisHash } from '../../src/model/chain';
import {
  appendJournal,
  eachJournalEntry,
  findJournalHead,
  type JournalEntry,
  type StoredEntry,
} from '../../src/store/journal';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const entry = (n: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  kind: 'test.thing',
  at: at(n % 60),
  body: { n },
  ...more,
});
const append = (tenant: string, ...entries: readonly JournalEntry[]) =>
  store.db.transaction().execute((tx) => appendJournal(tx, tenant, entries));
async function all(tenant: string, pageSize?: number): Promise<readonly StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for await (const one of eachJournalEntry(store.db, tenant, await findJournalHead(store.db, tenant), pageSize))
    entries.push(one);
  return entries;
}

it('begins at a head of its own for each tenant', async () => {
  const tenant = newTenant();

  const head = await findJournalHead(store.db, tenant);

  expect(head).toEqual({ seq: 0, hash: genesisHash(tenant) });
  expect(await verifyStore(store.db, tenant)).toEqual({
    whole: true,
    entries: 0,
    missing: 0,
    hash: genesisHash(tenant),
  });
});

it('hangs each entry on the one before', async () => {
  const tenant = newTenant();

  await append(tenant, entry(1));
  await append(tenant, entry(2), entry(3));

  const entries = await all(tenant);
  expect(entries.map(({ seq, at: time, body }) => [seq, time, body])).toEqual([
    [1, at(1), '{"n":1}'],
    [2, at(2), '{"n":2}'],
    [3, at(3), '{"n":3}'],
  ]);
  expect(entries.map(({ prevHash }) => prevHash)).toEqual([genesisHash(tenant), entries[0]?.hash, entries[1]?.hash]);
  expect(await verifyStore(store.db, tenant)).toEqual({ whole: true, entries: 3, missing: 0, hash: entries[2]?.hash });
});

it('adds nothing for nothing', async () => {
  const tenant = newTenant();

  await append(tenant);

  expect((await findJournalHead(store.db, tenant)).seq).toBe(0);
});

it('takes many entries at once and reads them in pages', async () => {
  const tenant = newTenant();

  await append(tenant, ...Array.from({ length: 1200 }, (_, n) => entry(n, { personal: { subject: `file ${n}` } })));

  const entries = await all(tenant, 100);
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 1200 }, (_, n) => n + 1));
  expect(entries.every(({ personal }, n) => personal.length === 1 && personal[0]?.value === `file ${n}`)).toBe(true);
  expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: true, entries: 1200 });
});

it('leaves no gap and no fork when many append at the same time', async () => {
  const tenant = newTenant();

  await Promise.all(Array.from({ length: 40 }, (_, n) => append(tenant, entry(n), entry(n))));

  expect((await all(tenant)).map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, n) => n + 1));
  expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: true, entries: 80 });
});

it('keeps tenants apart', async () => {
  const [one, other] = [newTenant(), newTenant()];

  await append(one, entry(1));
  await append(other, entry(1));
  await append(one, entry(2));

  expect((await all(one)).map(({ seq }) => seq)).toEqual([1, 2]);
  expect(await verifyStore(store.db, other)).toMatchObject({ whole: true, entries: 1 });
});

it('takes an entry back with the change it belongs to', async () => {
  const tenant = newTenant();
  await append(tenant, entry(1));

  const failing = store.db.transaction().execute(async (tx) => {
    await appendJournal(tx, tenant, [entry(2)]);
    throw new Error('the change failed');
  });

  await expect(failing).rejects.toThrow('the change failed');
  expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: true, entries: 1 });
});

describe('personal values', () => {
  it('stand beside the chain, and only commitments in it', async () => {
    const tenant = newTenant();

    await append(tenant, entry(1, { personal: { subject: 'Payroll.xlsx', askedByName: 'Adam Admin' } }));

    const [stored] = await all(tenant);
    expect(stored?.body).not.toMatch(/Payroll|Adam/);
    expect(Object.keys(JSON.parse(stored?.body ?? '{}').personal)).toEqual(['askedByName', 'subject']);
    expect(stored?.personal.map(({ field, value }) => [field, value]).toSorted()).toEqual([
      ['askedByName', 'Adam Admin'],
      ['subject', 'Payroll.xlsx'],
    ]);
  });

  it('are salted: the same name twice is two commitments', async () => {
    const tenant = newTenant();

    await append(tenant, entry(1, { personal: { name: 'Adam' } }), entry(2, { personal: { name: 'Adam' } }));

    const [one, two] = (await all(tenant)).map(({ personal }) => personal[0]?.commitment);
    expect(one).not.toBe(two);
  });

  it('can be erased, and the chain still verifies', async () => {
    const tenant = newTenant();
    await append(tenant, entry(1, { personal: { name: 'Adam' } }), entry(2));

    await store.db.deleteFrom('journal_personal').where('tenant_id', '=', tenant).execute();

    expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: true, entries: 2 });
  });

  it('break it when one was changed', async () => {
    const tenant = newTenant();
    await append(tenant, entry(1), entry(2, { personal: { name: 'Adam' } }));

    await store.db.updateTable('journal_personal').set({ value: 'Eve' }).where('tenant_id', '=', tenant).execute();

    expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: false, at: 2 });
  });
});

describe('text that a database would not give back as it came', () => {
  const cases: readonly { name: string; more: Partial<JournalEntry> }[] = [
    { name: 'half of a pair in a name', more: { personal: { subject: 'a\ud83d.txt' } } },
    { name: 'a NUL in a name', more: { personal: { subject: 'a\u0000b' } } },
    { name: 'half of a pair in the body', more: { body: { 'k\udc00': 'v\ud83d' } } },
    { name: 'a NUL in the body', more: { body: { key: 'a\u0000b' } } },
    { name: 'a line end of JavaScript', more: { personal: { subject: 'a\u2028b' }, body: { key: 'a\u2029b' } } },
    { name: 'a time to the microsecond', more: { at: '2026-03-02T09:00:00.123456Z' } },
    { name: 'a time without milliseconds', more: { at: '2026-03-02T09:00:00Z' } },
    { name: 'a time of another zone', more: { at: '2026-03-02T10:00:00.000+01:00' } },
  ];

  it.each(cases)('$name', async ({ more }) => {
    const tenant = newTenant();

    await append(tenant, entry(1, more));

    expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: true, entries: 1 });
  });
});

describe('a change behind our back', () => {
  const changes: readonly { name: string; change: (tenant: string) => Promise<unknown>; brokenAt: number }[] = [
    {
      name: 'a body',
      change: (tenant) =>
        store.db
          .updateTable('journal')
          .set({ body: '{"n":9}' })
          .where('tenant_id', '=', tenant)
          .where('seq', '=', 2)
          .execute(),
      brokenAt: 2,
    },
    {
      name: 'a kind',
      change: (tenant) =>
        store.db
          .updateTable('journal')
          .set({ kind: 'test.other' })
          .where('tenant_id', '=', tenant)
          .where('seq', '=', 2)
          .execute(),
      brokenAt: 2,
    },
    {
      name: 'a time',
      change: (tenant) =>
        store.db
          .updateTable('journal')
          .set({ at: at(59) })
          .where('tenant_id', '=', tenant)
          .where('seq', '=', 2)
          .execute(),
      brokenAt: 2,
    },
    {
      name: 'an entry taken out',
      change: (tenant) => store.db.deleteFrom('journal').where('tenant_id', '=', tenant).where('seq', '=', 2).execute(),
      brokenAt: 3,
    },
    {
      name: 'the last one taken out',
      change: (tenant) => store.db.deleteFrom('journal').where('tenant_id', '=', tenant).where('seq', '=', 3).execute(),
      brokenAt: 3,
    },
    {
      name: 'another head',
      change: (tenant) =>
        store.db
          .updateTable('journal_heads')
          .set({ hash: '0'.repeat(64) })
          .where('tenant_id', '=', tenant)
          .execute(),
      brokenAt: 3,
    },
  ];

  it.each(changes)('$name is found', async ({ change, brokenAt }) => {
    const tenant = newTenant();
    await append(tenant, entry(1), entry(2), entry(3));

    await change(tenant);

    expect(await verifyStore(store.db, tenant)).toMatchObject({ whole: false, at: brokenAt });
  });
});
