import { type Config, readConfig } from './config';
import { interactive } from './graph/graph';
import { isAborted } from './graph/graph-error';
import { fixCron } from './jobs/jobs';
import { createLog, trace } from './log';
import type { Log } from './model/log';
import { noMeter } from './model/meter';
import { createRoleBook } from './tenant/roles';
import { graphsOf } from './wire-graph';
import { remediationOf } from './wire-remediation';
import { storeOf } from './wire-store';

/**
 * Makes approved fixes and nothing else: a process of its own, which alone holds the remediation identity and has no way
 * in. It looks at approval, plan and roles again by itself; the bot tells people what came of it.
 */
async function startFixer(config: Config, log: Log) {
  const { db, store, holder, waker } = await storeOf(config);
  const now = () => new Date();
  const graphs = await graphsOf(config, { now, log, meter: noMeter });
  const { runs } = remediationOf({
    db,
    tenantId: config.tenantId,
    holder: holder?.number ?? null,
    longestAcceptanceDays: config.longestAcceptanceDays,
    graphs,
    roles: createRoleBook({ ...config, graph: interactive(graphs.read), now }),
    settings: config.approvals,
    now,
    wake: waker.wake,
    fault: () => undefined,
    log,
  });
  const onError = (error: unknown): void => {
    if (!isAborted(error)) log.error('a fix failed', { error });
  };
  await waker.start({ fix: { cron: fixCron, run: () => trace('job', runs.runFixes) } }, onError);
  waker.wake('fix');
  return {
    async close() {
      await graphs.close();
      await store.close();
    },
  };
}

/** Runs until it is told to end. @returns the exit code */
export async function runFixer(env: NodeJS.ProcessEnv): Promise<number> {
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
