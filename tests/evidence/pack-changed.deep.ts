import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPromise } from 'yauzl';
import { type PackVerdict, verifyPack } from '../../src/evidence/pack/verify-pack';
import { openTestDb } from '../open-test-db';
import { newKey, packOf, tenantId } from './pack';
import { fillQuarter } from './quarter';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-packs-'));
const file = path.join(dir, 'pack.zip');
let pack: Buffer;

beforeAll(async () => {
  const store = await openTestDb();
  await fillQuarter(store.db, tenantId);
  pack = await packOf(store.db, newKey());
  await store.close();
}, 60_000);
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

const verify = (bytes: Buffer): Promise<PackVerdict> => {
  fs.writeFileSync(file, bytes);
  return verifyPack(file, []);
};

/** Where the packed bytes of a file lie, with its header. */
async function rangeOf(name: string): Promise<readonly [number, number]> {
  fs.writeFileSync(file, pack);
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    zip.close();
    const begin = entry.relativeOffsetOfLocalHeader;
    return [begin, begin + 30 + name.length + entry.compressedSize];
  }
  throw new Error(`no ${name}`);
}

it('is found out with any of 1,000 bytes changed, in the pack, its journal and its manifest, and says where', async () => {
  const ranges = [[0, pack.length] as const, await rangeOf('journal.ndjson'), await rangeOf('manifest.json')];
  const missed: string[] = [];
  const places = new Set<string>();

  for (let n = 0; n < 1000; n += 1) {
    const [from, until] = ranges[n % 3] ?? [0, 1];
    const at = randomInt(from, until);
    const bad = Buffer.from(pack);
    bad[at] = (bad[at] ?? 0) ^ randomInt(1, 256);
    const verdict = await verify(bad);
    if (verdict.whole) missed.push(`byte ${at}: ${bad[at]}`);
    else places.add(verdict.at);
  }

  expect(missed).toEqual([]);
  expect(places.size).toBeGreaterThan(5);
}, 300_000);

it('is found out with any byte at its very end changed, cut off, or more behind it', async () => {
  const missed: number[] = [];

  for (let at = pack.length - 230; at < pack.length; at += 1) {
    const bad = Buffer.from(pack);
    bad[at] = (bad[at] ?? 0) ^ 1;
    if ((await verify(bad)).whole || (await verify(pack.subarray(0, at))).whole) missed.push(at);
  }

  expect(missed).toEqual([]);
  expect(await verify(Buffer.concat([pack, Buffer.from('\n')]))).toMatchObject({ whole: false });
}, 120_000);
