import type { Operated } from '../cli/one-organisation';
import { serveOwner } from '../cli/owner';
import type { Config } from '../config';
import { lockDataDir } from '../store/data-dir-lock';
import { openStore } from '../store/db';
import { freeLeases } from '../store/fixes';
import { openHolder } from '../store/holder';
import { createWaker } from '../store/wake';

/** An embedded store has one owner, which answers operators' commands over its socket. @throws AppError 'store-locked' */
export async function ownDataDir({ databaseUrl, dataDir }: Config, onError: (error: unknown) => void) {
  // A command that comes before this is told to wait.
  let served: readonly Operated[] | undefined;
  const free = databaseUrl
    ? async () => undefined
    : await lockDataDir(dataDir, (socket) => (served ? serveOwner(served, onError)(socket) : socket.destroy()));
  return {
    serve(organisations: readonly Operated[]) {
      served = organisations;
    },
    free,
  };
}

/** The store, opened and brought up to date, with what wakes jobs and what says which work is whose. */
export async function storeOf(config: Config, organisations: readonly Pick<Config, 'tenantId'>[]) {
  const [store, holder] = await Promise.all([
    openStore(config),
    config.databaseUrl ? openHolder(config.databaseUrl) : null,
  ]);
  if (store.pglite) for (const { tenantId } of organisations) await freeLeases(store.db, tenantId);
  const waker = createWaker(store, config.databaseUrl);
  return {
    db: store.db,
    holder,
    waker,
    store: {
      /** Ends with what runs: jobs first. */
      async close() {
        await waker.stop();
        await holder?.close();
        await store.close();
      },
    },
  };
}
