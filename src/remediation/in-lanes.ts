/** At a time; Graph's client keeps to Graph's limits by itself. */
const lanes = 8;

/** Does the same to each, some at a time. In their order. */
export async function inLanes<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const rest = [...list.entries()];
  const lane = async (): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, list.length) }, lane));
  return results;
}
