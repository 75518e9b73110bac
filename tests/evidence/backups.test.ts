import type { AddressInfo } from 'node:net';
import type { Config } from '../../src/config';
import type { BackupDeps } from '../../src/evidence/backups/deps';
import { lookAtBackups } from '../../src/evidence/backups/look';
import { recordTest, setObjective } from '../../src/evidence/backups/record';
import { addSource, revokeSource } from '../../src/evidence/backups/sources';
import { type IntakeAnswer, signatureOf, takeReports } from '../../src/evidence/backups/take-reports';
import { verifyStore } from '../../src/evidence/journal-file';
import { createMetrics } from '../../src/http/metrics';
import { createServer } from '../../src/http/server';
import { noSpan } from '../../src/model/span';
import { saveCollection } from '../../src/store/collections';
import { findFinding } from '../../src/store/findings';
import { eachJournalEntry, findJournalHead } from '../../src/store/journal';
import { saveObjects } from '../../src/store/objects';
import { onFoundOf } from '../../src/wiring/tenant';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

const hourMs = 3_600_000;
const adam = { id: 'a-adam', name: 'Adam Admin' };
let store: TestDb;
let deps: BackupDeps;
let nowMs = 0;
let wakes = 0;
let source = { id: '', secret: '' };
let serverOf: ReturnType<typeof createServer>;
let url = '';
const failures: unknown[] = [];

/** A day of March at an hour, UTC. */
const on = (day: number, hour: number): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString();
const moveTo = (time: string): void => {
  nowMs = Date.parse(time);
};

beforeAll(async () => {
  store = await openTestDb();
  serverOf = createServer({
    tenantId: 'x',
    allowLoopbackService: true,
    onActivity: async () => undefined,
    onNotifications: async () => 'accepted',
    onBackups: (request) => takeReports(deps, request),
    onDownload: async () => undefined,
    readiness: async () => ({ ready: true, firstRead: 'done' }),
    metrics: { mayRead: () => false, text: async () => '', contentType: '' },
    meter: createMetrics(),
    trace: (_kind, work) => work('id'),
    span: noSpan,
    log: { error: (_text, facts) => failures.push(facts) },
  });
  await new Promise<void>((ok) => serverOf.listen(0, '127.0.0.1', () => ok()));
  url = `http://127.0.0.1:${(serverOf.address() as AddressInfo).port}/api/backups`;
});
afterAll(async () => {
  await new Promise<void>((ok) => serverOf.close(() => ok()));
  await store.close();
});
afterEach(() => expect(failures).toEqual([]));
beforeEach(async () => {
  const tenantId = newTenant();
  wakes = 0;
  moveTo(on(1, 8));
  deps = {
    db: store.db,
    tenantId,
    now: () => new Date(nowMs),
    onFound: onFoundOf({ tenantId, mfaGraceHours: 24 } as Config, { ownAppIds: [], now: () => new Date(nowMs) }),
    wake: () => {
      wakes += 1;
    },
  };
  await store.db.transaction().execute(async (tx) => {
    const at = on(1, 7);
    await saveObjects(
      tx,
      tenantId,
      'backup-service',
      [{ id: 'backup-service', state: 'off', isThirdParty: false }],
      at,
    );
    const none = { inside: 0, failing: 0 };
    const coverage = [
      { id: 'mailboxes' as const, outside: 240, ...none },
      { id: 'sites' as const, outside: 0, ...none },
      { id: 'onedrives' as const, outside: 0, ...none },
    ];
    await saveObjects(tx, tenantId, 'backup-coverage', coverage, at);
    for (const name of ['backup-service', 'backup-coverage'])
      await saveCollection(tx, tenantId, name, { readAt: at, outcome: { kind: 'ran' } });
  });
  await lookAtBackups(deps);
  const added = await addSource(deps, 'Backup server', adam);
  if (!added.ok) throw new Error(added.why);
  source = added;
});

const run = (day: number, more: object = {}) => ({
  id: `night-${day}`,
  product: 'Safekeep 12',
  workload: 'mail',
  scope: 'all',
  started: on(day, 1),
  finished: on(day, 3),
  result: 'success',
  items: 240,
  failures: 0,
  restorePointAgeHours: 2,
  encrypted: true,
  stored: 'outside',
  immutable: true,
  ...more,
});

interface Signed {
  readonly secret?: string;
  readonly sourceId?: string;
  readonly offS?: number;
  readonly headers?: Record<string, string>;
  readonly signed?: string;
}

