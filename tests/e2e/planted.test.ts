import { generateKeyPairSync, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openPromise } from 'yauzl';
import { signatureOf } from '../../src/evidence/backups/take-reports';
import { cardOf, type Shared, textOf } from './share';
import { button, channel, lastState, openStage, people, type Stage, stateOf, until } from './stage';
import { openVeil, type Veil } from './veil';

/*
 * Secrets and names are put wherever they could come in, everything is made to fail once, and all that came out is searched.
 * Where something may stand at all (a name on a lead's card, a webhook's secret in the answer that shows it once) is said.
 */
const journalKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const configured = {
  GRAPH_CLIENT_SECRET: 'planted-graph-secret',
  WATCH_CLIENT_SECRET: 'planted-watch-secret',
  REMEDIATION_CLIENT_SECRET: 'planted-fixing-secret',
  BOT_PASSWORD: 'planted-bot-password',
  METRICS_TOKEN: 'planted-metrics-token',
};
/** Everybody who could be named without need: a person, a file, what somebody wrote. */
const person = 'Planted Person';
const personal = [person, 'planted.person', 'Planted payroll', 'planted question', 'planted reason', 'Planted product'];

const secrets = new Map<string, string>([
  ...Object.entries(configured),
  ['JOURNAL_KEY', journalKey.split('\n')[1] ?? ''],
  ['a bearer token that somebody sent', 'planted-bearer'],
  ['the token of the fixing registration', 'Bearer demo-'],
  ['a password', 'planted-password-1!'],
  ["the webhook's address", 'planted-hook-path'],
]);
const came = { http: [] as string[], events: [] as string[], packs: [] as string[] };
let stage: Stage;
let veil: Veil;
let listener: http.Server;
let hookStatus = 200;

const own = (who: 'admin' | 'lead' | 'staff'): string => `a:${people[who].id}`;
const keepSecret = (name: string, text: string | undefined): string => {
  if (!text || text.length < 6) throw new Error(`nothing was planted for ${name}`);
  secrets.set(name, text);
  return text;
};

