import { fromPglite, PgBoss } from 'pg-boss';
import { type WakeName, wakeNames } from '../model/wake';
import type { Store } from './db';

/** Says that something may be due. What is due stands in tables: a wake that is lost or doubled changes nothing. */
export interface Waker {
  /** One tenant's: at once in this process, by the queue (for every tenant) in others; with `afterS` by the queue, or by a timer where there are no others. Call it after the commit. */
  readonly wakeOf: (tenantId: string) => Wake;
  readonly start: (jobs: ReadonlyMap<string, Jobs>, onError: (error: unknown) => void) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export type Wake = (name: WakeName, afterS?: number) => void;
/** What is not named here is left to other processes. */
type Jobs = Readonly<Partial<Record<WakeName, { run: () => Promise<void>; cron: string | null }>>>;

/** How often each queue is looked at: in one process only schedules come that way, elsewhere what other instances wake too. */
const pollS = { alone: 10, among: 2 };

/** Many queues share two connections: on a busy machine a look waits for its turn, which is no error. */
const patienceMs = 60_000;

/** pg-boss only wakes and schedules, on the same database as everything else. */
export function createWaker(store: Store, databaseUrl: string | null): Waker {
  const boss = new PgBoss({
    ...(store.pglite
      ? { db: fromPglite(store.pglite), backend: 'pglite' as const }
      : { connectionString: databaseUrl ?? '', max: 2, connectionTimeoutMillis: patienceMs }),
    schema: 'wakes',
    supervise: true,
  });
  /** By tenant and job: a slow one holds up no other. */
  const runners = new Map<string, Runner>();
  const later = new Map<string, NodeJS.Timeout>();
  let started = false;
  let onAnyError: (error: unknown) => void = () => undefined;

  const runLater = (runner: string, afterS: number): void => {
    const { tick, inMs } = tickIn(afterS);
    const key = `${runner} ${tick}`;
    if (!started || later.has(key)) return;
    const run = (): void => {
      later.delete(key);
      runners.get(runner)?.again();
    };
    later.set(key, setTimeout(run, inMs).unref());
  };
  const enqueue = (name: WakeName, afterS: number): void => {
    if (!started) return;
    void boss
      .send(
        name,
        {},
        { startAfter: afterS, singletonKey: `${name}-${afterS === 0 ? 0 : tickIn(afterS).tick}`, retryLimit: 0 },
      )
      .catch(onAnyError);
  };

  return {
    wakeOf:
      (tenantId) =>
      (name, afterS = 0) => {
        const runner = `${name} ${tenantId}`;
        if (afterS === 0) runners.get(runner)?.again();
        if (!store.pglite) enqueue(name, afterS);
        else if (afterS > 0) runLater(runner, afterS);
      },
    async start(jobs, onError) {
      onAnyError = onError;
      boss.on('error', onError);
      const tenants = [...jobs.keys()];
      for (const [tenantId, some] of jobs)
        for (const name of wakeNames) {
          const job = some[name];
          if (job) runners.set(`${name} ${tenantId}`, oneAtATime(job.run, onError));
        }
      await boss.start();
      for (const name of wakeNames) {
        await boss.createQueue(name, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 600, expireInSeconds: 600 });
        const [job] = [...jobs.values()].flatMap((some) => some[name] ?? []);
        if (!job) continue;
        await boss.work(name, { pollingIntervalSeconds: store.pglite ? pollS.alone : pollS.among }, async () => {
          for (const tenantId of tenants) runners.get(`${name} ${tenantId}`)?.again();
        });
        if (job.cron) await boss.schedule(name, job.cron);
      }
      // Before this there are no queues to send to; what is due is taken up after the start.
      started = true;
    },
    async stop() {
      started = false;
      for (const timer of later.values()) clearTimeout(timer);
      const running = [...runners.values()].map((settle) => settle.idle());
      runners.clear();
      await Promise.all(running);
      await boss.stop({ graceful: false });
    },
  };
}

const tickMs = 500;

/** Wakes for the same half second are one. One for an earlier time does not stand for this: it would find nothing due yet. */
function tickIn(afterS: number): { readonly tick: number; readonly inMs: number } {
  const nowMs = performance.timeOrigin + performance.now();
  const tick = Math.ceil((nowMs + afterS * 1000) / tickMs);
  return { tick, inMs: tick * tickMs - nowMs };
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
