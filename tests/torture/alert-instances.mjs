import { deedsOf } from './alert-deeds.mjs';

/** Several processes on one database, and much at once: nothing is killed, so nothing may stand twice. */
export async function playTogether({ round, bots }, times) {
  const { bot, channel, connector, problems, tally } = round;
  const { deeds, anyName } = deedsOf(round);
  for (const each of bots) each.spawn();
  for (const each of bots) await each.ready();
  await bot.say('admin', 'send alerts here', channel);
  await bot.firstReadDone();
  for (let n = 0; n < times; n += 1) {
    const names = new Set([anyName(), anyName(), anyName()]);
    await Promise.all([...names].map((name) => deeds[name]()));
    if (n % 10 === 9) console.log(`${n + 1} times, ${round.links.length} links, ${connector.all().length} messages`);
  }
  return async () => {
    const posted = await Promise.all(bots.map(postedBy));
    if (posted.filter((count) => count > 0).length < bots.length)
      problems.push(`not every instance posted: ${posted.join(', ')}`);
    if (connector.tooFast(channel) > 0) problems.push(`${connector.tooFast(channel)} messages came too fast`);
    for (const { log } of bots) bot.log.push(...log);
    console.log(
      `${bots.length} processes, ${times} times up to three things at once: posted by each ${posted.join(', ')}; ${tally.doubled} stand twice, ${connector.tooFast(channel)} came faster than Teams allows`,
    );
  };
}

/** New cards that this process brought, by its own count. */
async function postedBy(each) {
  const text = await (await fetch(`${each.url}/metrics`)).text();
  return Number(/keyholder_deliveries_total\{[^}]*result="posted"[^}]*\} (\d+)/.exec(text)?.[1] ?? 0);
}
