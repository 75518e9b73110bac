import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { people } from './people.mjs';
import { until } from './wait.mjs';

/** The demo tenant as its own process: it lives on while the bot is killed. */
export async function startTenant({ dist, dir, port, files, env = {} }) {
  const record = path.join(dir, 'graph.ndjson');
  const child = spawn(process.execPath, [path.join(dist, 'demo-tenant.js')], {
    env: {
      PATH: process.env.PATH,
      DATA_DIR: path.join(dir, 'tenant'),
      DEMO_GRAPH_PORT: String(port),
      DEMO_USERS: '24',
      DEMO_SITES: '3',
      DEMO_LATENCY_MS: '8',
      DEMO_RECORD: record,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const call = async (method, at, body) => {
    const response = await fetch(`${url}${at}`, {
      method,
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  };
  const graph = async (method, at, body) => {
    const answer = await call(method, `/v1.0${at}`, body);
    if (answer.status >= 400) throw new Error(`${method} ${at}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const up = await until(
    () =>
      call('GET', '/v1.0/users?$top=1').then(
        (answer) => answer.status === 200,
        () => false,
      ),
    20_000,
  );
  if (!up) throw new Error('the demo tenant did not start');

  const permission = ({ driveId, itemId, linkId }) => `/drives/${driveId}/items/${itemId}/permissions/${linkId}`;
  return {
    url,
    files: await nameFiles(graph, call, files),
    async share({ driveId, itemId }) {
      return (
        await graph('POST', `/drives/${driveId}/items/${itemId}/createLink`, { type: 'view', scope: 'anonymous' })
      ).id;
    },
    remove: (link) => graph('DELETE', permission(link)),
    async stands(link) {
      const { status } = await call('GET', `/v1.0${permission(link)}`);
      if (status !== 200 && status !== 404) throw new Error(`the tenant answered ${status}`);
      return status === 200;
    },
    graph,
    truth: async () => (await call('GET', '/demo/truth')).body,
    /** Statuses that the tenant gave to every DELETE of this link, by whomever. */
    deletesOf: ({ linkId }) =>
      fs
        .readFileSync(record, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{"method":"DELETE"') && line.includes(linkId))
        .map((line) => JSON.parse(line).status),
    stop: () => child.kill('SIGKILL'),
  };
}

/** Gives files that nobody shares names of their own, so that each card says which it is about. */
async function nameFiles(graph, call, wanted) {
  const named = [];
  const { value: users } = await graph('GET', '/users?$select=id&$top=999');
  for (const { id } of [people.staff, ...users].map((one) => ({ id: one.aadObjectId ?? one.id }))) {
    const drive = await call('GET', `/v1.0/users/${id}/drive`);
    if (drive.status !== 200 || named.some((file) => file.driveId === drive.body.id)) continue;
    const { value } = await graph('GET', `/drives/${drive.body.id}/root/children`);
    for (const item of value.filter((one) => one.file && !one.shared)) {
      const name = `torture${String(named.length).padStart(4, '0')}`;
      await call('POST', `/demo/drives/${drive.body.id}/items/${item.id}/rename`, { name: `${name}.docx` });
      named.push({ tag: name, driveId: drive.body.id, itemId: item.id });
      if (named.length === wanted) return named;
    }
  }
  return named;
}
