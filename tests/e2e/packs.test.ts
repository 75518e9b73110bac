import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { verifyPack } from '../../src/evidence/pack/verify-pack';
import { pinOf } from '../../src/model/signed-head';
import { openSettledStage } from './settled';
import { button, channel, lastState, people, type Stage, tenantId, until } from './stage';

let stage: Stage;
const own = 'a:29:admin';

/** A stand-in for the upload session that Teams opens. */
const uploaded: Buffer[] = [];
const drive = http.createServer((request, response) => {
  request.on('data', (chunk: Buffer) => uploaded.push(chunk));
  request.on('end', () => {
    response.statusCode = 201;
    response.end();
  });
});

beforeAll(async () => {
  await new Promise<void>((ok) => drive.listen(0, '127.0.0.1', ok));
  stage = await openSettledStage();
}, 90_000);
afterAll(async () => {
  await stage.close();
  await new Promise((ok) => drive.close(ok));
});

const text = (card: unknown): string => JSON.stringify(card);
const packCard = () =>
  stage.connector
    .cards()
    .filter((card) => text(lastState(card)).includes('Evidence pack, '))
    .at(-1);
const verify = (bytes: Buffer, heads: readonly string[] = []) => {
  const file = path.join(stage.dataDir, 'pack.zip');
  fs.writeFileSync(file, bytes);
  return verifyPack(
    file,
    heads.flatMap((head) => pinOf(head) ?? []),
  );
};
const journalKinds = async (): Promise<readonly string[]> =>
  (await stage.journal()).slice(1).map((line) => JSON.parse(line).kind);

it('posts each day’s signed head to the channel that an admin chose', async () => {
  await stage.say('admin', 'post the journal here', channel);

  await until(() => stage.connector.cards().some((card) => text(lastState(card)).includes('kh1-')));
  expect(await journalKinds()).toEqual(
    expect.arrayContaining(['key.made', 'readings.day', 'head.signed', 'heads.posted-to']),
  );
});

it('makes no pack for staff, and none in a channel', async () => {
  expect(text(await stage.say('staff', 'evidence last 30 days'))).toContain('for admins and security leads');
  expect(text(await stage.say('admin', 'evidence last 30 days', channel))).toContain('in your own chat');
  expect(text(await stage.say('admin', 'evidence 2026-02-31 to 2026-03-01'))).toContain('One of these dates is none');
  expect(await journalKinds()).not.toContain('pack.asked');
});

it('makes a pack and gives it to whoever asked, once a link, as long as it holds', async () => {
  await stage.say('admin', 'evidence last 30 days');
  const ready = await until(() => button(lastState(packCard() ?? ({ states: [] } as never)), 'pack.link'));

  const others = await stage.press('lead', 'pack.link', ready.data, 'a:29:lead');
  expect(text(others.value)).toContain('I do not have this pack for you');
  const stranger = await stage.press('staff', 'pack.link', ready.data, 'a:29:staff');
  expect(text(stranger.value)).toContain('for admins and security leads');

  await stage.press('admin', 'pack.link', ready.data, own);
  const [address] = /http:\/\/127\.0\.0\.1:\d+\/packs\/[\w-]+/.exec(text(stage.connector.cards().map(lastState))) ?? [];
  const got = await fetch(address ?? '');
  const bytes = Buffer.from(await got.arrayBuffer());

  const [head] = /kh1-[0-9a-f-]+/.exec(text(stage.connector.cards().map(lastState))) ?? [];
  expect(await verify(bytes, [head ?? ''])).toMatchObject({ whole: true, missing: 0 });
  expect((await fetch(address ?? '')).status).toBe(404);
  expect(stage.log.join('')).not.toContain(address?.split('/').at(-1));

  const before = stage.connector.cards().length;
  await stage.press('admin', 'pack.link', ready.data, own);
  const [late] =
    /http:\/\/127\.0\.0\.1:\d+\/packs\/[\w-]+/.exec(text(stage.connector.cards().slice(before).map(lastState))) ?? [];
  stage.moveClock(16 * 60_000);
  expect((await fetch(late ?? '')).status).toBe(404);
  expect(await journalKinds()).toEqual(
    expect.arrayContaining(['pack.asked', 'pack.made', 'pack.link-made', 'pack.taken']),
  );
});

it('puts it into the OneDrive of whoever asked, once they say yes', async () => {
  const ready = button(lastState(packCard() ?? ({ states: [] } as never)), 'pack.to-drive');
  const { value } = await stage.press('admin', 'pack.to-drive', ready?.data ?? {}, own);
  expect(text(value)).toContain('Say yes');

  const context = { kind: 'pack', packId: ready?.data.packId };
  const { port } = drive.address() as AddressInfo;
  const uploadInfo = {
    uploadUrl: `http://127.0.0.1:${port}/up`,
    contentUrl: 'https://x',
    name: 'p.zip',
    uniqueId: 'u',
    fileType: 'zip',
  };
  await stage.post({
    type: 'invoke',
    name: 'fileConsent/invoke',
    id: 'consent-1',
    channelId: 'msteams',
    serviceUrl: stage.connector.url,
    from: people.admin,
    recipient: { id: '28:keyholder', name: 'Keyholder' },
    conversation: { id: own, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    value: { action: 'accept', context, uploadInfo },
  });
  await until(() => stage.connector.cards().some((card) => text(card).includes('is in your OneDrive')));

  expect(await verify(Buffer.concat(uploaded))).toMatchObject({ whole: true });
});

it('does not keep a pack for longer than a day', async () => {
  stage.moveClock(25 * 3_600_000);
  stage.wake('packs');

  await until(() => text(lastState(packCard() ?? ({ states: [] } as never))).includes('not kept any more'));
});
