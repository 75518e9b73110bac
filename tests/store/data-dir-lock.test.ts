import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { lockDataDir, ownerSocketPath } from '../../src/store/data-dir-lock';

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-lock-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const hangUp = (socket: net.Socket): void => void socket.destroy();

/** A socket as a killed process leaves it: its path is there, and nobody listens. */
async function leaveStaleSocket(at: string): Promise<void> {
  const server = net.createServer();
  await new Promise<void>((ok) => server.listen(`${at}.live`, ok));
  fs.linkSync(`${at}.live`, at);
  await new Promise<void>((ok) => server.close(() => ok()));
}

it('makes the folder, and refuses a second owner until the first one leaves', async () => {
  const inner = path.join(dir, 'a', 'b');
  const unlock = await lockDataDir(inner, hangUp);

  await expect(lockDataDir(inner, hangUp)).rejects.toMatchObject({ code: 'store-locked' });
  await expect(lockDataDir(path.join(inner, '..', 'b'), hangUp)).rejects.toMatchObject({ code: 'store-locked' });

  await unlock();
  await (await lockDataDir(inner, hangUp))();
});

it('lets operators in', async () => {
  const unlock = await lockDataDir(dir, (socket) => socket.end('hello'));

  const said = await new Promise<string>((ok, fail) => {
    const socket = net.connect(ownerSocketPath(dir));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('end', () => ok(text));
    socket.once('error', fail);
  });

  expect(said).toBe('hello');
  expect(fs.statSync(ownerSocketPath(dir)).mode & 0o077).toBe(0);
  await unlock();
});

it('takes over what a killed process left behind', async () => {
  await leaveStaleSocket(ownerSocketPath(dir));

  const unlock = await lockDataDir(dir, hangUp);

  await expect(lockDataDir(dir, hangUp)).rejects.toMatchObject({ code: 'store-locked' });
  await unlock();
});

it('has at most one owner when many take over at the same time', async () => {
  await leaveStaleSocket(ownerSocketPath(dir));

  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dir, hangUp)));

  const owners = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(owners).toHaveLength(1);
  await Promise.all(owners.map((unlock) => unlock()));
});

it('leaves nothing in the folder', async () => {
  await leaveStaleSocket(ownerSocketPath(dir));

  await (await lockDataDir(dir, hangUp))();

  expect(fs.readdirSync(dir)).toEqual([]);
});

it('keeps the path short enough for the kernel, one for each folder', async () => {
  const deep = path.join(dir, 'x'.repeat(100), 'y'.repeat(100));
  const [one, other] = [ownerSocketPath(deep), ownerSocketPath(`${deep}2`)];

  expect(Buffer.byteLength(one)).toBeLessThan(107);
  expect(one).not.toBe(other);
  expect(ownerSocketPath(path.join(deep, '..', 'y'.repeat(100)))).toBe(one);

  const unlock = await lockDataDir(deep, hangUp);
  await expect(lockDataDir(deep, hangUp)).rejects.toMatchObject({ code: 'store-locked' });
  await unlock();
});

it('keeps others out of the folder, and of the one for temporary files', async () => {
  const inner = path.join(dir, 'open');
  fs.mkdirSync(inner, { mode: 0o755 });
  const deep = path.join(dir, 'x'.repeat(100));

  const unlocks = [await lockDataDir(inner, hangUp), await lockDataDir(deep, hangUp)];

  for (const folder of [inner, deep, path.dirname(ownerSocketPath(deep))])
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  await Promise.all(unlocks.map((unlock) => unlock()));
});

it('leaves without waiting for a connection that says nothing', async () => {
  const unlock = await lockDataDir(dir, () => undefined);
  const socket = net.connect(ownerSocketPath(dir));
  await new Promise((ok) => socket.once('connect', ok));
  const closed = new Promise((ok) => socket.once('close', ok));
  // Read, so that the end is seen.
  socket.resume();

  await unlock();

  await closed;
});
