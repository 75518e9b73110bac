import type { Features } from './phrase-features';

/** A text as numbers, scaled to length 1: its features and how much each counts. */
export interface Row {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

export interface FeatureTable {
  readonly rows: readonly Row[];
  /** How many features there are. */
  readonly size: number;
  /** A text that was not learnt from; features that nobody knows are left out. */
  readonly rowOf: (features: Features) => Row;
}

/** Gives each feature of the texts a number, and counts it the more the rarer it is. */
export function readFeatures(texts: readonly Features[]): FeatureTable {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  /** The text that said a feature last, and how much it counted there: for one text at a time. */
  const seenIn: number[] = [];
  const found: number[] = [];
  const weights: number[] = [];
  const take = (): Row => {
    const row = { ids: new Int32Array(found), values: new Float32Array(weights) };
    found.length = 0;
    weights.length = 0;
    return row;
  };
  const rows = texts.map((features, n) => {
    features((name, weight) => {
      let id = ids.get(name);
      if (id === undefined) {
        id = ids.size;
        ids.set(name, id);
        counts.push(0);
        seenIn.push(-1);
      }
      if (seenIn[id] === n) return;
      seenIn[id] = n;
      counts[id] = (counts[id] as number) + 1;
      found.push(id);
      weights.push(weight);
    });
    return take();
  });
  const total = texts.length;
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + total / count));
  const scale = ({ ids: own, values }: Row): Row => {
    let squares = 0;
    for (let i = 0; i < own.length; i++) {
      values[i] = (values[i] as number) * (rarity[own[i] as number] as number);
      squares += (values[i] as number) ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / length;
    return { ids: own, values };
  };
  let asked = total;
  const rowOf = (features: Features): Row => {
    asked += 1;
    features((name, weight) => {
      const id = ids.get(name);
      if (id === undefined || seenIn[id] === asked) return;
      seenIn[id] = asked;
      found.push(id);
      weights.push(weight);
    });
    return scale(take());
  };
  for (const row of rows) scale(row);
  return { rows, size: rarity.length, rowOf };
}
