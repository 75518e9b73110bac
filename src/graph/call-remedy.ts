import type { GraphCall } from '../model/remedy';
import { wordsOf } from './error-of-reply';
import type { Graph } from './graph';

export interface Sent {
  readonly status: number;
  readonly requestId: string | null;
  /** Graph's code and words, where it refused. */
  readonly code: string | null;
  readonly words: string | null;
}

/**
 * One call of an approved plan. Sent again only after 429, which certainly did nothing: after a 5xx or no answer the
 * caller looks at the tenant first. A refusal is an answer. Permission: that of the remedy.
 * @throws GraphError for 401, 408, 429, 5xx and no answer
 */
export async function sendCall(
  graph: Graph,
  { method, path, body, text }: GraphCall,
  { eTag = null, signal }: { readonly eTag?: string | null; readonly signal?: AbortSignal } = {},
): Promise<Sent> {
  const reply = await graph.call({
    method,
    path,
    body: text ?? body,
    signal,
    canRepeat: false,
    keepsRefusal: true,
    headers: {
      ...(eTag === null ? {} : { 'If-Match': eTag }),
      ...(text === undefined ? {} : { 'Content-Type': 'text/plain' }),
    },
  });
  const { status, requestId } = reply;
  return { status, requestId, ...(status < 400 ? { code: null, words: null } : wordsOf(reply.body)) };
}
