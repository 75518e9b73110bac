import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from './connector';
import { openSettledStage } from './settled';
import { cardOf, shareAFile, textOf } from './share';
import { button, channel, lastState, people, type Stage, until } from './stage';

interface Got {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

let stage: Stage;
let listener: http.Server;
let status = 200;
const got: Got[] = [];
beforeAll(async () => {
  listener = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.statusCode = status;
      response.setHeader('location', '/elsewhere');
      response.end('ignored');
    });
  });
  await new Promise<void>((ok) => listener.listen(0, '127.0.0.1', ok));
  stage = await openSettledStage();
});
afterAll(async () => {
  listener.closeAllConnections();
  await stage.close();
  await new Promise((ok) => listener.close(ok));
});

const own = (who: 'admin' | 'lead') => `a:${people[who].id}`;
const url = () => `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook?token=planted`;
const add = (data: object, who: 'admin' | 'lead' = 'admin', where: string = own(who)) =>
  stage.press(who, 'webhook.add', { url: url(), reason: 'our SIEM', ...data }, where);
const said = (cards: readonly Card[]): string => cards.map(textOf).join();
const about = (linkId: string) => got.filter(({ body }) => body.includes(encodeURIComponent(linkId)));
let secret = '';

it('is added by admins in their own chat, to addresses on the internet only', async () => {
  expect(said(await stage.say('admin', 'webhooks', channel))).toContain('own chat');
  expect(button(await stage.say('admin', 'add webhook'), 'webhook.add')).toBeDefined();
  expect((await add({}, 'admin', channel)).value).toContain('own chat');
  expect((await add({ url: 'http://example.com' })).value).toContain('https://');
  expect((await add({ url: 'https://169.254.169.254/' })).value).toContain('private network');
  expect((await add({ names: 'true' })).value).toContain('Only a security lead');

  const added = await add({});
  secret = /once: ([0-9a-f]{64})/.exec(JSON.stringify(added.value))?.[1] ?? '';

  expect(secret).not.toBe('');
  expect((await stage.journal()).join()).not.toMatch(/planted/);
  expect((await stage.journal()).join()).not.toContain(secret);
});

it('gets signed events without names, one for each change', async () => {
  const link = await shareAFile(stage);
  const opened = await until(() => about(link.linkId)[0]);
  await stage.graph('DELETE', link.path);
  const ended = await until(() => about(link.linkId)[1]);

  const { headers, body } = opened;
  const expected = createHmac('sha256', secret).update(`${headers['keyholder-timestamp']}.${body}`).digest('hex');
  expect(headers['keyholder-signature']).toBe(`v1=${expected}`);
  const item = await stage.graph<{ name: string }>('GET', `/drives/${link.driveId}/items/${link.itemId}`);
  expect(body).not.toContain(item.name);
  expect(JSON.parse(body)).toMatchObject({
    id: headers['keyholder-id'],
    type: 'finding.opened',
    finding: { check: 'sharing.anonymous-link-open', area: 'sharing', state: 'open' },
  });
  expect(JSON.parse(ended.body)).toMatchObject({ type: 'finding.ended', finding: { state: 'fixed' } });
});

it('is tried again under the same id, and a redirect is not followed', async () => {
  status = 302;
  const link = await shareAFile(stage, 'lead');
  await until(() => about(link.linkId)[0]);
  status = 200;
  stage.moveClock(10_000);
  stage.wake('webhooks');
  await until(() => about(link.linkId).length > 1);

  expect(new Set(about(link.linkId).map(({ headers }) => headers['keyholder-id'])).size).toBe(1);
});

it('has a test of its own', async () => {
  const settings = button(await stage.say('admin', 'webhooks'), 'route.settings')?.data ?? {};
  await stage.press('admin', 'route.test', settings, own('admin'));

  await until(() => got.find(({ body }) => JSON.parse(body).type === 'test'));
});

it('that takes nothing for a day is switched off, and the admins hear of it once', async () => {
  status = 500;
  const link = await shareAFile(stage, 'lead2');
  const notices = () => stage.connector.cards().filter((card) => textOf(card).includes('is switched off'));
  await until(() => about(link.linkId)[0]);
  // As the cron line does every minute, in a day that goes by faster.
  await until(async () => {
    stage.moveClock(1_800_000);
    stage.wake('webhooks');
    await new Promise((ok) => setTimeout(ok, 100));
    return notices()[0];
  });

  expect(notices()).toHaveLength(1);
  expect(textOf(notices()[0] as Card)).not.toContain('planted');
  expect(textOf(notices()[0] as Card)).toContain(new URL(url()).host.replaceAll('.', '.'));
  const before = got.length;
  await cardOf(stage, await shareAFile(stage, 'admin'));
  expect(got).toHaveLength(before);
  expect(lastState(notices()[0] as Card)).toBeDefined();
});
