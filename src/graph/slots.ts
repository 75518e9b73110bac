interface Waiter {
  readonly go: () => void;
}

/** At most `max` at a time; who was sent back (`isAgain`) goes before those who were never let in. */
interface Slots {
  readonly take: (isAgain: boolean, signal?: AbortSignal | null) => Promise<void>;
  readonly free: () => void;
}

export function createSlots(max: number): Slots {
  let left = max;
  const again = new Set<Waiter>();
  const fresh = new Set<Waiter>();
  return {
    take(isAgain, signal) {
      signal?.throwIfAborted();
      if (left > 0) {
        left -= 1;
        return Promise.resolve();
      }
      const line = isAgain ? again : fresh;
      return new Promise((resolve, reject) => {
        const leave = () => {
          line.delete(waiter);
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          go: () => {
            signal?.removeEventListener('abort', leave);
            resolve();
          },
        };
        signal?.addEventListener('abort', leave, { once: true });
        line.add(waiter);
      });
    },
    free() {
      const line = again.size > 0 ? again : fresh;
      const [next] = line;
      if (next === undefined) {
        left += 1;
        return;
      }
      line.delete(next);
      next.go();
    },
  };
}
