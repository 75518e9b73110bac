const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ibilit(y|ies)|ibl[ey])$/, 'ib'],
  [/(ation|ations)$/, 'at'],
  [/(t|s)ions?$/, '$1'],
  [/ies$/, 'y'],
  [/sses$/, 'ss'],
  [/([^aeiouswy])es$/, '$1'],
  [/([^su])s$/, '$1'],
];

/** Not the same as the word that they come from: people meet, a meeting is a thing in Teams. */
const OWN_WORDS: ReadonlySet<string> = new Set(['meeting', 'meetings', 'setting', 'settings', 'sharing', 'training']);

/** A light stem: `deletes`, `deleted`, `deleting` → `delet`. Short words and words with digits stay. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (OWN_WORDS.has(word)) return word.replace(/s$/, '');
  let out = word;
  for (const [ending, put] of ENDINGS) {
    if (ending.test(out)) {
      out = out.replace(ending, put);
      break;
    }
  }
  if (out.length > 5) out = out.replace(/(ing|ed|ly)$/, '');
  if (out.length > 4) out = out.replace(/([bdgklmnprt])\1$/, '$1');
  return out.length > 3 ? out.replace(/e$/, '') : out;
}
