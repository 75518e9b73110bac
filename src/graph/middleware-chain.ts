import { type Context, GraphClientError, HTTPMessageHandler, type Middleware } from '@microsoft/microsoft-graph-client';
import type { GraphSettings } from './graph';
import { noAnswer } from './graph-error';
import type { Limiter } from './limiter';
import { middleware, sendingOf, withOptions } from './middleware';
import type { Pauses } from './pauses';
import { retry } from './retry';
import { createSlots } from './slots';

/** Tries outside, then a free place, then token and one HTTP exchange: who waits to try again holds no place. */
export const middlewareChain = (settings: GraphSettings, pauses: Pauses, limiter: Limiter): Middleware[] => [
  carryErrors(),
  retry(settings, pauses),
  limit(settings.maxConcurrent ?? 8, pauses, limiter),
  authenticate(settings),
  count(settings),
  exchange(settings.timeoutMs ?? 60_000),
  new HTTPMessageHandler(),
];

/** The library makes new errors of what a chain throws and keeps only the text; its own kind it lets through. */
function carryErrors(): Middleware {
  return middleware(async (context, next) => {
    await next(context).catch((error: unknown) => {
      const carrier = new GraphClientError();
      carrier.customError = error;
      throw carrier;
    });
  });
}

function limit(max: number, pauses: Pauses, limiter: Limiter): Middleware {
  const slots = createSlots(max);
  return middleware(async (context, next) => {
    const sending = sendingOf(context);
    const { service, tries, priority } = sending;
    const signal = context.options?.signal;
    const turn = priority === 'background' && tries > 1 ? 'again' : priority;
    await pauses.wait(service, signal);
    await limiter.admit({ ...sending, priority: turn }, signal);
    const leave = await limiter.enter(sending, signal);
    try {
      await slots.take(turn, signal);
      while (pauses.isOn(service)) {
        slots.free();
        await pauses.wait(service, signal);
        await slots.take('again', signal);
      }
      try {
        await next(context);
      } finally {
        slots.free();
      }
    } finally {
      leave();
    }
    if (context.response) limiter.heed(service, context.response.headers);
  });
}

/** The library's own adds the token only to https hosts of Graph, so that a Graph server on loopback would get none. */
function authenticate({ getToken }: GraphSettings): Middleware {
  return middleware(async (context, next) => {
    const token = await getToken().catch((cause: unknown) => {
      throw noAnswer('no-token', sendingOf(context).asked, cause);
    });
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    await handOver(context, withOptions(context, { headers }), next);
  });
}

/** Tells how long one try took and how it ended. */
function count({ onAnswer }: GraphSettings): Middleware {
  return middleware(async (context, next) => {
    const begun = performance.now();
    const told = (status: number): void =>
      onAnswer?.(sendingOf(context).service, status, (performance.now() - begun) / 1000);
    try {
      await next(context);
    } catch (error) {
      told(0);
      throw error;
    }
    told(context.response?.status ?? 0);
  });
}

/** One try with its time limit. The body is read here, so that a connection lost in its middle is tried again too. */
function exchange(timeoutMs: number): Middleware {
  return middleware(async (context, next) => {
    const limits = [AbortSignal.timeout(timeoutMs), context.options?.signal].filter(
      (signal) => signal instanceof AbortSignal,
    );
    const one: Context = {
      ...withOptions(context, { signal: AbortSignal.any(limits), redirect: 'manual' }),
      request: sendingOf(context).url, // the library takes links apart and puts them together again: Graph's go verbatim
    };
    await handOver(context, one, async (given) => {
      await next(given);
      const { status, headers } = given.response ?? Response.error();
      const bytes = await given.response?.arrayBuffer();
      given.response = new Response(bytes?.byteLength ? bytes : null, { status, headers });
    });
  });
}

async function handOver(outer: Context, inner: Context, next: (context: Context) => Promise<void>): Promise<void> {
  await next(inner);
  if (inner.response !== undefined) outer.response = inner.response;
}
