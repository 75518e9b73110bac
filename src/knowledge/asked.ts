import { bookOf } from './names';
import { pairsOf, type Vocabulary } from './topic-words';

/** What a question says, each term once; -1: no topic has it. */
export interface Asked {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
}

/** @returns the stems of a question → its terms */
export function askedReader({ terms }: Vocabulary): (stems: readonly string[]) => Asked {
  const book = bookOf(terms);
  return (stems) => {
    const words = stems.map((stem) => book.word(stem));
    const pairs = pairsOf(words, book);
    if (new Set(stems).size === stems.length) return { words, pairs };
    // What is said twice counts once.
    const isFirst = (i: number): boolean => stems.indexOf(stems[i] as string) === i;
    const joined = stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
    return {
      words: words.filter((_, i) => isFirst(i)),
      pairs: pairs.filter((_, i) => joined.indexOf(joined[i] as string) === i),
    };
  };
}
