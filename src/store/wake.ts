import { fromPglite, PgBoss } from 'pg-boss';
import { type WakeName, wakeNames } from '../model/wake';
import type { Store } from './db';

/** Says that something may be due. What is due stands in tables: a wake that is lost or doubled changes nothing. */
export interface Waker {
  /** At once in this process, by the queue in others; with `afterS` by the queue. Call it after the commit. */
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly start: (
    /** What is not named here is left to other processes. */
    run: Readonly<Partial<Record<WakeName, { run: () => Promise<void>; cron: string | null }>>>,
    onError: (error: unknown) => void,
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** pg-boss only wakes and schedules, on the same database as everything else. */
export function createWaker(store: Store, databaseUrl: string | null): Waker {
  const boss = new PgBoss({
    ...(store.pglite
      ? { db: fromPglite(store.pglite), backend: 'pglite' as const }
      : { connectionString: databaseUrl ?? '', max: 2 }),
    schema: 'wakes',
    supervise: true,
  });
  const runners = new Map<WakeName, Runner>();
  let started = false;
  let onAnyError: (error: unknown) => void = () => undefined;

  const enqueue = (name: WakeName, afterS: number): void => {
    if (!started) return;
    void boss
      .send(name, {}, { startAfter: afterS, singletonKey: `${name}-${afterS}`, retryLimit: 0 })
      .catch(onAnyError);
  };

  return {
    wake(name, afterS = 0) {
      if (afterS > 0) return enqueue(name, afterS);
      runners.get(name)?.again();
      if (!store.pglite) enqueue(name, 0);
    },
    async start(jobs, onError) {
      onAnyError = onError;
      boss.on('error', onError);
      for (const name of wakeNames) {
        const job = jobs[name];
        if (job) runners.set(name, oneAtATime(job.run, onError));
      }
      await boss.start();
      for (const name of wakeNames) {
        await boss.createQueue(name, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 600, expireInSeconds: 600 });
        const job = jobs[name];
        if (!job) continue;
        await boss.work(name, { pollingIntervalSeconds: 2 }, async () => runners.get(name)?.again());
        if (job.cron) await boss.schedule(name, job.cron);
      }
      // Before this there are no queues to send to; what is due is taken up after the start.
      started = true;
    },
    async stop() {
      started = false;
      const running = [...runners.values()].map((settle) => settle.idle());
      runners.clear();
      await Promise.all(running);
      await boss.stop({ graceful: false });
    },
  };
}

interface Runner {
  readonly again: () => void;
  readonly idle: () => Promise<void>;
}

/** Runs once at a time; a call that comes meanwhile makes it run once more. */
function oneAtATime(run: () => Promise<void>, onError: (error: unknown) => void): Runner {
  let running: Promise<void> | null = null;
  let wanted = false;
  const loop = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await run().catch(onError);
    }
    running = null;
  };
  return {
    again() {
      wanted = true;
      running ??= loop();
    },
    idle: async () => {
      wanted = false;
      await running;
    },
  };
}
