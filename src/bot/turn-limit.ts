/** `told`: the first one too many is answered with a sentence, the others in silence. */
export type Admission = 'yes' | 'told' | 'silent';

interface Bucket {
  left: number;
  at: number;
  told: boolean;
}

const minuteMs = 60_000;
/** Of several people in one conversation together. */
const conversationShare = 4;

/**
 * How often one person, and everybody in one conversation, may speak to the bot in a minute: far more than people do, and
 * less than a script that runs wild.
 * @param perMinute of one person; 0: no limit
 */
export function createTurnLimit(perMinute: number, now: () => Date) {
  const buckets = new Map<string, Bucket>();
  const take = (key: string, most: number): Admission => {
    const at = now().getTime();
    const bucket = buckets.get(key) ?? { left: most, at, told: false };
    bucket.left = Math.min(most, bucket.left + ((at - bucket.at) / minuteMs) * most);
    bucket.at = at;
    buckets.set(key, bucket);
    if (bucket.left >= 1) {
      bucket.left -= 1;
      bucket.told = false;
      return 'yes';
    }
    if (bucket.told) return 'silent';
    bucket.told = true;
    return 'told';
  };
  const forgetIdle = (): void => {
    const before = now().getTime() - minuteMs;
    for (const [key, { at }] of buckets) if (at < before) buckets.delete(key);
  };
  return {
    admit(personId: string, conversationId: string): Admission {
      if (perMinute === 0) return 'yes';
      if (buckets.size > 10_000) forgetIdle();
      const own = take(`p:${personId}`, perMinute);
      return own === 'yes' ? take(`c:${conversationId}`, perMinute * conversationShare) : own;
    },
  };
}
