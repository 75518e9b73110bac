/** A token bucket of one second, on the real clock: latency and quotas are about waiting. `null`: no limit. */
export function makeQuota(perS: number | null): () => boolean {
  if (perS === null) return () => true;
  let left = perS;
  let filledMs = performance.now();
  return () => {
    const nowMs = performance.now();
    left = Math.min(perS, left + ((nowMs - filledMs) / 1000) * perS);
    filledMs = nowMs;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
