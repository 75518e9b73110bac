import type { GraphSettings, Priority } from './graph';
import { createLines } from './lines';

/** So many units in so much time, by Graph's documentation. */
export interface Limit {
  readonly units: number;
  readonly perS: number;
}

/**
 * Held back of what may be taken at once: calls that arrive closer together than they were sent, or a clock that runs
 * a little fast, would else be refused, and a refused call costs its units too. The speed stays the whole one.
 */
const heldBack = 0.02;
const mostAtOnce = ({ units }: Limit): number => units - Math.floor(units * heldBack);

/** A bucket of units that starts full and fills evenly. */
export interface Bucket {
  readonly take: (units: number, priority: Priority, signal?: AbortSignal | null) => Promise<void>;
  /** Graph says that only so many are left for this long. */
  readonly leave: (units: number, forMs: number) => void;
  /** Graph says that we come near its limit: for a while it fills at this share of its speed. */
  readonly slow: (share: number, forMs: number) => void;
}

/**
 * Whoever finds a unit may go and take more than there are; the next one waits until the debt is paid. A wait is
 * trusted: a clock that is moved or stands still holds nobody for ever.
 */
export function createBucket(limit: () => Limit, deps: Pick<GraphSettings, 'now' | 'sleep' | 'signal'>): Bucket {
  const lines = createLines();
  let filledAt = deps.now().getTime();
  let full = mostAtOnce(limit());
  let level = full;
  let slowed = { share: 1, untilMs: 0 };
  let isPumping = false;

  const perMs = (): number => {
    const { units, perS } = limit();
    return (units / perS / 1000) * (filledAt < slowed.untilMs ? slowed.share : 1);
  };
  const fill = (at: number): void => {
    const most = mostAtOnce(limit());
    level += Math.max(0, most - full); // a tenant found to be larger has more at once
    full = most;
    level = Math.min(full, level + Math.max(0, at - filledAt) * perMs());
    filledAt = at;
  };
  const pump = async (): Promise<void> => {
    if (isPumping) return;
    isPumping = true;
    try {
      while (lines.size() > 0) {
        fill(Math.max(deps.now().getTime(), filledAt));
        if (level < 1) {
          const ms = Math.ceil((1 - level) / perMs());
          await deps.sleep(ms, deps.signal);
          fill(Math.max(deps.now().getTime(), filledAt + ms));
          level = Math.max(level, 1);
        }
        lines.letOne();
      }
    } catch {
      // A sleep that ends early was ended by the signal that ends every request too.
    } finally {
      isPumping = false;
    }
  };

  return {
    async take(units, priority, signal) {
      signal?.throwIfAborted();
      fill(Math.max(deps.now().getTime(), filledAt));
      if (lines.size() === 0 && level >= 1) {
        level -= units;
        return;
      }
      const turn = lines.join(priority, signal, () => {
        level -= units;
      });
      void pump();
      await turn;
    },
    leave(units, forMs) {
      level = Math.min(level, units);
      const even = units / Math.max(1, forMs);
      const { units: all, perS } = limit();
      slowed = { share: Math.min(1, Math.max(0.01, even / (all / perS / 1000))), untilMs: filledAt + forMs };
    },
    slow(share, forMs) {
      slowed = { share, untilMs: filledAt + forMs };
    },
  };
}
