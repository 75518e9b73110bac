/**
 * Words, and names of words that follow each other, each by a number: a name is its beginning and one word more. Told
 * apart by numbers, a name is found without putting its words together, which would cost more than all that is done
 * with it. -1: nobody knows it, nor what begins with it.
 */
export interface Book {
  readonly word: (text: string) => number;
  readonly after: (beginning: number, word: number) => number;
}

/** All names of a book, as plain data. */
export interface Names {
  readonly words: readonly string[];
  /** By word its number. */
  readonly numbers: Int32Array;
  /** By number of a beginning, where the words that follow it stand, in order; and the numbers of these names. */
  readonly starts: Int32Array;
  readonly followers: Int32Array;
  readonly longer: Int32Array;
}

export const countOf = ({ starts }: Names): number => starts.length - 1;

/** More than there are words and names. */
const MANY = 2 ** 20;

/** A book that takes in what is looked up. */
export function collectNames(): Book & { readonly names: () => Names } {
  const words = new Map<string, number>();
  const longer = new Map<number, number>();
  let count = 0;
  const numberIn = <Key>(known: Map<Key, number>, key: Key): number => {
    const number = known.get(key);
    if (number !== undefined) return number;
    known.set(key, count);
    count += 1;
    return count - 1;
  };
  return {
    word: (text) => numberIn(words, text),
    after: (beginning, word) => numberIn(longer, beginning * MANY + word),
    names() {
      const keys = Float64Array.from(longer.keys()).sort();
      const starts = new Int32Array(count + 1);
      for (const key of keys) starts[Math.floor(key / MANY) + 1] = (starts[Math.floor(key / MANY) + 1] as number) + 1;
      for (let number = 0; number < count; number++)
        starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
      return {
        words: [...words.keys()],
        numbers: Int32Array.from(words.values()),
        starts,
        followers: Int32Array.from(keys, (key) => key % MANY),
        longer: Int32Array.from(keys, (key) => longer.get(key) as number),
      };
    },
  };
}

/** A book that knows these names and takes in no others. */
export function bookOf({ words, numbers, starts, followers, longer }: Names): Book {
  const known = new Map(words.map((word, i) => [word, numbers[i] as number]));
  return {
    word: (text) => known.get(text) ?? -1,
    after(beginning, word) {
      if (beginning < 0 || word < 0) return -1;
      let from = starts[beginning] as number;
      let until = starts[beginning + 1] as number;
      while (from < until) {
        const middle = (from + until) >> 1;
        const found = followers[middle] as number;
        if (found === word) return longer[middle] as number;
        if (found < word) from = middle + 1;
        else until = middle;
      }
      return -1;
    },
  };
}
