import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, type Transaction } from 'kysely';
import { Pool } from 'pg';
import { isoDates } from './iso-dates';
import { migrate } from './migrate';
import type { Tables } from './tables';

export type Db = Kysely<Tables>;
/** Inside a transaction use nothing but this: on PGlite the outer `db` would wait for ever. */
export type Tx = Transaction<Tables>;

export interface Store {
  readonly db: Db;
  /** Set on the embedded engine only; pg-boss runs on the same one. */
  readonly pglite: PGlite | null;
  readonly close: () => Promise<void>;
}

/** A PostgreSQL server, any number of instances; or PGlite in `dataDir` (`null`: in memory), one process only. */
export async function openStore(where: { databaseUrl: string | null; dataDir: string | null }): Promise<Store> {
  const store = where.databaseUrl ? openServer(where.databaseUrl) : await openEmbedded(where.dataDir);
  try {
    await migrate(store.db);
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return store;
}

function openServer(databaseUrl: string): Store {
  const pool = new Pool({ connectionString: databaseUrl, max: 10 });
  // A connection that the server closes is opened anew at the next query, and what was under way on it fails; without a
  // listener on each, in use or not, its end would be the end of the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [isoDates] });
  return { db, pglite: null, close: () => db.destroy() };
}

async function openEmbedded(dataDir: string | null): Promise<Store> {
  const pglite = await PGlite.create({
    dataDir: dataDir === null ? 'memory://' : path.join(dataDir, 'db'),
    // What was committed must survive a kill: PGlite's default sync method relies on a flush that never comes.
    // Its 128 MB of buffers are filled with zeros at each start, and stay resident.
    startParams: [
      ...PGlite.defaultStartParams,
      ...['-c', 'wal_sync_method=open_datasync'],
      ...['-c', 'shared_buffers=32MB'],
    ],
  });
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [isoDates] });
  return { db, pglite, close: () => db.destroy() };
}
