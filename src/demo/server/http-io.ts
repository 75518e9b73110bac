import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject, type JsonObject } from '../json';
import { badRequest } from './answer';

const MAX_BODY = 4 * 1024 * 1024;

/** The JSON body of a request, a plain text as `{ text }`; undefined when there is none. */
export async function readBody(request: IncomingMessage): Promise<JsonObject | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BODY) throw badRequest('The request body is too large.', 'RequestEntityTooLarge');
    chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return undefined;
  if (/^text\/plain\b/i.test(request.headers['content-type'] ?? '')) return { text };
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) return parsed;
  } catch {
    // falls through to the same complaint
  }
  throw badRequest('Unable to read JSON request payload.', 'BadRequest');
}

/** Header names in lower case, one text each, without the secret one. */
export function plainHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(request.headers).filter(([name]) => name !== 'authorization');
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

export function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: JsonObject | undefined,
): void {
  response.writeHead(status, headers);
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
