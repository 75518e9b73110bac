/** Taken out of the global once: a lookup there is slow in the sandboxes that test runners use. */
const { imul } = Math;

const step = (hash: number, part: number): number => {
  const mixed = imul(part, 0xcc9e2d51);
  const turned = imul((mixed << 15) | (mixed >>> 17), 0x1b873593) ^ hash;
  return (imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
};

const finish = (hash: number): number => {
  const a = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const b = imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
};

/** A number for a word: seeds and topics are words, hashing works on numbers. */
export function seedNumber(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  return finish(hash);
}

/** 32 bits from a seed, a topic and up to three numbers (MurmurHash3's mixing). */
export const hash32 = (seed: number, topic: number, a: number, b = 0, c = 0): number =>
  finish(step(step(step(step(seed, topic), a), b), c));

/** The same as a fraction from 0 to 1. */
export const fraction = (seed: number, topic: number, a: number, b = 0, c = 0): number =>
  hash32(seed, topic, a, b, c) / 4_294_967_296;

export function pick<T>(list: readonly T[], hash: number): T {
  const found = list[(hash >>> 0) % list.length];
  if (found === undefined) throw new Error('cannot pick from an empty list');
  return found;
}

/** A sequence of fractions for decisions made while running (faults); small and repeatable. */
export function fractions(seed: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return fraction(seed, 0x5eed, count);
  };
}
