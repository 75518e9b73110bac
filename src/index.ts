import path from 'node:path';
import { playgroundPort, playgroundUrl, startPlayground } from './cli/playground';
import { readConfig } from './config';
import { withVaultSecrets } from './key-vault';
import { type Keyholder, startKeyholder } from './keyholder';
import { createLog, trace } from './log';
import { AppError } from './model/errors';
import { oldNodeWarning } from './node-version';

async function main(): Promise<void> {
  const warning = oldNodeWarning();
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  const config = readConfig(await withVaultSecrets(process.env));
  const now = (): Date => new Date();
  const log = createLog(config.logLevel, now, (line) => process.stderr.write(line));
  const keyholder = await startKeyholder(config, {
    now,
    log,
    trace,
    fault: (point) => {
      if (point === config.faultAt) process.kill(process.pid, 'SIGKILL');
    },
  });
  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) process.exit(1);
    ending.abort();
    void keyholder.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  const playground = config.playground
    ? await startPlayground({
        botUrl: keyholder.url,
        logFile: path.join(config.dataDir, 'playground.log'),
        // Where the bot takes any free port, the Playground does so too.
        port: config.port === 0 ? 0 : playgroundPort,
        log,
        signal: ending.signal,
      })
    : null;
  const lines = config.demo ? startLines(keyholder, playground?.url) : [`Keyholder listens on ${keyholder.url}`];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Where to open, what to try, how to stop. */
function startLines(keyholder: Keyholder, openAt: string | undefined): string[] {
  const { url, tenantUrl } = keyholder;
  const isUsual = url.endsWith(':3978') && tenantUrl.endsWith(':3979') && openAt === playgroundUrl;
  const where = isUsual ? '' : ` -- --bot ${url} --tenant ${tenantUrl} --playground ${openAt}`;
  return [
    `Open   ${openAt ?? '(no Agents Playground here)'}   (demo tenant: ${tenantUrl})`,
    `Try    in the chat: "who is responsible for backups?"${openAt ? `; in another terminal: npm run demo:story${where}` : ''}`,
    'Stop   Ctrl+C',
  ];
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof AppError ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
});
