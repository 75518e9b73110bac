import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../json';
import { answerControl } from '../routes/control';
import { type Answer, GraphProblem, problemAnswer } from './answer';
import { answerBatch } from './batch';
import type { Tenant } from './call';
import { gone } from './delta';
import { SLOW_MS, type Strikes } from './faults';
import { plainHeaders, readBody, send } from './http-io';
import { type Identity, identityOfToken } from './identities';
import type { Recorder } from './record';
import { isOutsideSlice, respond } from './respond';
import { broken, silentlyTooMany, timedOut, tooManyRequests, unavailable } from './throttle';

export interface ServeDeps {
  readonly tenant: Tenant;
  readonly strikes: Strikes;
  readonly recorder: Recorder;
  readonly latencyMs: number;
  /** Whether the bot may ask once more just now. */
  readonly withinQuota: () => boolean;
}

const unauthorized = (): GraphProblem =>
  new GraphProblem(401, 'InvalidAuthenticationToken', 'Access token is empty or not known.');
/** Faults meet only the bot's identities: what a person does in a story or a test arrives. */
function strikeBefore(strikes: Strikes, tenantUrl: string, url: string): void {
  if (strikes('429')) throw tooManyRequests(url);
  if (strikes('429-silent')) throw silentlyTooMany();
  if (strikes('500')) throw broken();
  if (strikes('504')) throw timedOut();
  if (strikes('503')) throw unavailable(url);
  if (/\/delta\b.*token=/i.test(url) && strikes('delta410')) throw gone(tenantUrl, url.replace(/[(?].*$/s, ''));
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject | undefined;
}

async function answerGraph(deps: ServeDeps, identity: Identity, asked: Asked): Promise<Answer> {
  const { tenant, strikes, withinQuota } = deps;
  const url = asked.url.replace(/^\/v1\.0/i, '');
  if (!identity.person && !withinQuota()) throw tooManyRequests(url);
  if (!identity.person) strikeBefore(strikes, tenant.url, url);
  const run = (request: Asked): Promise<Answer> => respond(tenant, identity, request);
  if (/^\/(\$|%24)batch$/i.test(url) && asked.method === 'POST')
    return answerBatch({ tenant, identity, strikes, respond: run }, asked.body);
  return run({ ...asked, url });
}

async function answerAny(deps: ServeDeps, identity: Identity | undefined, asked: Asked): Promise<Answer> {
  if (!identity) throw unauthorized();
  if (/^\/demo\//.test(asked.url)) {
    if (!identity.person) throw new GraphProblem(403, 'accessDenied', 'For the signed-in administrator only.');
    return answerControl(
      deps.tenant,
      asked.method,
      asked.url.split('/').filter(Boolean).map(decodeURIComponent),
      asked.body ?? {},
    );
  }
  if (!/^\/v1\.0\//i.test(asked.url)) throw new GraphProblem(400, 'BadRequest', 'Invalid version.');
  return answerGraph(deps, identity, asked);
}

/** One HTTP request from its first byte to its answer, its record, and the faults on the way. */
export async function serve(deps: ServeDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const headers = plainHeaders(request);
  const clientRequestId = headers['client-request-id'] ?? requestId;
  const identity = identityOfToken(request.headers.authorization, deps.tenant.rights.withoutPermissions);
  const mayStrike = identity?.person === false;
  const [method, url] = [request.method ?? 'GET', request.url ?? '/'];
  let body: JsonObject | undefined;
  let answer: Answer;
  try {
    body = await readBody(request);
    answer = await answerAny(deps, identity, { method, url, headers, body });
  } catch (error) {
    const problem =
      error instanceof GraphProblem
        ? error
        : new GraphProblem(500, 'generalException', `The demo tenant failed: ${String(error)}`);
    answer = problemAnswer(problem, requestId, clientRequestId, deps.tenant.nowMs());
  }
  const cut = mayStrike && deps.strikes('cut');
  const waitMs = deps.latencyMs + (mayStrike && deps.strikes('slow') ? SLOW_MS : 0);
  const type: Record<string, string> = answer.body ? { 'Content-Type': 'application/json' } : {};
  const responseHeaders = { 'request-id': requestId, 'client-request-id': clientRequestId, ...type, ...answer.headers };
  if (url.startsWith('/v1.0/') && !cut && !isOutsideSlice(method, url.slice('/v1.0'.length))) {
    deps.recorder.write({
      method,
      url: `${deps.tenant.url}${url}`,
      ...(body ? { requestBody: body } : {}),
      requestHeaders: headers,
      status: answer.status,
      ...(answer.body ? { responseBody: answer.body } : {}),
      responseHeaders,
    });
  }
  if (waitMs > 0) await sleep(waitMs);
  // A cut comes after the work: the caller cannot know whether its write was done.
  if (cut) response.destroy();
  else send(response, answer.status, responseHeaders, answer.body);
}
