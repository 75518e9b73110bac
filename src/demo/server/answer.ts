import type { JsonObject } from '../json';

export interface Answer {
  readonly status: number;
  readonly body?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer other than success, thrown so that a handler can stop anywhere. */
export class GraphProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const ok = (body: JsonObject): Answer => ({ status: 200, body });
export const created = (body: JsonObject): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

export const badRequest = (message: string, code = 'Request_BadRequest'): GraphProblem =>
  new GraphProblem(400, code, message);
export const noSuchResource = (id: string): GraphProblem =>
  new GraphProblem(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
export const noSuchItem = (): GraphProblem => new GraphProblem(404, 'itemNotFound', 'The resource could not be found.');

/** The error envelope of Graph; the date has no zone there. */
export function problemAnswer(
  problem: GraphProblem,
  requestId: string,
  clientRequestId: string,
  nowMs: number,
): Answer {
  const date = new Date(nowMs).toISOString().slice(0, 19);
  const innerError = { date, 'request-id': requestId, 'client-request-id': clientRequestId };
  return {
    status: problem.status,
    headers: problem.headers,
    body: { error: { code: problem.code, message: problem.message, innerError } },
  };
}
