import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { askPack, makePackLink, type PacksDeps, takeByLink } from '../../src/evidence/pack/packs';
import { type RunDeps, runPacks } from '../../src/evidence/pack/run-packs';
import { verifyPack } from '../../src/evidence/pack/verify-pack';
import { scoreOf } from '../../src/posture/score';
import { claimPack, findPack, insertPackPart } from '../../src/store/packs';
import { openTestDb, type TestDb } from '../open-test-db';
import { newKey } from './pack';
import { adam, fillQuarter, lena, quarter, stand } from './quarter';

const tenantId = 'packs';
let store: TestDb;
let nowMs = Date.parse('2026-10-02T08:00:00Z');
const key = newKey();
const errors: string[] = [];
const base = { now: () => new Date(nowMs), wake: () => undefined };
const packs = (): PacksDeps => ({ ...base, db: store.db, tenantId, publicUrl: () => 'https://bot.example' });
const run = (more: Partial<RunDeps> = {}): Promise<void> =>
  runPacks({
    ...base,
    db: store.db,
    tenantId,
    key,
    holder: null,
    stand: async () => stand,
    scoreOf,
    fault: () => undefined,
    log: { warn: (text) => errors.push(text), error: (text) => errors.push(text) },
    ...more,
  });
const newest = async (): Promise<string> =>
  (await store.db.selectFrom('packs').select('id').orderBy('asked_at', 'desc').limit(1).executeTakeFirstOrThrow()).id;
const wish = { ...quarter, isRedacted: false };

beforeAll(async () => {
  store = await openTestDb();
  await fillQuarter(store.db, tenantId, 12);
});
beforeEach(() => {
  errors.length = 0;
  nowMs += 60_000;
});
afterAll(() => store.close());

async function taken(id: string, by: string) {
  const url = await makePackLink(packs(), id, by);
  const found = await takeByLink(packs(), url?.split('/').at(-1) ?? '');
  if (!found) return undefined;
  const bytes = Buffer.concat(await Array.fromAsync(found.chunks()));
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-run-')), 'pack.zip');
  fs.writeFileSync(file, bytes);
  const verdict = await verifyPack(file);
  fs.rmSync(path.dirname(file), { recursive: true });
  return { verdict, length: bytes.length, said: found.bytes };
}

it('makes what was asked for, and one of a person at a time', async () => {
  expect(await askPack(packs(), wish, adam)).toBe(true);
  expect(await askPack(packs(), wish, adam)).toBe(false);
  expect(await askPack(packs(), wish, lena)).toBe(true);

  await run();

  expect(await store.db.selectFrom('packs').select('state').execute()).toEqual([
    { state: 'ready' },
    { state: 'ready' },
  ]);
  expect((await taken(await newest(), lena.id)) ?? (await taken(await newest(), adam.id))).toMatchObject({
    verdict: { whole: true },
  });
});

it('gives it to nobody else', async () => {
  await askPack(packs(), wish, adam);
  await run();

  expect(await makePackLink(packs(), await newest(), lena.id)).toBeUndefined();
});

it('makes one anew that a kill broke off in the middle, and mixes no bytes of the two', async () => {
  await askPack(packs(), wish, adam);
  const id = await newest();
  const at = new Date(nowMs).toISOString();
  await claimPack(store.db, tenantId, { at, leaseUntil: new Date(nowMs + 300_000).toISOString(), heldBy: null });
  await store.db.transaction().execute((tx) => insertPackPart(tx, tenantId, id, 0, Buffer.from('half of it')));

  await run();
  expect((await findPack(store.db, tenantId, id))?.state).toBe('due');
  nowMs += 301_000;
  await run();

  const got = await taken(id, adam.id);
  expect(got).toMatchObject({ verdict: { whole: true } });
  expect(got?.length).toBe(got?.said);
});

it('leaves one to whoever took it meanwhile', async () => {
  await askPack(packs(), wish, adam);
  const id = await newest();

  // While this one wrote, its lease ran out and another instance took it.
  await run({
    fault: () => {
      nowMs += 600_000;
    },
    stand: async () => {
      await store.db
        .updateTable('packs')
        .set({ lease_until: new Date(nowMs + 900_000).toISOString() })
        .where('id', '=', id)
        .execute();
      return stand;
    },
  });

  expect(await findPack(store.db, tenantId, id)).toMatchObject({ state: 'due', bytes: null });
  expect(errors).toEqual([]);
  await store.db.updateTable('packs').set({ lease_until: null }).where('id', '=', id).execute();
  await run();
  expect(await findPack(store.db, tenantId, id)).toMatchObject({ state: 'ready' });
});

it('waits for the instance that has the key', async () => {
  await askPack(packs(), wish, adam);
  const id = await newest();

  await run({ key: { ...newKey(), isGiven: false } });
  expect(await findPack(store.db, tenantId, id)).toMatchObject({ state: 'due', note: expect.stringContaining('key') });
  nowMs += 61_000;
  await run();

  expect(await findPack(store.db, tenantId, id)).toMatchObject({ state: 'ready' });
});

it('says so when it cannot be made', async () => {
  await askPack(packs(), wish, adam);

  await run({ stand: () => Promise.reject(new Error('no')) });

  expect(await findPack(store.db, tenantId, await newest())).toMatchObject({ state: 'failed' });
  expect(errors).toEqual(['a pack could not be made']);
});

it('is put away after a day', async () => {
  nowMs += 25 * 3_600_000;
  await run();

  expect(await store.db.selectFrom('pack_parts').select('n').execute()).toEqual([]);
});
