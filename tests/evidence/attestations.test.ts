import {
  type AttestDeps,
  attest,
  attestationsNow,
  lookAtAttestations,
  withdraw,
} from '../../src/evidence/attestations/attest';
import { verifyStore } from '../../src/evidence/journal-file';
import { postureOf } from '../../src/posture/posture-of';
import { eachJournalEntry, findJournalHead } from '../../src/store/journal';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

const dayMs = 86_400_000;
const adam = { id: 'a-adam', name: 'Adam Admin' };
const subject = 'data.dlp-unseen';
const validUntil = '2026-08-30T00:00:00.000Z';
const given = { subject, note: 'Two policies are on', file: { name: 'dlp.pdf', sha256: 'a'.repeat(64) }, validUntil };

let store: TestDb;
let deps: AttestDeps;
let nowMs = 0;
let told: { userId: string; lines: readonly string[] }[] = [];
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(() => {
  nowMs = Date.parse('2026-03-02T09:00:00Z');
  told = [];
  deps = {
    db: store.db,
    tenantId: newTenant(),
    now: () => new Date(nowMs),
    wake: () => undefined,
    tell: async (_tx, { userId, lines }) => {
      told.push({ userId, lines });
    },
  };
});

const kinds = async (): Promise<readonly string[]> => {
  const head = await findJournalHead(store.db, deps.tenantId);
  const entries = await Array.fromAsync(eachJournalEntry(store.db, deps.tenantId, head));
  expect(entries.map(({ body }) => body).join()).not.toMatch(/Adam|Two policies|dlp\.pdf/);
  return entries.map(({ kind }) => kind);
};
const dlp = async () => (await postureOf(store.db, deps.tenantId)).find(({ checkId }) => checkId === subject);

it('stands beside what was measured: the check stays unseen, and is stated', async () => {
  expect((await dlp())?.stated).toBeNull();

  expect(await attest(deps, given, adam)).toEqual({ ok: true });

  const posture = await dlp();
  expect(posture?.unseen).toHaveLength(1);
  expect(posture?.stated).toEqual({ at: new Date(nowMs).toISOString(), until: validUntil });
  expect((await attestationsNow(deps)).standing).toMatchObject([{ ...given, by: adam, endedAt: null }]);
});

it('is replaced by a newer one, and withdrawn', async () => {
  await attest(deps, given, adam);
  await attest(deps, { ...given, note: 'Three are on', file: null }, adam);

  const { standing } = await attestationsNow(deps);
  expect(standing.map(({ note }) => note)).toEqual(['Three are on']);
  expect(await withdraw(deps, standing[0]?.id ?? '', adam)).toBe(true);
  expect(await withdraw(deps, standing[0]?.id ?? '', adam)).toBe(false);
  expect((await dlp())?.stated).toBeNull();
  expect(await kinds()).toEqual(['attestation.made', 'attestation.made', 'attestation.withdrawn']);
});

it('is asked for again once, two weeks before its end, and then ends', async () => {
  await attest(deps, given, adam);
  await lookAtAttestations(deps);
  expect(told).toEqual([]);

  nowMs = Date.parse(validUntil) - 13 * dayMs;
  await lookAtAttestations(deps);
  await lookAtAttestations(deps);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ userId: adam.id });
  expect(told[0]?.lines[0]).toBe('What you stated about “Data loss prevention rules” ends on 2026-08-30.');

  nowMs = Date.parse(validUntil);
  await lookAtAttestations(deps);
  expect((await dlp())?.stated).toBeNull();
  expect(await kinds()).toEqual(['attestation.made', 'attestation.asked-again', 'attestation.ended']);
  expect(await verifyStore(store.db, deps.tenantId)).toMatchObject({ whole: true });
});

it.each([
  ['about nothing we know', { subject: 'access.mfa-not-required' }, 'do not know what this is about'],
  ['that is over already', { validUntil: '2026-03-02T00:00:00.000Z' }, 'over already'],
  ['for years', { validUntil: '2029-03-02T00:00:00.000Z' }, 'a year at most'],
])('takes none %s', async (_name, change, why) => {
  const done = await attest(deps, { ...given, ...change }, adam);

  expect(done).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  expect(await kinds()).toEqual([]);
});
