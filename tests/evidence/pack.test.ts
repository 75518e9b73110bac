import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPromise } from 'yauzl';
import { commentPrefix, packStatement } from '../../src/evidence/pack/pack-format';
import { type PackVerdict, verifyPack } from '../../src/evidence/pack/verify-pack';
import { signHead } from '../../src/evidence/sign-head';
import { headToken, type Pin, pinOf } from '../../src/model/signed-head';
import { findSignedHead } from '../../src/store/signed-heads';
import { openTestDb, type TestDb } from '../open-test-db';
import { newKey, packOf, tenantId } from './pack';
import { fillQuarter } from './quarter';

const key = newKey();
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-packs-'));
const file = path.join(dir, 'pack.zip');
let store: TestDb;
let pack: Buffer;
let head: Pin;
let token = '';

beforeAll(async () => {
  store = await openTestDb();
  await fillQuarter(store.db, tenantId);
  await signOn(store.db, '2026-09-30');
  const signed = await findSignedHead(store.db, tenantId, '2026-09-30');
  if (!signed) throw new Error('no head was signed');
  token = headToken(signed);
  head = pinOf(token) as Pin;
  pack = await packOf(store.db, key);
}, 60_000);
afterAll(async () => {
  fs.rmSync(dir, { recursive: true, force: true });
  await store.close();
});

const verify = (bytes: Buffer, pins: readonly Pin[] = []): Promise<PackVerdict> => {
  fs.writeFileSync(file, bytes);
  return verifyPack(file, pins);
};

/** Every file in it. */
async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  fs.writeFileSync(file, bytes);
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const all = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks = await Array.fromAsync((await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>);
    all.set(entry.fileName, Buffer.concat(chunks).toString(entry.fileName.endsWith('.pdf') ? 'latin1' : 'utf8'));
  }
  zip.close();
  return all;
}

it('is whole, also by the head that was noted outside', async () => {
  const verdict = await verify(pack, [head]);

  expect(verdict).toMatchObject({ whole: true, keyId: key.keyId, missing: 1 });
});

it('is the same bytes from the same store at the same time', async () => {
  expect((await packOf(store.db, key)).equals(pack)).toBe(true);
});

const signOn = (db: TestDb['db'], day: string): Promise<void> => {
  const now = (): Date => new Date(`${day}T00:13:00Z`);
  return signHead({ db, tenantId, key, now, wake: () => undefined, log: { warn: () => undefined } });
};
const pinOn = async (db: TestDb['db'], day: string): Promise<Pin> => {
  const signed = await findSignedHead(db, tenantId, day);
  return pinOf(signed ? headToken(signed) : '') as Pin;
};

it('shows the last 100 entries cut off, by the head that was noted', async () => {
  const other = await openTestDb();
  const { db } = other;
  await fillQuarter(db, tenantId, 120);
  await signOn(db, '2026-09-29');
  await signOn(db, '2026-09-30');
  const noted = await pinOn(db, '2026-09-30');
  const last = await db
    .selectFrom('journal')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .offset(100)
    .limit(1)
    .execute();
  const cut = last[0] ?? { seq: 0, hash: '' };
  await db.deleteFrom('journal').where('seq', '>', cut.seq).execute();
  await db.updateTable('journal_heads').set({ seq: cut.seq, hash: cut.hash }).execute();
  await db.deleteFrom('signed_heads').where('seq', '>', cut.seq).execute();
  const short = await packOf(db, key);
  await other.close();

  expect(await verify(short)).toMatchObject({ whole: true });
  expect(await verify(short, [noted])).toEqual({
    whole: false,
    at: `journal.ndjson, entry ${cut.seq + 1}`,
    why: `entries are missing: the head that was noted is at ${noted.seq}`,
  });
}, 60_000);

it('shows a chain made anew from its beginning and signed, by the head that was noted', async () => {
  // Salts differ, so the same history has other hashes.
  const other = await openTestDb();
  await fillQuarter(other.db, tenantId);
  await signOn(other.db, '2026-09-30');
  const forged = await packOf(other.db, key);
  await other.close();

  expect(await verify(forged)).toMatchObject({ whole: true });
  expect(await verify(forged, [head])).toEqual({
    whole: false,
    at: `journal.ndjson, entry ${head.seq}`,
    why: expect.stringContaining('made anew'),
  });
}, 60_000);

