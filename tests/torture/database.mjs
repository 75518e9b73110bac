import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';

const server = process.env.TORTURE_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432';

/** A new, empty place for the bot's data: what to set in its environment, a way to look in, and a way to end it. */
export async function newDatabase(engine, dir) {
  const name = `keyholder_torture_${randomBytes(5).toString('hex')}`;
  const dataDir = path.join(dir, name);
  if (engine === 'pglite') return { env: { DATA_DIR: dataDir }, query: async () => [], drop: async () => undefined };
  await asAdmin(`create database ${name}`);
  return {
    env: { DATA_DIR: dataDir, DATABASE_URL: `${server}/${name}` },
    query: (text) => ask(name, text),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

const asAdmin = (text) => ask('postgres', text);

async function ask(database, text) {
  const client = new pg.Client({ connectionString: `${server}/${database}` });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
