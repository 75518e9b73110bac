import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { Remedy } from '../../src/model/remedy';
import { noSpan } from '../../src/model/span';
import { decide } from '../../src/remediation/decide';
import type { RemediationDeps } from '../../src/remediation/deps';
import { sayDone } from '../../src/remediation/done-by-hand';
import { requestFix } from '../../src/remediation/request-fix';
import { findRemedy } from '../../src/remedies';
import { findAskedApproval } from '../../src/store/approvals';
import { openStore, type Store } from '../../src/store/db';
import { noteDrivesNotified, saveDrives } from '../../src/store/drives';
import { findFix } from '../../src/store/fixes';
import { lockRoutes } from '../../src/store/routes';
import { itOnServer } from '../open-test-db';
import { adam, found, journalOf, latest, lena, luis, stateOf } from './workbench';

/** Two instances meet only on a server: without one there is nothing to see here. */
const server = process.env.TEST_DATABASE_URL;
const name = `keyholder_two_${randomBytes(6).toString('hex')}`;
const onServer = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

let stores: readonly Store[] = [];
beforeAll(async () => {
  if (!server) return;
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const first = await openStore({ databaseUrl: url.href, dataDir: null });
  stores = [first, await openStore({ databaseUrl: url.href, dataDir: null })];
});
afterAll(async () => {
  for (const store of stores) await store.close();
  if (server) await onServer(`drop database if exists ${name} with (force)`);
});

/** Graph answers that the link stands; nobody gets as far as a call. */
const graph = {
  get: async () => ({
    status: 200,
    headers: {},
    requestId: null,
    body: { id: 'l', link: { scope: 'anonymous', type: 'view' } },
  }),
} as unknown as RemediationDeps['read'];

const instance = (store: Store, tenantId: string): RemediationDeps => ({
  db: store.db,
  tenantId,
  holder: null,
  read: graph,
  canFix: true,
  fix: graph,
  readAccess: async () => ({}),
  whyGuarded: async () => undefined,
  remedyOf: (id) => findRemedy(id) as Remedy,
  settings: { officeHours: null, reasonFor: [], selfApproval: false },
  now: () => new Date('2026-03-02T09:00:00Z'),
  onChanged: async () => undefined,
  onAsked: async () => undefined,
  onReceipt: async () => undefined,
  onBulk: async () => undefined,
  onDrill: async () => undefined,
  onNotice: async () => undefined,
  whyNotTenantWide: async () => undefined,
  leads: async () => [lena, luis],
  wake: () => undefined,
  fault: () => undefined,
  span: noSpan,
  log: { info: () => undefined, warn: () => undefined },
});

const rounds = Array.from({ length: 50 }, (_, n) => n);

itOnServer('of two leads who press in the same instant on two instances one wins, and both see which', async () => {
  const winners = new Set<string>();
  for (const n of rounds) {
    const [one, other] = stores.map((store) => instance(store, `tenant-${n}`));
    if (!one || !other) throw new Error('two instances are needed');
    const { key } = await found(one, {
      checkId: 'sharing.anonymous-link-open',
      subjectId: 'd/i/l',
      subject: 'A file',
    });
    await requestFix(one, key, adam);
    const { id: approvalId, planHash } = (await findAskedApproval(one.db, one.tenantId, key)) ?? {
      id: '',
      planHash: '',
    };
    const wish = { approvalId, planHash, isLead: true };

    const [yes, no] = await Promise.all([
      decide(one, { ...wish, state: 'approved', by: lena }),
      decide(other, { ...wish, state: 'declined', by: luis, reason: 'not now' }),
    ]);

    const after = await latest(one, key);
    expect([yes.ok, no.ok].filter(Boolean)).toHaveLength(1);
    expect(after?.state).toBe(yes.ok ? 'approved' : 'declined');
    const lost = yes.ok ? no : yes;
    expect(lost).toMatchObject({
      why: expect.stringMatching(yes.ok ? /Lena Lead has approved|is approved/ : /Luis Lead has declined|is declined/),
    });
    expect(await stateOf(other, key)).toBe(yes.ok ? 'fixing' : 'open');
    expect((await findFix(other.db, other.tenantId, approvalId)) !== undefined).toBe(yes.ok);
    expect((await journalOf(one)).filter(({ kind }) => /^fix\.(approved|declined)$/.test(kind))).toHaveLength(1);
    winners.add(after?.state ?? '');
  }
  expect(winners.size).toBeGreaterThan(0);
});

itOnServer('“done by hand” and a reading that tells of the same drive do not wait for each other', async () => {
  const [one, other] = stores.map((store) => instance(store, 'tenant-by-hand'));
  if (!one || !other) throw new Error('two instances are needed');
  const at = one.now().toISOString();
  const place = { siteId: null, siteName: null, ownerName: null, ownerId: null, webUrl: 'https://contoso.example/d' };
  await saveDrives(one.db, one.tenantId, [{ id: 'd', name: 'Documents', ...place }], at);
  const link = { checkId: 'sharing.anonymous-link-open', subjectId: 'd/i/l', subject: 'A file' };
  const { key } = await found(one, link);
  const telling: RemediationDeps = { ...other, onChanged: (tx) => lockRoutes(tx, other.tenantId) };
  const isHeldUp = async (): Promise<boolean> =>
    (await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(one.db)).rows.length > 0;

  let said: Promise<unknown> | undefined;
  await one.db.transaction().execute(async (tx) => {
    await lockRoutes(tx, one.tenantId);
    said = sayDone(telling, key, adam);
    while (!(await isHeldUp())) await new Promise(setImmediate);
    await noteDrivesNotified(tx, one.tenantId, ['d'], at);
  });
  await expect(said).resolves.toMatchObject({ ok: true });
});
