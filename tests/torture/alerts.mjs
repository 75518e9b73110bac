#!/usr/bin/env node
// Alerts under kills: bursts, groups, snoozes, acceptances, what comes back; at each named point of reading and telling, and
// at random. With --instances, several processes on one PostgreSQL instead, of which none is killed.
// node tests/torture/alerts.mjs [--kills 200] [--seed 1] | --instances 4 [--times 60]
import { parseArgs } from 'node:util';
import { playTogether } from './alert-instances.mjs';
import { judge } from './alert-judge.mjs';
import { playKills } from './alert-kills.mjs';
import { openStage } from './alert-stage.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '5310' },
    instances: { type: 'string', default: '1' },
    times: { type: 'string', default: '60' },
  },
});
const instances = Number(values.instances);
const stage = await openStage({ seed: Number(values.seed), port: Number(values.port), instances });
const { round } = stage;
const { bot, problems, tally } = round;
const atTheEnd = await (instances > 1
  ? playTogether(stage, Number(values.times))
  : playKills(round, Number(values.kills)));

const posts = await judge(round);
await atTheEnd?.();
const verdict = await bot.operate('verify');
tally.entries += Number(/whole: (\d+) entries/.exec(verdict.out)?.[1] ?? 0);
if (verdict.code !== 0) {
  tally.broken += 1;
  problems.push(`verify: ${verdict.out}`);
}
tally.note(round, 0);
console.log(`${round.links.length} links, ${posts} messages about them in the channel`);
await stage.close();
console.log(tally.lastLine());
process.exit(tally.isClean() ? 0 : 1);
