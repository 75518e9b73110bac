import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { AppError } from '../model/errors';

/** The kernel's limit for a socket's path, with its closing zero. */
const maxSocketPath = 107;
/** What a guard's name adds to the socket's. */
const guardChars = 9;

/**
 * Where the owner of a data folder listens: in the folder, or (where that path is too long) in a folder of ours among the
 * temporary files.
 * @throws AppError 'not-allowed' when that folder is somebody else's
 */
export function ownerSocketPath(dataDir: string): string {
  const inside = path.join(path.resolve(dataDir), 'owner.sock');
  if (Buffer.byteLength(inside) + guardChars < maxSocketPath) return inside;
  const name = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 24);
  const folder = path.join(os.tmpdir(), `keyholder-${ownUid() ?? 'owner'}`);
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stat && !(stat.isDirectory() && isOurs(stat)))
    throw new AppError(
      'not-allowed',
      `${folder} belongs to somebody else. Remove it, or set DATA_DIR to a shorter path.`,
    );
  return path.join(folder, `${name}.sock`);
}

/** undefined on Windows. */
const ownUid = (): number | undefined => process.getuid?.();
const isOurs = ({ uid }: fs.Stats): boolean => ownUid() === undefined || uid === ownUid();

/** Nobody else looks into the folder. What is another's (a mounted volume) or shared by its nature (/tmp) stays as it is. */
function makePrivate(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stat = fs.statSync(folder);
  if (isOurs(stat) && (stat.mode & 0o1000) === 0) fs.chmodSync(folder, 0o700);
}

/**
 * Two processes on one embedded database silently lose data, so a bound socket is the lock, and the operators' way in.
 * The kernel frees it when its owner dies: a socket that refuses a connection is a leftover.
 * @throws AppError 'store-locked' when another process lives there
 */
export async function lockDataDir(
  dataDir: string,
  onConnection: (socket: net.Socket) => void,
): Promise<() => Promise<void>> {
  makePrivate(dataDir);
  const socketPath = ownerSocketPath(dataDir);
  if (path.dirname(socketPath) !== path.resolve(dataDir)) {
    makePrivate(path.dirname(socketPath));
    // Made meanwhile by somebody else?
    ownerSocketPath(dataDir);
  }
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    onConnection(socket);
  });
  if (!(await listens(server, socketPath)) && !(await takesOver(server, socketPath))) {
    throw new AppError(
      'store-locked',
      `Another Keyholder is running on ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
    );
  }
  fs.chmodSync(socketPath, 0o600);
  return () =>
    new Promise((ok) => {
      server.close(() => ok());
      for (const socket of open) socket.destroy();
    });
}

/**
 * Puts `server` in the place of a leftover. Two who remove the same leftover would both own the folder: each listens on a guard
 * of its own before it looks for other guards, so of two at the same time at least one sees the other and leaves.
 */
async function takesOver(server: net.Server, socketPath: string): Promise<boolean> {
  if (await answers(socketPath)) return false;
  const guardPath = `${socketPath}.${randomBytes(4).toString('hex')}`;
  const guard = net.createServer((socket) => socket.destroy());
  await listens(guard, guardPath);
  try {
    for (const other of guardsOf(socketPath)) {
      if (other === guardPath) continue;
      if (await answers(other)) return false;
      fs.rmSync(other, { force: true });
    }
    if (await answers(socketPath)) return false;
    fs.rmSync(socketPath, { force: true });
    return await listens(server, socketPath);
  } finally {
    await new Promise<void>((ok) => guard.close(() => ok()));
  }
}

const guardsOf = (socketPath: string): readonly string[] => {
  const folder = path.dirname(socketPath);
  return fs
    .readdirSync(folder)
    .filter((name) => name.startsWith(`${path.basename(socketPath)}.`))
    .map((name) => path.join(folder, name));
};

/** False when something stands at that path already. */
const listens = (server: net.Server, socketPath: string): Promise<boolean> =>
  new Promise((ok, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' ? ok(false) : fail(error));
    server.once('error', onError);
    server.listen(socketPath, () => {
      server.off('error', onError);
      ok(true);
    });
  });

const answers = (socketPath: string): Promise<boolean> =>
  new Promise((ok) => {
    const socket = net.connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      ok(true);
    });
    socket.once('error', () => ok(false));
  });
