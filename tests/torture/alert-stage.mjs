import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBalancer } from '../rolling/balancer.mjs';
import { botOf } from './bot.mjs';
import { chanceOf } from './chance.mjs';
import { startConnector } from './connector.mjs';
import { newDatabase } from './database.mjs';
import { toEnd } from './ends.mjs';
import { tallyOf } from './tally.mjs';
import { startTenant } from './tenant.mjs';

const dist = path.resolve(import.meta.dirname, '../../dist');
const channel = '19:alerts@thread.tacv2';
const mostFiles = 150;

/** A tenant, a Teams and a database; and one bot, or so many processes of it behind one address. */
export async function openStage({ seed, port, instances }) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'torture-alerts-'));
  const chance = chanceOf(seed);
  const tally = tallyOf('postgres');
  const connector = await startConnector(chance);
  const tenant = await startTenant({ dist, dir, port: port + 1, files: mostFiles });
  const stopTenant = toEnd(tenant.stop);
  const database = await newDatabase('postgres', dir);
  const one = (number, env = {}) =>
    botOf({ dist, port: number, tenantUrl: tenant.url, serviceUrl: connector.url, env: { ...database.env, ...env } });
  const ports = Array.from({ length: instances }, (_, n) => port + 2 + n);
  const balancer = instances > 1 ? await startBalancer(() => ports) : null;
  const bots = balancer
    ? ports.map((each) => one(each, { DATA_DIR: path.join(dir, String(each)), PUBLIC_URL: balancer.url }))
    : [one(port)];
  const bot = balancer ? one(Number(new URL(balancer.url).port)) : bots[0];
  const round = { name: 'alerts', bot, channel, chance, connector, database, tally, tenant, problems: [], links: [] };
  const end = toEnd(async () => {
    for (const each of bots) if (each.isAlive()) await each.kill();
    await database.drop();
  });
  return {
    round,
    bots,
    async close() {
      await end();
      stopTenant();
      await balancer?.close();
      await connector.close();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
