import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { verifyStore } from '../../src/evidence/journal-file';
import { openStore } from '../../src/store/db';
import { appendJournal } from '../../src/store/journal';
import { listSubscriptions, saveSubscription } from '../../src/store/subscriptions';
import { at, openTestDb } from '../open-test-db';

it('gives times as ISO 8601 UTC text, and tells its engine', async () => {
  const store = await openTestDb();

  await saveSubscription(store.db, 't1', {
    id: 's1',
    resource: 'users',
    clientState: 'secret',
    notifyUrl: 'https://bot.example',
    expiresAt: at(1),
  });

  expect(await listSubscriptions(store.db, 't1')).toMatchObject([{ expiresAt: at(1) }]);
  expect(store.pglite === null).toBe(store.isServer);
  await store.close();
});

it('embedded, it finds everything again after it was closed', async () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-db-'));
  const first = await openStore({ databaseUrl: null, dataDir });
  await first.db
    .transaction()
    .execute((tx) => appendJournal(tx, 't1', [{ kind: 'test', at: at(1), body: { n: 1 }, personal: { who: 'Adam' } }]));
  await first.close();

  const second = await openStore({ databaseUrl: null, dataDir });

  expect(await verifyStore(second.db, 't1')).toMatchObject({ whole: true, entries: 1 });
  await second.db.transaction().execute((tx) => appendJournal(tx, 't1', [{ kind: 'test', at: at(2), body: { n: 2 } }]));
  expect(await verifyStore(second.db, 't1')).toMatchObject({ whole: true, entries: 2 });
  await second.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

it('says so when there is no server', async () => {
  await expect(openStore({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/none', dataDir: null })).rejects.toMatchObject(
    { code: 'ECONNREFUSED' },
  );
});
