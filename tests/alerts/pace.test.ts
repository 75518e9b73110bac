import { createPace } from '../../src/alerts/pace';

/** Sends as fast as the pace allows. @returns when each went, in milliseconds */
function sendAll(count: number, conversationOf: (n: number) => string): readonly number[] {
  const pace = createPace();
  let nowMs = 0;
  return Array.from({ length: count }, (_, n) => {
    for (let waitMs = pace.take(conversationOf(n), nowMs); waitMs > 0; waitMs = pace.take(conversationOf(n), nowMs))
      nowMs += waitMs;
    return nowMs;
  });
}

/** The most that went within any window of this length. */
const mostWithin = (times: readonly number[], windowMs: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));

it('stays within every limit of one conversation', () => {
  const times = sendAll(2000, () => 'c');

  expect(mostWithin(times, 1000)).toBe(7);
  expect(mostWithin(times, 2000)).toBe(8);
  expect(mostWithin(times, 30_000)).toBe(60);
  expect(mostWithin(times, 3_600_000)).toBe(1800);
});

it('stays within the bot’s own limit over many conversations', () => {
  const times = sendAll(300, (n) => `c${n}`);

  expect(mostWithin(times, 1000)).toBe(30);
  expect(times.at(-1)).toBe(9000);
});

it('waits where Teams said so, and only there', () => {
  const pace = createPace();

  pace.hold('c', 5000);

  expect(pace.take('c', 2000)).toBe(3000);
  expect(pace.take('d', 2000)).toBe(0);
  expect(pace.take('c', 5000)).toBe(0);
});
