import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { median, newDir, startTenant, verdict } from './processes.mjs';
import { readByFetch, readByReaders } from './readers.mjs';

const commands = [
  'entra user list',
  'entra user registrationdetails list',
  'entra policy list --type conditionalAccess',
  'entra app list',
];

/** Its own table of clouds sends every address, and every next link, to the tenant of this run. */
const scriptOf = (folder, url) => `
import { executeCommand } from ${JSON.stringify(path.join(folder, 'node_modules/@pnp/cli-microsoft365/dist/api.js'))};
import auth from ${JSON.stringify(path.join(folder, 'node_modules/@pnp/cli-microsoft365/dist/Auth.js'))};
import * as all from ${JSON.stringify(path.join(folder, 'node_modules/@pnp/cli-microsoft365/dist/Auth.js'))};
all.Auth.cloudEndpoints['Public'] = { 'https://graph.microsoft.com': ${JSON.stringify(url)} };
await auth.restoreAuth();
const runs = [];
for (const command of ${JSON.stringify(commands)}) {
  const [, name, type] = /^(.*?)(?: --type (.*))?$/.exec(command);
  const at = performance.now();
  const { stdout } = await executeCommand(name, { ...(type && { type }), output: 'json' });
  runs.push({ command, seconds: (performance.now() - at) / 1000, rows: JSON.parse(stdout).length });
}
console.log(JSON.stringify(runs));
`;

/** A folder in which it is signed in to the tenant of this run, and tells nobody of its use: without that each command waits for an answer. */
function homeFor(url) {
  const home = newDir();
  const claims = Buffer.from(JSON.stringify({ oid: 'x', appid: 'x', tid: 'x' })).toString('base64url');
  const token = { accessToken: 'demo-read', expiresOn: '2100-01-01T00:00:00Z' };
  const accessTokens = { 'https://graph.microsoft.com': token, [url]: token };
  const connection = { active: true, authType: 'secret', cloudType: 'Public', accessTokens, claims };
  fs.writeFileSync(path.join(home, '.cli-m365-connection.json'), JSON.stringify(connection));
  fs.mkdirSync(path.join(home, '.config/configstore'), { recursive: true });
  fs.writeFileSync(path.join(home, '.config/configstore/cli-m365-config.json'), '{"disableTelemetry":true}');
  return home;
}

function runCli(script, home) {
  const at = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home },
  });
  const withStart = (performance.now() - at) / 1000;
  if (status !== 0) throw new Error(`it ended with ${status}: ${stderr.slice(-800)}`);
  const runs = JSON.parse(stdout);
  const sum = (field) => runs.reduce((all, one) => all + one[field], 0);
  return { seconds: sum('seconds'), rows: sum('rows'), withStart, runs };
}

/** What its paging alone costs: so many requests one after another, in a tenant that answers after so long. */
const waitingS = (requests, latency) => (requests * latency) / 1000;

/**
 * Reads the same four collections with @pnp/cli-microsoft365, all four in one process and without its start; plain fetch
 * and our readers take turns with it on one tenant, and the first round of these two is not counted.
 */
export async function readByCli(folder, { users, latency, rounds }) {
  if (!fs.existsSync(path.join(folder, 'node_modules/@pnp/cli-microsoft365'))) {
    console.log(
      `@pnp/cli-microsoft365: not compared, it is not installed in ${folder} (npm install @pnp/cli-microsoft365 there)`,
    );
    return;
  }
  const tenant = await startTenant({ users, sites: 1, itemsPerSite: 4, itemsPerOneDrive: 2, latencyMs: latency });
  const home = homeFor(tenant.value);
  const script = path.join(home, 'read.mjs');
  fs.writeFileSync(script, scriptOf(path.resolve(folder), tenant.value));
  const inProcess = (read) => async () => {
    const at = performance.now();
    const rows = await read(tenant.value);
    return { rows, seconds: (performance.now() - at) / 1000 };
  };
  const ways = [
    { name: 'plain fetch', read: inProcess(readByFetch), runs: [] },
    { name: 'keyholder', read: inProcess(readByReaders), runs: [] },
    { name: 'the CLI', read: async () => runCli(script, home), runs: [] },
  ];
  try {
    for (const way of ways.slice(0, 2)) await way.read();
    for (let round = 0; round < rounds; round += 1) {
      for (const way of ways) {
        await tenant.ask('asked');
        const run = await way.read();
        way.runs.push({ ...run, requests: (await tenant.ask('asked')).length });
      }
    }
  } finally {
    await tenant.end();
    fs.rmSync(home, { recursive: true, force: true });
  }
  const of = (way, field) => median(way.runs.map((run) => run[field]));
  const [floor, ours, cli] = ways;
  const times = (way) => of(cli, 'seconds') / of(way, 'seconds');
  console.log(`beside @pnp/cli-microsoft365, the same four collections of ${users} users at ${latency} ms`);
  for (const way of ways)
    console.log(
      `  ${way.name.padEnd(12)} ${of(way, 'seconds').toFixed(2)} s, ${of(way, 'requests')} requests, ${of(way, 'rows')} rows`,
    );
  for (const { command, seconds, rows } of cli.runs[0].runs)
    console.log(`    ${command}: ${seconds.toFixed(2)} s, ${rows} rows`);
  console.log(
    `    of it ${waitingS(of(cli, 'requests'), latency).toFixed(1)} s are the tenant's answering time, one page after another; its start, ${(of(cli, 'withStart') - of(cli, 'seconds')).toFixed(1)} s more, is not counted`,
  );
  console.log(
    `  keyholder is ${times(ours).toFixed(1)}× as fast (target ≥ 10×: ${verdict(times(ours) >= 10)}); plain fetch, below which nothing reads the same pages, ${times(floor).toFixed(1)}×`,
  );
  if (times(floor) < 10)
    console.log('  plain fetch itself is not 10× as fast here: this machine is too busy for the target');
}
