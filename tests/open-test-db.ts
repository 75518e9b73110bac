import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { openStore, type Store } from '../src/store/db';
import { watchStatements } from './tenant-bound';

// Whatever a test asks of the store says whose rows it means.
watchStatements();

/** Two transactions meet only where there are several connections: without a server such a test is skipped, and says so. */
export const itOnServer = process.env.TEST_DATABASE_URL ? it : it.skip;

export interface TestDb extends Store {
  /** Several connections at once: only there can two transactions meet. */
  readonly isServer: boolean;
}

/** A store with all tables: PGlite in memory, or a new database on the server of TEST_DATABASE_URL, dropped at the end. */
export async function openTestDb(): Promise<TestDb> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return openCopy();
  const name = `keyholder_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const drop = (): Promise<void> => onServer(server, `drop database ${name} with (force)`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    const store = await openStore({ databaseUrl: url.href, dataDir: null });
    return {
      ...store,
      isServer: true,
      async close() {
        await store.close();
        await drop();
      },
    };
  } catch (cause) {
    await drop();
    throw cause;
  }
}

/** Puts a store that is set up, and empty, into a data directory. */
export function copyTemplate(dataDir: string): void {
  const template = process.env.TEMPLATE_DB;
  if (template) fs.cpSync(template, path.join(dataDir, 'db'), { recursive: true });
}

async function openCopy(): Promise<TestDb> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-store-'));
  copyTemplate(dataDir);
  const store = await openStore({ databaseUrl: null, dataDir });
  return {
    ...store,
    isServer: false,
    async close() {
      await store.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One statement outside every database of a test. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

let tenants = 0;
/** Every table carries the tenant, so each test has the store to itself. */
export const newTenant = (): string => {
  tenants += 1;
  return `tenant-${tenants}`;
};

export const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
