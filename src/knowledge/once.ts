interface Bounds {
  /** Of so many it is kept what was made of them; the oldest goes first. */
  readonly most: number;
  /** Of what has more letters only the last is kept. */
  readonly longest: number;
}

/** What people type has no end; some hundred kilobytes each time. Nobody uses a longer word twice. */
const WORDS: Bounds = { most: 8000, longest: 30 };
/**
 * One question is looked at from several sides, and in a company many ask the same; some ten megabytes altogether.
 * Nobody asks a longer text twice.
 */
const TEXTS: Bounds = { most: 1000, longest: 300 };

/** Works out once what costs more to make than to look up. What is made must not be changed. */
function once<Out>(make: (text: string) => Out, { most, longest }: Bounds): (text: string) => Out {
  const kept = new Map<string, Out>();
  let long: { readonly text: string; readonly made: Out } | undefined;
  return (text) => {
    if (text.length > longest) {
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

export const oncePerWord = <Out>(make: (word: string) => Out): ((word: string) => Out) => once(make, WORDS);
export const oncePerText = <Out>(make: (text: string) => Out): ((text: string) => Out) => once(make, TEXTS);
/** For who looks at a bounded number of texts again and again, as learning does. */
export const onceForGood = <Out>(make: (text: string) => Out): ((text: string) => Out) =>
  once(make, { most: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY });
