import { sql } from 'kysely';
import { itOnServer, openTestDb } from '../open-test-db';

itOnServer(
  'a connection that the server cuts between two statements fails its transaction, and nothing else',
  async () => {
    const store = await openTestDb();
    const pidOf = sql<{ pid: number }>`select pg_backend_pid() as pid`;
    const cut = async (pid: number): Promise<void> => {
      await sql`select pg_terminate_backend(${pid})`.execute(store.db);
      const isThere = sql`select 1 from pg_stat_activity where pid = ${pid}`;
      while ((await isThere.execute(store.db)).rows.length > 0);
    };

    const broken = store.db.transaction().execute(async (tx) => {
      await cut((await pidOf.execute(tx)).rows[0]?.pid ?? 0);
      await sql`select 1`.execute(tx);
    });

    // The server's last words, or, where they came too late, the end of the line.
    await expect(broken).rejects.toThrow(/terminat|connection|ECONNRESET/i);
    expect((await pidOf.execute(store.db)).rows).toHaveLength(1);
    await store.close();
  },
);
