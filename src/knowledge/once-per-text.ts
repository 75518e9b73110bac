/** Of so many texts it is kept what was made of them, the oldest of which goes first; some ten megabytes altogether. */
const MOST_KEPT = 1000;
/** Nobody asks a longer text twice: of these only the last is kept. */
const LONGEST_KEPT = 300;

/**
 * Works out once for each text what costs more to make than to look up: one question is looked at from several sides,
 * and in a company many ask the same. What is made must not be changed.
 */
export function oncePerText<Out>(make: (text: string) => Out, most = MOST_KEPT): (text: string) => Out {
  const kept = new Map<string, Out>();
  let long: { readonly text: string; readonly made: Out } | undefined;
  return (text) => {
    if (text.length > LONGEST_KEPT) {
      if (long?.text !== text) long = { text, made: make(text) };
      return long.made;
    }
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, made);
    return made;
  };
}
