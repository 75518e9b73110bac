import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';

/** Marks our advisory locks among those of others. */
const lockClass = 0x6b68;
/** Of work that only one process does at a time. */
const aloneClass = 0x6b69;
const againMs = 1000;

export interface Holder {
  readonly number: number;
  /** Does the work unless another process is at it; one that dies leaves it free at once. */
  readonly alone: (name: string, work: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * A process on a server keeps one connection that locks a number of its own. When the process dies, the server frees
 * the lock at once, so that what it had leased is taken up without waiting for the lease to run out.
 */
export async function openHolder(databaseUrl: string): Promise<Holder> {
  const number = randomInt(1, 2 ** 31);
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const again = (): void => {
    if (!closed) timer = setTimeout(() => void hold().catch(again), againMs);
  };
  const hold = async (): Promise<void> => {
    const own = new Client({ connectionString: databaseUrl, keepAlive: true });
    own.on('error', () => undefined);
    await own.connect();
    await own.query('select pg_advisory_lock($1, $2)', [lockClass, number]);
    // A connection that the server drops is opened anew; meanwhile another instance may take what we hold, and looks first.
    own.once('end', again);
    client = own;
    if (closed) await own.end();
  };
  await hold();
  return {
    number,
    async alone(name, work) {
      const own = client;
      const { rows } = (await own?.query<{ mine: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as mine', [
        aloneClass,
        name,
      ])) ?? { rows: [] };
      if (!rows[0]?.mine) return;
      try {
        await work();
      } finally {
        // On a connection that was lost meanwhile the lock is gone too.
        await own?.query('select pg_advisory_unlock($1, hashtext($2))', [aloneClass, name]).catch(() => undefined);
      }
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

/** Whether whoever leased a row (`held_by`) is no more; false where nobody is named. */
export const isHolderGone = sql<boolean>`held_by is not null and not exists (
  select from pg_locks where locktype = 'advisory' and objsubid = 2 and classid = ${sql.lit(lockClass)}::oid
    and database = (select oid from pg_database where datname = current_database()) and objid::bigint = held_by)`;
