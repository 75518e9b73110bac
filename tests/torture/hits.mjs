import { pause } from './wait.mjs';

/** Ways for the bot to die around a piece of work. Each is awaited with the work under way, and leaves the bot dead (or, with `unhurt`, alive). */
export const unhurt = { name: null, before: async () => undefined, strike: async () => undefined };

/** A SIGKILL at a random moment after the work began. */
export const atRandom = (phase, withinMs) => ({
  name: phase,
  before: async () => undefined,
  async strike({ bot, chance, tally }) {
    await pause(chance.between(0, withinMs));
    await bot.kill();
    tally.random(phase);
  },
});

/** A SIGKILL around the moment when a post or a change of a card reaches Teams. */
export const onWrite = {
  name: 'deliver',
  before: async () => undefined,
  async strike({ bot, chance, connector, tally }) {
    await Promise.race([connector.nextWrite(), pause(8_000)]);
    await pause(chance.between(0, 70));
    await bot.kill();
    tally.random('deliver');
  },
};

/** The process kills itself at a named point; a restart without it follows. */
export const atPoint = (point, phase) => ({
  name: phase,
  async before({ bot }) {
    await bot.kill();
    bot.spawn(point);
    await bot.ready();
  },
  async strike({ bot, tally, problems }, doing) {
    await doing;
    const end = await Promise.race([bot.ended, pause(25_000)]);
    if (end?.signal === 'SIGKILL') return tally.point(point, phase);
    problems.push(`the point ${point} was not reached during: ${phase}`);
    await bot.kill();
  },
});

/** Starts the bot again; now and then it is killed once more while it starts. */
export async function startAgain(round, hit) {
  const { bot, chance, tally } = round;
  if (bot.isAlive()) return;
  for (;;) {
    bot.spawn();
    if (hit.before === unhurt.before || !chance.is(0.3)) break;
    await pause(chance.between(50, 1_500));
    await bot.kill();
    tally.random(hit.name);
  }
  if (!(await bot.ready())) throw new Error(`the bot died by itself:\n${bot.log.slice(-20).join('\n')}`);
}

/** Does a piece of work, lets the bot die around it, starts the bot again. @returns what the work gave */
export async function around(round, hit, work) {
  await hit.before(round);
  const doing = work();
  await hit.strike(round, doing);
  const got = await doing;
  await startAgain(round, hit);
  return got;
}
