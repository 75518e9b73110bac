import fs from 'node:fs';
import path from 'node:path';
import { botOf } from './bot.mjs';
import { newDatabase } from './database.mjs';
import { toEnd } from './ends.mjs';
import { around, atPoint, atRandom, onWrite, startAgain, unhurt } from './hits.mjs';
import { settle } from './settle.mjs';
import { approve, approveAndRemove, ask, create, decline, Lost, removeByHand, run } from './steps.mjs';
import { pause } from './wait.mjs';

const newLink = (file) => ({
  ...file,
  linkId: null,
  want: null,
  byHand: false,
  approved: false,
  copied: false,
  inFirstRead: false,
  acknowledged: { asked: 0, approved: 0, declined: 0 },
});

/** A round has a database of its own, from its first reading on. The tenant goes on from round to round. */
async function openRound(stage, name) {
  const { engine, dir, tenant, connector, dist, port } = stage;
  const database = await newDatabase(engine, dir);
  const bot = botOf({ dist, port, tenantUrl: tenant.url, serviceUrl: connector.url, env: database.env });
  return { ...stage, name, bot, database, channel: `19:${name}@thread.tacv2`, links: [], problems: [], takeLink };

  function takeLink() {
    const file = stage.files.pop();
    if (!file) throw new Error('no file is left to share');
    const link = newLink(file);
    this.links.push(link);
    return link;
  }
}

async function inRound(stage, name, play) {
  const round = await openRound(stage, name);
  const began = Date.now();
  const end = toEnd(async () => {
    if (round.bot.isAlive()) await round.bot.kill();
    await round.database.drop();
  });
  try {
    await play(round);
    await settle(round);
  } catch (error) {
    if (error instanceof Lost) round.tally.lost += 1;
    round.problems.push(error instanceof Lost ? error.message : error.stack);
    await settle(round).catch((again) => round.problems.push(again.message));
  }
  await end();
  fs.rmSync(path.join(stage.dir, 'journal.ndjson'), { force: true });
  stage.tally.note(round, Date.now() - began);
}

/** The bot is brought to a channel: said until it was taken. */
async function sendAlertsHere({ bot, channel }, state) {
  if (!state.isSaid) state.isSaid = await bot.say('admin', 'send alerts here', channel);
}

/** Kills while the tenant is read the first time; links come up meanwhile. */
async function firstReadAtRandom(round, kills) {
  const { bot, chance, tally } = round;
  const said = { isSaid: false };
  for (let n = 0; n < kills; n += 1) {
    bot.spawn();
    const isReady = chance.is(0.8) && (await bot.ready());
    if (isReady && chance.is(0.6)) await sendAlertsHere(round, said);
    if (n % 2 === 1) await shareInFirstRead(round);
    await pause(chance.between(0, isReady ? 900 : 2_000));
    await bot.kill();
    tally.random('first read');
  }
  await finishFirstRead(round, said);
}

async function shareInFirstRead(round) {
  const link = round.takeLink();
  link.inFirstRead = true;
  link.linkId = await round.tenant.share(link);
  link.want = 'Open';
}

async function finishFirstRead(round, said) {
  await startAgain(round, unhurt);
  while (!said.isSaid) await sendAlertsHere(round, said);
  if (!(await round.bot.firstReadDone())) throw new Lost('the first reading did not end within 60 s');
}

const change = { created: 800, removed: 600, request: 200, approve: 200, run: 350 };
const at = (phase) => atRandom(phase, change[phase]);

/** What happens to each link of a random round, in this order; whose turn it is is drawn. */
const lives = () => [
  [create(at('created')), removeByHand(at('removed'))],
  [create(at('created')), ask(unhurt), removeByHand(at('removed'))],
  [create(at('created')), ask(at('request')), approve(at('approve'))],
  [create(at('created')), ask(at('request')), decline(at('approve')), ask(at('request'))],
  [create(at('created')), ask(at('request')), approveAndRemove(at('run'))],
  [create(unhurt), ask(unhurt), run(at('run'))],
  [create(onWrite), ask(unhurt), run(at('run'))],
  [create(unhurt), ask(onWrite), run(onWrite)],
  [create(onWrite), removeByHand(at('removed'))],
];

export const randomRound = (stage, n) =>
  inRound(stage, `random-${n}`, async (round) => {
    await firstReadAtRandom(round, 6);
    const waiting = lives().map((steps) => ({ steps, link: round.takeLink() }));
    while (waiting.length > 0) {
      const turn = round.chance.between(0, waiting.length);
      const { steps, link } = waiting[turn];
      await steps.shift()(round, link);
      if (steps.length === 0) waiting.splice(turn, 1);
    }
  });

/** Every named point, where it fits. */
export const pointRound = (stage) =>
  inRound(stage, 'points', async (round) => {
    const said = { isSaid: false };
    for (const point of ['after-delta-read', 'after-findings', 'before-post', 'after-post']) {
      await around(
        round,
        { ...atPoint(point, 'first read'), before: async ({ bot }) => bot.spawn(point) },
        async () => {
          if (await round.bot.ready()) await sendAlertsHere(round, said);
        },
      );
      await round.bot.kill();
    }
    await finishFirstRead(round, said);
    for (const point of ['after-notified', 'after-delta-read', 'after-findings', 'before-post', 'after-post'])
      await create(atPoint(point, 'link created'))(round, round.takeLink());
    for (const point of ['after-notified', 'after-findings', 'before-post']) {
      const link = round.takeLink();
      await create(unhurt)(round, link);
      await removeByHand(atPoint(point, 'link removed'))(round, link);
    }
    for (const point of ['after-asked', 'before-post', 'after-post']) {
      const link = round.takeLink();
      await create(unhurt)(round, link);
      await ask(atPoint(point, 'request fix'))(round, link);
      await approve(unhurt)(round, link);
    }
    for (const point of [
      'after-approved',
      'after-intent',
      'after-call',
      'after-result',
      'after-verified',
      'before-post',
    ]) {
      const link = round.takeLink();
      await create(unhurt)(round, link);
      await ask(unhurt)(round, link);
      await approve(atPoint(point, 'approve and run'))(round, link);
    }
  });
