/** One value of the store that is read often and changes seldom. */
export interface Kept<T> {
  readonly get: () => Promise<T>;
  /** To call after a write of this process: the next `get` reads anew. */
  readonly forget: () => void;
}

/**
 * Reads once and gives the same for so long. What another instance writes is seen after `keepMs`, so nothing that
 * decides who may see or do something goes through here.
 */
export function createKept<T>(load: () => Promise<T>, now: () => Date, keepMs: number): Kept<T> {
  let kept: { readonly value: Promise<T>; readonly until: number } | undefined;
  return {
    get() {
      const at = now().getTime();
      if (kept && kept.until > at) return kept.value;
      const fresh = { value: load(), until: at + keepMs };
      kept = fresh;
      // A failed read is not kept; whoever waits for it hears of it.
      fresh.value.catch(() => {
        if (kept === fresh) kept = undefined;
      });
      return fresh.value;
    },
    forget() {
      kept = undefined;
    },
  };
}
