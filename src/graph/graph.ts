import type { GraphCall } from '../model/remedy';
import type { Span } from '../model/span';
import type { Limits } from './limits';

/** What Graph answered with a 2xx. Header names are lower case; `body` is parsed JSON, or `null` when there was none. */
export interface GraphReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly requestId: string | null;
}

export interface GraphPage extends GraphReply {
  readonly value: readonly unknown[];
  readonly nextLink: string | null;
  readonly deltaLink: string | null;
}

/** `interactive`: a person waits for it. `again`: it was sent back, and waits no longer than needed. */
export type Priority = 'interactive' | 'again' | 'background';

export interface ReadOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Without it: `background`. */
  readonly priority?: 'interactive' | 'background';
}

export interface CallRequest extends ReadOptions {
  readonly method: 'GET' | GraphCall['method'];
  readonly path: string;
  readonly body?: unknown;
  /** Whether it may be sent again when nobody knows if it arrived (network, 5xx). Without it: only what reads. */
  readonly canRepeat?: boolean;
  /** Gives a refusal (4xx, apart from 401, 408 and 429) as a reply in place of an error: for those who need Graph's words. */
  readonly keepsRefusal?: boolean;
}

/** `id` is the caller's own; `path` is relative to the version. */
export interface BatchRequest {
  readonly id: string;
  readonly method?: CallRequest['method'];
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One per request, in their order; any status, none left out. */
export interface BatchResult {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * One identity's way to Graph. A path is relative to the version (`/users?$top=999`) or a link that Graph gave.
 * @throws GraphError for every answer that is not 2xx (inside a batch: never), and when there is no answer.
 */
export interface Graph {
  readonly get: (pathOrLink: string, options?: ReadOptions) => Promise<GraphReply>;
  readonly page: (pathOrLink: string, options?: ReadOptions) => Promise<GraphPage>;
  readonly call: (request: CallRequest) => Promise<GraphReply>;
  readonly batch: (requests: readonly BatchRequest[], options?: ReadOptions) => Promise<readonly BatchResult[]>;
}

/** The same way to Graph for what a person waits for: it overtakes what is read in the background. */
export const interactive = (graph: Graph): Graph => {
  const priority = 'interactive';
  return {
    get: (path, options) => graph.get(path, { priority, ...options }),
    page: (path, options) => graph.page(path, { priority, ...options }),
    call: (request) => graph.call({ priority, ...request }),
    batch: (requests, options) => graph.batch(requests, { priority, ...options }),
  };
};

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface GraphSettings {
  /** Base and version: `https://graph.microsoft.com/v1.0`. */
  readonly baseUrl: string;
  readonly getToken: () => Promise<string>;
  readonly now: () => Date;
  readonly sleep: Sleep;
  readonly maxConcurrent?: number;
  /** What this identity may ask for; asked anew each time, since it grows with the tenant. Without it: whatever Graph takes. */
  readonly limits?: () => Limits;
  readonly userAgent?: string;
  /** For one try, its body included. */
  readonly timeoutMs?: number;
  /** Tries of one request in all, the first included. */
  readonly maxTries?: number;
  /** For jitter; 0 ≤ x < 1. */
  readonly random?: () => number;
  /** Hears of every try that was answered, and of each answer inside a batch (which took no time of its own: 0). */
  readonly onAnswer?: (service: string, status: number, tookS: number) => void;
  /** Around each call, its tries and waits included. */
  readonly span?: Span;
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal;
}