/** A request to the program from outside; what is answered is kept. */
async function ask(at: string, body?: string | object, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${stage.url}${at}`, {
    ...(body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', authorization: 'Bearer planted-bearer', ...headers },
  });
  const text = await response.clone().text();
  came.http.push(
    `${at.replace('planted-bearer', '…')} ${response.status} ${JSON.stringify([...response.headers])} ${text}`,
  );
  return response;
}

/** A link for anyone to a file whose name says what is in it. */
async function shareAPlantedFile(whose: 'staff' | 'lead' | 'lead2'): Promise<Shared> {
  stage.moveClock(61_000);
  const { id: driveId } = await stage.graph<{ id: string }>('GET', `/users/${people[whose].aadObjectId}/drive`);
  const folder = `/drives/${driveId}/root`;
  const { id: itemId } = await stage.graph<{ id: string }>('PUT', `${folder}:/Planted%20payroll.xlsx:/content`, {});
  const item = `/drives/${driveId}/items/${itemId}`;
  const link = await stage.graph<{ id: string; link: { webUrl: string }; shareId: string }>(
    'POST',
    `${item}/createLink`,
    { type: 'view', scope: 'anonymous', password: 'planted-password-1!' },
  );
  keepSecret(`address of ${link.id}`, link.link.webUrl);
  keepSecret(`share id of ${link.id}`, link.shareId);
  return { driveId, itemId, linkId: link.id, path: `${item}/permissions/${link.id}` };
}

beforeAll(async () => {
  listener = http.createServer((request, response) => {
    request.on('data', (chunk: Buffer) => came.events.push(chunk.toString()));
    request.on('end', () => {
      response.statusCode = hookStatus;
      response.end('ignored');
    });
  });
  await new Promise<void>((ok) => listener.listen(0, '127.0.0.1', ok));
  veil = await openVeil();
  stage = await openStage({
    env: { ...configured, JOURNAL_KEY: journalKey, LOG_LEVEL: 'debug', GRAPH_BASE_URL: veil.url },
    hurry: 20,
  });
  await stage.say('admin', 'send alerts here', channel);
  await stage.firstReadDone();
}, 90_000);
afterAll(async () => {
  listener.closeAllConnections();
  await stage.close();
  await veil.close();
  await new Promise((ok) => listener.close(ok));
});

it('takes in people, files, passwords and secrets', async () => {
  const user = await stage.graph<{ id: string }>('POST', '/users', {
    accountEnabled: true,
    displayName: person,
    mailNickname: 'planted',
    userPrincipalName: 'planted.person@contoso.example',
    passwordProfile: { password: 'planted-password-1!' },
  });
  await stage.graph('POST', '/roleManagement/directory/roleAssignments', {
    principalId: user.id,
    roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
    directoryScopeId: '/',
  });
  const app = await stage.graph<{ id: string }>('POST', '/applications', { displayName: person });
  const added = await stage.graph<{ secretText: string }>('POST', `/applications/${app.id}/addPassword`, {
    passwordCredential: { displayName: 'one' },
  });
  keepSecret("an app's secret", added.secretText);
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/planted-hook-path`;
  const hook = await stage.press('admin', 'webhook.add', { url, reason: 'planted reason' }, own('admin'));
  keepSecret('the webhook’s secret', /once: ([0-9a-f]{64})/.exec(JSON.stringify(hook.value))?.[1]);
  const made = JSON.stringify(await stage.press('admin', 'backup.add-source', { name: 'Store' }, own('admin')));
  const source = /Source: ([0-9a-f-]{36})/.exec(made)?.[1] ?? '';
  const secret = keepSecret("the backup source's secret", /once: ([0-9a-f]{64})/.exec(made)?.[1]);

  const report = { id: 'n1', product: 'Planted product', workload: 'mail', finished: new Date().toISOString() };
  for (const body of [JSON.stringify({ ...report, result: 'success' }), '{"product":"Planted product","x":']) {
    const timestamp = String(Math.floor(Date.now() / 1000));
    for (const signed of [secret, 'wrong'])
      await ask('/api/backups', body, {
        'keyholder-source': source,
        'keyholder-timestamp': timestamp,
        'keyholder-signature': signatureOf(signed, timestamp, Buffer.from(body)),
      });
  }
  stage.wake('users');
  stage.wake('objects');
  await until(async () => (await stage.dumpStore()).includes(person));
});

