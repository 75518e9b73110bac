/** Points of topics by their place in the list. */
type Scores = Map<number, number>;

/**
 * The full-text search's points for several terms, put together from what it says of each term alone: the same sum
 * times the number of terms that match, in a fraction of the time, since a term is looked up once per process.
 */
export function termScoresOf(searchOne: (term: string) => readonly (readonly [place: number, score: number])[]) {
  const known = new Map<string, ReturnType<typeof searchOne>>();
  const lookUp = (term: string): ReturnType<typeof searchOne> => {
    const kept = known.get(term);
    if (kept) return kept;
    const found = searchOne(term);
    // Only words of ours: what people type has no end.
    if (found.length > 0) known.set(term, found);
    return found;
  };
  return (terms: readonly string[]): Scores => {
    const sums: Scores = new Map();
    const matches: Scores = new Map();
    for (const term of terms)
      for (const [place, score] of lookUp(term)) {
        sums.set(place, (sums.get(place) ?? 0) + score);
        matches.set(place, (matches.get(place) ?? 0) + 1);
      }
    for (const [place, sum] of sums) sums.set(place, sum * (matches.get(place) ?? 1));
    return sums;
  };
}
