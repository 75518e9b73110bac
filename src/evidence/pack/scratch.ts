import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A file without a name: a kill leaves nothing behind. `drop` closes it, and it is gone. */
export interface Scratch {
  readonly handle: fs.FileHandle;
  readonly write: (bytes: string | Buffer) => Promise<void>;
  /** How long it is so far. */
  readonly bytes: () => number;
  readonly chunks: () => AsyncGenerator<Buffer>;
  readonly drop: () => Promise<void>;
}

const gatherBytes = 128 * 1024;

export async function openScratch(): Promise<Scratch> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'keyholder-pack-'));
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(path.join(folder, 'scratch'), 'wx+', 0o600);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;
  const flush = async (): Promise<void> => {
    const all = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    for (let from = 0; from < all.length; ) {
      const { bytesWritten } = await handle.write(all, from, all.length - from, written + from);
      from += bytesWritten;
    }
    written += all.length;
  };
  return {
    handle,
    async write(bytes) {
      const chunk = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= gatherBytes) await flush();
    },
    bytes: () => written + waitingBytes,
    async *chunks() {
      await flush();
      for (let at = 0; at < written; ) {
        const buffer = Buffer.alloc(Math.min(gatherBytes, written - at));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    },
    drop: () => handle.close(),
  };
}
