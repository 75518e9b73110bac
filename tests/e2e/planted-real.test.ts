import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { type Keyholder, startKeyholder } from '../../src/keyholder';
import { createLog, trace } from '../../src/log';
import { copyTemplate } from '../open-test-db';
import { until } from './stage';

/*
 * A real set-up whose way out is shut: every sign-in with a secret fails, in the libraries that hold it, and every error goes
 * where errors go.
 */
const id = (n: number): string => `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`;
const secrets = {
  BOT_PASSWORD: 'planted-bot-password',
  GRAPH_CLIENT_SECRET: 'planted-graph-secret',
  WATCH_CLIENT_SECRET: 'planted-watch-secret',
  REMEDIATION_CLIENT_SECRET: 'planted-fixing-secret',
  METRICS_TOKEN: 'planted-metrics-token',
};
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-'));
const log: string[] = [];
const asked: string[] = [];
const proxy = http.createServer();
let running: Keyholder;

beforeAll(async () => {
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end('HTTP/1.1 502 planted\r\n\r\n');
  });
  await new Promise<void>((ok) => proxy.listen(0, '127.0.0.1', ok));
  process.env.HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  copyTemplate(dataDir);
  const now = () => new Date();
  const config = readConfig({
    ...secrets,
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'debug',
    PUBLIC_URL: 'https://keyholder.contoso.example',
    GRAPH_BASE_URL: 'https://127.0.0.1:1',
    BOT_ID: id(1),
    TENANT_ID: id(2),
    GRAPH_CLIENT_ID: id(3),
    WATCH_CLIENT_ID: id(4),
    REMEDIATION_CLIENT_ID: id(5),
    ADMIN_GROUP_ID: id(6),
    LEAD_GROUP_ID: id(7),
  });
  const write = (line: string) => void log.push(line);
  running = await startKeyholder(config, {
    now,
    log: createLog(config.logLevel, now, write),
    trace,
    fault: () => undefined,
    sleep: async () => undefined,
  });
});
afterAll(async () => {
  await running.close();
  proxy.close();
  delete process.env.HTTPS_PROXY;
  fs.rmSync(dataDir, { recursive: true, force: true });
});

const ask = async (at: string, headers: Record<string, string>, body?: object): Promise<string> => {
  const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const response = await fetch(`${running.url}${at}`, {
    ...sent,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;
};

it('says that it cannot sign in, and with nothing of what it would sign in with', async () => {
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  const turn = { type: 'message', id: 'a1', text: 'planted-question', channelId: 'msteams', serviceUrl };
  const from = { id: '29:a', aadObjectId: id(9), name: 'Planted Person' };
  const place = { conversation: { id: 'a:1', tenantId: id(2) }, recipient: { id: '28:b' } };
  const said = [
    await ask('/api/messages', { authorization: 'Bearer planted-bearer' }, { ...turn, from, ...place }),
    await ask('/api/messages', {}, { ...turn, from, ...place }),
    await ask('/metrics', { authorization: 'Bearer planted-bearer' }),
    await ask('/metrics', { authorization: `Bearer ${secrets.METRICS_TOKEN}` }),
    await ask('/readyz', {}),
  ];
  await until(() => log.some((line) => line.includes('no-token')));

  expect(said.map((answer) => answer.slice(0, 3))).toEqual(['401', '401', '404', '200', '200']);
  expect(asked.join()).toContain('login.microsoftonline.com');
  const everything = [...log, ...said].join('\n');
  for (const planted of [...Object.values(secrets), 'planted-bearer', 'planted-question', 'Planted Person'])
    expect(everything).not.toContain(planted);
});
