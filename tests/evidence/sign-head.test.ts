import { verifyStore } from '../../src/evidence/journal-file';
import { type SignDeps, signHead } from '../../src/evidence/sign-head';
import { headStatement, headToken, isSigned, pinOf } from '../../src/model/signed-head';
import { appendJournal } from '../../src/store/journal';
import { listKeys, listSignedHeads, saveHeadPlace } from '../../src/store/signed-heads';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';
import { newKey } from './pack';

let store: TestDb;
const warned: string[] = [];
beforeAll(async () => {
  store = await openTestDb();
});
beforeEach(() => {
  warned.length = 0;
});
afterAll(() => store.close());

const depsOf = (tenantId: string, key = newKey(), day = '2026-07-01'): SignDeps => ({
  db: store.db,
  tenantId,
  key,
  now: () => new Date(`${day}T00:13:00Z`),
  wake: () => undefined,
  log: { warn: (text) => warned.push(text) },
});
const kindsOf = async (tenantId: string): Promise<readonly string[]> => {
  const rows = await store.db
    .selectFrom('journal')
    .select('kind')
    .where('tenant_id', '=', tenantId)
    .orderBy('seq')
    .execute();
  return rows.map(({ kind }) => kind);
};

it('signs once a day what the journal then is', async () => {
  const deps = depsOf(newTenant());

  await signHead(deps);
  await signHead(deps);

  const [head, ...more] = await listSignedHeads(store.db, deps.tenantId);
  expect(more).toEqual([]);
  expect(head && isSigned(deps.key.publicKey, headStatement(head), head.signature)).toBe(true);
  expect(await kindsOf(deps.tenantId)).toEqual(['key.made', 'readings.day', 'head.signed']);
  expect(await verifyStore(store.db, deps.tenantId, [pinOf(head ? headToken(head) : '') as never])).toMatchObject({
    whole: true,
  });
});

it('signs once, whoever of four comes first', async () => {
  const deps = depsOf(newTenant());

  await Promise.all(Array.from({ length: 4 }, () => signHead(deps)));

  expect(await listSignedHeads(store.db, deps.tenantId)).toHaveLength(1);
  expect(await kindsOf(deps.tenantId)).toEqual(['key.made', 'readings.day', 'head.signed']);
});

it('posts it where an admin wants it', async () => {
  const deps = depsOf(newTenant());
  await store.db
    .transaction()
    .execute((tx) => saveHeadPlace(tx, deps.tenantId, { conversationId: '19:x', by: 'u', at: '2026-07-01T00:00:00Z' }));

  await signHead(deps);

  const cards = await store.db
    .selectFrom('deliveries')
    .select(['conversation_id', 'subject_kind', 'subject_id'])
    .where('tenant_id', '=', deps.tenantId)
    .execute();
  expect(cards).toEqual([{ conversation_id: '19:x', subject_kind: 'head', subject_id: '2026-07-01' }]);
});

it('does not sign with a key of its own where another signs', async () => {
  const first = depsOf(newTenant());
  await signHead(first);

  await signHead({ ...depsOf(first.tenantId, { ...newKey(), isGiven: false }, '2026-07-02') });

  expect(await listSignedHeads(store.db, first.tenantId)).toHaveLength(1);
  expect(warned).toEqual([expect.stringContaining('another key signs here')]);
});

it('takes a new key that the operator gives, says so in the journal, and the old one never again', async () => {
  const first = depsOf(newTenant());
  await signHead(first);

  await signHead(depsOf(first.tenantId, newKey(), '2026-07-02'));
  await signHead({ ...first, now: () => new Date('2026-07-03T00:13:00Z') });

  expect(await listSignedHeads(store.db, first.tenantId)).toHaveLength(2);
  expect((await listKeys(store.db, first.tenantId)).map(({ until }) => until !== null)).toEqual([true, false]);
  expect(await kindsOf(first.tenantId)).toContain('key.changed');
});

it('is held against what was noted: cut off, or made anew', async () => {
  const deps = depsOf(newTenant());
  await store.db.transaction().execute((tx) =>
    appendJournal(
      tx,
      deps.tenantId,
      Array.from({ length: 5 }, (_, n) => ({ kind: 'x', at: '2026-07-01T00:00:00Z', body: { n } })),
    ),
  );
  await signHead(deps);
  const [head] = await listSignedHeads(store.db, deps.tenantId);
  const seq = head?.seq ?? 0;

  const other = { seq, hash: 'ab'.repeat(32) };
  expect(await verifyStore(store.db, deps.tenantId, [other])).toMatchObject({ whole: false, at: seq });
  expect(await verifyStore(store.db, deps.tenantId, [{ seq: 999, hash: other.hash }])).toMatchObject({
    whole: false,
    at: seq + 2,
  });
  expect(await verifyStore(store.db, deps.tenantId, [{ seq: null, hash: other.hash }])).toMatchObject({ whole: false });
  expect(await verifyStore(store.db, deps.tenantId, [{ seq: null, hash: head?.hash ?? '' }])).toMatchObject({
    whole: true,
  });
});
