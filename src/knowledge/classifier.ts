import type { Features } from './phrase-features';

/** One example to learn from: a text's features, the class it belongs to, and how much it counts. */
export interface Sample {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

const ROUNDS = 4;
/** Rounds in which texts of little weight (the answers' own prose) are read too. */
const PROSE_ROUNDS = 2;
const LITTLE = 0.5;
/** A sample whose class is missed by less than this is not looked at again. */
const SETTLED = 0.1;
const STEP = 4;
/** How far the last round's step has shrunk. */
const DECAY = 0.8;
const START = 10;

interface Row {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Names to numbers, and how rare each is. A row is scaled to length 1. */
function readFeatures(samples: readonly Sample[]) {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const labels: Set<number>[] = [];
  for (const { features, label } of samples) {
    for (const name of features.keys()) {
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      counts[id] = (counts[id] ?? 0) + 1;
      labels[id] = (labels[id] ?? new Set()).add(label);
    }
  }
  // Nothing that outlives the learning may hold on to the samples.
  const total = samples.length;
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + total / count));
  function rowOf(features: Features): Row {
    const found = new Int32Array(features.size);
    const values = new Float32Array(features.size);
    let size = 0;
    let squares = 0;
    for (const [name, weight] of features) {
      const id = ids.get(name);
      if (id === undefined) continue;
      const value = weight * (rarity[id] ?? 0);
      found[size] = id;
      values[size++] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < size; i++) values[i] = (values[i] as number) / length;
    return { ids: found.subarray(0, size), values: values.subarray(0, size) };
  }
  return { labels, rowOf };
}

/** The same order on every machine, so that the same topics always give the same answers. */
function shuffle(order: Int32Array, seed: number): void {
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

/**
 * Learns to tell classes apart (softmax regression, started from the classes' means). A weight exists only where a
 * feature was seen in a class: that keeps learning within some hundred milliseconds.
 * @returns a function from features to one score per class; `exp` of them are in proportion to probabilities
 */
export function trainClassifier(samples: readonly Sample[], classes: number): (features: Features) => Float64Array {
  const { labels, rowOf } = readFeatures(samples);
  const starts = new Int32Array(labels.length + 1);
  for (const [id, seen] of labels.entries()) starts[id + 1] = (starts[id] as number) + seen.size;
  const owners = Int16Array.from(labels.flatMap((seen) => [...seen]));
  const weights = new Float32Array(owners.length);
  const rows = samples.map(({ features }) => rowOf(features));

  function scoresOf({ ids, values }: Row, scores: Float64Array): void {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      const end = starts[id + 1] as number;
      for (let at = starts[id] as number; at < end; at++)
        scores[owners[at] as number] =
          (scores[owners[at] as number] as number) + (weights[at] as number) * (values[i] as number);
    }
  }
  /** Moves every weight of the row against its class's error. */
  function move({ ids, values }: Row, errors: Float64Array, step: number): void {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      const by = step * (values[i] as number);
      const end = starts[id + 1] as number;
      for (let at = starts[id] as number; at < end; at++)
        weights[at] = (weights[at] as number) - by * (errors[owners[at] as number] as number);
    }
  }

  const mass = new Float64Array(classes);
  for (const { label, weight } of samples) mass[label] = (mass[label] as number) + weight;
  const errors = new Float64Array(classes);
  for (const [n, { label, weight }] of samples.entries()) {
    errors.fill(0);
    errors[label] = -1;
    move(rows[n] as Row, errors, (START * weight) / (mass[label] as number));
  }
  const settled = new Uint8Array(samples.length);
  const order = Int32Array.from(samples, (_, n) => n);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, round + 1);
    for (const n of order) {
      const { label, weight } = samples[n] as Sample;
      if (settled[n] === 1 || (weight < LITTLE && round >= PROSE_ROUNDS)) continue;
      errors.fill(0);
      scoresOf(rows[n] as Row, errors);
      toShares(errors);
      errors[label] = (errors[label] as number) - 1;
      if ((errors[label] as number) > -SETTLED) settled[n] = 1;
      move(rows[n] as Row, errors, STEP * (1 - (round / ROUNDS) * DECAY) * weight);
    }
  }
  return (features) => {
    const scores = new Float64Array(classes);
    scoresOf(rowOf(features), scores);
    return scores;
  };
}

/** Scores to probabilities, in place. */
export function toShares(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  // Most classes share no feature with a text: their score is 0.
  const ofZero = Math.exp(-most);
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    scores[i] = score === 0 ? ofZero : Math.exp(score - most);
    total += scores[i] as number;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / total;
  return scores;
}
