import type { Priority } from './graph';
import { createLines } from './lines';

/** At most `max` at a time. */
export interface Slots {
  readonly take: (priority: Priority, signal?: AbortSignal | null) => Promise<void>;
  readonly free: () => void;
  readonly isIdle: () => boolean;
}

export function createSlots(max: number): Slots {
  const lines = createLines();
  let left = max;
  return {
    take(priority, signal) {
      signal?.throwIfAborted();
      if (left === 0) return lines.join(priority, signal);
      left -= 1;
      return Promise.resolve();
    },
    free() {
      if (!lines.letOne()) left += 1;
    },
    isIdle: () => left === max,
  };
}
