import { AppError } from '../model/errors';

interface GraphErrorFacts {
  /** 0 when there was no answer. */
  readonly status: number;
  /** Graph's own code, or ours where Graph gave none: `network`, `timeout`, `aborted`, `no-token`, `foreign-link`, `unexpected-body`. */
  readonly graphCode: string;
  readonly requestId: string | null;
  readonly retryAfterS: number | null;
  /** What was asked, without ids: `GET /users/{id}/drive`. */
  readonly asked: string;
  readonly isNotLicensed: boolean;
}

/** An answer of Graph that is not 2xx, or no answer. Graph's own message may name people and files: it is not kept. */
export class GraphError extends AppError {
  readonly status: number;
  readonly graphCode: string;
  readonly requestId: string | null;
  readonly retryAfterS: number | null;
  readonly isNotLicensed: boolean;

  constructor(facts: GraphErrorFacts, options?: ErrorOptions) {
    const { status, graphCode, requestId, retryAfterS, asked, isNotLicensed } = facts;
    const answer = status === 0 ? 'gave no usable answer' : `answered ${status}`;
    super(
      'graph-failed',
      `Graph ${answer} (${graphCode}) to ${asked}`,
      { status, graphCode, requestId, retryAfterS },
      options,
    );
    this.name = 'GraphError';
    this.status = status;
    this.graphCode = graphCode;
    this.requestId = requestId;
    this.retryAfterS = retryAfterS;
    this.isNotLicensed = isNotLicensed;
  }
}

/** No answer, or one that we refuse to use. */
export const noAnswer = (graphCode: string, asked: string, cause?: unknown): GraphError =>
  new GraphError(
    { status: 0, graphCode, requestId: null, retryAfterS: null, asked, isNotLicensed: false },
    cause === undefined ? undefined : { cause },
  );

/** We ourselves stopped asking, since the program ends: nothing was learnt of the tenant. */
export const isAborted = (error: unknown): boolean => error instanceof GraphError && error.graphCode === 'aborted';
