import { deedsOf } from './alert-deeds.mjs';
import { around, atPoint, atRandom, onWrite, startAgain, unhurt } from './hits.mjs';
import { pause, until } from './wait.mjs';

/** One bot, killed at each named point where alerts are made and told, then so many times at random. */
export async function playKills(round, kills) {
  const { bot, chance, channel, connector, links, tally } = round;
  const { deeds, turn, isBlocked, anyName } = deedsOf(round);
  bot.spawn();
  await bot.ready();
  await bot.say('admin', 'send alerts here', channel);
  await bot.firstReadDone();

  await turn();
  for (const [point, deed] of [
    ['after-notified', 'one link'],
    ['after-delta-read', 'a burst'],
    ['after-findings', 'a burst'],
    ['before-post', 'one link'],
    ['after-post', 'a burst'],
  ])
    await around(round, atPoint(point, deed), deeds[deed]);
  // The reply points are reached when what was fixed comes back, on a card that stands.
  const toBe = async (blocked) => {
    if (isBlocked() !== blocked) await turn();
    if (!(await isLegacyOpen(round, !blocked)))
      round.problems.push(`the policy was not seen ${blocked ? 'on' : 'off'}`);
  };
  await toBe(true);
  await toBe(false);
  for (const point of ['before-reply', 'after-reply']) {
    await toBe(true);
    await around(round, atPoint(point, 'came back'), turn);
  }
  console.log(`points: ${tally.lastLine()}`);

  const already = bot.kills.length;
  for (let n = 0; bot.kills.length < kills + already; n += 1) {
    const name = anyName();
    const hit = chance.is(0.4) ? { ...onWrite, name } : atRandom(name, 1200);
    const doing = deeds[name]();
    await hit.strike(round, doing);
    await doing.catch(() => undefined);
    // What was due is taken up as it starts: killed there too, again and again.
    for (let more = chance.between(0, 4); more > 0; more -= 1) {
      bot.spawn();
      await pause(chance.between(200, 6_000));
      await bot.kill();
      tally.random('starting');
    }
    await startAgain(round, unhurt);
    if (n % 25 === 24)
      console.log(`${bot.kills.length} kills, ${links.length} links, ${connector.all().length} messages`);
  }
  await startAgain(round, unhurt);
}

/** Waits until the finding about old ways to sign in stands open, or does not. */
const isLegacyOpen = ({ database }, isOpen) =>
  until(
    async () => {
      const rows = await database.query(
        `select 1 from findings where check_id = 'access.legacy-authentication-allowed' and state not in ('fixed', 'dismissed')`,
      );
      return rows.length > 0 === isOpen;
    },
    150_000,
    500,
  );
