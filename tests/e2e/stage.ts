import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { readConfig } from '../../src/config';
import { journalLines } from '../../src/evidence/journal-file';
import type { Sleep } from '../../src/graph/graph';
import { type Keyholder, startKeyholder } from '../../src/keyholder';
import { createLog, trace } from '../../src/log';
import type { Fault } from '../../src/model/fault';
import type { WakeName } from '../../src/model/wake';
import { copyTemplate } from '../open-test-db';
import { type Card, type Connector, type Person, startConnector } from './connector';

const prefix = 'dece0000-0000-4000-8000-';
export const tenantId = `${prefix}000000000001`;
export const channel = '19:posture@thread.tacv2';
export const people = {
  staff: { id: '29:staff', name: 'Stella Staff', aadObjectId: `${prefix}0000000000a1` },
  admin: { id: '29:admin', name: 'Adam Admin', aadObjectId: `${prefix}0000000000b1` },
  lead: { id: '29:lead', name: 'Lena Lead', aadObjectId: `${prefix}0000000000c1` },
  lead2: { id: '29:lead2', name: 'Luis Lead', aadObjectId: `${prefix}0000000000c2` },
} as const satisfies Record<string, Person>;
export type Who = keyof typeof people;

export interface Stage {
  readonly connector: Connector;
  readonly url: string;
  readonly tenantUrl: string;
  readonly dataDir: string;
  readonly log: string[];
  /** A message from somebody; gives the cards it was answered with. */
  readonly say: (who: Who, text: string, conversation?: string) => Promise<readonly Card[]>;
  /** A pressed button; gives the body of the bot's answer. */
  readonly press: (
    who: Who,
    verb: string,
    data: object,
    conversation?: string,
  ) => Promise<{ type: string; value: unknown }>;
  readonly pressAs: (
    from: Person,
    verb: string,
    data: object,
    conversation?: string,
    /** The card's message. */
    replyToId?: string,
  ) => Promise<{ type: string; value: unknown }>;
  readonly install: (who: Who, conversation: string) => Promise<void>;
  readonly post: (body: unknown) => Promise<Response>;
  /** A call to the demo tenant as a signed-in administrator. */
  readonly graph: <T = Record<string, unknown>>(method: string, path: string, body?: object) => Promise<T>;
  readonly firstReadDone: () => Promise<unknown>;
  readonly moveClock: (ms: number) => void;
  /** Wakes a job, as its schedule would. */
  readonly wake: (name: WakeName) => void;
  readonly restart: () => Promise<void>;
  /** Ends, and keeps what another stage can go on from. */
  readonly leave: () => Promise<Left>;
  readonly journal: () => Promise<readonly string[]>;
  /** Every row of every table of ours, as text. */
  readonly dumpStore: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What is left of a stage. Subscriptions, delta links and conversations hold addresses: the ports go with the files. */
export interface Left {
  readonly dataDir: string;
  readonly ports: { readonly bot: number; readonly graph: number; readonly connector: number };
  readonly cards: readonly Card[];
}

export interface StageOptions {
  readonly env?: Record<string, string>;
  readonly fault?: Fault;
  readonly roster?: (channel: string) => readonly Person[];
  /** Waits for Graph are this many times shorter than it asks for. */
  readonly hurry?: number;
  /** Files that it may have for itself, and where they were left. */
  readonly from?: Left;
}

/** The whole program in this process, with a stand-in for Teams and a clock that tests move. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { from } = options;
  const dataDir = from?.dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-'));
  if (!from) copyTemplate(dataDir);
  const log: string[] = [];
  let shift = 0;
  const now = (): Date => new Date(Date.now() + shift);
  const connector = await startConnector(
    Object.values(people),
    options.roster ?? (() => [people.admin, people.lead, people.lead2]),
    from && { port: from.ports.connector, cards: from.cards },
  );
  const ports = from?.ports ?? { bot: await freePort(), graph: await freePort(), connector: connector.port };
  const config = readConfig({
    PORT: String(ports.bot),
    DEMO_GRAPH_PORT: String(ports.graph),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
    PLAYGROUND: 'off',
    DEMO_USERS: '60',
    DEMO_SITES: '8',
    ...(process.env.RECORD_DIR ? { DEMO_RECORD: path.join(process.env.RECORD_DIR, `${randomUUID()}.ndjson`) } : {}),
    ...options.env,
  });
  const start = (): Promise<Keyholder> =>
    startKeyholder(config, {
      now,
      log: createLog(config.logLevel, now, (line) => log.push(line)),
      trace,
      fault: options.fault ?? (() => undefined),
      ...(options.hurry && { sleep: hurried(options.hurry) }),
    });
  let running = await start();

  const activity = (who: Who, conversation: string, more: object) => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: people[who],
    recipient: { id: '28:keyholder', name: 'Keyholder' },
    conversation: {
      id: conversation,
      conversationType: conversation.startsWith('19:') ? 'channel' : 'personal',
      tenantId,
    },
    channelData: { tenant: { id: tenantId } },
    ...more,
  });
  const post = (body: unknown): Promise<Response> =>
    fetch(`${running.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const pressAs: Stage['pressAs'] = async (from, verb, data, conversation = channel, replyToId = '') => {
    const value = { action: { type: 'Action.Execute', verb, data } };
    const response = await post(
      activity('staff', conversation, {
        from,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value,
        ...(replyToId ? { replyToId } : {}),
      }),
    );
    return response.json() as Promise<{ type: string; value: unknown }>;
  };
  const graph: Stage['graph'] = async (method, at, body) => {
    const response = await fetch(`${running.tenantUrl}${running.tenantUrl.endsWith('/v1.0') ? '' : '/v1.0'}${at}`, {
      method,
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : {};
  };
  return {
    connector,
    get url() {
      return running.url;
    },
    get tenantUrl() {
      return running.tenantUrl;
    },
    dataDir,
    log,
    post,
    graph,
    async say(who, text, conversation = `a:${people[who].id}`) {
      const before = connector.cards().length;
      const response = await post(activity(who, conversation, { type: 'message', text, textFormat: 'plain' }));
      if (!response.ok) throw new Error(`the bot answered ${response.status} ${await response.text()}`);
      return connector
        .cards()
        .slice(before)
        .filter((card) => card.conversation === conversation);
    },
    press: (who, verb, data, conversation = channel) => pressAs(people[who], verb, data, conversation),
    pressAs,
    async install(who, conversation) {
      await post(activity(who, conversation, { type: 'installationUpdate', action: 'add' }));
    },
    firstReadDone: () =>
      until(async () => {
        const response = await fetch(`${running.url}/readyz`);
        return ((await response.json()) as { firstRead: string }).firstRead === 'done';
      }),
    moveClock(ms) {
      shift += ms;
    },
    wake: (name) => running.wake(name),
    journal: () => Array.fromAsync(journalLines(running.db, tenantId)),
    async dumpStore() {
      const { rows } = await sql<{
        name: string;
      }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(running.db);
      const tables = await Promise.all(
        rows.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(running.db)),
      );
      return JSON.stringify(tables.map((table) => table.rows));
    },
    async restart() {
      await running.close();
      running = await start();
    },
    async leave() {
      await running.close();
      await connector.close();
      return { dataDir, ports, cards: connector.cards() };
    },
    async close() {
      await running.close();
      await connector.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Subscriptions and delta links hold addresses: over a restart the ports stay. */
const freePort = (): Promise<number> =>
  new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => ok(port));
    });
  });

const hurried =
  (times: number): Sleep =>
  (ms, signal) =>
    pause(ms / times, undefined, { signal });

/** Waits for a condition, not for a time. */
export async function until<T>(
  condition: () => T | Promise<T>,
  timeoutMs = 45_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const got = await condition();
    if (got) return got as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for: ${condition}`);
    await new Promise((ok) => setTimeout(ok, 10));
  }
}

/** The element of a card with this id. */
export function element(node: unknown, id: string): Record<string, unknown> | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (!Array.isArray(node) && (node as Record<string, unknown>).id === id) return node as Record<string, unknown>;
  for (const child of Object.values(node)) {
    const hit = element(child, id);
    if (hit) return hit;
  }
  return undefined;
}

/** The button with this verb. */
export function button(node: unknown, verb: string): { title: string; data: Record<string, string> } | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ((node as Record<string, unknown>).verb === verb) return node as { title: string; data: Record<string, string> };
  for (const child of Object.values(node)) {
    const hit = button(child, verb);
    if (hit) return hit;
  }
  return undefined;
}

export const lastState = (card: Card): Record<string, unknown> => card.states.at(-1) ?? {};
export const stateOf = (card: Card | undefined): unknown => card && element(lastState(card), 'state')?.text;
