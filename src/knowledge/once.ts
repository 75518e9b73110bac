interface Bounds {
  /** Of at most so many it is kept what was made of them; the older half goes at once. */
  readonly most: number;
  /** Of what has more letters only the last is kept. */
  readonly longest: number;
}

/** What people type has no end; some hundred kilobytes each time. Nobody uses a longer word twice. */
const WORDS: Bounds = { most: 8000, longest: 30 };
/**
 * One question is looked at from several sides, and in a company many ask the same; of more texts the garbage collector
 * takes more than is saved. Nobody asks a longer text twice.
 */
const TEXTS: Bounds = { most: 250, longest: 300 };

/** Works out once what costs more to make than to look up. What is made must not be changed. */
function once<Out>(make: (text: string) => Out, { most, longest }: Bounds): (text: string) => Out {
  const kept = keepLast<Out>(most);
  let long: { readonly text: string; readonly made: Out } | undefined;
  return (text) => {
    if (text.length > longest) {
      if (long?.text !== text) long = { text, made: make(text) };
      return long.made;
    }
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/** The last that were asked for, at most so many. Nothing that is kept may be `undefined`. */
export function keepLast<Out>(most: number) {
  // Two halves, so that none is taken out of a map one by one: a map that loses its first key again and again gets slow.
  let recent = new Map<string, Out>();
  let before = new Map<string, Out>();
  const set = (text: string, made: Out): void => {
    if (recent.size >= most / 2) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, made);
  };
  return {
    get(text: string): Out | undefined {
      const known = recent.get(text);
      if (known !== undefined) return known;
      const older = before.get(text);
      if (older !== undefined) set(text, older);
      return older;
    },
    set,
  };
}

export const oncePerWord = <Out>(make: (word: string) => Out): ((word: string) => Out) => once(make, WORDS);
export const oncePerText = <Out>(make: (text: string) => Out): ((text: string) => Out) => once(make, TEXTS);
/** For who looks at a bounded number of texts again and again, as learning does. */
export const onceForGood = <Out>(make: (text: string) => Out): ((text: string) => Out) =>
  once(make, { most: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY });
