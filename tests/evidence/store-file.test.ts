import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { endPersonal, erasePerson } from '../../src/evidence/erase';
import { verifyStore } from '../../src/evidence/journal-file';
import { importStore, verifyStoreFile, writeStore } from '../../src/evidence/store-file';
import { insertAttestation } from '../../src/store/attestations';
import { openStore, type Store } from '../../src/store/db';
import { erased, listNameColumns } from '../../src/store/erase-person';
import { appendJournal } from '../../src/store/journal';
import { saveObjects } from '../../src/store/objects';
import { findOwnMethods } from '../../src/store/own-standing';
import { insertRestoreTest } from '../../src/store/restore-tests';
import { insertWebhook } from '../../src/store/webhooks';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

const stella = 'dece0000-0000-4000-8000-0000000000a1';
const adam = { id: 'dece0000-0000-4000-8000-0000000000b1', name: 'Adam Admin' };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-file-'));

/** On a server where there is one, else embedded; and another engine than that where there are two. */
let store: TestDb;
let other: Store;
let third: TestDb;
beforeAll(async () => {
  [store, other, third] = await Promise.all([
    openTestDb(),
    openStore({ databaseUrl: null, dataDir: null }),
    openTestDb(),
  ]);
});
afterAll(async () => {
  await Promise.all([store.close(), other.close(), third.close()]);
  fs.rmSync(folder, { recursive: true, force: true });
});

const depsOf = ({ db }: Pick<Store, 'db'>, tenantId: string, now = at(30)) => ({
  db,
  tenantId,
  now: () => new Date(now),
});

async function fill(tenantId: string): Promise<void> {
  await store.db.transaction().execute(async (tx) => {
    const test = { workload: 'mail', what: 'A mailbox', testedBy: 'Adam Admin', minutes: 4, result: 'worked' } as const;
    await insertRestoreTest(tx, tenantId, { ...test, id: 't', testedOn: at(1), note: 'ok', by: adam, at: at(2) });
    const webhook = { id: 'w', url: 'https://x.example/"\u2028', secret: 's', createdAt: at(1) };
    await insertWebhook(tx, tenantId, webhook, adam.id);
    await insertAttestation(tx, tenantId, {
      id: 'a',
      subject: 'training',
      note: 'Seen by Stella Staff',
      file: null,
      by: adam,
      at: at(3),
      validUntil: at(59),
    });
    await tx
      .insertInto('users')
      .values({
        tenant_id: tenantId,
        id: stella,
        display_name: 'Stella Staff',
        user_principal_name: 'stella@contoso.example',
        user_type: 'member',
        account_enabled: false,
        first_seen_at: at(0),
        is_baseline: true,
        removed_at: at(9),
      })
      .execute();
    await tx
      .insertInto('registrations')
      .values({
        tenant_id: tenantId,
        user_id: stella,
        is_mfa_registered: true,
        methods: JSON.stringify(['email']),
        reported_at: at(4),
      })
      .execute();
    await tx
      .insertInto('finding_events')
      .values({
        tenant_id: tenantId,
        key: 'k',
        at: at(4),
        kind: 'gone',
        by_id: stella,
        by_name: 'Stella Staff',
        told: true,
      })
      .execute();
    const objects = Array.from({ length: 450 }, (_, n) => ({
      id: `o${n}`,
      isFederated: n % 2 === 0,
      isVerified: true,
      isDefault: false,
    }));
    await saveObjects(tx, tenantId, 'domains', objects, at(5));
    await appendJournal(tx, tenantId, [
      ...Array.from({ length: 700 }, (_, n) => ({ kind: 'x', at: at(n % 50), body: { n, text: 'ü"\\\u2029' } })),
      { kind: 'x', at: at(6), body: {}, personal: { byName: 'Stella Staff', reason: 'stella@contoso.example asked' } },
      { kind: 'x', at: at(7), body: {}, personal: { byName: 'Adam Admin', subject: 'Payroll.xlsx' } },
      { kind: 'question.asked', at: at(8), body: {}, personal: { text: 'Why?' } },
    ]);
  });
}

