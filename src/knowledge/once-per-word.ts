/** What people type has no end: of so many words it is kept what was made of them; some hundred kilobytes each time. */
const MOST_KEPT = 8000;
/** Nobody uses a longer word twice. */
const LONGEST_KEPT = 30;

/** Works out once for each word what costs more to make than to look up. */
export function oncePerWord<Out>(make: (word: string) => Out): (word: string) => Out {
  const kept = new Map<string, Out>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (word.length > LONGEST_KEPT) return made;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, made);
    return made;
  };
}
