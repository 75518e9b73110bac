import type { Next, Request, Response } from 'restify';
import { parseJson } from '../model/parse-json';

/** Teams' own limit for a message is far below. */
const maxBodyBytes = 512 * 1024;

/** Reads a JSON body into `request.body` (undefined where there is none). */
export const jsonBody = (timeoutMs: number) =>
  bodyReader({
    timeoutMs,
    maxBodyBytes,
    take(request, bytes) {
      const read = bodyOf(request, bytes);
      if ('refused' in read) return read.refused;
      request.body = read.body;
      return null;
    },
    say: () => ({ error: 'not accepted' }),
  });

interface Reading {
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  /** Keeps the body in the request. @returns the status that refuses it, or null */
  readonly take: (request: Request, bytes: Buffer) => number | null;
  readonly say: (status: number) => object;
}

/**
 * Ours, because restify's reader unpacks gzip without a limit or a handler for its errors, and writes forms to the folder for
 * temporary files. What is too long is read to its end and thrown away, so that the sender sees the answer.
 */
export function bodyReader({ timeoutMs, maxBodyBytes, take, say }: Reading) {
  return (request: Request, response: Response, next: Next): void => {
    let chunks: Buffer[] = [];
    let bytes = 0;
    let isOver = false;
    const finish = (status: number | null, then: () => void): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      chunks = [];
      if (status !== null) response.send(status, say(status));
      then();
    };
    const stop = (): void => next(false);
    const timer = setTimeout(() => {
      response.header('connection', 'close');
      finish(bytes > maxBodyBytes ? 413 : 408, stop);
    }, timeoutMs);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBodyBytes) chunks = [];
      else if (!isOver) chunks.push(chunk);
    });
    request.once('end', () => {
      const refused = bytes > maxBodyBytes ? 413 : isOver ? null : take(request, Buffer.concat(chunks));
      if (refused === null) finish(null, next);
      else finish(refused, stop);
    });
    request.on('error', () => finish(null, stop));
    request.once('close', () => finish(null, stop));
  };
}

function bodyOf({ headers }: Request, bytes: Buffer): { body: unknown } | { refused: number } {
  // Graph asks whether an address is ours with an empty body of another type.
  if (bytes.length === 0) return { body: undefined };
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (type !== 'application/json' || encoding !== 'identity') return { refused: 415 };
  try {
    return { body: parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { refused: 400 };
  }
}