it('shows one signed with another key, when that is compared', async () => {
  const verdict = await verify(await packOf(store.db, newKey()), [head]);

  expect(verdict.whole && verdict.keyId !== key.keyId).toBe(true);
});

it('does not take a head that was signed by nobody it knows', async () => {
  const forged = pinOf(token.replace(/[0-9a-f]{4}$/, (end) => (end === '0000' ? '1111' : '0000'))) as Pin;

  expect(await verify(pack, [forged])).toMatchObject({ whole: false, at: 'the head given' });
});

it('is verified by anybody with a hash and a key, as its README says', async () => {
  const covered = createHash('sha256').update(pack.subarray(0, -128)).digest('hex');
  const comment = pack.subarray(-128 - commentPrefix(key.keyId).length).toString();

  expect(comment).toBe(`${commentPrefix(key.keyId)}${key.sign(packStatement(covered))}`);
});

it('holds the report, the tables and the record, and says what it is', async () => {
  const files = await unpack(pack);

  expect(files.get('report.pdf')?.startsWith('%PDF-1.7')).toBe(true);
  expect(files.get('README.txt')).toContain('neither a certification nor legal advice');
  for (const name of ['findings', 'fixes', 'exceptions', 'responsibility-matrix', 'score', 'not-seen', 'frameworks'])
    expect(JSON.parse(files.get(`data/${name}.json`) ?? '[]').length).toBeGreaterThan(0);
});

it('says which checks found nothing and could not judge everything, and not of days that did not keep it', async () => {
  const files = await unpack(pack);
  const rowsOf = (name: string): Record<string, unknown>[] => JSON.parse(files.get(`data/${name}.json`) ?? '[]');
  const [first, ...days] = rowsOf('score').filter(({ area }) => area === 'All');
  const last = days.at(-1);
  const isPartly = ({ checks }: Record<string, unknown>): boolean =>
    String(checks).includes(': passed (could not judge everything)');

  expect(first).toMatchObject({ day: '2026-07-01', partly: null });
  expect(last?.partly).toBeGreaterThan(0);
  expect(last?.partly).toBeLessThan(Number(last?.passed));
  expect(files.get('data/score.csv')).toContain('"Of these: could not judge everything"');
  for (const name of ['responsibility-matrix', 'frameworks']) {
    const states = rowsOf(name)
      .filter(isPartly)
      .map(({ state }) => state);
    expect(states).toContain('kept, partly seen');
    expect(states).not.toContain('kept');
  }
});

it('keeps cells from being run as formulas, and is read again as it was', async () => {
  const files = await unpack(pack);
  const csv = files.get('data/findings.csv') ?? '';
  const cells = csv.split(/\r\n/).flatMap((line) => line.split('","'));

  expect(csv.startsWith('\ufeff"Severity"')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"";""click"")"`);
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(JSON.parse(files.get('data/findings.json') ?? '[]')).toHaveLength(csv.trimEnd().split('\r\n').length - 1);
});

it('holds personal values of its period only', async () => {
  const files = await unpack(pack);

  expect(files.get('journal.ndjson')).toContain('Gehälter');
  expect([...files.values()].join()).not.toContain('Later secret');
});

it('without names holds none, and verifies all the same', async () => {
  const redacted = await packOf(store.db, key, true);
  const files = await unpack(redacted);
  const all = [...files]
    .filter(([name]) => name !== 'report.pdf')
    .map(([, text]) => text)
    .join('\n');

  expect(await verify(redacted, [head])).toMatchObject({ whole: true });
  for (const name of ['Adam Admin', 'Łęcka', 'Gehälter', 'Umowa', 'Jürgen', 'Groß', 'Budget Q3'])
    expect(all).not.toContain(name);
  const who = [...new Set(all.match(/Person [0-9a-f]{10}/g))];
  expect(who).toHaveLength(2);
  expect([...new Set((await packOf(store.db, key, true)).equals(redacted) ? who : [])]).toHaveLength(2);
});
