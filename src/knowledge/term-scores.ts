/** One part of every topic's text: its terms by topic, and how much a match in it counts. */
export interface Field {
  readonly boost: number;
  readonly terms: readonly (readonly string[])[];
}

/** BM25+: how soon repeating a term stops to count, how much long texts are held back, what any match counts. */
const K = 1.2;
const B = 0.5;
const D = 0.5;

/**
 * Full-text search over the topics. Gives points by the topic's place: the sum of what each term says in each field,
 * times the number of terms that match; 0 where no term matches.
 */
export function termScoresOf(places: number, fields: readonly Field[]) {
  /** By term: place, score, place, score, … */
  const known = new Map<string, number[]>();
  for (const { boost, terms } of fields) {
    const postings = new Map<string, number[]>();
    const lengths = new Float64Array(places);
    for (const [place, own] of terms.entries())
      for (const term of own) {
        const list = postings.get(term);
        if (list !== undefined && list[list.length - 2] === place) {
          list[list.length - 1] = (list[list.length - 1] as number) + 1;
          continue;
        }
        lengths[place] = (lengths[place] as number) + 1;
        if (list) list.push(place, 1);
        else postings.set(term, [place, 1]);
      }
    const average = lengths.reduce((sum, length) => sum + length, 0) / places;
    for (const [term, list] of postings) {
      const matching = list.length / 2;
      const rarity = Math.log(1 + (places - matching + 0.5) / (matching + 0.5));
      for (let at = 0; at < list.length; at += 2) {
        const times = list[at + 1] as number;
        const length = (lengths[list[at] as number] as number) / average;
        list[at + 1] = boost * rarity * (D + (times * (K + 1)) / (times + K * (1 - B + B * length)));
      }
      const before = known.get(term);
      if (before) addTo(before, list);
      else known.set(term, list);
    }
  }
  return (terms: readonly string[]): Float64Array => {
    const sums = new Float64Array(places);
    const matches = new Uint8Array(places);
    for (const term of terms) {
      const found = known.get(term);
      if (found === undefined) continue;
      for (let at = 0; at < found.length; at += 2) {
        const place = found[at] as number;
        sums[place] = (sums[place] as number) + (found[at + 1] as number);
        matches[place] = (matches[place] as number) + 1;
      }
    }
    for (let place = 0; place < places; place++) sums[place] = (sums[place] as number) * (matches[place] as number);
    return sums;
  };
}

/** Adds what another field says of the same term: each place stands there once. */
function addTo(sums: number[], list: readonly number[]): void {
  const at = new Map<number, number>();
  for (let i = 0; i < sums.length; i += 2) at.set(sums[i] as number, i + 1);
  for (let i = 0; i < list.length; i += 2) {
    const known = at.get(list[i] as number);
    if (known === undefined) sums.push(list[i] as number, list[i + 1] as number);
    else sums[known] = (sums[known] as number) + (list[i + 1] as number);
  }
}
