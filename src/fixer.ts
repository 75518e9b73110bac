import { type Config, readConfig } from './config';
import { configsOf } from './config-organisations';
import { interactive } from './graph/graph';
import { isAborted } from './graph/graph-error';
import { fixCron } from './jobs/jobs';
import { createLog, trace } from './log';
import type { Log } from './model/log';
import { noMeter } from './model/meter';
import { createRoleBook } from './tenant/roles';
import { graphsOf } from './wiring/graph';
import { remediationOf } from './wiring/remediation';
import { spansOf } from './wiring/spans';
import { storeOf } from './wiring/store';

/**
 * Makes approved fixes and nothing else: a process of its own, which alone holds the remediation identity and has no way
 * in. It looks at approval, plan and roles again by itself; the bot tells people what came of it.
 */
async function startFixer(config: Config, log: Log) {
  const configs = configsOf(config).filter((one) => config.demo || one.fix !== null);
  const { db, store, holder, waker } = await storeOf(config, configs);
  const now = () => new Date();
  const { span, root, close: endSpans } = await spansOf(config, log);
  const own = await graphsOf(config, { now, log, meter: noMeter, span });
  const open = [own];
  const onError = (error: unknown): void => {
    if (!isAborted(error)) log.error('a fix failed', { error });
  };
  const jobs = new Map<string, { readonly fix: { readonly cron: string; readonly run: () => Promise<void> } }>();
  for (const one of configs) {
    const graphs = one === config ? own : await graphsOf(one, { now, log, meter: noMeter, span });
    open.push(graphs);
    const { runs } = remediationOf({
      db,
      tenantId: one.tenantId,
      holder: holder?.number ?? null,
      longestAcceptanceDays: one.longestAcceptanceDays,
      graphs,
      roles: createRoleBook({ ...one, graph: interactive(own.read), now }),
      settings: one.approvals,
      // Nothing is asked for here.
      seenWithin: async () => ({ how: 'asked', everyS: one.pollDrivesS }),
      now,
      wake: waker.wakeOf(one.tenantId),
      fault: () => undefined,
      span,
      log,
    });
    jobs.set(one.tenantId, {
      fix: { cron: fixCron, run: () => trace('job', (id) => root('job fix', { job: id }, runs.runFixes)) },
    });
  }
  await waker.start(jobs, onError);
  for (const { tenantId } of configs) waker.wakeOf(tenantId)('fix');
  return {
    async close() {
      await Promise.all(open.map((graphs) => graphs.close()));
      await store.close();
      await endSpans();
    },
  };
}

/** Runs until it is told to end. @returns the exit code */
export async function runFixer(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const config = readConfig(env, 'fixer');
  const log = createLog(
    config.logLevel,
    () => new Date(),
    (line) => process.stderr.write(line),
  );
  const fixer = await startFixer(config, log);
  process.stdout.write('The fixer runs. Stop it with Ctrl+C.\n');
  await new Promise<void>((ok) => {
    process.once('SIGINT', () => ok());
    process.once('SIGTERM', () => ok());
  });
  await fixer.close();
  return 0;
}