async function exportTo(name: string, deps: ReturnType<typeof depsOf>): Promise<string> {
  const lines: string[] = [];
  await writeStore(deps, (line) => void lines.push(line));
  const file = path.join(folder, name);
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
const linesOf = (file: string): readonly string[] => fs.readFileSync(file, 'utf8').trimEnd().split('\n');

it('comes whole from one engine to the other, and back', async () => {
  const tenantId = newTenant();
  await fill(tenantId);
  const deps = depsOf(store, tenantId);
  const before = await verifyStore(store.db, tenantId);
  const file = await exportTo('one', deps);
  expect(await verifyStoreFile(file)).toEqual(before);

  expect(await importStore(depsOf(other, tenantId), file)).toEqual({ entries: 703, rows: 456 });

  expect(await verifyStore(other.db, tenantId)).toMatchObject({ whole: true, entries: 704, missing: 0 });
  const back = await exportTo('two', depsOf(other, tenantId));
  const [, ...lines] = linesOf(file).slice(0, -1);
  // Everything stands as it stood; only that it was brought in came to the chain.
  const again = linesOf(back).slice(1, -1);
  expect(again.filter((line) => !line.includes('"store.imported"'))).toEqual(lines);
  await importStore(depsOf(third, tenantId), back);
  expect(await verifyStore(third.db, tenantId)).toMatchObject({ whole: true, entries: 705 });
  // What is numbered goes on from there.
  await third.db
    .insertInto('finding_events')
    .values({ tenant_id: tenantId, key: 'k', at: at(4), kind: 'gone', told: true })
    .execute();
  expect(
    await third.db.selectFrom('finding_events').select('seq').where('tenant_id', '=', tenantId).execute(),
  ).toHaveLength(2);
});

it('is not brought into a store that holds anything, nor one of another tenant', async () => {
  const tenantId = newTenant();
  await fill(tenantId);
  const file = await exportTo('full', depsOf(store, tenantId));

  await expect(importStore(depsOf(store, tenantId), file)).rejects.toThrow(/not empty/);
  await expect(importStore(depsOf(store, 'other'), file)).rejects.toThrow(/is of tenant/);
});

it('shows every change of a byte, a line that is gone, and an end that is cut off', async () => {
  const tenantId = newTenant();
  await fill(tenantId);
  const bytes = fs.readFileSync(await exportTo('whole', depsOf(store, tenantId)));
  const file = path.join(folder, 'changed');
  const verdict = async (changed: Uint8Array): Promise<boolean> => {
    fs.writeFileSync(file, changed);
    return verifyStoreFile(file).then(
      ({ whole }) => whole,
      () => false,
    );
  };
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  let passed = 0;
  for (let n = 0; n < Number(process.env.CHANGES ?? 60); n += 1) {
    const changed = Uint8Array.from(bytes);
    const place = random(bytes.length);
    changed[place] = ((changed[place] ?? 0) + 1 + random(255)) % 256;
    if (await verdict(changed)) passed += 1;
  }
  const lines = bytes.toString().split('\n');
  const without = (n: number): Buffer => Buffer.from(lines.toSpliced(n, 1).join('\n'));

  expect(passed).toBe(0);
  expect(await verdict(bytes)).toBe(true);
  for (const n of [1, 300, lines.length - 3, lines.length - 2]) expect(await verdict(without(n))).toBe(false);
  expect(await verdict(bytes.subarray(0, bytes.length - 1))).toBe(false);
  fs.writeFileSync(file, without(300));
  await expect(importStore(depsOf(other, tenantId), file)).rejects.toThrow(/broken at 301: entry 300 is missing/);
});

describe('erasing a person', () => {
  it('takes their names and words out, of nobody else, and the chain verifies', async () => {
    const tenantId = newTenant();
    await fill(tenantId);
    const asked = { review_id: 'r', owner_id: stella, name: 'Stella Staff', state: 'silent' } as const;
    const manager = { manager_id: adam.id, manager_name: adam.name, manager_state: 'asked' } as const;
    await store.db
      .insertInto('review_owners')
      .values({ tenant_id: tenantId, ...asked, ...manager })
      .execute();

    const done = await erasePerson(depsOf(store, tenantId), stella);

    expect(done).toMatchObject({ values: 2, isStillHere: false });
    const left = fs.readFileSync(await exportTo('left', depsOf(store, tenantId)), 'utf8');
    expect(left).not.toMatch(/Stella|stella@/);
    expect(await findOwnMethods(store.db, tenantId, stella)).toBeUndefined();
    expect(left).toContain('Adam Admin');
    expect(left).toContain('Payroll.xlsx');
    expect(left).toContain(`Seen by ${erased}`);
    expect(await verifyStore(store.db, tenantId)).toMatchObject({ whole: true, entries: 705, missing: 2 });
    const entry = linesOf(path.join(folder, 'left')).find((line) => line.includes('person.erased'));
    expect(entry).not.toContain(stella);
    expect(await erasePerson(depsOf(store, tenantId), stella)).toMatchObject({ values: 0 });
  });

  it('knows of every column with a name whose name it is', async () => {
    const { found, alone } = await listNameColumns(store.db);

    expect(alone).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  it('is done by time too: each kind is kept for as long as it says', async () => {
    const tenantId = newTenant();
    await fill(tenantId);
    const missing = async () => {
      const verdict = await verifyStore(store.db, tenantId);
      return verdict.whole ? verdict.missing : verdict;
    };

    await endPersonal(depsOf(store, tenantId, '2026-05-30T00:00:00.000Z'));
    expect(await missing()).toBe(0);
    await endPersonal(depsOf(store, tenantId, '2026-06-01T00:00:00.000Z'));
    expect(await missing()).toBe(1);
    await endPersonal(depsOf(store, tenantId, '2029-03-02T00:00:00.000Z'));
    expect(await missing()).toBe(5);
  });
});