async function post(body: string | Buffer | object, how: Signed = {}): Promise<IntakeAnswer> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const timestamp = String(Math.floor(nowMs / 1000) + (how.offS ?? 0));
  const signature = signatureOf(how.secret ?? source.secret, timestamp, Buffer.from(how.signed ?? bytes));
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'keyholder-source': how.sourceId ?? source.id,
      'keyholder-timestamp': timestamp,
      'keyholder-signature': signature,
      ...how.headers,
    },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as IntakeAnswer['body'] };
}

const streamKey = (checkId: string): string => `${checkId}:${source.id}/Safekeep%2012/mail/`;
const stateOf = async (key: string): Promise<string | undefined> =>
  (await findFinding(store.db, deps.tenantId, key))?.state;
const stale = () => stateOf(streamKey('backup.reported-stale'));
const failing = () => stateOf(streamKey('backup.reported-failing'));
const nothing = () => stateOf('backup.nothing-protects:tenant');

async function kinds(): Promise<readonly string[]> {
  const head = await findJournalHead(store.db, deps.tenantId);
  const found = [];
  for await (const { kind } of eachJournalEntry(store.db, deps.tenantId, head)) found.push(kind);
  return found;
}

it('a week of a product: on time, silent, late, failing, and well again', async () => {
  expect(await nothing()).toBe('open');

  moveTo(on(2, 4));
  expect(await post(run(2))).toEqual({ status: 200, body: { accepted: 1, known: 0 } });
  expect([await nothing(), await stale(), await failing()]).toEqual(['fixed', undefined, undefined]);

  // Wednesday: nothing comes. 24 hours and a quarter after the copy's own time it is too old.
  moveTo(on(3, 7));
  await lookAtBackups(deps);
  expect(await stale()).toBeUndefined();
  moveTo(on(3, 8));
  await lookAtBackups(deps);
  expect(await stale()).toBe('open');

  // Thursday: what happened on Wednesday is told a day late, after Thursday's own failure.
  moveTo(on(4, 4));
  await post(run(4, { result: 'failed', items: 0, failures: 240 }));
  expect([await stale(), await failing()]).toEqual(['open', undefined]);
  moveTo(on(4, 5));
  expect((await post(run(3))).status).toBe(200);
  // The late one takes its place before the failure: one in a row, and the copy of Wednesday is fresh enough.
  expect([await stale(), await failing()]).toEqual(['fixed', undefined]);

  moveTo(on(5, 4));
  await post(run(5, { result: 'failed' }));
  expect([await stale(), await failing()]).toEqual(['open', 'open']);
  moveTo(on(6, 4));
  await post(run(6, { result: 'failed' }));
  const third = await findFinding(store.db, deps.tenantId, streamKey('backup.reported-failing'));
  expect(third).toMatchObject({ severity: 'high', because: '3 failures in a row, reported by Safekeep 12' });

  moveTo(on(7, 4));
  await post(run(7));
  expect([await stale(), await failing(), await nothing()]).toEqual(['fixed', 'fixed', 'fixed']);
  expect((await kinds()).filter((kind) => kind === 'backup.reported')).toHaveLength(6);
  expect(await verifyStore(store.db, deps.tenantId)).toMatchObject({ whole: true });
});

