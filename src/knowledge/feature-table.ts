import type { Features } from './phrase-features';

/** A text as numbers, scaled to length 1: its features and how much each counts. */
export interface Row {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Every feature by its number, and how much it counts: the more the rarer it is. */
export interface FeatureNumbers {
  readonly names: readonly string[];
  readonly rarity: Float32Array;
}

export interface FeatureTable extends FeatureNumbers {
  readonly rows: readonly Row[];
}

/** Gives each feature of the texts a number. */
export function readFeatures(texts: readonly Features[]): FeatureTable {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const read = rowsOf(
    (name) => ids.get(name) ?? ids.set(name, ids.size).size - 1,
    [],
    (id) => {
      counts[id] = (counts[id] ?? 0) + 1;
    },
  );
  const rows = texts.map(read);
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + texts.length / count));
  for (const row of rows) scale(row, rarity);
  return { rows, names: [...ids.keys()], rarity };
}

/** For texts that were not learnt from; features that nobody knows are left out. */
export function rowReader({ names, rarity }: FeatureNumbers): (features: Features) => Row {
  const ids = new Map(names.map((name, id) => [name, id]));
  const read = rowsOf((name) => ids.get(name), new Int32Array(names.length));
  return (features) => scale(read(features), rarity);
}

/**
 * Texts to rows, not yet scaled: what a text says twice counts once.
 * @param seenIn by feature the text that said it last
 */
function rowsOf(
  idOf: (name: string) => number | undefined,
  seenIn: Int32Array | number[],
  count?: (id: number) => void,
) {
  const found: number[] = [];
  const weights: number[] = [];
  let text = 0;
  return (features: Features): Row => {
    text += 1;
    found.length = 0;
    weights.length = 0;
    features((name, weight) => {
      const id = idOf(name);
      if (id === undefined || seenIn[id] === text) return;
      seenIn[id] = text;
      count?.(id);
      found.push(id);
      weights.push(weight);
    });
    return { ids: new Int32Array(found), values: new Float32Array(weights) };
  };
}

function scale(row: Row, rarity: Float32Array): Row {
  const { ids, values } = row;
  let squares = 0;
  for (let i = 0; i < ids.length; i++) {
    values[i] = (values[i] as number) * (rarity[ids[i] as number] as number);
    squares += (values[i] as number) ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / length;
  return row;
}
