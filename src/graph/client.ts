import { Client, GraphClientError, type GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import { z } from 'zod/v4';
import { parseJson } from '../model/parse-json';
import { noSpan, type SpanFacts } from '../model/span';
import { aimAt } from './aim';
import { sendBatch } from './batch';
import { errorOfReply } from './error-of-reply';
import type { CallRequest, Graph, GraphReply, GraphSettings } from './graph';
import { GraphError, noAnswer } from './graph-error';
import { createLimiter } from './limiter';
import type { Sending } from './middleware';
import { middlewareChain } from './middleware-chain';
import { parseBody } from './parse-body';
import { serviceOf } from './path-template';
import { createPauses } from './pauses';

const pageBody = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** One identity's Graph client: token, bounded concurrency, waiting when throttled, typed errors. */
export function createGraph(settings: GraphSettings): Graph {
  const pauses = createPauses(settings);
  const limiter = createLimiter(settings);
  const client = Client.initWithMiddleware({ middleware: middlewareChain(settings, pauses, limiter) });
  const span = settings.span ?? noSpan;
  const call = (request: CallRequest) => {
    const { template } = aimAt(settings.baseUrl, request.path, request.method);
    const facts = { 'http.request.method': request.method, 'url.template': template, service: serviceOf(template) };
    return span(`${request.method} ${template}`, facts, (note) => send(settings, client, request, note));
  };
  return {
    call,
    get: (path, options) => call({ method: 'GET', path, ...options }),
    async page(path, options) {
      const reply = await call({ method: 'GET', path, ...options });
      const body = parseBody(pageBody, reply.body, aimAt(settings.baseUrl, path, 'GET').asked);
      return {
        ...reply,
        value: body.value,
        nextLink: body['@odata.nextLink'] ?? null,
        deltaLink: body['@odata.deltaLink'] ?? null,
      };
    },
    batch: (requests, options) => sendBatch({ ...settings, call, pauses, limiter }, requests, options),
  };
}

const verbs = {
  GET: (request: GraphRequest) => request.get(),
  POST: (request: GraphRequest, body: unknown) => request.post(body),
  PATCH: (request: GraphRequest, body: unknown) => request.patch(body),
  PUT: (request: GraphRequest, body: unknown) => request.put(body),
  DELETE: (request: GraphRequest) => request.delete(),
} satisfies Record<CallRequest['method'], (request: GraphRequest, body: unknown) => Promise<unknown>>;

async function send(
  settings: GraphSettings,
  client: Client,
  request: CallRequest,
  note: (facts: SpanFacts) => void,
): Promise<GraphReply> {
  const { url, template, asked } = aimAt(settings.baseUrl, request.path, request.method);
  const canRepeat = request.canRepeat ?? request.method === 'GET';
  const { method, priority = 'background' } = request;
  const service = serviceOf(template);
  const sending: Sending = { url, template, method, asked, service, priority, canRepeat, tries: 1 };
  const signals = [settings.signal, request.signal].filter((signal) => signal !== undefined);
  const prepared = client
    .api('/') // the real address goes in `sending`, untouched
    .responseType(ResponseType.RAW)
    .headers({
      Accept: 'application/json',
      'User-Agent': settings.userAgent ?? 'NONISV|Keyholder|Keyholder/1.0',
      ...(priority === 'background' && { 'x-ms-throttle-priority': 'low' }),
      ...request.headers,
    })
    .options({ sending, ...(signals.length > 0 && { signal: AbortSignal.any(signals) }) });
  const response: unknown = await verbs[request.method](prepared, request.body).catch((error: unknown) => {
    const own = ownErrorIn(error) ?? noAnswer('network', asked, error);
    note({ 'http.response.status_code': own.status });
    throw own;
  });
  if (!(response instanceof Response)) throw noAnswer('network', asked);
  note({ 'http.response.status_code': response.status });
  const reply = {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: asJson(await response.text()),
  };
  const isKept = request.keepsRefusal === true && isRefusal(reply.status);
  if (!response.ok && !isKept) throw errorOfReply(reply, asked, settings.now());
  return { ...reply, requestId: reply.headers['request-id'] ?? null };
}

/** Graph said no to this very request; asked again it would say the same. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/** What our chain threw, out of its carrier. */
function ownErrorIn(error: unknown): GraphError | undefined {
  const inner: unknown = error instanceof GraphClientError ? error.customError : error;
  return inner instanceof GraphError ? inner : undefined;
}

/** A body that is no JSON (a gateway's error page) is as good as none: the status says what happened. */
function asJson(text: string): unknown {
  if (text === '') return null;
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
