import net from 'node:net';
import readline from 'node:readline';
import { z } from 'zod/v4';
import { AppError } from '../model/errors';
import { commands } from './commands';
import { type Operated, pickOne, withoutFlag } from './one-organisation';

const request = z.object({ command: z.string(), args: z.array(z.string()) });
type Asked = z.infer<typeof request>;

const maxLineBytes = 64 * 1024;

/** Runs an operator's command in the process that owns the store. One line of JSON in; lines of output, then the exit code. */
export function serveOwner(served: readonly Operated[], onError: (error: unknown) => void, idleMs = 10_000) {
  return (socket: net.Socket): void => {
    socket.on('error', () => undefined);
    socket.setTimeout(idleMs, () => socket.destroy());
    const onLine = (line: string | null): void => {
      const asked = line === null ? undefined : askedOf(line);
      if (!asked) {
        say(socket, 'This is no command.', 2);
        return;
      }
      answer(served, asked, socket, idleMs).catch((error: unknown) => {
        if (socket.destroyed) return;
        onError(error);
        say(socket, 'The command failed; the log says why.', 3);
      });
    };
    readLine(socket, onLine);
  };
}

/** Gives the first line; null when it is too long. */
function readLine(socket: net.Socket, onLine: (line: string | null) => void): void {
  let read = Buffer.alloc(0);
  const onData = (chunk: Buffer): void => {
    read = Buffer.concat([read, chunk]);
    const end = read.indexOf('\n');
    const isTooLong = (end === -1 ? read.length : end) > maxLineBytes;
    if (end === -1 && !isTooLong) return;
    socket.off('data', onData);
    // What else comes is thrown away, so that the end of the connection is seen.
    socket.resume();
    onLine(isTooLong ? null : read.subarray(0, end).toString());
  };
  socket.on('data', onData);
}

function askedOf(line: string): Asked | undefined {
  try {
    return request.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function say(socket: net.Socket, out: string, exit: number): void {
  socket.end(`${JSON.stringify({ out })}\n${JSON.stringify({ exit })}\n`);
}

async function answer(
  served: readonly Operated[],
  { command, args }: Asked,
  socket: net.Socket,
  idleMs: number,
): Promise<void> {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const { wanted, rest } = withoutFlag(args);
  const one = pickOne(served, command, wanted);
  if (typeof one === 'string') return say(socket, one, 2);
  // A command may be silent for long; a client that does not read may not.
  socket.setTimeout(0);
  const print = async (out: string): Promise<void> => {
    if (socket.destroyed) throw new Error('the client went away');
    if (socket.write(`${JSON.stringify({ out })}\n`)) return;
    socket.setTimeout(idleMs);
    await drained(socket);
    socket.setTimeout(0);
  };
  const exit = run ? await run(one.commands, rest, print) : 2;
  socket.setTimeout(idleMs);
  socket.end(`${JSON.stringify({ exit })}\n`);
}

const drained = (socket: net.Socket): Promise<void> =>
  new Promise((ok, fail) => {
    const onDrain = (): void => {
      socket.off('close', onClose);
      ok();
    };
    const onClose = (): void => {
      socket.off('drain', onDrain);
      fail(new Error('the client went away'));
    };
    socket.once('drain', onDrain);
    socket.once('close', onClose);
  });

/**
 * @returns the exit code, or undefined when nobody owns the store right now
 * @throws AppError 'delivery-failed' when the answer breaks off
 */
export function askOwner(
  socketPath: string,
  command: string,
  args: readonly string[],
  print: (line: string) => void,
): Promise<number | undefined> {
  return new Promise((ok, fail) => {
    const socket = net.connect(socketPath);
    let exit: number | undefined;
    let isAnswering = false;
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ECONNREFUSED' ? ok(undefined) : fail(error),
    );
    socket.once('connect', () => {
      socket.write(`${JSON.stringify({ command, args })}\n`);
      readline.createInterface({ input: socket }).on('line', (line) => {
        const said = JSON.parse(line) as { out?: string; exit?: number };
        isAnswering = true;
        if (said.out !== undefined) print(said.out);
        if (said.exit !== undefined) exit = said.exit;
      });
    });
    socket.once('close', () => {
      if (isAnswering && exit === undefined)
        fail(new AppError('delivery-failed', 'The bot stopped in the middle of its answer. Try again.'));
      else ok(exit);
    });
  });
}
