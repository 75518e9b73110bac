import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { GraphSettings } from './graph';
import { GraphError, noAnswer } from './graph-error';
import { middleware, type Sending, sendingOf, withOptions } from './middleware';
import type { Pauses } from './pauses';
import { backoffMs, retryAfterMs } from './retry-after';

export const defaultMaxTries = 8;
/** Nobody waits longer than this inside a request; the error then carries what Graph asked for. */
export const maxWaitMs = 10 * 60_000;

/** 429 did nothing and may always be repeated; after 5xx nobody knows what happened. */
export const mayTryAgain = (status: number, canRepeat: boolean): boolean =>
  status === 429 || (canRepeat && (status === 500 || status === 502 || status === 503 || status === 504));

/**
 * Tries again what may be tried again; a 429 or 503 makes all requests to that service wait, not only this one.
 * @see https://learn.microsoft.com/graph/throttling
 */
export function retry(settings: GraphSettings, pauses: Pauses): Middleware {
  const { now, sleep, random = Math.random, maxTries = defaultMaxTries } = settings;
  return middleware(async (context, next) => {
    const first = sendingOf(context);
    const signal = context.options?.signal ?? undefined;
    for (let tries = 1; ; tries += 1) {
      const sent = await tryOnce(context, { ...first, tries }, next);
      if (sent instanceof GraphError) {
        if (!first.canRepeat || tries >= maxTries) throw sent;
        await sleepOrAborted(sleep(backoffMs(tries, random), signal), first);
        continue;
      }
      context.response = sent;
      if (!mayTryAgain(sent.status, first.canRepeat) || tries >= maxTries) return;
      const ms = retryAfterMs(sent.headers.get('retry-after'), now()) ?? backoffMs(tries, random);
      if (ms > maxWaitMs) return;
      if (sent.status === 429 || sent.status === 503) pauses.begin(first.service, ms);
      else await sleepOrAborted(sleep(ms, signal), first);
    }
  });
}

/** The answer, or the error that stands for none and may pass. */
async function tryOnce(
  context: Context,
  sending: Sending,
  next: (context: Context) => Promise<void>,
): Promise<Response | GraphError> {
  const one = withOptions(context, { sending });
  try {
    await next(one);
    return one.response ?? noAnswer('network', sending.asked);
  } catch (error) {
    if (error instanceof GraphError) throw error;
    if (context.options?.signal?.aborted) throw noAnswer('aborted', sending.asked, error);
    const isTimeout = typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
    return noAnswer(isTimeout ? 'timeout' : 'network', sending.asked, error);
  }
}

const sleepOrAborted = (sleeping: Promise<void>, { asked }: Sending): Promise<void> =>
  sleeping.catch((error: unknown) => {
    throw noAnswer('aborted', asked, error);
  });