it('answers, finds, fixes and proves', async () => {
  await stage.say('staff', `a planted question: may ${person} open Planted payroll.xlsx?`);
  await stage.say('admin', `show admins named ${person}`);
  const link = await shareAPlantedFile('staff');
  const card = await cardOf(stage, link);
  const snoozed = await cardOf(stage, await shareAPlantedFile('lead2'));
  const data = button(lastState(snoozed), 'finding.snooze')?.data ?? {};
  await stage.press('admin', 'finding.snooze', { ...data, days: '3', reason: 'planted reason' });
  await stage.press('admin', 'finding.request-fix', button(lastState(card), 'finding.request-fix')?.data ?? {});
  await until(() => stateOf(card) === 'Fix asked');
  await stage.press('lead', 'approval.approve', {
    ...button(lastState(card), 'approval.approve')?.data,
    reason: 'planted reason',
  });
  await until(() => stateOf(card) === 'Fixed');

  await stage.say('admin', 'evidence last 30 days');
  const ready = await until(() =>
    stage.connector
      .cards()
      .map((one) => button(lastState(one), 'pack.link'))
      .find((one) => one),
  );
  await stage.press('admin', 'pack.link', ready.data, own('admin'));
  const [, token = ''] = /\/packs\/([\w-]+)/.exec(JSON.stringify(stage.connector.cards().map(lastState))) ?? [];
  const file = path.join(stage.dataDir, 'pack.zip');
  fs.writeFileSync(file, Buffer.from(await (await fetch(`${stage.url}/packs/${token}`)).arrayBuffer()));
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  for await (const entry of zip.eachEntry()) {
    const chunks = await Array.fromAsync((await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>);
    came.packs.push(`${entry.fileName} ${Buffer.concat(chunks).toString()}`);
  }
  zip.close();
  expect(came.packs.length).toBeGreaterThan(5);
});

it('fails everywhere, and goes on', async () => {
  const before = stage.log.length;
  veil.refuse(/./, 500);
  for (const name of ['users', 'objects', 'drives', 'list-drives', 'reports', 'reconcile'] as const) stage.wake(name);
  await stage.say('admin', `which admins have no MFA, ${person}?`);
  await until(() => stage.log.slice(before).some((line) => line.includes('500')));
  veil.lift();

  stage.connector.failWith(400, 'BadArgument');
  await stage.post({ ...message(`${person}: planted question`), serviceUrl: stage.connector.url });
  hookStatus = 500;
  await shareAPlantedFile('lead');
  stage.wake('drives');
  await until(() => stage.log.some((line) => line.includes('a card could not be delivered')));
  stage.connector.failWith(null);

  for (const at of ['/api/messages', '/api/graph/notifications', '/api/graph/lifecycle', '/api/backups', '/metrics']) {
    await ask(at, `{"name":"${person}","secret":"planted-bearer`);
    await ask(at, { value: [{ clientState: 'planted-bearer', resource: person }], text: person });
    await ask(at);
  }
  await ask('/packs/planted-bearer');
  await ask('/metrics', undefined, { authorization: `Bearer ${configured.METRICS_TOKEN}` });
  await stage.post(message(`${person}: planted question`, { id: 'no-such-tenant' }));
  expect(came.http.find((line) => line.startsWith('/metrics 200'))).toContain('keyholder_findings{');
});

const message = (text: string, tenant?: object) => ({
  type: 'message',
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: stage.connector.url,
  from: people.staff,
  recipient: { id: '28:keyholder', name: 'Keyholder' },
  conversation: { id: own('staff'), conversationType: 'personal', tenantId: 'dece0000-0000-4000-8000-000000000001' },
  channelData: { tenant: tenant ?? { id: 'dece0000-0000-4000-8000-000000000001' } },
  text,
});

/** Lines in which one of these words stands, told apart from the whole by what is around it. */
const around = (lines: readonly string[], words: Iterable<string>): readonly string[] =>
  [...words].flatMap((word) =>
    lines.flatMap((line) => {
      const at = line.indexOf(word);
      return at < 0 ? [] : [`${word}: …${line.slice(Math.max(0, at - 80), at + 120)}…`];
    }),
  );

describe('what came out of it', () => {
  it('is there to be searched', async () => {
    expect(stage.log.length).toBeGreaterThan(3);
    expect(await stage.dumpStore()).toContain('Planted payroll.xlsx');
    expect(stage.connector.cards().map(textOf).join()).toContain('Planted payroll.xlsx');
    expect(came.packs.join()).toContain('Planted payroll.xlsx');
    expect(came.events.length).toBeGreaterThan(2);
    expect(secrets.size).toBeGreaterThan(15);
  });

  it('holds no secret, but what the store needs to sign and to compare', async () => {
    const cards = stage.connector.cards().map((card) => JSON.stringify(card));
    const out = [...stage.log, ...came.http, ...came.events, ...came.packs, ...cards, ...(await stage.journal())];

    expect(around(out, secrets.values())).toEqual([]);
    const kept = new Set(['the webhook’s secret', "the backup source's secret", "the webhook's address"]);
    const notKept = [...secrets].flatMap(([name, text]) => (kept.has(name) ? [] : [text]));
    expect(around([await stage.dumpStore()], notKept)).toEqual([]);
  });

  it('names nobody in logs, metrics, HTTP answers and events to others', () => {
    expect(around([...stage.log, ...came.http, ...came.events], personal)).toEqual([]);
  });

  it('has names beside the chain of the journal, not in it', async () => {
    const entries = (await stage.journal()).slice(1).map((line) => JSON.parse(line) as { body: string });

    expect(
      around(
        entries.map(({ body }) => body),
        personal,
      ),
    ).toEqual([]);
  });
});
