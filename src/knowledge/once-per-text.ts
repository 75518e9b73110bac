/**
 * One question is looked at from several sides, and in a company many ask the same: of so many texts it is kept what was
 * made of them, the oldest of which goes first. Some megabytes altogether.
 */
const MOST_KEPT = 1000;

/** Works out once for each text what costs more to make than to look up. What is made must not be changed. */
export function oncePerText<Out>(make: (text: string) => Out, most = MOST_KEPT): (text: string) => Out {
  const kept = new Map<string, Out>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, made);
    return made;
  };
}
