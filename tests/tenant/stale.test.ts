import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { saveCollection } from '../../src/store/collections';
import { listStale } from '../../src/tenant/stale';
import { selfOf } from '../../src/wiring/self';
import { newTenant, openTestDb } from '../open-test-db';

const opened = openTestDb();
afterAll(async () => (await opened).close());
const now = new Date('2026-06-01T12:00:00Z');
const ago = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();
const ran = { kind: 'ran' } as const;
const dark = { kind: 'skipped', reason: 'no-permission', detail: 'no' } as const;

it.each([
  ['a policy read a moment ago', 'conditional-access-policies', 1, ran, []],
  ['a policy that waits behind a long reading', 'conditional-access-policies', 20, ran, []],
  ['a policy not read for half an hour', 'conditional-access-policies', 31, ran, ['conditional-access-policies']],
  ['applications, read every hour, after two', 'applications', 120, ran, []],
  ['applications, read every hour, after four', 'applications', 240, ran, ['applications']],
  ['what cannot be seen, however old', 'applications', 9999, dark, []],
  ['people, read by delta', 'users', 60, ran, ['users']],
  ['a row that is no reading', 'first-read', 9999, ran, []],
])('%s', async (_name, collection, minutes, outcome, stale) => {
  const { db } = await opened;
  const tenantId = newTenant();
  await saveCollection(db, tenantId, collection, { readAt: ago(minutes), outcome });

  const found = await listStale({ db, tenantId, now: () => now });

  expect(found.map(({ name }) => name)).toEqual(stale);
});

/** Ends on 2026-12-15; made for this test, its key was thrown away. */
const pem = `-----BEGIN CERTIFICATE-----
MIIBhjCCAS2gAwIBAgIUBDwXhtsfGZDUx/BtSn0mKbuH9YAwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOa2V5aG9sZGVyLXRlc3QwHhcNMjYxMTI1MjI1ODU4WhcNMjYx
MjE1MjI1ODU4WjAZMRcwFQYDVQQDDA5rZXlob2xkZXItdGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABGnsUjcWdJRaEf8JMfLFLB9NEYxCEv2ETW8Ypw9EQicM
ErwezjdiSJdzQ39J9nqrAAgPRwdcOWWAvsulact0KRejUzBRMB0GA1UdDgQWBBTY
ozZGH+3gEErw8tmUbtW+8EQeYDAfBgNVHSMEGDAWgBTYozZGH+3gEErw8tmUbtW+
8EQeYDAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIAT7N2g14+KD
3OsH8JCNZWobUzswiJeSCTt5Z6ZAgS+uAiBBZX8d74YvNA5UQlU7zBMF5BbXgswf
h8gr1XFRJ2L9Kw==
-----END CERTIFICATE-----`;

it.each([
  ['2026-11-01T00:00:00Z', 0],
  ['2026-12-01T00:00:00Z', 1],
  ['2027-01-01T00:00:00Z', 1],
])('a certificate of its own is told of a month before its end (%s)', async (at, troubles) => {
  const { db } = await opened;
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-')), 'read.pem');
  fs.writeFileSync(file, pem);
  const config = readConfig({ GRAPH_CERTIFICATE_PATH: file, GRAPH_CLIENT_ID: '00000000-0000-4000-8000-000000000001' });
  const withFile = { ...config, read: { clientId: 'x', secret: null, certificatePath: file } };

  const self = selfOf(withFile, { db, tenantId: newTenant(), now: () => new Date(at) });

  const found = await self.lookForTroubles();
  expect(found).toHaveLength(troubles);
  if (troubles > 0) expect(found[0]?.what).toContain('GRAPH_CERTIFICATE_PATH ends on 2026-12-15');
});
