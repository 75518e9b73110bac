import type { FeatureTable, Row } from './feature-table';
import { listsOf } from './lists';

/** What a text teaches: the class it belongs to and how much it counts, by the text's place in the table. */
export interface Lesson {
  readonly text: string;
  readonly label: number;
  readonly weight: number;
}

/** What was learnt: feature `id` speaks for the classes `owners`, from `starts[id]` up to `starts[id + 1]`, with `weights`. */
export interface Weights {
  readonly classes: number;
  readonly starts: Int32Array;
  readonly owners: Int16Array;
  readonly weights: Float32Array;
}

const ROUNDS = 3;
/** Rounds in which texts of little weight (the answers' own prose) are read too. */
const PROSE_ROUNDS = 2;
const LITTLE = 0.5;
/** A sample whose class is missed by less than this is not looked at again. */
const SETTLED = 0.1;
const STEP = 4;
/** How far the last round's step has shrunk. */
const DECAY = 0.8;
const START = 10;

/** FNV-1a. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * As good as any, and the same on every machine. Where a text stands depends on the text alone: one phrasing more leaves
 * the others in their order, so that it teaches what it says and nothing else.
 */
const orderOf = (lessons: readonly (Lesson | undefined)[], round: number): readonly number[] =>
  lessons
    .flatMap((lesson, n) => (lesson === undefined ? [] : [{ n, hash: hashOf(lesson.text, round) }]))
    .sort((a, b) => a.hash - b.hash || a.n - b.n)
    .map(({ n }) => n);

/** In which classes each feature was seen: those of feature `id` stand from `starts[id]` up to `starts[id + 1]`. */
function ownersOf(
  { rows, rarity: { length: size } }: FeatureTable,
  lessons: readonly (Lesson | undefined)[],
  classes: number,
) {
  const byClass: number[][] = Array.from({ length: classes }, () => []);
  for (const [n, lesson] of lessons.entries()) if (lesson) (byClass[lesson.label] as number[]).push(n);
  const each = (see: (id: number, label: number) => void): void => {
    const last = new Int32Array(size).fill(-1);
    for (const [label, members] of byClass.entries())
      for (const n of members)
        for (const id of (rows[n] as Row).ids) {
          if (last[id] !== label) see(id, label);
          last[id] = label;
        }
  };
  const { starts, items } = listsOf(size, each);
  return { starts, owners: Int16Array.from(items) };
}

/**
 * Learns to tell classes apart (softmax regression, started from the classes' means). A weight exists only where a
 * feature was seen in a class: that keeps learning within some hundred milliseconds.
 * @param lessons one per row of the table; rows without one are not learnt from
 */
export function trainClassifier(
  table: FeatureTable,
  lessons: readonly (Lesson | undefined)[],
  classes: number,
): Weights {
  const { rows } = table;
  const { starts, owners } = ownersOf(table, lessons, classes);
  const weights = new Float32Array(owners.length);
  const learnt: Weights = { classes, starts, owners, weights };

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
  for (const lesson of lessons) if (lesson) mass[lesson.label] = (mass[lesson.label] as number) + lesson.weight;
  const errors = new Float64Array(classes);
  for (const [n, lesson] of lessons.entries()) {
    if (lesson === undefined) continue;
    errors.fill(0);
    errors[lesson.label] = -1;
    move(rows[n] as Row, errors, (START * lesson.weight) / (mass[lesson.label] as number));
  }
  const settled = new Uint8Array(lessons.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const n of orderOf(lessons, round)) {
      const { label, weight } = lessons[n] as Lesson;
      if (settled[n] === 1 || (weight < LITTLE && round >= PROSE_ROUNDS)) continue;
      errors.fill(0);
      addScores(learnt, rows[n] as Row, errors);
      toShares(errors);
      errors[label] = (errors[label] as number) - 1;
      if ((errors[label] as number) > -SETTLED) settled[n] = 1;
      move(rows[n] as Row, errors, STEP * (1 - (round / ROUNDS) * DECAY) * weight);
    }
  }
  return learnt;
}

/** A row to one score per class; `exp` of them are in proportion to probabilities. What is given holds until the next row. */
export function scorerOf(learnt: Weights): (row: Row) => Float64Array {
  const scores = new Float64Array(learnt.classes);
  return (row) => {
    scores.fill(0);
    addScores(learnt, row, scores);
    return scores;
  };
}

function addScores({ starts, owners, weights }: Weights, { ids, values }: Row, scores: Float64Array): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const value = values[i] as number;
    const end = starts[id + 1] as number;
    for (let at = starts[id] as number; at < end; at++) {
      const owner = owners[at] as number;
      scores[owner] = (scores[owner] as number) + (weights[at] as number) * value;
    }
  }
}

/** Scores to probabilities, in place. */
export function toShares(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  // Most classes share no feature with a text: their score is 0.
  const ofZero = Math.exp(-most);
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    const share = score === 0 ? ofZero : Math.exp(score - most);
    scores[i] = share;
    total += share;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / total;
  return scores;
}
