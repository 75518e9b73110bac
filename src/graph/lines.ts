import type { Priority } from './graph';

interface Place {
  readonly go: () => void;
}

/** Those who wait: whom a person waits for goes first, and within a line whoever came first. */
export interface Lines {
  readonly size: () => number;
  /** `onGo` is called in the same moment that lets it go. Rejects when aborted while it waits. */
  readonly join: (priority: Priority, signal?: AbortSignal | null, onGo?: () => void) => Promise<void>;
  /** Lets the next one go. @returns whether there was one */
  readonly letOne: () => boolean;
}

export function createLines(): Lines {
  const lines: Readonly<Record<Priority, Set<Place>>> = {
    interactive: new Set(),
    again: new Set(),
    background: new Set(),
  };
  const order = [lines.interactive, lines.again, lines.background];
  return {
    size: () => order.reduce((sum, line) => sum + line.size, 0),
    join(priority, signal, onGo) {
      signal?.throwIfAborted();
      const line = lines[priority];
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          line.delete(place);
          reject(signal?.reason);
        };
        const place: Place = {
          go() {
            signal?.removeEventListener('abort', leave);
            onGo?.();
            resolve();
          },
        };
        signal?.addEventListener('abort', leave, { once: true });
        line.add(place);
      });
    },
    letOne() {
      const line = order.find(({ size }) => size > 0);
      const [next] = line ?? [];
      if (line === undefined || next === undefined) return false;
      line.delete(next);
      next.go();
      return true;
    },
  };
}
