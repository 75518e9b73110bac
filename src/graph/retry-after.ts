/** Milliseconds to wait by a `Retry-After` header, in seconds or as an HTTP date; `null` when it says nothing usable. */
export function retryAfterMs(header: string | null | undefined, now: Date): number | null {
  if (header === null || header === undefined || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.round(seconds * 1000));
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

/** Exponential from one second to one minute, each with jitter of its upper half, for answers without a header. */
export function backoffMs(tries: number, random: () => number): number {
  const full = Math.min(60_000, 1_000 * 2 ** (tries - 1));
  return Math.round(full / 2 + (full / 2) * random());
}
