#!/usr/bin/env node
// A pack of a large store: memory and time; what an entry of the journal costs early and late; four at once, one chain.
//   npm run bench:pack -- [--findings 100000] [--entries 1000000] [--server postgresql://…]
import { fork } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { verifyStore } from '../../dist/evidence/journal-file.js';
import { makePack } from '../../dist/evidence/pack/make-pack.js';
import { verifyPack } from '../../dist/evidence/pack/verify-pack.js';
import { keyOf } from '../../dist/evidence/signing-key.js';
import { scoreOf } from '../../dist/posture/score.js';
import { openStore } from '../../dist/store/db.js';
import { appendJournal } from '../../dist/store/journal.js';

const tenantId = 'bench';
const period = { from: '2026-07-01T00:00:00.000Z', until: '2026-10-01T00:00:00.000Z' };
const startMs = Date.parse(period.from);
const entryOf = (n) => ({
  kind: 'finding.open',
  at: new Date(startMs + (n % 7_900_000) * 1000).toISOString(),
  body: {
    key: `sharing.anonymous-link-open:drive-${n % 997}/item-${n}/link`,
    checkId: 'sharing.anonymous-link-open',
    severity: 'high',
    baseline: false,
  },
  ...(n % 4 === 0 ? { personal: { subject: `Document ${n}.docx` } } : {}),
});
const append = (db, entries) => db.transaction().execute((tx) => appendJournal(tx, tenantId, entries));

// A child that only appends, one entry a transaction.
if (process.send) {
  const [url, count] = process.argv.slice(2);
  const store = await openStore({ databaseUrl: url, dataDir: null });
  for (let n = 0; n < Number(count); n += 1) await append(store.db, [entryOf(n)]);
  await store.close();
  process.exit(0);
}

const { values } = parseArgs({
  options: {
    findings: { type: 'string', default: '100000' },
    entries: { type: 'string', default: '1000000' },
    server: {
      type: 'string',
      default: process.env.TEST_DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres',
    },
  },
});
const [findings, entries] = [Number(values.findings), Number(values.entries)];
const ms = () => performance.now();
const mb = (bytes) => bytes / 1024 / 1024;
const verdict = (is) => (is ? 'yes' : 'NO');
let failed = false;
const expect = (text, is) => {
  failed ||= !is;
  console.log(`${text}: ${verdict(is)}`);
};

const name = `keyholder_bench_${randomBytes(4).toString('hex')}`;
const admin = async (statement) => {
  const client = new pg.Client({ connectionString: values.server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};
await admin(`create database ${name}`);
const url = new URL(values.server);
url.pathname = `/${name}`;
const store = await openStore({ databaseUrl: url.href, dataDir: null });
const { db } = store;
const raw = new pg.Client({ connectionString: url.href });
await raw.connect();
const file = path.join(os.tmpdir(), `${name}.zip`);

/** The middle of many appends of one entry each. */
async function costOfOne(times = 400) {
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const at = ms();
    await append(db, [entryOf(n)]);
    took.push(ms() - at);
  }
  return took.toSorted((a, b) => a - b)[times / 2];
}

try {
  await append(
    db,
    Array.from({ length: 1000 }, (_, n) => entryOf(n)),
  );
  const early = await costOfOne();
  const begun = ms();
  for (let n = 1400; n < entries; n += 1000) {
    await append(
      db,
      Array.from({ length: Math.min(1000, entries - n) }, (_, m) => entryOf(n + m)),
    );
    if (Math.floor((n + 1000) / 100_000) > Math.floor(n / 100_000))
      console.log(`  ${n + 1000} entries after ${((ms() - begun) / 1000).toFixed(0)} s`);
  }
  await raw.query('analyze');
  const late = await costOfOne();
  console.log(`one entry: ${early.toFixed(2)} ms at entry 1,000, ${late.toFixed(2)} ms at entry ${entries}`);
  expect('costs the same (at most 1.3 times)', late <= early * 1.3);

  const each = 250;
  await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise((ok, fail) =>
          fork(import.meta.filename, [url.href, String(each)]).once('exit', (code) =>
            code === 0 ? ok() : fail(new Error(`a child ended with ${code}`)),
          ),
        ),
    ),
  );
  const checkedAt = ms();
  const chain = await verifyStore(db, tenantId);
  console.log(
    `four processes appended ${4 * each} entries at once; the chain of ${chain.whole ? chain.entries : 0} was verified in ${((ms() - checkedAt) / 1000).toFixed(0)} s`,
  );
  expect('one chain', chain.whole && chain.entries === entries + 800 - 400 + 4 * each);

  await raw.query(
    `insert into findings (tenant_id, key, check_id, subject_id, subject, severity, because, facts, url, state, is_baseline, first_seen_after, first_seen_at, found_at, closed_at)
     select $1, 'sharing.anonymous-link-open:' || n, 'sharing.anonymous-link-open', n, 'Document ' || n || '.docx', (array['critical','high','medium','low'])[1 + n % 4],
       'anyone can edit, no end date', '[]', null, case when n % 3 = 0 then 'open' else 'fixed' end, false, $2::timestamptz + n * interval '1 minute' / 2,
       $2::timestamptz + n * interval '1 minute', $2::timestamptz, case when n % 3 = 0 then null else $2::timestamptz + n * interval '1 minute' + interval '2 days' end
     from generate_series(1, $3::int) n`,
    [tenantId, period.from, findings],
  );
  await raw.query(
    `insert into finding_events (tenant_id, key, at, kind, by_id, by_name, note, told)
     select $1, 'sharing.anonymous-link-open:' || n, $2::timestamptz + n * interval '1 minute', 'assigned', 'u1', 'Adam Admin', null, true from generate_series(1, $3::int) n`,
    [tenantId, period.from, findings],
  );
  await raw.query('analyze');

  const key = keyOf(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), true);
  const stand = {
    readAt: null,
    read: [],
    progress: [],
    scores: [{ area: 'all', percent: null, passed: 0, failed: 0, skipped: 0, stated: 0 }],
    since: null,
    checks: [],
    unseen: [],
    seenWithin: { how: 'told' },
    drill: null,
  };
  globalThis.gc?.();
  await new Promise((ok) => setTimeout(ok, 500));
  const idle = process.memoryUsage().rss;
  let most = idle;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const at = ms();
  const made = await makePack(
    { db, tenantId, key, stand: async () => stand, scoreOf },
    { ...period, isRedacted: false },
    '2026-10-02T00:00:00.000Z',
  );
  const seconds = (ms() - at) / 1000;
  const out = fs.createWriteStream(file);
  for await (const chunk of made.file.chunks()) if (!out.write(chunk)) await new Promise((ok) => out.once('drain', ok));
  await new Promise((ok) => out.end(ok));
  await made.file.drop();
  clearInterval(watch);
  console.log(
    `a pack of ${made.rows} rows and entries, ${mb(made.bytes).toFixed(0)} MB: ${seconds.toFixed(0)} s, ${((seconds / made.rows) * 10_000).toFixed(2)} s per 10,000; memory ${mb(idle).toFixed(0)} MB before, ${mb(most - idle).toFixed(0)} MB more at most`,
  );
  expect('at most 200 MB more', most - idle <= 200 * 1024 * 1024);
  const verifiedAt = ms();
  const whole = await verifyPack(file);
  console.log(`verified in ${((ms() - verifiedAt) / 1000).toFixed(0)} s`);
  expect('whole', whole.whole);
} finally {
  fs.rmSync(file, { force: true });
  await raw.end();
  await store.close();
  await admin(`drop database if exists ${name} with (force)`);
}
process.exitCode = failed ? 1 : 0;
