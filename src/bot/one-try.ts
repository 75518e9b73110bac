import type { TeamsAdapter } from '@microsoft/teams-ai';
import { AppError } from '../model/errors';

type ClientOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;

/** Less than a delivery is ours for: after that another instance may send it. */
const timeoutMs = 20_000;
/** Where Teams refuses for its pace and does not say for how long. */
const unsaidWaitMs = 2000;

/**
 * Makes each call once. Delivery tries again by itself, in its own pace and with every status Teams asks to be tried again;
 * the SDK would do so three times at once, unseen, and not for 412.
 */
export const oneTry: HttpClient = {
  async sendRequest(request) {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      ...(request.body === undefined || request.body === null ? {} : { body: request.body as string }),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause: unknown) => {
      // Nobody knows whether Teams took it.
      throw new AppError('delivery-failed', 'Teams gave no answer', { status: 0, isClosed: false }, { cause });
    });
    const bodyAsText = await response.text();
    if (!response.ok) throw refusal(response, bodyAsText);
    return { request, status: response.status, headers: headersOf(request, response), bodyAsText };
  },
};

type Request = Parameters<HttpClient['sendRequest']>[0];

/** The SDK reads headers only through a type that it does not export: the request's own kind is taken. */
function headersOf(request: Request, response: Response): Request['headers'] {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  response.headers.forEach((value, name) => {
    headers.set(name, value);
  });
  return headers;
}

/** Answers that mean "nobody here", whatever their status. */
const closedCodes = new Set([
  'ConversationNotFound',
  'UserNotFound',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
]);

function refusal(response: Response, body: string): AppError {
  const codes = codesIn(body);
  const isClosed = codes.some((code) => closedCodes.has(code));
  const retryAfterS = Number(response.headers.get('retry-after') ?? Number.NaN);
  const status = isClosed && response.status >= 500 ? 404 : response.status;
  return new AppError('delivery-failed', `Teams answered ${status}`, {
    status,
    code: codes[0] ?? null,
    isClosed,
    ...(status === 429 ? { waitMs: retryAfterS > 0 ? retryAfterS * 1000 : unsaidWaitMs } : {}),
  });
}

/** The code, and the one beneath it where Teams says both. */
function codesIn(body: string): readonly string[] {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: unknown; innerHttpError?: unknown; subCode?: unknown } };
    return [error?.code, error?.subCode].filter((code) => typeof code === 'string');
  } catch {
    return [];
  }
}
