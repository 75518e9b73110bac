import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config, Identity } from '../config';
import { DEMO_APP_IDS, type DemoOptions, startDemoTenant } from '../demo';
import { createGraph } from '../graph/client';
import type { Graph, Sleep } from '../graph/graph';
import { type Limits, limitsOf, type TenantSize } from '../graph/limits';
import { type AppIdentity, azureToken, fixedToken } from '../graph/tokens';
import { AppError } from '../model/errors';
import type { Log } from '../model/log';
import type { Meter } from '../model/meter';
import type { Span } from '../model/span';

export interface Graphs {
  readonly url: string;
  /** Application ids of the registrations that are used. */
  readonly appIds: readonly string[];
  readonly read: Graph;
  readonly watch: Graph | null;
  /** null: this process makes no fixes. */
  readonly fix: Graph | null;
  /** Whether fixes are made, by this process or by the fixer. */
  readonly canFix: boolean;
  /** The bot's own registration: it installs itself for people. null: nobody named the app. */
  readonly bot: Graph | null;
  /** The tenant was found to be this large: Microsoft's limits grow with it. */
  readonly sized: (size: TenantSize) => void;
  readonly close: () => Promise<void>;
}

const realSleep: Sleep = (ms, signal) => pause(ms, undefined, { signal });

/** Each identity's way to Graph. In the demo the tenant is started here, unless one runs elsewhere; after this nothing knows that it is one. */
export async function graphsOf(
  config: Config,
  {
    now,
    meter,
    span,
    sleep = realSleep,
  }: { now: () => Date; log: Log; meter: Meter; span: Span; sleep?: Sleep | undefined },
): Promise<Graphs> {
  const ending = new AbortController();
  let limits: Limits = limitsOf({ users: 0, licences: 0 });
  const sized = (size: TenantSize): void => {
    limits = limitsOf(size);
  };
  const of = (baseUrl: string, getToken: () => Promise<string>): Graph =>
    createGraph({
      baseUrl,
      getToken,
      now,
      sleep,
      signal: ending.signal,
      onAnswer: meter.graph,
      span,
      // The demo tenant has no limits of its own; what it refuses is refused by asked-for faults.
      ...(config.demo ? {} : { limits: () => limits }),
      timeoutMs: 30_000,
    });
  if (!config.demo) {
    const { read, watch, fix, tenantId } = config;
    if (!read) throw new AppError('config-invalid', 'GRAPH_CLIENT_ID: missing');
    const url = `${config.graphBaseUrl ?? 'https://graph.microsoft.com'}/v1.0`;
    const graphOf = (identity: Identity | null): Graph | null =>
      identity && of(url, azureToken(credentialsOf(tenantId, identity)));
    return {
      url,
      appIds: [read, watch, fix].flatMap((identity) => (identity ? [identity.clientId.toLowerCase()] : [])),
      read: of(url, azureToken(credentialsOf(tenantId, read))),
      watch: graphOf(watch),
      fix: graphOf(fix),
      canFix: fix !== null || config.fixesApart,
      bot: botGraphOf(config, (identity) => of(url, azureToken(identity))),
      sized,
      close: async () => ending.abort(),
    };
  }
  const demo = config.graphBaseUrl ? null : await startDemoTenant(demoOptionsOf(config, now));
  const url = demo?.url ?? config.graphBaseUrl ?? '';
  const graph = (token: string): Graph => of(`${url}/v1.0`, fixedToken(token));
  return {
    url,
    appIds: DEMO_APP_IDS,
    read: graph('demo-read'),
    watch: graph('demo-watch'),
    fix: config.fixesApart ? null : graph('demo-fix'),
    canFix: true,
    bot: null,
    sized,
    async close() {
      ending.abort();
      await demo?.close();
    },
  };
}

/** With a secret or a managed identity; a bot's certificate comes without the part that Graph's library wants. */
function botGraphOf({ bot, appCatalogId }: Config, of: (identity: AppIdentity) => Graph): Graph | null {
  if (!bot || appCatalogId === null) return null;
  const { id: clientId, tenantId, password, type } = bot;
  if (password) return of({ tenantId, clientId, secret: password });
  return type === 'UserAssignedMsi' ? of({ tenantId, clientId, managedIdentity: true }) : null;
}

export function demoOptionsOf(config: Config, now: () => Date): DemoOptions {
  const { recordFile, ...rest } = config.demoTenant;
  const dataDir = path.join(config.dataDir, 'demo-tenant');
  return { ...rest, host: config.host, dataDir, now, ...(recordFile === null ? {} : { recordFile }) };
}

function credentialsOf(tenantId: string, { clientId, secret, certificatePath }: Identity) {
  if (secret) return { tenantId, clientId, secret };
  if (certificatePath) return { tenantId, clientId, certificatePath };
  return { tenantId, clientId, managedIdentity: true } as const;
}
