/** What may tell who or what exactly somebody asked about, in the order it is taken out. */
const telling: readonly RegExp[] = [
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|‘[^’\n]{1,300}’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'[^'\n]{1,300}'(?![\p{L}\p{N}])/gu,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+|\bwww\.\S+/gi,
  /[^\s@]+@[^\s@]+/g,
  /\S{1,100}\.(?:docx?|xlsx?|pptx?|pdf|csv|zip|pst|one|msg|txt)\b/gi,
  // Longer than four digits, written together or apart.
  /\+?\d(?:[\s().\-/]?\d){4,}/g,
];

/** Words as the names are split: the same on both sides. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A question without what may name somebody. `names`: display names that share a word with it. A word of a name alone
 * stays only where `isWord` knows it as it is written (somebody may be called "Teams Room"); next to another word of the
 * same name it always goes. Pure.
 */
export function takeNamesOut(text: string, names: readonly string[], isWord: (word: string) => boolean): string {
  const bare = telling.reduce((left, pattern) => left.replace(pattern, ' … '), text);
  const parts = names.map((name) => new Set(wordsOf(name.toLowerCase())));
  const tokens = [...bare.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ at: match.index, word: match[0] }));
  const low = tokens.map(({ word }) => word.toLowerCase());
  const isNamed = (n: number): boolean => {
    const word = low[n] ?? '';
    const beside = [low[n - 1], low[n + 1]];
    const of = parts.filter((name) => name.has(word));
    if (of.some((name) => beside.some((other) => other !== undefined && other !== word && name.has(other))))
      return true;
    return of.length > 0 && word.length > 1 && !isWord(tokens[n]?.word ?? '');
  };
  let out = '';
  let end = 0;
  for (const [n, { at, word }] of tokens.entries()) {
    out += bare.slice(end, at) + (isNamed(n) ? '…' : word);
    end = at + word.length;
  }
  return (out + bare.slice(end))
    .replace(/\s+/g, ' ')
    .replace(/…(?:[\s’'-]*…)+/g, '…')
    .trim();
}
