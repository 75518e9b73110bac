import type { AddressInfo } from 'node:net';
import type { Config } from '../config';
import { type Metrics, metricsOf } from '../http/metrics';
import { createServer, type HttpDeps } from '../http/server';
import type { Db } from '../store/db';
import { readFigures } from '../store/figures';

interface Wiring
  extends Pick<HttpDeps, 'onActivity' | 'onNotifications' | 'onBackups' | 'onDownload' | 'trace' | 'span' | 'log'> {
  readonly config: Config;
  readonly db: Db;
  readonly now: () => Date;
  readonly metrics: Metrics;
  readonly isFirstReadDone: () => Promise<boolean>;
  readonly organisations: readonly { readonly tenantId: string; readonly name: string | null }[];
}

/** Who is still connected after this is cut off. */
const patienceMs = 1000;

/** Takes requests from now on. @throws Error when the address is in use */
export async function listen({ config, db, now, metrics, isFirstReadDone, organisations, ...shared }: Wiring) {
  const server = createServer({
    ...shared,
    tenantId: config.teamsTenantId,
    allowLoopbackService: config.demo,
    // It asks the store: without one nothing could be said or done.
    readiness: async () => ({ ready: true, firstRead: (await isFirstReadDone()) ? 'done' : 'running' }),
    metrics: metricsOf(metrics, config, () =>
      Promise.all(
        organisations.map(async ({ tenantId, name }) => ({
          organisation: name,
          figures: await readFigures(db, tenantId, now().toISOString()),
        })),
      ),
    ),
    meter: metrics,
  });
  await new Promise<void>((ok, fail) => {
    server.once('error', fail);
    server.listen(config.port, config.host, () => ok());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      setTimeout(() => server.server.closeAllConnections(), patienceMs).unref();
      await new Promise<void>((ok) => server.close(() => ok()));
    },
  };
}
