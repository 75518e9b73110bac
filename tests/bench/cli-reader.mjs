import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { median, newDir, startTenant, verdict } from './processes.mjs';
import { readByReaders } from './readers.mjs';

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
for (const command of ${JSON.stringify(commands)}) {
  const [, name, type] = /^(.*?)(?: --type (.*))?$/.exec(command);
  const at = performance.now();
  const said = await executeCommand(name, type ? { type } : {}).then(
    () => '',
    () => ', refused: the demo tenant has no such path',
  );
  console.log(command + ': ' + ((performance.now() - at) / 1000).toFixed(2) + ' s' + said);
}
`;

async function secondsOf(url) {
  const at = performance.now();
  await readByReaders(url);
  return (performance.now() - at) / 1000;
}

/** Reads the same four collections with @pnp/cli-microsoft365, in one process and without its start; our readers read them before and after. */
export async function readByCli(folder, { users, latency }) {
  if (!fs.existsSync(path.join(folder, 'node_modules/@pnp/cli-microsoft365'))) {
    console.log(
      `@pnp/cli-microsoft365: not compared, it is not installed in ${folder} (npm install @pnp/cli-microsoft365 there)`,
    );
    return;
  }
  const tenant = await startTenant({ users, sites: 1, itemsPerSite: 4, itemsPerOneDrive: 2, latencyMs: latency });
  const home = newDir();
  try {
    const claims = Buffer.from(JSON.stringify({ oid: 'x', appid: 'x', tid: 'x' })).toString('base64url');
    const accessToken = 'demo-read';
    const expiresOn = '2100-01-01T00:00:00Z';
    const token = { accessToken, expiresOn };
    fs.writeFileSync(
      path.join(home, '.cli-m365-connection.json'),
      JSON.stringify({
        active: true,
        authType: 'secret',
        cloudType: 'Public',
        accessTokens: { 'https://graph.microsoft.com': token, [tenant.value]: token },
        claims,
      }),
    );
    fs.mkdirSync(path.join(home, '.config/configstore'), { recursive: true });
    fs.writeFileSync(path.join(home, '.config/configstore/cli-m365-config.json'), '{"disableTelemetry":true}');
    const script = path.join(home, 'read.mjs');
    fs.writeFileSync(script, scriptOf(path.resolve(folder), tenant.value));
    const oursS = [await secondsOf(tenant.value), await secondsOf(tenant.value)];
    await tenant.ask('asked');
    const at = performance.now();
    const run = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home },
    });
    const seconds = (performance.now() - at) / 1000;
    const requests = (await tenant.ask('asked')).length;
    console.log(
      `@pnp/cli-microsoft365: ${seconds.toFixed(2)} s with its start, ${requests} requests, exit ${run.status}`,
    );
    console.log(`${run.stdout}${run.status === 0 ? '' : run.stderr.slice(-800)}`.trimEnd().replace(/^/gm, '  '));
    const cliS = [...run.stdout.matchAll(/: ([\d.]+) s/g)].reduce((sum, [, one]) => sum + Number(one), 0);
    oursS.push(await secondsOf(tenant.value));
    const ratio = cliS / median(oursS);
    console.log(
      `  without its start ${cliS.toFixed(2)} s, keyholder beside it ${median(oursS).toFixed(2)} s: ${ratio.toFixed(1)}× (target ≥ 10×: ${verdict(ratio >= 10)})`,
    );
  } finally {
    await tenant.end();
    fs.rmSync(home, { recursive: true, force: true });
  }
}
