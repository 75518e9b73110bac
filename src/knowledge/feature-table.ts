import { bookOf, collectNames, countOf, type Names } from './names';
import type { FeaturesIn } from './phrase-features';

/** A text as numbers, scaled to length 1: its features and how much each counts. */
export interface Row {
  readonly ids: readonly number[] | Int32Array;
  readonly values: number[] | Float32Array;
}

/** Every feature by its number, and how much it counts: the more the rarer it is. */
export interface FeatureNumbers {
  readonly names: Names;
  readonly rarity: Float32Array;
}

export interface FeatureTable extends FeatureNumbers {
  readonly rows: readonly Row[];
}

/** Gives each feature of the texts a number. */
export function readFeatures<Text>(featuresIn: FeaturesIn<Text>, texts: readonly Text[]): FeatureTable {
  const book = collectNames();
  const read = rowsOf(featuresIn(book), []);
  const rows = texts.map((text) => {
    const { ids, values } = read(text);
    return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
  });
  const names = book.names();
  const counts = new Float64Array(countOf(names));
  for (const { ids } of rows) for (const id of ids) counts[id] = (counts[id] as number) + 1;
  const rarity = Float32Array.from(counts, (count) => (count === 0 ? 0 : Math.log(1 + texts.length / count)));
  for (const row of rows) scale(row, rarity);
  return { rows, names, rarity };
}

/** For texts that were not learnt from; features that nobody knows are left out. A row holds until the next text. */
export function rowReader<Text>(featuresIn: FeaturesIn<Text>, { names, rarity }: FeatureNumbers): (text: Text) => Row {
  const read = rowsOf(featuresIn(bookOf(names)), new Int32Array(countOf(names)));
  return (text) => scale(read(text), rarity);
}

/**
 * Texts to rows, not yet scaled, each there until the next text: what a text says twice counts once.
 * @param seenIn by feature the text that said it last
 */
function rowsOf<Text>(features: ReturnType<FeaturesIn<Text>>, seenIn: Int32Array | number[]) {
  const found: number[] = [];
  const weights: number[] = [];
  let last = 0;
  const say = (id: number, weight: number): void => {
    if (id < 0 || seenIn[id] === last) return;
    seenIn[id] = last;
    found.push(id);
    weights.push(Math.fround(weight));
  };
  return (text: Text): Row => {
    last += 1;
    found.length = 0;
    weights.length = 0;
    features(text, say);
    return { ids: found, values: weights };
  };
}

/** Values are rounded as they are kept, so that a text that is learnt from and the same text asked are one row. */
function scale(row: Row, rarity: Float32Array): Row {
  const { ids, values } = row;
  let squares = 0;
  for (let i = 0; i < ids.length; i++) {
    const value = Math.fround((values[i] as number) * (rarity[ids[i] as number] as number));
    values[i] = value;
    squares += value ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < values.length; i++) values[i] = Math.fround((values[i] as number) / length);
  return row;
}