describe('what is refused', () => {
  const refused: readonly {
    readonly name: string;
    readonly body?: string | Buffer | object;
    readonly how?: Signed;
    readonly status: number;
    readonly says: RegExp;
  }[] = [
    { name: 'another secret', how: { secret: 'x'.repeat(64) }, status: 401, says: /signature does not fit/ },
    { name: 'an unknown source', how: { sourceId: 'nobody' }, status: 401, says: /signature does not fit/ },
    { name: 'a body that was changed on the way', how: { signed: '{}' }, status: 401, says: /signature does not fit/ },
    { name: 'no signature', how: { headers: { 'keyholder-signature': '' } }, status: 401, says: /not signed/ },
    {
      name: 'a signature of another kind',
      how: { headers: { 'keyholder-signature': 'v2=00' } },
      status: 401,
      says: /not signed/,
    },
    { name: 'an old timestamp', how: { offS: -301 }, status: 401, says: /301 seconds old/ },
    { name: 'a timestamp ahead', how: { offS: 301 }, status: 401, says: /301 seconds ahead/ },
    { name: 'a run that ends tomorrow', body: run(3), status: 400, says: /report 1: finished: lies in the future/ },
    { name: 'a run of two months ago', body: run(-60), status: 400, says: /more than 31 days ago/ },
    {
      name: 'a run that ends before it begins',
      body: run(1, { started: on(1, 4) }),
      status: 400,
      says: /started: is after/,
    },
    { name: 'no JSON', body: '{"id":', status: 400, says: /no JSON/ },
    { name: 'no UTF-8', body: Buffer.from([0x22, 0xff, 0x22]), status: 400, says: /no JSON/ },
    { name: 'nothing', body: { reports: [] }, status: 400, says: /no report in it/ },
    { name: 'a list of nonsense', body: { reports: [1, null, 'x'] }, status: 400, says: /report 3/ },
    { name: 'a word that is none of ours', body: run(1, { result: 'fine' }), status: 400, says: /report 1: result/ },
    { name: 'a field that is none of ours', body: run(1, { rsult: 1 }), status: 400, says: /rsult/ },
    { name: 'a number that is none', body: run(1, { items: '240' }), status: 400, says: /items/ },
    {
      name: 'a time without its zone',
      body: run(1, { finished: '2026-03-01T03:00:00' }),
      status: 400,
      says: /finished/,
    },
    { name: 'one id twice', body: { reports: [run(1), run(1)] }, status: 400, says: /stands on two/ },
    { name: 'too many', body: { reports: Array.from({ length: 501 }, () => 1) }, status: 400, says: /at most 500/ },
    { name: 'a huge body', body: ' '.repeat(256 * 1024 + 1), status: 413, says: /256 KB/ },
    { name: 'a form', how: { headers: { 'content-type': 'text/plain' } }, status: 415, says: /application\/json/ },
    { name: 'a packed body', how: { headers: { 'content-encoding': 'gzip' } }, status: 415, says: /content-encoding/ },
  ];

  it.each(refused)('$name', async ({ body = run(1), how, status, says }) => {
    const answer = await post(body, how);

    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toMatch(says);
    expect(answer.body.todo).toMatch(/\w{3}/);
    expect((await kinds()).filter((kind) => kind === 'backup.reported')).toEqual([]);
  });

  it('the same request twice, and the same run with other contents', async () => {
    expect((await post(run(1))).status).toBe(200);
    expect(await post(run(1))).toMatchObject({ status: 409, body: { error: 'this very request came before' } });

    nowMs += 1000;
    expect(await post(run(1))).toEqual({ status: 200, body: { accepted: 0, known: 1 } });
    nowMs += 1000;
    expect(await post(run(1, { items: 9 }))).toMatchObject({ status: 409, body: { problems: ['night-1'] } });
    // What was told first stands, and a batch with one such run is not taken in part.
    nowMs += 1000;
    expect((await post({ reports: [run(1, { items: 9 }), run(0)] })).status).toBe(409);
    expect((await kinds()).filter((kind) => kind === 'backup.reported')).toHaveLength(1);
  });

  it('a replay that comes when its timestamp is old is refused for that', async () => {
    const timestamp = String(nowMs / 1000);
    await post(run(1));
    nowMs += hourMs;

    const offS = Number(timestamp) - nowMs / 1000;
    expect(await post(run(1), { offS })).toMatchObject({ status: 401 });
  });

  it('everything of a source that was revoked; and what it told counts no more', async () => {
    await post(run(1));
    expect(await nothing()).toBe('fixed');

    nowMs += 1000;
    expect(await revokeSource(deps, source.id, adam)).toBe('Backup server');

    expect((await post(run(1, { id: 'again' }))).status).toBe(401);
    // Signed with the empty secret that is left of it.
    expect((await post(run(1, { id: 'again' }), { secret: '' })).status).toBe(401);
    expect(await nothing()).toBe('open');
    expect(await revokeSource(deps, source.id, adam)).toBeUndefined();
  });
});

it('two requests with the same run at the same time are taken once', async () => {
  const answers = await Promise.all([0, 1, 2, 3].map((offS) => post(run(1), { offS })));

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers.map(({ body }) => body.accepted).toSorted()).toEqual([0, 0, 0, 1]);
});

it('an objective of an admin and a restore that was tried change what is found', async () => {
  await post(run(1));
  const overdue = () => stateOf('backup.restore-test-overdue:restore-test');
  expect(await overdue()).toBe('open');

  const test = { workload: 'mail', what: 'One mailbox', testedBy: 'Pat', minutes: 45, note: '' } as const;
  await recordTest(deps, { ...test, testedOn: on(1, 0), result: 'worked' }, adam);
  expect(await overdue()).toBe('fixed');
  moveTo(on(3, 8));
  await lookAtBackups(deps);
  expect(await stale()).toBe('open');
  await setObjective(deps, 72, adam);
  expect(await stale()).toBe('fixed');
  moveTo(on(1 + 91, 1));
  await lookAtBackups(deps);
  expect(await overdue()).toBe('open');
  expect(await kinds()).toEqual(expect.arrayContaining(['restore-test.recorded', 'backup.objective-set']));
  expect(wakes).toBeGreaterThan(0);
});
