import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { chatOf, people, tenantId } from './people.mjs';
import { until } from './wait.mjs';

/** The bot as a child process that is killed and started again on the same data. */
export function botOf({ dist, port, tenantUrl, serviceUrl, env }) {
  const url = `http://127.0.0.1:${port}`;
  const log = [];
  const kills = [];
  const startsMs = [];
  let child = null;
  let spawnedAt = 0;

  const post = (activity) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(20_000),
    });
  const activityOf = (who, conversation, more) => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
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

  const bot = {
    url,
    log,
    kills,
    startsMs,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      PLAYGROUND: 'off',
      LOG_LEVEL: 'warn',
      GRAPH_BASE_URL: tenantUrl,
      MFA_GRACE_HOURS: '24',
      ...env,
    },
    isAlive: () => child !== null,
    pid: () => child?.pid,
    spawn(faultAt) {
      spawnedAt = Date.now();
      const started = spawn(process.execPath, [dist], {
        env: { ...bot.env, ...(faultAt ? { FAULT_AT: faultAt } : {}) },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child = started;
      started.stderr.on('data', (chunk) => log.push(...chunk.toString().split('\n').filter(Boolean)));
      bot.ended = new Promise((ok) => {
        started.once('exit', (code, signal) => {
          if (child === started) child = null;
          if (signal === 'SIGKILL') kills.push(Date.now());
          else log.push(`the bot ended by itself: code ${code}, signal ${signal}`);
          ok({ code, signal });
        });
      });
    },
    /** @returns false when it died meanwhile @throws Error when it lives and does not answer */
    async ready() {
      const is = await until(
        async () => {
          if (!child) return 'dead';
          try {
            return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) })).status === 200 && 'ready';
          } catch {
            return false;
          }
        },
        120_000,
        15,
      );
      if (!is) throw new Error(`the bot was not ready within two minutes:\n${log.slice(-20).join('\n')}`);
      if (is === 'ready') startsMs.push(Date.now() - spawnedAt);
      return is === 'ready';
    },
    async firstReadDone() {
      return until(async () => (await (await fetch(`${url}/readyz`)).json()).firstRead === 'done', 60_000, 50);
    },
    async kill() {
      child?.kill('SIGKILL');
      await bot.ended;
    },
    /** @returns whether the bot took it and answered */
    async say(who, text, conversation = chatOf(who)) {
      try {
        const response = await post(activityOf(who, conversation, { type: 'message', text, textFormat: 'plain' }));
        await response.arrayBuffer();
        return response.ok;
      } catch {
        return false;
      }
    },
    /** @returns the card or the sentence that answered the press; null when no answer came: then nobody knows */
    async press(who, verb, data, conversation) {
      const value = { action: { type: 'Action.Execute', verb, data } };
      try {
        const response = await post(
          activityOf(who, conversation, { type: 'invoke', name: 'adaptiveCard/action', value }),
        );
        const { type, value: answer } = await response.json();
        if (type === 'application/vnd.microsoft.error') return null;
        return typeof answer === 'string' ? { said: answer } : { card: answer };
      } catch {
        return null;
      }
    },
    /** An operator's command with the bot's own environment, whether it runs or not. */
    operate: (...args) =>
      new Promise((ok) => {
        const run = spawn(process.execPath, [path.join(dist, 'operate.js'), ...args], { env: bot.env });
        const out = [];
        run.stdout.on('data', (chunk) => out.push(chunk));
        run.stderr.on('data', (chunk) => out.push(chunk));
        run.once('close', (code) => ok({ code, out: Buffer.concat(out).toString().trim() }));
      }),
  };
  return bot;
}
