import { isObject, type JsonObject, listOf, textOf } from '../json';
import { type Answer, badRequest, GraphProblem, ok, problemAnswer } from './answer';
import type { Tenant } from './call';
import type { Strikes } from './faults';
import type { Identity } from './identities';
import type { GraphRequest } from './respond';
import { tooManyRequests } from './throttle';

const MAX_REQUESTS = 20;

interface Inner extends GraphRequest {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

function readInner(value: unknown): Inner {
  const [id, method, url] = isObject(value) ? [value.id, value.method, value.url].map(textOf) : [];
  if (!isObject(value) || !id || !method || !url)
    throw badRequest('Each request needs id, method and url.', 'BadRequest');
  const given = isObject(value.headers) ? Object.entries(value.headers) : [];
  const headers = Object.fromEntries(given.map(([name, text]) => [name.toLowerCase(), String(text)]));
  if (value.body !== undefined && !headers['content-type']) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`, 'BadRequest');
  }
  const dependsOn = listOf(value.dependsOn).map(String);
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers,
    body: isObject(value.body) ? value.body : undefined,
    dependsOn,
  };
}

function readBatch(body: JsonObject | undefined): readonly Inner[] {
  const inner = listOf(body?.requests).map(readInner);
  if (inner.length === 0) throw badRequest("The 'requests' property is missing or empty.", 'BadRequest');
  if (inner.length > MAX_REQUESTS)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MAX_REQUESTS}.`, 'BadRequest');
  if (new Set(inner.map(({ id }) => id.toLowerCase())).size < inner.length)
    throw badRequest('Request id values must be unique.', 'BadRequest');
  return inner;
}

export interface BatchDeps {
  readonly tenant: Tenant;
  readonly identity: Identity;
  readonly strikes: Strikes;
  readonly respond: (request: GraphRequest) => Promise<Answer>;
}

/** Runs the requests in order and answers them in another order, as Graph may. */
export async function answerBatch(deps: BatchDeps, body: JsonObject | undefined): Promise<Answer> {
  const answers = new Map<string, Answer>();
  for (const inner of readBatch(body)) {
    const stopped = inner.dependsOn.some((id) => (answers.get(id)?.status ?? 500) >= 400);
    answers.set(
      inner.id,
      stopped
        ? failed(deps, new GraphProblem(424, 'FailedDependency', 'A request this one depends on failed.'))
        : await answerInner(deps, inner),
    );
  }
  const responses = [...answers].reverse().map(([id, { status, headers, body: innerBody }]) => ({
    id,
    status,
    headers: { 'Cache-Control': 'no-cache', ...(innerBody ? { 'Content-Type': 'application/json' } : {}), ...headers },
    ...(innerBody ? { body: innerBody } : {}),
  }));
  return ok({ responses });
}

const failed = ({ tenant }: BatchDeps, problem: GraphProblem): Answer => {
  const id = `batch-${tenant.state.seq}`;
  return problemAnswer(problem, id, id, tenant.nowMs());
};

async function answerInner(deps: BatchDeps, inner: Inner): Promise<Answer> {
  try {
    if (!deps.identity.person && deps.strikes('batch429')) throw tooManyRequests(inner.url);
    return await deps.respond(inner);
  } catch (error) {
    if (error instanceof GraphProblem) return failed(deps, error);
    throw error;
  }
}
