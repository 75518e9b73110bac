import type { GraphCall } from '../model/remedy';
import type { Graph } from './graph';

/**
 * One call of an approved plan. Sent again only after 429, which certainly did nothing: after a 5xx or no answer the
 * caller looks at the tenant first. Permission: that of the remedy.
 * @throws GraphError
 */
export async function sendCall(
  graph: Graph,
  { method, path, body }: GraphCall,
  signal?: AbortSignal,
): Promise<{ readonly status: number; readonly requestId: string | null }> {
  const { status, requestId } = await graph.call({ method, path, body, signal, canRepeat: false });
  return { status, requestId };
}
