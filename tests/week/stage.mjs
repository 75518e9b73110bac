import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chatOf, people, tenantId } from '../torture/people.mjs';
import { pause, until } from '../torture/wait.mjs';
import { element, startTeams } from './channel.mjs';

const require = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '../../dist');
const { readConfig } = require(path.join(dist, 'config.js'));
const { startKeyholder } = require(path.join(dist, 'keyholder.js'));
const { createLog, trace } = require(path.join(dist, 'log.js'));

export const channel = '19:posture@thread.tacv2';
/** What a schedule would have woken meanwhile. */
const schedules = ['subscriptions', 'due', 'users', 'reports', 'objects', 'changes', 'escalate', 'digests', 'deliver'];
const quietMs = 300;
/** Things with dates are read anew every six hours at the latest: a longer hop would make them look old. */
const longestHopMs = 6 * 3_600_000;

const freePort = () =>
  new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ok(port));
    });
  });

/** The whole program in this process, with a stand-in for Teams, and a clock that the script moves. */
export async function openWeek(begin) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-week-'));
  let shiftMs = Date.parse(begin) - Date.now();
  const now = () => new Date(Date.now() + shiftMs);
  const teams = await startTeams(now);
  const record = path.join(dataDir, 'graph.ndjson');
  const asked = () => fs.statSync(record, { throwIfNoEntry: false })?.size ?? 0;
  const log = [];
  const config = readConfig({
    PORT: String(await freePort()),
    DEMO_GRAPH_PORT: String(await freePort()),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    PLAYGROUND: 'off',
    DEMO_USERS: '60',
    DEMO_SITES: '8',
    DEMO_RECORD: record,
  });
  const bot = await startKeyholder(config, {
    now,
    log: createLog('warn', now, (line) => log.push(line)),
    trace,
    fault: () => undefined,
  });
  const post = async (who, conversation, more) => {
    const activity = {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: people[who],
      recipient: { id: '28:keyholder', name: 'Keyholder' },
      conversation: {
        id: conversation,
        conversationType: conversation.startsWith('19:') ? 'channel' : 'personal',
        tenantId,
      },
      channelData: { tenant: { id: tenantId } },
      localTimezone: 'UTC',
      ...more,
    };
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return text === '' ? {} : JSON.parse(text);
  };
  const due = async () => {
    const { rows } = await bot.db
      .selectFrom('deliveries')
      .select('id')
      .whereRef('wanted', '>', 'shown')
      .where('gave_up', 'is', null)
      .where('next_try_at', '<=', new Date(now().getTime() + 5000).toISOString())
      .execute()
      .then((found) => ({ rows: found }));
    return rows.length;
  };
  return {
    teams,
    log,
    now,
    db: bot.db,
    posted: () => teams.in(channel),
    /** The clock goes on to then, hour by hour, as the schedules would see it. */
    async moveTo(at) {
      for (;;) {
        const leftMs = Date.parse(at) - now().getTime();
        if (leftMs <= 0) return;
        const [before, hopMs] = [now().toISOString(), Math.min(leftMs, longestHopMs)];
        shiftMs += hopMs;
        const isNewDay = before.slice(0, 10) !== now().toISOString().slice(0, 10);
        for (const name of [...(isNewDay ? ['keep-day', 'daily', 'duties'] : []), ...schedules]) bot.wake(name);
        await this.settle();
      }
    },
    /** Until nothing is due, nothing came and nothing was asked of Graph for a while. */
    async settle() {
      const isQuiet = async () => {
        const before = asked();
        await pause(quietMs);
        return asked() === before && teams.quietForMs() > quietMs && (await due()) === 0;
      };
      await until(isQuiet, 30_000, 0);
    },
    wake: (name) => bot.wake(name),
    say: (who, text, conversation = chatOf(who)) =>
      post(who, conversation, { type: 'message', text, textFormat: 'plain' }),
    press: (who, verb, data, conversation = channel) =>
      post(who, conversation, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
      }),
    async graph(method, at, body) {
      const base = bot.tenantUrl.endsWith('/v1.0') ? bot.tenantUrl : `${bot.tenantUrl}/v1.0`;
      const response = await fetch(`${base}${at}`, {
        method,
        headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${text}`);
      return text ? JSON.parse(text) : {};
    },
    firstReadDone: () =>
      until(async () => (await (await fetch(`${bot.url}/readyz`)).json()).firstRead === 'done', 60_000, 50),
    async close() {
      await bot.close();
      await teams.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const stateOf = (message) => element(message.states.at(-1).card, 'state')?.text;
export const keyOf = (message) =>
  /"findingKey":"([^"]+)"/.exec(JSON.stringify(message.states.map(({ card }) => card)))?.[1];
