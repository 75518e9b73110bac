import type { Context, FetchOptions, Middleware } from '@microsoft/microsoft-graph-client';
import { noAnswer } from './graph-error';
import type { Ask } from './limiter';

/** What our links of the chain know of the request; travels in the library's fetch options. */
export interface Sending extends Ask {
  readonly asked: string;
  readonly canRepeat: boolean;
  /** 1 for the first try. */
  readonly tries: number;
}

export type Step = (context: Context, next: (context: Context) => Promise<void>) => Promise<void>;

/** A link of the library's chain from a function that gets its successor. */
export function middleware(step: Step): Middleware {
  let next: Middleware | undefined;
  return {
    setNext: (following) => {
      next = following;
    },
    execute: (context) => step(context, async (given) => next?.execute(given)),
  };
}

export function sendingOf(context: Context): Sending {
  const options: (FetchOptions & { readonly sending?: Sending }) | undefined = context.options;
  if (options?.sending === undefined) throw noAnswer('not-ours', 'a request that the adapter did not make');
  return options.sending;
}

export const withOptions = (context: Context, more: FetchOptions & { readonly sending?: Sending }): Context => ({
  ...context,
  options: { ...context.options, ...more },
});
