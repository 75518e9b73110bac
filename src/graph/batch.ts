import { z } from 'zod/v4';
import type { BatchRequest, BatchResult, Graph, GraphSettings, ReadOptions } from './graph';
import type { Ask, Limiter } from './limiter';
import { parseBody } from './parse-body';
import { pathTemplate, serviceOf } from './path-template';
import type { Pauses } from './pauses';
import { defaultMaxTries, maxWaitMs, mayTryAgain } from './retry';
import { backoffMs, retryAfterMs } from './retry-after';

/** Graph takes no more in one envelope. @see https://learn.microsoft.com/graph/json-batching */
export const maxBatch = 20;
/** Envelopes under way at once for one call. */
const lanes = 4;

const envelope = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.coerce.string()).nullish(),
      body: z.unknown(),
    }),
  ),
});

interface Item {
  readonly request: BatchRequest;
  readonly index: number;
  readonly tries: number;
}

interface BatchDeps extends Pick<GraphSettings, 'now' | 'sleep' | 'random' | 'maxTries' | 'signal' | 'onAnswer'> {
  readonly call: Graph['call'];
  readonly pauses: Pauses;
  readonly limiter: Limiter;
}

/** Sends any number of requests, 20 to an envelope; what was throttled inside one is sent again, and nothing else is. */
export async function sendBatch(
  deps: BatchDeps,
  requests: readonly BatchRequest[],
  options: ReadOptions = {},
): Promise<readonly BatchResult[]> {
  const { now, sleep } = deps;
  const results = new Map<number, BatchResult>();
  const ready: Item[] = requests.map((request, index) => ({ request, index, tries: 1 }));
  let later: { readonly item: Item; readonly dueMs: number }[] = [];
  const aborts = [deps.signal, options.signal].filter((signal) => signal !== undefined);
  const signal = aborts.length > 0 ? AbortSignal.any(aborts) : undefined;

  const takeReady = async (): Promise<readonly Item[]> => {
    if (ready.length > 0 || later.length === 0) return ready.splice(0, maxBatch);
    const dueMs = Math.min(...later.map((one) => one.dueMs));
    const due = later.filter((one) => one.dueMs <= dueMs).slice(0, maxBatch);
    later = later.filter((one) => !due.includes(one)); // taken before the wait, so that no other lane takes them too
    await sleep(Math.max(0, dueMs - now().getTime()), signal);
    return due.map((one) => one.item);
  };

  const runLane = async (): Promise<void> => {
    for (let items = await takeReady(); items.length > 0; items = await takeReady()) {
      const answers = await sendEnvelope(deps, items, { ...options, signal });
      for (const item of items) {
        const answer = answers.get(String(item.index)) ?? { status: 502, headers: {}, body: null };
        const { service } = askOf(item, options);
        deps.onAnswer?.(service, answer.status, 0);
        deps.limiter.heed(service, new Headers(answer.headers));
        const waitMs = whenAgain(deps, item, answer);
        if (waitMs === null) results.set(item.index, { id: item.request.id, ...answer });
        else later.push({ item: { ...item, tries: item.tries + 1 }, dueMs: now().getTime() + waitMs });
      }
    }
  };

  await Promise.all(Array.from({ length: Math.min(lanes, Math.ceil(requests.length / maxBatch)) }, runLane));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

type Answer = Omit<BatchResult, 'id'>;

async function sendEnvelope(
  { call, pauses, limiter }: BatchDeps,
  items: readonly Item[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const asks = items.map((item) => askOf(item, options));
  for (const service of new Set(asks.map((ask) => ask.service))) await pauses.wait(service, options.signal);
  for (const ask of asks) await limiter.admit(ask, options.signal);
  const reply = await call({
    ...options,
    method: 'POST',
    path: '/$batch',
    body: { requests: items.map(asWire) },
    canRepeat: items.every(({ request }) => isRead(request)),
  });
  const { responses } = parseBody(envelope, reply.body, 'POST /$batch');
  return new Map(
    responses.map(({ id, status, headers, body }) => {
      const lowered = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
      return [id, { status, headers: Object.fromEntries(lowered), body: body ?? null }];
    }),
  );
}

/** What an inner request counts as: its service's limits hold for it as if it came alone. */
function askOf({ request: { method = 'GET', path }, tries }: Item, { priority = 'background' }: ReadOptions): Ask {
  const template = pathTemplate(path);
  const turn = priority === 'background' && tries > 1 ? 'again' : priority;
  return { service: serviceOf(template), method, template, url: path, priority: turn };
}

/** Milliseconds until the item may be sent again, or `null` when its answer stands. */
function whenAgain(deps: BatchDeps, { request, tries }: Item, { status, headers }: Answer): number | null {
  const { now, random = Math.random, maxTries = defaultMaxTries, pauses } = deps;
  if (!mayTryAgain(status, isRead(request)) || tries >= maxTries) return null;
  const ms = retryAfterMs(headers['retry-after'], now()) ?? backoffMs(tries, random);
  if (ms > maxWaitMs) return null;
  if (status === 429) pauses.begin(serviceOf(pathTemplate(request.path)), ms);
  return ms;
}

const isRead = ({ method = 'GET' }: BatchRequest): boolean => method === 'GET';

const asWire = ({ request: { method = 'GET', path, headers, body }, index }: Item) => ({
  id: String(index),
  method,
  url: path,
  ...((headers !== undefined || body !== undefined) && {
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
  }),
  ...(body !== undefined && { body }),
});
