/** What was done and what came of it, in figures. */
export function tallyOf(engine) {
  const points = new Map();
  const random = new Map();
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  const sum = (map) => [...map.values()].reduce((all, one) => all + one, 0);
  const listed = (map) => [...map].map(([key, times]) => `${key} ${times}`).join(', ');
  let problems = 0;
  let shownPoints = 0;
  const shown = new Map();
  const tally = {
    lost: 0,
    twice: 0,
    doubled: 0,
    broken: 0,
    entries: 0,
    point: (point, phase) => add(points, `${point} (${phase})`),
    random: (phase) => add(random, phase),
    /** One line for the kills of a round, and what went wrong in it. */
    note(round, tookMs) {
      const { name, bot } = round;
      problems += round.problems.length;
      const news = [...random]
        .map(([phase, times]) => [phase, times - (shown.get(phase) ?? 0)])
        .filter(([, times]) => times > 0);
      for (const [phase, times] of random) shown.set(phase, times);
      if (sum(points) > shownPoints) news.unshift(...[...points].slice(shownPoints));
      shownPoints = points.size;
      const starts = bot.startsMs.toSorted((a, b) => a - b);
      const middle = starts[Math.floor(starts.length / 2)];
      console.log(
        `${engine} ${name}: ${news.map(([what, times]) => `${what} ${times}`).join(', ')}; starts ${middle} ms (most ${starts.at(-1)} ms); ${round.problems.length} problems; ${Math.round(tookMs / 1000)} s`,
      );
      for (const line of round.problems) console.log(`  ! ${line}`);
      for (const [text, times] of errorsOf(bot.log)) console.log(`  log, ${times} times: ${text}`);
    },
    isClean: () => problems === 0,
    lastLine: () =>
      `torture: ${sum(points) + sum(random)} kills on ${engine} (points: ${sum(points)}, random: ${sum(random)}: ${listed(random)}), ${tally.lost} lost, ${tally.twice} twice, ${tally.doubled} doubled cards, journal ${tally.broken ? 'BROKEN' : 'whole'} (${tally.entries} entries), ${problems} problems`,
  };
  return tally;
}

/** Errors that the bot logged, each kind once: no violation, but worth a look. */
function errorsOf(log) {
  const found = new Map();
  for (const line of log) {
    const text = line.replace(/"at":"[^"]*",/, '').slice(0, 400);
    if (line.includes('"level":"warn"')) continue;
    const kind = text.replace(/[0-9a-f-]{8,}|\d+/gi, '#').slice(0, 200);
    found.set(kind, { text, times: (found.get(kind)?.times ?? 0) + 1 });
  }
  return [...found.values()].slice(0, 12).map(({ text, times }) => [text, times]);
}
