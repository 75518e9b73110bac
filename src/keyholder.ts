import { createAdapter } from './bot/adapter';
import { createApp } from './bot/app';
import { createTurnLimit } from './bot/turn-limit';
import type { Config } from './config';
import { configsOf } from './config-organisations';
import type { Sleep } from './graph/graph';
import { isAborted } from './graph/graph-error';
import { createMetrics } from './http/metrics';
import { firstWakes } from './jobs/jobs';
import { watched } from './jobs/watch';
import type { Fault } from './model/fault';
import type { Log, Trace } from './model/log';
import type { Db } from './store/db';
import type { Wake } from './store/wake';
import { edgeOf } from './wiring/edge';
import { graphsOf } from './wiring/graph';
import { listen } from './wiring/http';
import { organisationOf } from './wiring/organisation';
import { spansOf } from './wiring/spans';
import { ownDataDir, storeOf } from './wiring/store';
import { library, understanding } from './wiring/understanding';

export interface Keyholder {
  readonly url: string;
  readonly tenantUrl: string;
  readonly db: Db;
  readonly wake: Wake;
  readonly close: () => Promise<void>;
}

/** Builds and connects everything. Time comes from one clock, so that tests can move it. */
export async function startKeyholder(
  config: Config,
  /** `sleep`: how Graph is waited for; left out, as long as it says. */
  outside: { now: () => Date; log: Log; trace: Trace; fault: Fault; sleep?: Sleep | undefined },
): Promise<Keyholder> {
  const { now, log, trace, fault, sleep } = outside;
  const metrics = createMetrics();
  const onError = (error: unknown): void => {
    if (!isAborted(error)) log.error('a job failed', { error });
  };
  const { span, root, close: endSpans } = await spansOf(config, log);
  const configs = configsOf(config);
  const owner = await ownDataDir(config, onError);
  const [{ db, store, holder, waker }, own] = await Promise.all([
    storeOf(config, configs),
    graphsOf(config, { now, log, meter: metrics, span, sleep }),
    // Starts the thread: who asks first does not wait for it.
    understanding.hear('hello'),
  ]);
  const { admit } = createTurnLimit(config.turnsPerMinute, now);

  let notifyUrl = config.publicUrl;
  const built = await Promise.all(
    configs.map(async (one) => {
      const graphs = one === config ? own : await graphsOf(one, { now, log, meter: metrics, span, sleep });
      const organisation = await organisationOf(one, graphs, waker.wakeOf(one.tenantId), {
        db,
        holder,
        groupsIn: own.read,
        admit,
        notifyUrl: () => notifyUrl,
        onError,
        now,
        log,
        fault,
        span,
        meter: metrics,
      });
      return { ...organisation, graphs };
    }),
  );
  const edge = edgeOf(config, built, { db, library, understanding, admit, now, log });
  const adapter = createAdapter(config.bot);
  const onTurn = createApp(adapter, config.bot?.id ?? '', edge.app);
  const server = await listen({
    config,
    db,
    now,
    trace,
    span: root,
    log,
    metrics,
    organisations: built,
    ...edge.http,
    onActivity: (request, response) => adapter.take(request, response, onTurn),
  });
  if (config.port === 0) notifyUrl = server.url;
  owner.serve(built.map(({ name, commands }) => ({ name, commands })));

  const jobs = built.map(
    ({ tenantId, jobs: its }) => [tenantId, watched(its, { meter: metrics, trace, span: root })] as const,
  );
  await waker.start(new Map(jobs), onError);
  for (const { tenantId } of built) for (const name of firstWakes) waker.wakeOf(tenantId)(name);

  return {
    url: server.url,
    tenantUrl: own.url,
    db,
    wake(name, afterS) {
      for (const { tenantId } of built) waker.wakeOf(tenantId)(name, afterS);
    },
    async close() {
      // What waits for Graph stops waiting first; then nobody holds up the rest.
      await Promise.all([own, ...built.map(({ graphs }) => graphs)].map((graphs) => graphs.close()));
      await server.close();
      await store.close();
      await owner.free();
      await endSpans();
    },
  };
}
