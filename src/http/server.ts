import { pino } from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { IntakeAnswer, IntakeRequest } from '../evidence/backups/take-reports';
import type { Trace } from '../model/log';
import type { Meter } from '../model/meter';
import type { Span } from '../model/span';
import type { Noted } from '../tenant/note-notifications';
import { refusalOf } from './activity-refusal';
import { backupBody, backupsPath, onBackups } from './backups';
import { type Download, sendDownload } from './download';
import { jsonBody } from './json-body';

export interface HttpDeps {
  readonly tenantId: string;
  /** Loopback addresses count as Teams in the demo only. */
  readonly allowLoopbackService: boolean;
  readonly onActivity: (request: Request, reply: ActivityReply) => Promise<void>;
  readonly onNotifications: (body: unknown) => Promise<Noted>;
  readonly onBackups: (request: IntakeRequest) => Promise<IntakeAnswer>;
  /** An evidence pack, once; undefined: this address leads nowhere (any more). */
  readonly onDownload: (token: string) => Promise<Download | undefined>;
  readonly readiness: () => Promise<{ readonly ready: boolean; readonly firstRead: 'running' | 'done' }>;
  /** In the text form of Prometheus. `mayRead`: whether the bearer of this header may see it. */
  readonly metrics: {
    readonly mayRead: (authorization: string | undefined) => boolean;
    readonly text: () => Promise<string>;
    readonly contentType: string;
  };
  readonly meter: Pick<Meter, 'turn'>;
  readonly trace: Trace;
  readonly span: Span;
  readonly log: { readonly error: (text: string, facts?: object) => void };
  /** How long a body may take to arrive. */
  readonly bodyTimeoutMs?: number;
}

/** How an activity is answered. */
export interface ActivityReply {
  readonly status: (status: number) => void;
  readonly send: (body: unknown) => void;
  readonly end: () => void;
}

const bodyTimeoutMs = 15_000;
/** Longer than a load balancer keeps an idle connection (60 s as a rule): else it may send a turn into one that just ends. */
const idleTimeoutMs = 75_000;

/** The only room that knows restify. */
export function createServer(deps: HttpDeps): Server {
  // Restify's own log would hold whole requests, their tokens included.
  const log = pino({ level: 'silent' }) as never;
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false, log });
  server.server.keepAliveTimeout = idleTimeoutMs;
  // Restify would put the message of an error into its answer.
  server.on(
    'restifyError',
    (request: Request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
      const status = error.statusCode ?? 500;
      if (response.headersSent) return done();
      if (status >= 500) deps.log.error('a request failed', { path: request.getPath(), error });
      response.removeHeader('server');
      response.send(status, { error: status >= 500 ? 'failed' : 'not accepted' });
      done();
    },
  );
  server.pre(safeHeaders);
  server.use(restify.plugins.queryParser({ mapParams: false }));
  const [readJson, readSigned] = [jsonBody, backupBody].map((of) => of(deps.bodyTimeoutMs ?? bodyTimeoutMs));
  server.use((request: Request, response: Response, next: Next) =>
    (request.getPath() === backupsPath ? readSigned : readJson)?.(request, response, next),
  );

  server.post('/api/messages', async (request: Request, response: Response) => {
    const refusal = refusalOf(request.body, deps);
    if (refusal) response.send(refusal.status, { error: refusal.error });
    else await onTurn(deps, request, response);
  });
  for (const path of ['/api/graph/notifications', '/api/graph/lifecycle']) {
    server.post(path, async (request: Request, response: Response) => {
      const token: unknown = request.query?.validationToken;
      // Graph asks whether this address is ours: its word back, as plain text, so that no browser takes it for a page.
      if (typeof token === 'string' && token.length <= 4096) {
        response.sendRaw(200, token, {
          'content-type': 'text/plain; charset=utf-8',
          'x-content-type-options': 'nosniff',
        });
        return;
      }
      await plainly(deps, response, async () => {
        const noted = await deps.onNotifications(request.body);
        response.send({ accepted: 202, malformed: 400, forged: 403 }[noted]);
      });
    });
  }
  server.post(backupsPath, async (request: Request, response: Response) => {
    await plainly(deps, response, () => onBackups(deps, request, response));
  });
  server.get('/livez', (_request: Request, response: Response, next: Next) => {
    response.send(200, { live: true });
    next();
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const readiness = await deps.readiness().catch(() => ({ ready: false, firstRead: 'running' }));
    response.send(readiness.ready ? 200 : 503, readiness);
  });
  server.get('/packs/:token', async (request: Request, response: Response) => {
    await plainly(deps, response, async () => {
      const found = await deps.onDownload(String(request.params.token));
      if (found) await sendDownload(found, response);
      else response.send(404, { error: 'This link was used, or its time is over. Ask for a new one.' });
    });
  });
  server.get('/metrics', async (request: Request, response: Response) => {
    // Who may not read it does not learn that it is there.
    if (!deps.metrics.mayRead(request.headers.authorization)) response.send(404, { error: 'not accepted' });
    else
      await plainly(deps, response, async () => {
        response.sendRaw(200, await deps.metrics.text(), { 'content-type': deps.metrics.contentType });
      });
  });
  return server;
}

/** Nothing here is a page, and nothing is to be kept. */
function safeHeaders(_request: Request, response: Response, next: Next): void {
  response.header('x-content-type-options', 'nosniff');
  response.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  response.header('cache-control', 'no-store');
  response.header('strict-transport-security', 'max-age=31536000');
  next();
}

const kinds: ReadonlySet<unknown> = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

/** One activity, counted and told apart in the log. */
function onTurn(deps: HttpDeps, request: Request, response: Response): Promise<void> {
  const { type } = request.body as { type: string };
  const kind = kinds.has(type) ? type : 'other';
  return deps.trace('turn', async (id) => {
    const begun = performance.now();
    await deps.span(`turn ${kind}`, { turn: id }, async (note) => {
      await plainly(deps, response, () => deps.onActivity(request, replyOf(response)));
      note({ 'http.response.status_code': response.statusCode });
    });
    deps.meter.turn(kind, response.statusCode, (performance.now() - begun) / 1000);
  });
}

/** Whatever is thrown, even an error with a status of another server, is our failure and says no more than that. */
async function plainly(deps: HttpDeps, response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deps.log.error('a request failed', { error });
    if (!response.headersSent) response.send(500, { error: 'failed' });
  }
}

/** Botbuilder catches errors of its own and would send their messages: of a refusal only its status goes out. */
function replyOf(response: Response): ActivityReply {
  let status = 200;
  let body: unknown;
  return {
    status: (given) => {
      status = given;
    },
    send: (given) => {
      body = given;
    },
    end: () => {
      // What Teams asks and nothing here answers is no failure of ours.
      if (status === 501) response.send(404, { error: 'not accepted' });
      else if (status >= 400) response.send(status, { error: status >= 500 ? 'failed' : 'not accepted' });
      else if (body === undefined) {
        response.status(status);
        response.end();
      } else response.send(status, body);
    },
  };
}
