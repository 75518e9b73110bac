import { setTimeout as pause } from 'node:timers/promises';

export { pause };

/** Waits for a condition, not for a time. @returns what it gave, or undefined when time ran out */
export async function until(condition, timeoutMs, everyMs = 25) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const got = await condition();
    if (got) return got;
    if (Date.now() > end) return undefined;
    await pause(everyMs);
  }
}
