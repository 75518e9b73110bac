import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_DEFAULTS, type DemoOptions, orgOf } from './options';
import { type DemoRights, licencesOf } from './rights';
import { registerMfa, removeMfa } from './routes/control';
import { guids } from './seed/ids';
import { seedNumber } from './seed/random';
import type { Tenant } from './server/call';
import { makeFaults } from './server/faults';
import { makeNotifier } from './server/notify';
import { makeQuota } from './server/quota';
import { openRecorder } from './server/record';
import { serve } from './server/serve';
import { validateWebhook } from './server/webhook';
import { apply } from './state/apply';
import type { DemoEvent, LogEntry } from './state/events';
import { type DemoLog, openLog } from './state/log';
import { type DemoState, newState } from './state/state';
import { type DemoTruth, readTruth } from './state/truth';

export interface DemoTenant {
  /** Without the version: Graph's root is `${url}/v1.0`. */
  readonly url: string;
  readonly truth: () => DemoTruth;
  readonly registerMfa: (userIdOrUpn: string) => void;
  readonly removeMfa: (userIdOrUpn: string) => void;
  readonly close: () => Promise<void>;
}

/** How far back a start tells subscribers again: a kill may have come between a write and its notification. */
const RETELL_MS = 10 * 60_000;

/** The state as the log left it; a new log begins with the tenant's birth. */
function replay(options: DemoOptions, log: DemoLog, rights: DemoRights): DemoState {
  const [first, ...rest] = log.entries;
  const org = first?.kind === 'born' ? first.data : orgOf(options);
  if (!first) log.append({ seq: 0, time: options.now().toISOString(), kind: 'born', data: org });
  const state = newState(org, rights);
  for (const entry of rest) apply(state, entry);
  return state;
}

/** Starts a Microsoft Graph server on loopback with a seeded organisation. @throws Error on bad options or a damaged log. */
export async function startDemoTenant(options: DemoOptions): Promise<DemoTenant> {
  const filled = { ...DEMO_DEFAULTS, ...options };
  const nowMs = (): number => options.now().getTime();
  const org = orgOf(options);
  const strikes = makeFaults(filled.faults, org.seed);
  const withinQuota = makeQuota(options.quotaPerS ?? null);
  const log = openLog(filled.dataDir, org);
  const recorder = openRecorder(options.recordFile);
  const rights = {
    licences: licencesOf(options.licences),
    withoutPermissions: options.withoutPermissions ?? [],
  };
  const state = replay(options, log, rights);
  const notifier = makeNotifier(state, nowMs, strikes, recorder);

  const server = createServer((request, response) => {
    serve({ tenant, strikes, recorder, latencyMs: filled.latencyMs, withinQuota }, request, response).catch(() =>
      response.destroy(),
    );
  });
  // Longer than clients keep their connections, so that none is closed under a request.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(filled.port, filled.host, resolve);
  });
  const { port } = server.address() as AddressInfo;

  const tenant: Tenant = {
    state,
    url: `http://${filled.host}:${port}`,
    reportLagMs: filled.reportLagMs,
    rights,
    nowMs,
    commit: (event: DemoEvent, by?: string, call?: string): LogEntry => {
      const actor = { ...(by === undefined ? {} : { by }), ...(call === undefined ? {} : { call }) };
      const entry = { seq: state.seq + 1, time: options.now().toISOString(), ...actor, ...event };
      log.append(entry);
      apply(state, entry);
      notifier.tell(entry);
      return entry;
    },
    nextId: (kind) => guids(`made:${kind}`).idOf(state.org, seedNumber(`${state.seq + 1}`)),
    validateWebhook,
    askToReauthorize: notifier.askToReauthorize,
  };
  for (const entry of log.entries) if (nowMs() - Date.parse(entry.time) < RETELL_MS) notifier.tell(entry);

  let closing: Promise<void> | undefined;
  return {
    url: tenant.url,
    truth: () => readTruth(state, nowMs()),
    registerMfa: (user) => registerMfa(tenant, user),
    removeMfa: (user) => removeMfa(tenant, user),
    close: () => {
      closing ??= new Promise((resolve) => {
        notifier.close();
        server.close(() => {
          log.close();
          recorder.close();
          resolve();
        });
        server.closeAllConnections();
      });
      return closing;
    },
  };
}
