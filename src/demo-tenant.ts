import { readConfig } from './config';
import { startDemoTenant } from './demo';
import { demoOptionsOf } from './wiring/graph';

/** The demo tenant alone, as its own process: set GRAPH_BASE_URL to its address for the bot. */
async function main(): Promise<void> {
  const config = readConfig({ ...process.env, GRAPH_BASE_URL: undefined });
  const tenant = await startDemoTenant(demoOptionsOf(config, () => new Date()));
  process.stdout.write(`Demo tenant on ${tenant.url}; for the bot: GRAPH_BASE_URL=${tenant.url}\n`);
  const end = (): void => void tenant.close().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
